package oyer.core.read.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;

/// What the text says that people are in the case by what befell them: `the murder of Ann Miller` makes a victim,
/// `the trial of Bob Weber` or `Bob Weber was charged` an accused. That somebody was charged is said, not that he did
/// it.
final class CaseRoles {

    private static final Set<String> SIDES = Set.of(
            "defendant",
            "defendants",
            "defence",
            "defense",
            "accused",
            "state",
            "people",
            "commonwealth",
            "crown",
            "government",
            "prosecution",
            "plaintiff",
            "claimant",
            "applicant",
            "appellant",
            "respondent",
            "petitioner");

    /// Words from a name to the one that says that he was sworn.
    private static final int SWORN = 14;

    /// Words from a name to the participle that ends its clause.
    private static final int CLAUSE = 24;

    /// What one person of a document may be called by, and no other; who stands accused and a victim besides.
    private static final List<Set<String>> PARTS =
            List.of(Set.of("appellee"), Set.of("applicant"), Set.of("suspect"), Set.of("judge"));

    private final NameText text;
    private final Roster roster;
    private final List<Sighting> sightings;
    private final Accusing accusing;

    CaseRoles(NameText text, Roster roster, List<Sighting> sightings) {
        this.text = text;
        this.roster = roster;
        this.sightings = sightings;
        this.accusing = new Accusing(text);
    }

    void read() {
        Sighting before = null;
        int of = -1;
        for (Sighting s : sightings) {
            if (s.draft().kind != EntityKind.PERSON || s.form() != Mention.Form.NAME) {
                continue;
            }
            int cue = s.first() - 1;
            if (text.tokens.is(cue, "of") || text.tokens.is(cue, "von") || text.tokens.is(cue, "an")) {
                of = noun(cue - 1);
            } else if (!(before != null && s.first() == before.last() + 2 && conjunction(s.first() - 1))) {
                of = 0;
            }
            role(s, of);
            role(s, passive(s.last() + 1));
            if (suspected(s.first() - 1)) {
                role(s, Words.CHARGE);
            }
            if (foundDead(s.last() + 1)) {
                role(s, Words.HARM);
            }
            if (accusing.accused(s.first(), s.last())) {
                role(s, Words.CHARGE);
            }
            counsel(s);
            examined(s);
            field(s);
            if (Inverted.bench(text, s.first())) {
                roster.resolve(s.draft()).role("judge");
            }
            before = s;
        }
        PARTS.forEach(part -> only(role -> part.contains(role.toLowerCase(Locale.ROOT)), false));
        only(CasePart::charged, true);
        boolean told = roster.drafts().stream().anyMatch(d -> d.named && d.hasRole(CaseRoles::appeals));
        // in a criminal appeal that says of nobody else that he appeals, it is the defendant of its head
        only(told ? CaseRoles::appeals : role -> appeals(role) || defends(role), true);
        only(role -> CasePart.of(role).filter(CasePart.VICTIM::equals).isPresent(), false);
    }

    /// `the defendant` is the one named person of the document who is said to be it; where there are two, it is left
    /// open.
    ///
    /// @param unnamed whether, where nobody is named so, all who are called so are one
    private void only(Predicate<String> part, boolean unnamed) {
        List<Draft> drafts = roster.drafts().stream()
                .filter(d -> d.kind == EntityKind.PERSON && d.named && !d.group && roster.resolve(d) == d)
                .filter(d -> d.hasRole(part))
                .limit(2)
                .toList();
        if (drafts.size() > 1 || drafts.isEmpty() && !unnamed) {
            return;
        }
        Set<Draft> described = new LinkedHashSet<>();
        for (Sighting s : sightings) {
            if (s.form() != Mention.Form.NOMINAL || !part.test(text.word(s.last()))) {
                continue;
            }
            if (text.language == Language.GERMAN
                    && text.tokens.is(s.first(), "die")
                    && text.tokens.last(s.last()) == 'n') {
                return; // `die Angeklagten`
            }
            if (!roster.resolve(s.draft()).named
                    && (s.last() == s.first() + 1
                            || s.last() == s.first() + 2
                                    && (text.tokens.is(s.first() + 1, "presiding")
                                            || text.tokens.is(s.first() + 1, "trial")))
                    && definite(s.first())) {
                s.draft().sex = called(s);
                described.add(s.draft());
            }
        }
        Optional<Draft> one = drafts.stream().findFirst();
        for (Draft each : described) {
            Draft as = one.orElseGet(() -> roster.resolve(described.iterator().next()));
            if (fits(each, as) && roster.resolve(each) != as) {
                roster.merge(
                        each,
                        as,
                        "the only one here who is said to be '" + each.name.substring(each.name.indexOf(' ') + 1)
                                + "'");
            }
        }
    }

