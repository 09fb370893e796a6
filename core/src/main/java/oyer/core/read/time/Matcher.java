package oyer.core.read.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oyer.core.read.time.Automaton.State;
import oyer.core.read.time.Rule.Guard;
import oyer.core.read.time.Rule.Meaning;
import oyer.core.text.Tokens;

/// Runs the automaton over the atoms: from each place the longest match whose guards hold, then on after it.
final class Matcher {

    private static final WordClass[] CLASSES = WordClass.values();

    /// Longer than any rule's longest path.
    private static final int LONGEST = 64;

    private final Grammar grammar;
    private final Automaton automaton;
    private final Lexicon lexicon;
    private final Atoms atoms;
    private final Tokens tokens;
    private final Lookalikes lookalikes;
    private final LogTimes logs;
    private final Entries entries;
    /// Looked for only where a bare figure may be an hour or a day by them.
    private @Nullable Habits habits;
    private final List<Expression> found = new ArrayList<>();
    private final State[] passed = new State[LONGEST];

    Matcher(Grammar grammar, Atoms atoms, Tokens tokens) {
        this.grammar = grammar;
        this.automaton = grammar.automaton();
        this.lexicon = grammar.lexicon();
        this.atoms = atoms;
        this.tokens = tokens;
        this.lookalikes = new Lookalikes(
                atoms, lexicon, tokens.characters(), grammar.language() == oyer.core.text.Language.ENGLISH);
        this.logs = LogTimes.of(tokens.characters());
        this.entries = Entries.of(atoms, lexicon, tokens);
    }

    /// The entries of a diary.
    Entries entries() {
        return entries;
    }

    /// The hours of the logs in the text.
    LogTimes logs() {
        return logs;
    }

    List<Expression> expressions() {
        int i = 0;
        while (i < atoms.size()) {
            int symbol = atoms.symbol(i);
            i = symbol == Lexicon.OTHER || atoms.inner(i) ? i + 1 : match(i);
        }
        return found;
    }

    /// Where to go on.
    private int match(int from) {
        State state = automaton.start();
        int count = 0;
        int longest = 0;
        while (from + count < atoms.size() && count < LONGEST) {
            int atom = from + count;
            if (count > 0 && apart(atom)) {
                break;
            }
            state = automaton.step(state, atoms.symbol(atom), atoms.glued(atom));
            if (automaton.isDead(state)) {
                break;
            }
            passed[count++] = state;
            if (state.accepts().length > 0) {
                longest = count;
            }
        }
        for (int length = longest; length > 0; length--) {
            if (ends(from + length - 1)) {
                for (int index : passed[length - 1].accepts()) {
                    Rule rule = automaton.rule(index);
                    if (holds(rule, from, from + length) && !lookalikes.is(from, length)) {
                        return take(rule, from, length);
                    }
                }
            }
        }
        return from + 1;
    }

    /// Whether a paragraph or the cell of a table begins with an atom; no expression runs from one into the next.
    private boolean apart(int atom) {
        int start = atoms.start(atom);
        if (start != tokens.start(atoms.token(atom))) {
            return false;
        }
        if (beginsSentence(atom)) {
            return true;
        }
        // a tab at the beginning of a line parts no cells: an indent, or behind the number of a line
        return switch (tokens.gap(atoms.token(atom))) {
            case BLOCK -> true;
            case LINE -> rowNumber(atoms.token(atom)) || logs.is(start);
            default -> tokens.characters().charAt(start - 1) == '\t';
        };
    }

    /// `01.09.` at the end of one row and `06   Propeller` in the next: the number of a row goes on with no date.
    private boolean rowNumber(int token) {
        return tokens.kind(token) == Tokens.Kind.NUMBER
                && token + 1 < tokens.size()
                && tokens.gap(token + 1) == Tokens.Gap.SPACE
                && tokens.start(token + 1) - tokens.end(token) > 2;
    }

    /// `He left at 11 p.m. The following morning he slept.`
    private boolean beginsSentence(int atom) {
        String text = tokens.characters();
        int symbol = atoms.symbol(atom);
        return text.charAt(atoms.end(atom - 1) - 1) == '.'
                && Character.isUpperCase(text.charAt(atoms.start(atom)))
                && (lexicon.isWord(symbol, "the") || lexicon.isWord(symbol, "that") || lexicon.isWord(symbol, "on"));
    }

