package oyer.core.check.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Persons;
import oyer.core.check.sheet.PhraseRows;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.read.clause.Bare;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Two who by the one telling never met, spoke or had to do with each other, or not since some day, and who by the
/// other did: `I have not passed one word with him since` against `he gave me supper on Labor Day`.
///
/// Both people must be known, one of them maybe only as who can be meant by a pronoun. What a denial allows (`not
/// before that night`) is no clash, nor what was said in court or to the police.
final class NeverDealtCheck implements Check {

    private static final PhraseRows WORDS = new PhraseRows(NeverDealtCheck.class, "dealings.txt");

    /// Sentences of one paper so near explain each other.
    private static final int APART = 3;

    /// A longer clause is a list or a broken page.
    private static final int LONGEST = 60;

    /// A paper that tells of so many dealings is a story of them.
    private static final int MANY = 400;

    private static final TokenSet TIME = TokenSet.of(Set.of("time", "mal"));

    private static final TokenSet AGAIN =
            TokenSet.of(Set.of("in", "since", "after", "again", "seit", "nach", "wieder"));

    private static final TokenSet KNOWN = TokenSet.of(Set.of("know", "knew", "known"));

    private static final TokenSet THINGS = TokenSet.of(
            Set.of("anything", "nothing", "that", "whether", "what", "how", "why", "when", "where", "if", "about"));

    private static final TokenSet WITH = TokenSet.of(Set.of("with", "mit", "in"));

    private static final TokenSet ONE =
            TokenSet.of(Set.of("a", "an", "any", "anything", "another", "einem", "einer", "irgendeinem"));

    private static final TokenSet AFTER = TokenSet.of(Set.of("after", "nach", "dem"));

    private static final TokenSet MEAL = TokenSet.of(Set.of(
            "breakfast",
            "lunch",
            "dinner",
            "supper",
            "tea",
            "midnight",
            "dark",
            "frühstück",
            "mittagessen",
            "abendessen",
            "mitternacht"));

    /// What else a denial may be of is not of two people: `he never saw me sign`.
    private static final Set<String> DEALINGS = Set.of(
            "see",
            "hear",
            "meet",
            "speak",
            "telephone",
            "text",
            "contact",
            "know",
            "own",
            "say",
            "visit",
            "receive",
            "recognise",
            "call",
            "accuse");

    private record Told(
            Persons persons,
            Passage passage,
            DocumentId paper,
            int sentence,
            boolean since,
            boolean before,
            boolean always,
            Optional<When> day) {}

    private static final BitSet NONE = new BitSet();