    /// `der Angeklagte` is a man and `die Angeklagte` a woman; other cases of the noun are of both.
    private Sex called(Sighting s) {
        if (text.language != Language.GERMAN || text.tokens.last(s.last()) != 'e') {
            return s.draft().sex;
        }
        return text.tokens.is(s.first(), "der")
                ? Sex.MALE
                : text.tokens.is(s.first(), "die") ? Sex.FEMALE : s.draft().sex;
    }

    private static boolean appeals(String role) {
        return CasePart.of(role).filter(CasePart.APPEALING::equals).isPresent();
    }

    private static boolean defends(String role) {
        return CasePart.of(role).filter(CasePart.DEFENDANT::equals).isPresent();
    }

    private static boolean fits(Draft described, Draft one) {
        return described.sex == Sex.UNKNOWN || one.sex == Sex.UNKNOWN || described.sex == one.sex;
    }

    private boolean definite(int i) {
        return text.tokens.is(i, "the")
                || text.tokens.is(i, "der")
                || text.tokens.is(i, "die")
                || text.tokens.is(i, "den")
                || text.tokens.is(i, "dem")
                || text.tokens.is(i, "des");
    }

    /// `VICTIM: HOWARD PELL`: the head of a field says what its name is.
    private void field(Sighting s) {
        int colon = s.first() - 1;
        if (!text.tokens.is(colon, ':') || colon < 1 || s.last() == s.first()) {
            return;
        }
        boolean head = colon == 1 || text.parted(colon - 1) || text.tokens.gap(colon - 1) == Gap.LINE;
        if (head) {
            roleOf(colon - 1).ifPresent(roster.resolve(s.draft())::role);
        }
    }