    /// Whether an expression may end here: not in the middle of a run of letters and digits.
    private boolean ends(int atom) {
        return atom + 1 == atoms.size() || !atoms.inner(atom + 1);
    }

    private boolean holds(Rule rule, int from, int to) {
        if (rule.settings().containsKey("log") && !logs.is(atoms.start(from))) {
            return false;
        }
        if (rule.settings().containsKey("entry") && !entries.is(from)) {
            return false;
        }
        if (rule.settings().containsKey("lower") && !isSmall(to)) {
            return false; // `am 13. gefunden`, but `am 13. Tag`
        }
        if (rule.settings().containsKey("odd") && atoms.number(from) % 50 == 0) {
            return false; // `2000 hours of film`
        }
        for (Guard guard : rule.guards()) {
            int beside = guard.before() ? from - 1 : to;
            if (stands(guard, beside, guard.before() ? from : to) != guard.wanted()) {
                return false;
            }
        }
        String habit = rule.settings().get("habit");
        return habit == null || isHabit(habit, atoms.start(from), atoms.end(to - 1));
    }

    private Habits habits() {
        if (habits == null) {
            habits = Habits.of(tokens.characters());
        }
        return habits;
    }

    /// Whether the paper writes its hours or its days like that.
    private boolean isHabit(String habit, int start, int end) {
        return switch (habit) {
            case "dotted" -> habits().isDotted() || tokens.characters().startsWith("0", start) && end - start == 5;
            case "figures" -> logs.isFourDigits();
            case "year-first" -> habits().isYearFirst();
            default -> logs.isFourDigitHour(start, end);
        };
    }

    /// Whether a word in small letters follows in the same line or the next.
    private boolean isSmall(int atom) {
        return atom < atoms.size()
                && !atoms.glued(atom)
                && Character.isLowerCase(tokens.characters().charAt(atoms.start(atom)));
    }

    private boolean stands(Guard guard, int beside, int joint) {
        if (beside < 0 || beside >= atoms.size()) {
            return false;
        }
        for (int i = 0; i < guard.classIds().length; i++) {
            if (lexicon.has(atoms.symbol(beside), guard.classIds()[i])
                    && (!guard.glued()[i] || atoms.glued(joint))
                    && (guard.next()[i] < 0 || leadsTo(beside + 1, guard.next()[i]))) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsTo(int atom, int classId) {
        return atom < atoms.size() && atoms.glued(atom) && lexicon.has(atoms.symbol(atom), classId);
    }

    private int take(Rule rule, int from, int length) {
        if (rule.meaning() == Meaning.NOTHING) {
            return from + length;
        }
        int[] path = Binder.bind(rule, lexicon, atoms, from, length);
        List<Expression> spans = new ArrayList<>(2);
        int last = from;
        for (int step = 0; step < path.length; step++) {
            Pattern.Leaf leaf = rule.leaves().get(path[step]);
            if (leaf.span() >= 0) {
                while (spans.size() <= leaf.span()) {
                    spans.add(new Expression(rule));
                }
                fill(spans.get(leaf.span()), leaf, from + step);
                last = from + step;
            }
        }
        Sharing.share(spans);
        if (rule.settings().containsKey("one")) {
            // `the night of the 3rd to the 4th` is one night, named by the day on which it begins
            spans.getFirst().last = spans.getLast().last;
            spans.subList(1, spans.size()).clear();
        }
        for (Expression e : spans) {
            if (e.first >= 0 && (e.plain || !e.has("plural"))) {
                found.add(e);
            }
        }
        return last + 1;
    }

    private void fill(Expression e, Pattern.Leaf leaf, int atom) {
        if (e.first < 0) {
            e.first = atom;
        }
        e.last = atom;
        Lexicon.Entry entry = atoms.entry(atom);
        if (Lexicon.isLiteral(leaf.classId())) {
            e.literal(entry, atoms, atom, lexicon, grammar.language());
            String unit = entry == null ? null : entry.values().get(WordClass.UNIT);
            if (unit != null) {
                e.plain = grammar.isPlural(unit, tokens.characters(), atoms.end(atom));
            }
            return;
        }
        WordClass type = CLASSES[leaf.classId()];
        String value = entry == null ? "" : entry.values().getOrDefault(type, "");
        e.take(type, value, atoms.number(atom));
        if (type == WordClass.UNIT) {
            e.plain = grammar.isPlural(value, tokens.characters(), atoms.end(atom));
        }
    }
}
