package oyer.core.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;

/// Links `he`, `she` and their forms to people where that is safe: a log-linear model over a dozen features of each
/// person in reach says how likely each is meant, and below a threshold the pronoun is left open.
final class Pronouns {

    /// How sure a link must be; chosen on the benchmark so that nine of ten links are right.
    static final double SURE = 0.86;

    /// How sure a link is when one person only, of the pronoun's sex, is in reach.
    private static final double ONLY = 0.9;

    /// Capitalised words that are nobody.
    private static final int HARMLESS =
            Words.LAND | Words.TOWN | Words.ORG | Words.CALENDAR | Words.NATION | Words.COMMON;
    /// Whose genitive is nobody's.
    private static final int NOBODY = Words.LAND | Words.TOWN | Words.ORG | Words.CALENDAR | Words.NATION;
    /// Words within which the one named must stand.
    private static final int FAR = 120;

    /// Sentences back within which a person is in reach.
    private static final int REACH = 3;
    /// People mentioned that are looked at, at most, so that time stays linear.
    private static final int MOST = 24;

    enum Case {
        SUBJECT,
        POSSESSIVE,
        OBJECT,
        REFLEXIVE
    }

    /// A pronoun with the people in reach and what speaks for each.
    ///
    /// @param features of each candidate: slots of the model
    /// @param only whether nobody else is in reach at all, and the one was named in this sentence or the one before
    record Question(int token, List<Draft> candidates, List<int[]> features, boolean only) {}

    private final NameText text;
    private final List<Sighting> sightings;

    Pronouns(NameText text, List<Sighting> sightings) {
        this.text = text;
        this.sightings = sightings;
    }

    record Link(int candidate, double confidence) {}

    private static Optional<Link> sure(PronounModel model, Question question) {
        if (question.only()) {
            return Optional.of(new Link(0, ONLY));
        }
        double[] p = model.probabilities(question.features());
        int best = 0;
        for (int k = 1; k < question.candidates().size(); k++) {
            if (p[k] > p[best]) {
                best = k;
            }
        }
        return p[best] >= SURE ? Optional.of(new Link(best, p[best])) : Optional.empty();
    }

