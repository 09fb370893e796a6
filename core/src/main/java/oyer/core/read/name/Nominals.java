package oyer.core.read.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Descriptions of people: `his attorney Ann Miller`, `the presiding judge, Ann Miller,`, `Ann Miller, a witness,`,
/// `("the applicant")`, `another man`. One that stands by a name is that person; others are people without a name,
/// each its own unless the text uses the same definite description again nearby.
final class Nominals {

    /// Sentences within which `the witness` is taken for the same witness again.
    private static final int NEAR = 6;

    private final NameText text;
    private final Roster roster;
    private final List<Sighting> names;
    private final List<Sighting> found = new ArrayList<>();
    private static final WordTable<String> PLACES = WordLists.load(Nominals.class, "houses.txt");
    private static final Set<String> GERMAN_PLACE =
            Set.of("im", "am", "der", "die", "das", "dem", "den", "zum", "zur", "ins", "seine", "seiner", "ihrer");
    private final Map<String, Draft> rooms = new HashMap<>();
    private final Map<String, Draft> numbered = new HashMap<>();
    private final Map<Integer, Draft> defined = new HashMap<>();
    private final Map<Integer, Draft> definite = new HashMap<>();
    private final Map<Integer, Integer> lastSentence = new HashMap<>();

    Nominals(NameText text, Roster roster, List<Sighting> names) {
        this.text = text;
        this.roster = roster;
        this.names = names;
    }

    /// Adds the descriptions to the sightings, which must be in order.
    void read() {
        Sighting[] startingAt = new Sighting[text.size() + 1];
        Sighting[] endingAt = new Sighting[text.size() + 1];
        for (Sighting name : names) {
            if (name.draft().kind == EntityKind.PERSON) {
                startingAt[name.first()] = name;
                endingAt[name.last()] = name;
            }
        }
        Apposition apposition = new Apposition(text, startingAt, endingAt);
        for (int i = 0; i < text.size(); i++) {
            if (labelled(i)) {
                continue;
            }
            room(i);
            if (text.is(i, Words.KIN | Words.SOMEBODY | Words.ROLE) && noun(i) && startingAt[i] == null) {
                describe(i, startingAt, endingAt, apposition);
            }
        }
        names.addAll(found);
    }

    /// `The kitchen`, `im Flur`: places that the case knows without a name, one for each noun of a document.
    private void room(int i) {
        boolean german = text.language == Language.GERMAN;
        if (text.tokens.kind(i) != Kind.WORD
                || text.tokens.capitalised(i) != german
                || PLACES.get(text.tokens, i) == null
                || text.is(i + 1, Words.ROLE | Words.SOMEBODY) // the shop assistant
                || text.possessive(i)) {
            return;
        }
        int first = placeDeterminer(i);
        if (first < 0) {
            return;
        }
        // `the kitchen` is one; whose home `his home` is, is not known, so each stays alone
        boolean the = text.language == Language.GERMAN || text.tokens.is(first, "the");
        String key = the ? text.word(i) : text.word(i) + ' ' + i;
        Draft draft =
                rooms.computeIfAbsent(key, _ -> roster.open(EntityKind.PLACE, words(first, i), PersonName.NONE, false));
        found.add(new Sighting(first, i, draft, Mention.Form.NOMINAL, "", "place without a name", .6));
    }