    private final List<Told> denied = new ArrayList<>();
    private final List<Told> dealt = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        int many = 0;
        for (Bare bare : sheet.bares()) {
            int first = sheet.firstToken(bare.passage().span());
            int end = sheet.lastToken(bare.passage().span()) + 1;
            int s = sheet.sentenceOf(bare.passage());
            if (end - first > LONGEST
                    || WORDS.has("court", tokens, sheet.sentences().first(s), end)) {
                continue;
            }
            boolean stranger =
                    !bare.denied() && WORDS.has("stranger", tokens, first, end) && !afterAWhile(tokens, first, end);
            boolean since = WORDS.has("since", tokens, first, sheet.sentences().end(s));
            boolean none = bare.denied() && DEALINGS.containsAll(bare.verbs()) && WORDS.has("none", tokens, first, end);
            if (stranger
                    || none
                            && !ofThings(tokens, first, end)
                            && !holding(tokens, first, end)
                            && !afterMeal(tokens, first, sheet.sentences().end(s))
                            && (bare.ever() || since || bare.verbs().contains("know"))) {
                denied.add(told(sheet, bare, s, first, end));
            } else if (!bare.denied() && many < MANY && WORDS.has("dealt", tokens, first, end)) {
                many++;
                dealt.add(told(sheet, bare, s, first, end));
            }
        }
    }

    /// `did not know anything about it`, `never knew where he lived`: what is not known is no person.
    private static boolean ofThings(Tokens tokens, int first, int end) {
        return follows(tokens, first, end, KNOWN, THINGS);
    }

    /// `never saw him with a knife`, `ich sah ihn nie mit einem Messer`: he may well have been seen without.
    private static boolean holding(Tokens tokens, int first, int end) {
        return follows(tokens, first, end, WITH, ONE);
    }

    /// `never saw him after supper`: of that evening alone.
    private static boolean afterMeal(Tokens tokens, int first, int end) {
        return follows(tokens, first, end, AFTER, MEAL);
    }

    /// `for the first time in three years`, `zum ersten Mal seit Ostern`: they had met before.
    private static boolean afterAWhile(Tokens tokens, int first, int end) {
        return follows(tokens, first, end, TIME, AGAIN);
    }

    private static boolean follows(Tokens tokens, int first, int end, TokenSet one, TokenSet other) {
        for (int i = one.first(tokens, first, end - 1); i >= 0; i = one.first(tokens, i + 1, end - 1)) {
            if (other.has(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static Told told(Sheet sheet, Bare bare, int s, int first, int end) {
        Tokens tokens = sheet.tokens();
        boolean each = WORDS.has("each", tokens, first, end); // who they are stands before it
        int from = each ? sheet.sentences().first(s) : first;
        return new Told(
                Persons.in(sheet, from, end, bare.who(), bare.denied()),
                sheet.shown(s, bare.passage()),
                sheet.readings().document(),
                s,
                WORDS.has("since", tokens, first, sheet.sentences().end(s)),
                WORDS.has("before", tokens, first, sheet.sentences().end(s)),
                WORDS.has("always", tokens, first, end),
                sheet.timesIn(s).stream()
                        .map(TimeReading::when)
                        .filter(When::dated)
                        .findFirst());
    }

    @Override
    public List<Discrepancy> found() {
        // a box has thousands of dealings: only those of somebody who is denied to have dealt are looked at
        Map<String, BitSet> byPerson = new HashMap<>();
        for (int i = 0; i < dealt.size(); i++) {
            Persons persons = dealt.get(i).persons();
            for (Set<String> some : List.of(persons.sure(), persons.perhaps())) {
                for (String person : some) {
                    byPerson.computeIfAbsent(person, _ -> new BitSet()).set(i);
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        for (Told not : denied) {
            BitSet candidates = new BitSet();
            not.persons().sure().forEach(person -> candidates.or(byPerson.getOrDefault(person, NONE)));
            candidates.stream()
                    .mapToObj(dealt::get)
                    .filter(one -> clash(not, one))
                    .findFirst()
                    .ifPresent(one -> found.add(discrepancy(not, one)));
        }
        return Repeats.without(found);
    }

    private static boolean clash(Told not, Told one) {
        boolean near = not.paper().equals(one.paper()) && Math.abs(not.sentence() - one.sentence()) < APART;
        boolean earlier = not.before() && !one.always();
        boolean later = !not.since()
                || not.day().isEmpty()
                || one.day().isEmpty()
                || !one.day().get().apart(not.day().get());
        return !near && !earlier && later && pair(not, one).isPresent();
    }

    /// The two of whom both speak.
    private static Optional<List<String>> pair(Told not, Told one) {
        List<String> denied = new ArrayList<>(not.persons().sure());
        denied.addAll(not.persons().perhaps());
        for (String a : not.persons().sure()) {
            for (String b : denied) {
                if (!a.equals(b) && one.persons().both(a, b)) {
                    return Optional.of(List.of(a, b));
                }
            }
        }
        return Optional.empty();
    }

    private static Discrepancy discrepancy(Told not, Told one) {
        List<String> pair = pair(not, one).orElseThrow();
        String a = not.persons().names().getOrDefault(pair.getFirst(), "");
        String b = not.persons().names().getOrDefault(pair.getLast(), "");
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "never-dealt",
                        a + " and " + b + " had nothing to do with each other by one passage, and had by the other.",
                        List.of(not.passage(), one.passage()),
                        .6)
                .inGerman(a + " und " + b + " hatten nach der einen Stelle nichts miteinander zu tun, nach der anderen"
                        + " doch.");
    }
}
