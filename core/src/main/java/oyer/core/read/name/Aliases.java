package oyer.core.read.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Language;

/// Other names as the text gives them: `Ann Miller, also known as Jane Roe`, `Ann Weber, née Miller`,
/// `they were arrested as John and Jane Roe`.
final class Aliases {

    /// Sentences back in which the couple stands that `they` means.
    private static final int REACH = 3;
    /// Tokens from a name to its alias: `Ann Miller, a clerk from the town who was also known as`.
    private static final int APART = 12;
    /// Tokens of the entry of a form within which a second name is the first one's.
    private static final int FIELD = 60;

    private final NameText text;
    private final Roster roster;
    private final List<Sighting> sightings;

    Aliases(NameText text, Roster roster, List<Sighting> sightings) {
        this.text = text;
        this.roster = roster;
        this.sightings = sightings;
    }

    void read() {
        for (int k = 0; k < sightings.size(); k++) {
            Sighting s = sightings.get(k);
            if (s.draft().kind != EntityKind.PERSON || s.form() != Mention.Form.NAME || s.draft().group) {
                continue;
            }
            int cue = s.first() - 1;
            cue = Bynames.called(text, cue) ? cue - 1 : cue;
            if (k > 0 && alias(cue)) {
                Sighting before = sightings.get(k - 1);
                if (s.first() - before.last() <= APART
                        && person(before)
                        && !another(before.last() + 1, cue)
                        && (sameSentence(before, s) || text.tokens.is(cue, ':'))) {
                    if (s.first() < s.last() || !born(cue)) {
                        merge(s, before, "the text says 'known as' or the like");
                    } else {
                        maiden(k, before);
                    }
                }
            } else if (k > 0 && realName(cue)) {
                Sighting before = lastOf(text.tokens.is(cue - 3, "her") ? Sex.FEMALE : Sex.MALE, k);
                if (before != null) {
                    merge(s, before, "the text says that this is the real name");
                }
            } else if (k > 0 && text.language == Language.GERMAN && renamed(sightings.get(k - 1), s)) {
                merge(s, sightings.get(k - 1), "the text says 'heißt' or the like");
            } else if (k > 0 && Bynames.calledSo(text, cue)) {
                Sighting before = lastOf(text.tokens.is(cue, "her") ? Sex.FEMALE : Sex.MALE, k);
                if (before != null) {
                    merge(s, before, "the text says that he or she is called so");
                }
            } else if (k > 0 && text.tokens.is(cue, "as") && text.tokens.is(cue - 1, "me")) {
                ownName(k);
            } else if (k > 0 && text.tokens.is(cue, "as") && namedAs(cue)) {
                Sighting before = lastFull(k);
                if (before != null) {
                    merge(s, before, "the text says that he or she gave this name");
                }
            } else if (k > 0 && text.tokens.is(cue, '(') && text.tokens.is(s.last() + 1, ')')) {
                bracketed(s, sightings.get(k - 1));
            } else if (text.tokens.is(cue, "as") && takesName(cue - 1)) {
                under(k);
            }
        }
    }

    /// `Carl Lund said that an informant, known as Rook`: between the two somebody else is spoken of.
    private boolean another(int from, int cue) {
        for (int i = from; i < cue - 1; i++) {
            boolean clause = text.tokens.is(i, "that") || text.tokens.is(i, "dass") || text.tokens.is(i, "and");
            boolean article = text.tokens.is(i + 1, "a")
                    || text.tokens.is(i + 1, "an")
                    || text.tokens.is(i + 1, "another")
                    || text.tokens.is(i + 1, "ein")
                    || text.tokens.is(i + 1, "eine");
            if (clause && article) {
                return true;
            }
        }
        return false;
    }

    /// `Gerda Sommer, geborene Brandt`: the surname alone is hers here, whoever else bears it.
    private void maiden(int k, Sighting of) {
        Sighting s = sightings.get(k);
        String given = of.draft().name.split(" ")[0];
        of.draft()
                .alias(
                        of.draft().person.full() ? given + ' ' + text.word(s.last()) : text.word(s.last()),
                        "the text says 'born' or the like");
        s.draft().forget(text.word(s.last()));
        sightings.set(k, s.of(of.draft()));
    }

    /// `Her real name is Ann Miller`.
    private boolean realName(int cue) {
        return (text.tokens.is(cue, "is") || text.tokens.is(cue, "was"))
                && text.tokens.is(cue - 1, "name")
                && (text.tokens.is(cue - 2, "real") || text.tokens.is(cue - 2, "true"))
                && (text.tokens.is(cue - 3, "her") || text.tokens.is(cue - 3, "his"));
    }