    private int placeDeterminer(int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - 2 && text.follows(i + 1); i--) {
            if (text.language == Language.GERMAN
                    ? GERMAN_PLACE.contains(text.word(i).toLowerCase(Locale.ROOT))
                    : text.tokens.is(i, "the")
                            || text.tokens.is(i, "his")
                            || text.tokens.is(i, "her")
                            || text.tokens.is(i, "their")
                            || text.tokens.is(i, "my")) {
                return i;
            }
            if (text.tokens.kind(i) != Kind.WORD || text.capital(i) || text.is(i, Words.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /// `Male 1`, `Unknown 2`: how laboratories call who left a trace and is not known; one for each label.
    private boolean labelled(int i) {
        if (text.tokens.kind(i) != Kind.WORD
                || !text.tokens.capitalised(i)
                || i + 1 >= text.size()
                || text.tokens.kind(i + 1) != Kind.NUMBER
                || text.tokens.length(i + 1) > 2
                || text.tokens.gap(i + 1) != Gap.SPACE
                || text.parted(i + 1)
                || text.tokens.is(i + 2, '.') && text.joined(i + 3)) {
            return false;
        }
        boolean male = text.tokens.is(i, "male") || text.tokens.is(i, "mann");
        boolean female = text.tokens.is(i, "female") || text.tokens.is(i, "frau");
        if (!male && !female && !text.tokens.is(i, "unknown") && !text.tokens.is(i, "unbekannt")) {
            return false;
        }
        Draft draft = numbered.computeIfAbsent(
                words(i, i + 1), w -> roster.open(EntityKind.PERSON, w, PersonName.NONE, false));
        draft.sex = male ? Sex.MALE : female ? Sex.FEMALE : Sex.UNKNOWN;
        found.add(new Sighting(i, i + 1, draft, Mention.Form.NOMINAL, "", "label of an unknown person", .8));
        return true;
    }

    private boolean noun(int i) {
        if (text.tokens.kind(i) != Kind.WORD) {
            return false;
        }
        boolean german = text.language == oyer.core.text.Language.GERMAN;
        if (text.is(i, Words.TITLE) && i + 1 < text.size() && text.capital(i + 1)) {
            return false; // `Frau Weber` is no description
        }
        if (!german
                && text.possessive(i)
                && text.is(i + 1, Words.ROLE | Words.SOMEBODY | Words.KIN)
                && text.follows(i + 1)) {
            return false; // `a solicitor's clerk`
        }
        if (!german && text.possessive(i) && text.is(i, Words.ROLE) && house(i + 1)) {
            return false; // `the sheriff's department` is no sheriff
        }
        return german == text.tokens.capitalised(i)
                && !(i + 1 < text.size()
                        && noun0(i + 1, german)
                        && text.follows(i + 1)
                        && text.ends[i] == text.tokens.end(i));
    }

    private boolean house(int i) {
        return text.tokens.is(i, "department") || text.tokens.is(i, "office") || text.tokens.is(i, "bureau");
    }

    private boolean noun0(int i, boolean german) {
        return text.is(i, Words.KIN | Words.SOMEBODY | Words.ROLE) && german == text.tokens.capitalised(i);
    }

    private void describe(int noun, Sighting[] startingAt, Sighting[] endingAt, Apposition apposition) {
        int first = determiner(noun);
        if (number(noun, startingAt)) {
            return;
        }
        int next = apposition.titles(noun + 1);
        Sighting after = next < text.size() && text.follows(noun + 1) ? startingAt[next] : null;
        if (after == null) {
            after = apposition.behind(noun).orElse(null);
        }
        int from = first < 0 ? noun : first;
        if (after != null) {
            add(from, noun, after.draft(), "apposition", .9);
            return;
        }
        if (first < 0) {
            return;
        }
        Sighting before = null;
        if (from >= 2 && text.tokens.is(from - 1, ',') && endingAt[from - 2] != null && closes(noun + 1)) {
            before = endingAt[from - 2];
        } else if (from >= 2 && copula(from - 1) && endingAt[from - 2] != null) {
            before = endingAt[from - 2];
        }
        if (before != null) {
            add(from, noun, before.draft(), "apposition", .85);
            return;
        }
        if (copula(from - 1) || predicate(from)) {
            return; // `he was a lawyer` tells of him and opens nobody new
        }
        Draft bracketed = bracketed(from, endingAt);
        if (bracketed != null) {
            defined.put(text.hashes[noun], bracketed);
            bracketed.alias(words(from, noun), "the text calls '" + bracketed.name + "' so");
            add(from, noun, bracketed, "definition", .95);
            return;
        }
        open(from, noun);
    }

    private void open(int first, int noun) {
        boolean the = text.tokens.is(first, "the") || text.tokens.is(first, "der") || text.tokens.is(first, "die");
        int head = text.hashes[noun];
        int sentence = text.sentences.of(noun);
        if (the) {
            Draft known = defined.get(head);
            if (known != null) {
                add(first, noun, known, "definition", .95);
                return;
            }
            Draft near = definite.get(head);
            if (near != null && sentence - lastSentence.getOrDefault(head, 0) <= NEAR) {
                lastSentence.put(head, sentence);
                add(first, noun, near, "description again", .7);
                return;
            }
        }
        Draft draft = roster.open(EntityKind.PERSON, words(first, noun), PersonName.NONE, false);
        draft.sex = Sex.of(text.classes[noun] & (Words.MALE | Words.FEMALE));
        if (text.is(noun, Words.ROLE)) {
            draft.role(text.role(text.word(noun)));
        }
        if (the) {
            definite.put(head, draft);
            lastSentence.put(head, sentence);
        }
        add(first, noun, draft, "description", .6);
    }

    private void add(int first, int noun, Draft draft, String rule, double confidence) {
        if (draft.sex == Sex.UNKNOWN) {
            draft.sex = Sex.of(text.classes[noun] & (Words.MALE | Words.FEMALE));
        }
        String role = text.is(noun, Words.ROLE | Words.SOMEBODY | Words.KIN) ? words(first, noun) : "";
        found.add(new Sighting(first, noun, draft, Mention.Form.NOMINAL, role, rule, confidence));
        if (draft.named && text.is(noun, Words.ROLE)) {
            draft.role(text.role(text.word(noun)));
        }
    }

    /// `inmate #1161655`: a number instead of a name is one.
    private boolean number(int noun, Sighting[] startingAt) {
        int at = noun + 1;
        while (at < noun + 3 && (text.tokens.is(at, '#') || text.tokens.is(at, "no") || text.tokens.is(at, '.'))) {
            at++;
        }
        if (at == noun + 1 && !text.is(noun, Words.ROLE)
                || at >= text.size()
                || text.tokens.kind(at) != Kind.NUMBER
                || text.tokens.length(at) < 4) {
            return false;
        }
        Draft draft = roster.thing(EntityKind.PERSON, words(noun, at));
        Sighting name = new Sighting(noun, at, draft, Mention.Form.NAME, text.word(noun), "number for a name", .9);
        found.add(name);
        Draft told = hisNameIs(at, startingAt);
        if (told != null) {
            roster.merge(draft, told, "the text goes on 'name is " + told.name + "'");
        }
        return true;
    }

    /// The next person named, if the words before are `his name is`.
    private @Nullable Draft hisNameIs(int from, Sighting[] startingAt) {
        int most = Math.min(text.size(), from + 400);
        for (int i = from + 1; i < most; i++) {
            if (startingAt[i] != null) {
                boolean says = copula(i - 1)
                        && text.tokens.is(i - 2, "name")
                        && (text.tokens.is(i - 3, "his") || text.tokens.is(i - 3, "her"));
                return says ? startingAt[i].draft() : null;
            }
        }
        return null;
    }

    /// The determiner, or the genitive of a name, that begins the description; -1 for none.
    /// Words before a noun that say whose it is, in what somebody says of himself: `Die hat mein Neffe montiert`.
    private static final Set<String> MINE = Set.of(
            "mein", "meine", "meinen", "meinem", "meiner", "dein", "deine", "deinen", "deinem", "deiner", "unser",
            "unsere", "unseren", "unserem", "unserer");

    private int determiner(int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - 4 && text.follows(i + 1); i--) {
            if (determines(i) || text.language == Language.GERMAN && MINE.contains(text.word(i))) {
                return i;
            }
            if (text.possessive(i) && text.capital(i)) {
                return i + 1 <= noun ? i + 1 : noun;
            }
            boolean another = text.language == Language.GERMAN && text.tokens.capitalised(i);
            if (another || text.is(i, Words.STOP) || text.tokens.kind(i) != Kind.WORD) {
                return -1;
            }
        }
        return -1;
    }

    private boolean determines(int i) {
        return switch (text.tokens.length(i)) {
            case 1 -> text.tokens.is(i, "a");
            case 2 -> text.tokens.is(i, "an") || text.tokens.is(i, "my");
            case 3 ->
                text.tokens.is(i, "the")
                        || text.tokens.is(i, "his")
                        || text.tokens.is(i, "her")
                        || text.tokens.is(i, "our")
                        || text.tokens.is(i, "der")
                        || text.tokens.is(i, "die")
                        || text.tokens.is(i, "den")
                        || text.tokens.is(i, "dem")
                        || text.tokens.is(i, "des")
                        || text.tokens.is(i, "ein");
            case 4 ->
                text.tokens.is(i, "this")
                        || text.tokens.is(i, "that")
                        || text.tokens.is(i, "your")
                        || text.tokens.is(i, "some")
                        || text.tokens.is(i, "eine")
                        || text.tokens.is(i, "sein");
            case 5 ->
                text.tokens.is(i, "their")
                        || text.tokens.is(i, "einen")
                        || text.tokens.is(i, "einem")
                        || text.tokens.is(i, "einer")
                        || text.tokens.is(i, "seine")
                        || text.tokens.is(i, "ihren");
            case 6 -> text.tokens.is(i, "seinen") || text.tokens.is(i, "seiner") || text.tokens.is(i, "seinem");
            case 7 -> text.tokens.is(i, "another");
            default -> false;
        };
    }

    private boolean copula(int i) {
        return text.tokens.is(i, "is")
                || text.tokens.is(i, "was")
                || text.tokens.is(i, "war")
                || text.tokens.is(i, "ist")
                || text.tokens.is(i, "became")
                || text.tokens.is(i, "be")
                || text.tokens.is(i, "been");
    }

    /// `he was young, a pale boy`, `was 71, but still a strong man`, `felt like a free man`: said of somebody already
    /// spoken of.
    private boolean predicate(int first) {
        if (!text.tokens.is(first, "a") && !text.tokens.is(first, "an")) {
            return false;
        }
        int before = first - 1;
        if (text.tokens.is(before, "like") || text.tokens.is(before, "as")) {
            return true;
        }
        boolean goesOn = text.tokens.is(before, ',')
                || text.tokens.is(before, "still")
                || text.tokens.is(before, "but")
                || text.tokens.is(before, "always")
                || text.tokens.is(before, "also");
        if (!goesOn) {
            return false;
        }
        int start = text.sentences.first(text.sentences.of(first));
        for (int i = before - 1; i >= Math.max(start, before - 9); i--) {
            if (copula(i) && !text.tokens.is(i - 1, "there")) {
                return true;
            }
            if (text.is(i, Words.VERB) && !text.is(i, Words.STOP)) {
                return false;
            }
        }
        return false;
    }

    private boolean closes(int i) {
        return i >= text.size()
                || text.tokens.is(i, ',')
                || text.tokens.is(i, '.')
                || text.tokens.is(i, ')')
                || text.tokens.is(i, "who")
                || text.tokens.is(i, "of")
                || text.tokens.is(i, "for")
                || text.language == Language.GERMAN
                        && (text.tokens.is(i, "von") || text.tokens.is(i, "der") || text.tokens.is(i, "des"))
                || text.tokens.is(i, ';');
    }

    /// The person just before `("the applicant")`.
    private @Nullable Draft bracketed(int first, Sighting[] endingAt) {
        int i = first - 1;
        if (i >= 0 && !Character.isLetterOrDigit(text.tokens.first(i)) && !text.tokens.is(i, '(')) {
            i--;
        }
        return i > 0 && text.tokens.is(i, '(') && endingAt[i - 1] != null ? endingAt[i - 1].draft() : null;
    }

    private String words(int first, int last) {
        return text.words(first, last);
    }
}
