package oyer.core.read.time;

import java.util.Map;
import java.util.Set;
import oyer.core.text.TableFile;

/// Verbs of the present beside a bare day, which look ahead to it where no word of the past is in reach.
final class PresentTense {

    /// So many words of a clause are looked through for its end.
    private static final int CLAUSE = 40;

    private static final Map<String, Set<String>> WORDS = TableFile.phrases(Tense.class, "tense.txt");
    private static final Set<String> PRESENT = WORDS.getOrDefault("present", Set.of());
    private static final Set<String> COPULA = WORDS.getOrDefault("copula", Set.of());
    private static final Set<String> PREFIXES = WORDS.getOrDefault("prefix", Set.of());
    private static final Set<String> DAY_WORDS = WORDS.getOrDefault("picks", Set.of());
    private static final Set<String> NO_PRESENT = WORDS.getOrDefault("no-present", Set.of());
    private static final Set<String> GOING = WORDS.getOrDefault("going", Set.of());

    private final Tense tense;
    private final Atoms atoms;
    private final Lexicon lexicon;
    private final String text;
    private final boolean english;

    PresentTense(Tense tense, Atoms atoms, Lexicon lexicon, String text, boolean english) {
        this.tense = tense;
        this.atoms = atoms;
        this.lexicon = lexicon;
        this.text = text;
        this.english = english;
    }

    /// `The hearing is on Friday`, `am 20. April geht der Prozess weiter`: a verb of the present and a bare day that it
    /// is
    /// of.
    boolean isAhead(Expression e) {
        if (!isBareDay(e)) {
            return false;
        }
        int before = verbBefore(e);
        int after = e.last + 1;
        boolean stands =
                tense.inSentence(before, e) && (isPresentVerb(before) || isGoing(before)) && isClauseOver(after);
        boolean german = !english
                && (tense.inSentence(before, e) && isPresentEnding(before)
                        || tense.inSentence(after, e) && PRESENT.contains(atoms.word(after)));
        return english && stands || !english && (isCopulaAhead(e) || german || stands && !isCopula(before));
    }

    /// `Im Juni ist die Verhandlung`, `die Verhandlung ist im Juni`; but `er ist im Juni verstorben`.
    boolean isCopulaAhead(Expression e) {
        int before = verbBefore(e);
        int after = e.last + 1;
        return isBareDay(e)
                && (tense.inSentence(before, e)
                                && isCopula(before)
                                && isClauseOver(after)
                                && !isParticipleLast(e.last, e)
                        || tense.inSentence(after, e) && isCopula(after) && !isParticipleLast(after, e));
    }

    /// Where the verb stands to which a day belongs, if it stands before it: `is on`, `findet am`.
    private int verbBefore(Expression e) {
        int before = e.first - 1;
        while (DAY_WORDS.contains(atoms.word(before))) {
            before--;
        }
        return before;
    }

    /// No year, for a list tells what was in the present; no hour; and not `he sits there since September`.
    private boolean isBareDay(Expression e) {
        boolean hour = e.month + e.weekday + e.day == 0 && (e.hour >= 0 || !e.part.isEmpty());
        return !hour && e.year == Expression.NONE && e.yy < 0 && !tense.isSince(e);
    }

    private boolean isCopula(int atom) {
        return COPULA.contains(atoms.word(atom));
    }

    /// `informiert am Montag`, `entscheidet im Mai`: a small word in -t before the day, and no verb of the past in
    /// reach.
    private boolean isPresentEnding(int atom) {
        return atoms.length(atom) > 4
                && text.charAt(atoms.end(atom) - 1) == 't'
                && Character.isLowerCase(text.charAt(atoms.start(atom)))
                && lexicon.isClassless(atoms.symbol(atom))
                && !text.startsWith("ge", atoms.start(atom))
                && !NO_PRESENT.contains(atoms.word(atom));
    }

    /// `is coming on Monday`
    private boolean isGoing(int atom) {
        return english
                && atom > 0
                && GOING.contains(atoms.word(atom))
                && (tense.isPresent(atom - 1)
                        || tense.is(atom - 1, "am")
                        || tense.is(atom - 1, "m")
                        || tense.is(atom - 1, "re"));
    }

    /// `is on Friday`, `findet am 3. Mai statt`; but `ist am 3. Mai verstorben` is of the past.
    private boolean isPresentVerb(int atom) {
        return PRESENT.contains(atoms.word(atom)) || isCopula(atom);
    }

    /// Whether nothing but the end of the clause, a separated prefix or another expression of time stands there.
    private boolean isClauseOver(int atom) {
        return atom >= atoms.size()
                || !isWord(atom)
                || PREFIXES.contains(atoms.word(atom))
                || lexicon.has(atoms.symbol(atom), WordClass.PREP)
                || lexicon.has(atoms.symbol(atom), WordClass.PART);
    }

    /// Whether the clause of an `ist` ends in a word of small letters, which may be a participle.
    private boolean isParticipleLast(int from, Expression e) {
        int last = from;
        for (int atom = from + 1; atom - from <= CLAUSE && isWord(atom) && tense.inSentence(atom, e); atom++) {
            last = atom;
        }
        return last > from && Character.isLowerCase(text.charAt(atoms.start(last)));
    }

    private boolean isWord(int atom) {
        return atom < atoms.size() && Character.isLetter(text.charAt(atoms.start(atom)));
    }
}