    /// The last person of this sex named in this sentence or the one before.
    private @Nullable Sighting lastOf(Sex sex, int k) {
        int sentence = text.sentences.of(sightings.get(k).first());
        for (int j = k - 1;
                j >= 0 && sentence - text.sentences.of(sightings.get(j).first()) <= 1;
                j--) {
            Sighting s = sightings.get(j);
            if (person(s) && s.form() == Mention.Form.NAME && s.draft().sex == sex) {
                return s;
            }
        }
        return null;
    }

    /// `Anke Kolbe heißt seit ihrer Heirat Anke Reuter`.
    private boolean renamed(Sighting one, Sighting two) {
        if (two.first() - one.last() > APART || !person(one) || !sameSentence(one, two)) {
            return false;
        }
        for (int i = one.last() + 1; i < two.first(); i++) {
            if (text.tokens.is(i, "heißt")
                    || text.tokens.is(i, "hieß")
                    || text.tokens.is(i, "nennt") && text.tokens.is(i + 1, "sich")
                    || text.tokens.is(i, "nannte") && text.tokens.is(i + 1, "sich")) {
                return i == one.last() + 1;
            }
        }
        return false;
    }

    private boolean born(int cue) {
        return text.tokens.is(cue, "née")
                || text.tokens.is(cue, "nee")
                || text.tokens.is(cue, "geborene")
                || text.tokens.is(cue, "geb")
                || text.tokens.is(cue, "born")
                || text.tokens.is(cue, ':')
                || text.tokens.is(cue, '.');
    }

    /// `My name is Ann Miller, some know me as Jane Roe`.
    private void ownName(int k) {
        Sighting before = sightings.get(k - 1);
        int cue = before.first() - 1;
        boolean own = text.tokens.is(cue, "is") && text.tokens.is(cue - 1, "name") || text.tokens.is(cue, "am");
        if (own && person(before) && before.form() == Mention.Form.NAME && sameSentence(before, sightings.get(k))) {
            merge(sightings.get(k), before, "the text says 'know me as'");
        }
    }