    private Optional<String> roleOf(int i) {
        String word = text.word(i).toLowerCase(Locale.ROOT);
        boolean german = text.language == Language.GERMAN;
        if (text.tokens.is(i, "witness") || text.tokens.is(i, "zeuge") || text.tokens.is(i, "zeugin")) {
            return Optional.of(german ? capital(word) : word);
        }
        return CasePart.of(text.tokens, i).flatMap(part -> switch (part) {
            case ACCUSED, DEFENDANT, SUSPECT -> Optional.of(german ? capital(word) : word);
            case VICTIM -> Optional.of(german ? capital(word) : "victim");
            case CONVICTED, APPEALING -> Optional.empty();
        });
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// `For the defendant: Ann Miller` makes counsel.
    private void counsel(Sighting s) {
        int colon = s.first() - 1;
        if (colon > 2
                && text.tokens.is(colon, ':')
                && text.tokens.is(colon - 2, "the")
                && text.tokens.is(colon - 3, "for")) {
            String side = text.word(colon - 1).toLowerCase(Locale.ROOT);
            if (SIDES.contains(side)) {
                roster.resolve(s.draft()).instead(side, "counsel for the " + side);
            }
        }
    }

    /// `ADA BERG, having been first duly sworn, testified` makes a witness, `BY MR. LUND:` above his questions counsel.
    private void examined(Sighting s) {
        boolean line = text.tokens.is(s.last() + 1, ',');
        for (int i = s.last() + 2; line && i < Math.min(text.size(), s.last() + SWORN); i++) {
            if (text.tokens.is(i, "sworn") || text.tokens.is(i, "affirmed")) {
                roster.resolve(s.draft()).role("witness");
                return;
            }
            if (text.tokens.is(i, '.') || text.tokens.gap(i) == Gap.BLOCK) {
                break;
            }
        }
        int first = s.first();
        while (first > 0 && (text.is(first - 1, Words.TITLE) || text.tokens.is(first - 1, '.'))) {
            first--;
        }
        boolean by = text.tokens.is(first - 1, "BY") && text.tokens.is(s.last() + 1, ':');
        boolean head = by && (first == 1 || text.tokens.gap(first - 1) != Gap.SPACE || text.parted(first - 1));
        if (head && text.tokens.gap(first) == Gap.SPACE) {
            roster.resolve(s.draft()).role("counsel");
        }
    }

    private int noun(int i) {
        return i < 0 || text.tokens.last(i) == 'd' ? 0 : text.classes[i] & (Words.HARM | Words.CHARGE);
    }

    private boolean conjunction(int i) {
        return text.tokens.is(i, "and") || text.tokens.is(i, "und");
    }

    /// `was brutally murdered`: a form of be, at most two adverbs, a participle.
    private int passive(int at) {
        if (!(text.tokens.is(at, "was")
                || text.tokens.is(at, "were")
                || text.tokens.is(at, "is")
                || text.tokens.is(at, "wurde")
                || text.tokens.is(at, "been"))) {
            return 0;
        }
        // a German participle ends the clause: `wurde in der Nacht zum Montag in ihrer Wohnung erstochen`
        int reach = text.language == Language.GERMAN ? CLAUSE : 4;
        int end = at < text.size() ? Math.min(text.sentences.end(text.sentences.of(at)), at + reach) : at;
        for (int i = at + 1; i < end; i++) {
            if (text.is(i, Words.HARM | Words.CHARGE)) {
                return text.classes[i] & (Words.HARM | Words.CHARGE);
            }
            if (text.tokens.is(i, "not")
                    || text.tokens.is(i, "nicht")
                    || text.tokens.is(i, "nie")
                    || text.tokens.is(i, ',')) {
                return 0;
            }
            if (reach < CLAUSE && text.tokens.is(i, '.')) {
                return 0;
            }
        }
        return 0;
    }

    /// `Tatverdächtig ist der Nachbar Jürgen Stahl`: said to be under suspicion.
    private boolean suspected(int before) {
        int i = before;
        while (i > 0 && before - i < 3 && !text.tokens.is(i, "ist")) {
            i--;
        }
        return text.tokens.is(i, "ist")
                && i > 0
                && (text.tokens.is(i - 1, "tatverdächtig") || text.tokens.is(i - 1, "verdächtig"));
    }

    /// `was found dead in her flat`, `tot in ihrer Wohnung aufgefunden`.
    private boolean foundDead(int at) {
        if (text.language == Language.ENGLISH) {
            return text.tokens.is(at, "was") && text.tokens.is(at + 1, "found") && text.tokens.is(at + 2, "dead");
        }
        int end = at < text.size() ? text.sentences.end(text.sentences.of(at)) : at;
        boolean dead = false;
        for (int i = at; i < end && i < at + CLAUSE && !text.tokens.is(i, ','); i++) {
            dead |= text.tokens.is(i, "tot") && i < at + 3;
            if (text.tokens.is(i, "aufgefunden") || text.tokens.is(i, "gefunden")) {
                return dead;
            }
        }
        return false;
    }

    private void role(Sighting s, int bits) {
        Draft draft = roster.resolve(s.draft());
        boolean german = text.language == Language.GERMAN;
        if ((bits & Words.HARM) != 0) {
            draft.role(german ? "Opfer" : "victim");
        } else if ((bits & Words.CHARGE) != 0) {
            draft.role(german ? "Beschuldigter" : "accused");
        }
    }
}