    /// Adds a sighting for each pronoun that can be linked, in order; each link counts for the next. The sightings
    /// must be in order.
    ///
    /// @param also is asked first, for learning; where it has no answer the model is asked
    void walk(Roster roster, PronounModel model, Function<Question, Optional<Link>> also) {
        List<Sighting> recent = new ArrayList<>();
        List<Sighting> added = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            while (next < sightings.size() && sightings.get(next).last() < i) {
                Sighting s = sightings.get(next++);
                if (s.draft().kind == EntityKind.PERSON && !s.draft().group && !speaks(s)) {
                    recent.add(s);
                }
            }
            Sex sex = sex(i);
            if (sex == Sex.UNKNOWN) {
                continue;
            }
            int token = i;
            int here = text.sentences.of(i);
            while (recent.size() > MOST
                    || !recent.isEmpty()
                            && here - text.sentences.of(recent.getFirst().first()) > REACH) {
                recent.removeFirst();
            }
            Question question = question(roster, recent, i, sex);
            if (question.candidates().isEmpty()) {
                continue;
            }
            Optional<Draft> ahead = ahead(roster, next, i, sex);
            Optional<Link> link = also.apply(question)
                    .or(() -> sure(model, question)
                            .filter(l ->
                                    !owned(roster, recent, question.candidates().get(l.candidate()), token, sex)))
                    .filter(l -> ahead.isEmpty()
                            || ahead.get() == question.candidates().get(l.candidate()));
            if (link.isPresent()) {
                Draft whom = question.candidates().get(link.get().candidate());
                Sighting s = new Sighting(
                        i,
                        i,
                        whom,
                        Mention.Form.PRONOUN,
                        "",
                        "pronoun",
                        Math.min(.99, link.get().confidence()));
                if (whom.sex == Sex.UNKNOWN && link.get().confidence() > .9) {
                    whom.sex = sex;
                }
                added.add(s);
                recent.add(s);
            }
        }
        sightings.addAll(added);
    }

    /// `MR. HOLM:` before what he says: not who `he` is in his own words.
    private boolean speaks(Sighting s) {
        int first = s.first() > 0 && text.tokens.is(s.first() - 1, '.') ? s.first() - 2 : s.first();
        boolean titled = first >= 0
                && text.tokens.allCapitals(first)
                && (text.tokens.is(first, "MR")
                        || text.tokens.is(first, "MS")
                        || text.tokens.is(first, "MRS")
                        || text.tokens.is(first, "DR"));
        return titled && text.tokens.is(s.last() + 1, ':');
    }

    /// Whether a genitive of somebody else stands between in the sentence: in `Zack came upon Cole's arrival and
    /// burnt his camp` the camp may be Cole's, so that it is left open whose it is.
    private boolean owned(Roster roster, List<Sighting> recent, Draft whom, int pronoun, Sex sex) {
        if (PronounFeatures.form(text, pronoun) != Case.POSSESSIVE) {
            return false;
        }
        int from = text.sentences.first(text.sentences.of(pronoun));
        for (Sighting s : recent) {
            if (roster.resolve(s.draft()) == whom) {
                from = Math.max(from, s.last() + 1);
            }
        }
        for (int i = from; i < pronoun; i++) {
            if (text.capital(i) && text.possessive(i) && !text.is(i, NOBODY) && may(roster, recent, i, sex)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the name at a token, if it was read, can be of somebody of this sex.
    private static boolean may(Roster roster, List<Sighting> recent, int token, Sex sex) {
        for (Sighting s : recent) {
            if (s.first() <= token && token <= s.last()) {
                return roster.resolve(s.draft()).sex.fits(sex);
            }
        }
        return true;
    }

    /// Whom a main clause after the pronoun's own begins with (`When she came, Ann ...`): the pronoun may mean her.
    private Optional<Draft> ahead(Roster roster, int next, int pronoun, Sex sex) {
        int end = text.sentences.end(text.sentences.of(pronoun));
        for (int k = next;
                k < Math.min(sightings.size(), next + MOST) && sightings.get(k).first() < end;
                k++) {
            Sighting s = sightings.get(k);
            if (s.first() > pronoun
                    && s.draft().kind == EntityKind.PERSON
                    && s.form() == Mention.Form.NAME
                    && text.tokens.is(s.first() - 1, ',')
                    && s.draft().sex.fits(sex)) {
                return Optional.of(roster.resolve(s.draft()));
            }
        }
        return Optional.empty();
    }

    private Question question(Roster roster, List<Sighting> recent, int pronoun, Sex sex) {
        List<Draft> candidates = new ArrayList<>();
        List<Sighting> latest = new ArrayList<>();
        List<int[]> counts = new ArrayList<>();
        for (int k = recent.size() - 1; k >= 0; k--) {
            Sighting s = recent.get(k);
            Draft draft = roster.resolve(s.draft());
            if (!draft.sex.fits(sex)) {
                continue;
            }
            int at = candidates.indexOf(draft);
            if (at < 0) {
                candidates.add(draft);
                latest.add(s);
                counts.add(new int[] {1});
            } else {
                counts.get(at)[0]++;
            }
        }
        List<int[]> features = new ArrayList<>(candidates.size());
        for (int k = 0; k < candidates.size(); k++) {
            features.add(
                    PronounFeatures.of(text, recent, pronoun, sex, candidates, latest.get(k), k, counts.get(k)[0]));
        }
        boolean only = candidates.size() == 1
                && candidates.getFirst().sex == sex
                && candidates.getFirst().named
                && text.sentences.of(pronoun)
                                - text.sentences.of(latest.getFirst().first())
                        <= 1
                && !strangers(recent, latest.getFirst(), pronoun);
        return new Question(pronoun, candidates, features, only);
    }

    /// Whether a capitalised word stands between that is no name that was read: it may be somebody.
    private boolean strangers(List<Sighting> recent, Sighting last, int pronoun) {
        int from = text.sentences.first(text.sentences.of(last.first()));
        if (pronoun - from > FAR) {
            return true;
        }
        for (int i = from; i < pronoun; i++) {
            if (text.capital(i) && !text.is(i, HARMLESS) && !within(recent, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(List<Sighting> recent, int i) {
        for (Sighting s : recent) {
            if (s.first() <= i && i <= s.last()) {
                return true;
            }
        }
        return false;
    }

    private Sex sex(int i) {
        return switch (text.tokens.length(i)) {
            case 2 -> text.tokens.is(i, "he") ? Sex.MALE : Sex.UNKNOWN;
            case 3 ->
                text.tokens.is(i, "him") || text.tokens.is(i, "his")
                        ? Sex.MALE
                        : text.tokens.is(i, "she") || text.tokens.is(i, "her") ? Sex.FEMALE : Sex.UNKNOWN;
            case 4 -> text.tokens.is(i, "hers") ? Sex.FEMALE : Sex.UNKNOWN;
            case 7 -> text.tokens.is(i, "himself") ? Sex.MALE : text.tokens.is(i, "herself") ? Sex.FEMALE : Sex.UNKNOWN;
            default -> Sex.UNKNOWN;
        };
    }
}