    /// `gave his name at first as`.
    private boolean namedAs(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - 4); i--) {
            if (text.tokens.is(i, "name")) {
                for (int j = i - 1; j >= Math.max(0, i - 2); j--) {
                    if (text.tokens.is(j, "gave") || text.tokens.is(j, "given") || text.tokens.is(j, "giving")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private @Nullable Sighting lastFull(int k) {
        for (int j = k - 1;
                j >= 0
                        && sightings.get(k).first() - sightings.get(j).last() <= FIELD
                        && sightings.get(j).draft() != sightings.get(k).draft();
                j--) {
            Sighting s = sightings.get(j);
            if (person(s) && s.form() == Mention.Form.NAME && s.draft().person.full()) {
                return s;
            }
        }
        return null;
    }

    private boolean sameSentence(Sighting one, Sighting two) {
        return text.sentences.of(one.first()) == text.sentences.of(two.first());
    }

    /// `Ruth Weber (Miller)`: a maiden or former surname.
    private void bracketed(Sighting s, Sighting before) {
        if (before.last() == s.first() - 2
                && s.first() == s.last()
                && person(before)
                && before.draft().person.full()
                && before.form() == Mention.Form.NAME
                && !s.draft().person.full()
                && text.is(s.first(), Words.LAST)) {
            String former = before.draft().name.split(" ")[0] + " " + text.word(s.first());
            before.draft()
                    .alias(former, "the text gives '" + text.word(s.first()) + "' in brackets as another surname");
            merge(s, before, "the text gives it in brackets as another surname");
        }
    }

    private static boolean person(Sighting s) {
        return s.draft().kind == EntityKind.PERSON && s.draft().named && !s.draft().group;
    }

    private boolean alias(int cue) {
        return text.tokens.is(cue, "as") && (text.tokens.is(cue - 1, "known") || text.tokens.is(cue - 1, "who"))
                || text.tokens.is(cue, "of")
                        && text.tokens.is(cue - 1, "name")
                        && text.tokens.is(cue - 2, "the")
                        && text.tokens.is(cue - 3, "under")
                || text.tokens.is(cue, "alias")
                || text.tokens.is(cue, "genannt")
                || text.tokens.is(cue, "nicknamed")
                || text.tokens.is(cue, "dubbed")
                || text.tokens.is(cue, "Spitzname")
                || text.tokens.is(cue, "Spitznamen")
                || text.tokens.is(cue, "aka")
                || text.tokens.is(cue, "née")
                || text.tokens.is(cue, "nee")
                || text.tokens.is(cue, "formerly")
                || text.tokens.is(cue, "geborene")
                || text.tokens.is(cue, "geb")
                || text.tokens.is(cue, '.') && (text.tokens.is(cue - 1, "geb") || text.tokens.is(cue - 1, "a.k.a"))
                || text.tokens.is(cue, "born") && text.tokens.is(cue - 1, ',')
                || text.tokens.is(cue, "name")
                        && (text.tokens.is(cue - 1, "maiden")
                                || text.tokens.is(cue - 1, "birth")
                                || text.tokens.is(cue - 1, "the") && text.tokens.is(cue - 2, "by"))
                || (text.tokens.is(cue, "früher") || text.tokens.is(cue, "vormals") || text.tokens.is(cue, "ehemals"))
                || text.tokens.is(cue, ':') && field(cue - 1);
    }

    /// `ALIAS:`, `Maiden name:` of a form.
    private boolean field(int head) {
        return text.tokens.is(head, "ALIAS")
                || text.tokens.is(head, "Alias")
                || text.tokens.is(head, "AKA")
                || text.tokens.is(head, "Aliasname")
                || text.tokens.is(head, "Geburtsname")
                || text.tokens.is(head, "name") && text.tokens.is(head - 1, "Maiden")
                || text.tokens.is(head, "NAME") && text.tokens.is(head - 1, "MAIDEN");
    }

    private boolean takesName(int verb) {
        return text.tokens.is(verb, "arrested")
                || text.tokens.is(verb, "registered")
                || text.tokens.is(verb, "booked")
                || text.tokens.is(verb, "posing")
                || text.tokens.is(verb, "posed")
                || text.tokens.is(verb, "travelled")
                || text.tokens.is(verb, "travelling")
                || text.tokens.is(verb, "enrolled")
                || text.tokens.is(verb, "himself")
                || text.tokens.is(verb, "herself")
                || text.tokens.is(verb, "themselves");
    }

    /// The name at `k` was used by the subject of its clause.
    private void under(int k) {
        Sighting name = sightings.get(k);
        int start = text.sentences.first(text.sentences.of(name.first()));
        boolean they = false;
        Sighting subject = null;
        for (int i = name.first() - 1; i >= start && i > name.first() - 12; i--) {
            they |= text.tokens.is(i, "they");
        }
        for (int j = k - 1; j >= Math.max(0, k - 20) && sightings.get(j).first() >= start; j--) {
            if (person(sightings.get(j))) {
                subject = sightings.get(j);
            }
        }
        boolean two = k + 1 < sightings.size() && coordinated(k);
        if (!they && !two && subject != null) {
            merge(name, subject, "the text says under this name");
        } else if (they && two) {
            couple(k);
        }
    }

    private boolean coordinated(int k) {
        Sighting one = sightings.get(k);
        Sighting two = sightings.get(k + 1);
        return person(one)
                && person(two)
                && two.first() == one.last() + 2
                && (text.tokens.is(one.last() + 1, "and") || text.tokens.is(one.last() + 1, "und"));
    }

    /// `They were arrested as A and B`: the last two people named together, each by sex.
    private void couple(int k) {
        Sighting one = sightings.get(k);
        Sighting two = sightings.get(k + 1);
        int here = text.sentences.of(one.first());
        for (int j = k - 2;
                j >= Math.max(0, k - 40)
                        && here - text.sentences.of(sightings.get(j).first()) <= REACH;
                j--) {
            if (!coordinated(j)) {
                continue;
            }
            Sighting a = sightings.get(j);
            Sighting b = sightings.get(j + 1);
            String because = "the text says that the two were arrested or registered under this name";
            if (a.draft().sex != b.draft().sex && one.draft().sex != two.draft().sex) {
                boolean straight =
                        one.draft().sex.fits(a.draft().sex) && two.draft().sex.fits(b.draft().sex);
                merge(one, straight ? a : b, because);
                merge(two, straight ? b : a, because);
            }
            return;
        }
    }

    private void merge(Sighting name, Sighting into, String because) {
        roster.merge(name.draft(), into.draft(), because);
    }
}
