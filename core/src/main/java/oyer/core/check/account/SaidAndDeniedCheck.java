package oyer.core.check.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Irregular;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// One person says a thing at one time and its denial at another: `I could not see his face`, later `I saw his face`.
/// A change of what is said, not a contradiction; which version is true is not for the program to say.
///
/// Short sentences of the speaker's own only, on different occasions, which share two words of substance or more and
/// nearly all of the shorter, the one with a negation and the other without.
final class SaidAndDeniedCheck implements Check {

    /// They say nothing that a later saying could deny; a decision that is reversed is no contradiction.
    private static final Set<Act> SILENT = Set.of(Act.ASKS, Act.RETRACTS, Act.DECIDES, Act.PROMISES);

    private static final int LONGEST = 24;
    private static final int COMMON = 12;
    /// @param when the day on which it was said, or of its document
    /// @param sure whether it is said when it was said; else `when` is the day of the paper that tells it
    /// @param topic its words of substance, and those of the question that it answers
    /// @param place whether it says only where the speaker was, or was not
    /// @param none whether it says that there is none of one thing: `I have no debts`
    /// @param own whether the speaker speaks of himself
    /// @param days that it names
    private record Saying(
            String speaker,
            String name,
            Passage passage,
            DocumentId document,
            Optional<LocalDate> when,
            boolean sure,
            int[] stems,
            int[] topic,
            boolean place,
            boolean none,
            boolean own,
            Set<LocalDate> days,
            boolean not) {}

    private final Map<String, List<Saying>> bySpeaker = new HashMap<>();

    @Override
    public void read(Sheet sheet) {
        Optional<LocalDate> written = sheet.readings().written().anchor();
        int[] asked = new int[0];
        for (Statement statement : sheet.readings().statements()) {
            boolean turn = statement.grounds().rule().equals("statement.turn");
            if (turn && statement.act() == Act.ASKS) {
                asked = question(sheet, statement);
            }
            if (statement.speaker().isEmpty() || SILENT.contains(statement.act())) {
                continue;
            }
            int entity = statement.speaker().getAsInt();
            Optional<LocalDate> made = statement.made().earliest();
            Optional<LocalDate> when = made.or(() -> written);
            int from = sheet.sentenceOf(statement.passage());
            int to = sheet.sentences().of(sheet.lastToken(statement.passage().span()));
            for (int s = from; s <= to; s++) {
                int first = Math.max(
                        sheet.sentences().first(s),
                        sheet.firstToken(statement.passage().span()));
                int end = Math.min(
                        sheet.sentences().end(s),
                        sheet.lastToken(statement.passage().span()) + 1);
                int clause = reason(sheet.tokens(), first, end);
                saying(sheet, entity, when, made.isPresent(), first, clause, turn ? asked : new int[0])
                        .ifPresent(saying -> bySpeaker
                                .computeIfAbsent(saying.speaker(), _ -> new ArrayList<>())
                                .add(saying));
            }
            asked = turn ? new int[0] : asked;
        }
    }

    /// The words of substance of a question's last sentence.
    private static int[] question(Sheet sheet, Statement statement) {
        int last = sheet.lastToken(statement.passage().span());
        int first = Math.max(
                sheet.sentences().first(sheet.sentences().of(last)),
                sheet.firstToken(statement.passage().span()));
        return last - first > LONGEST ? new int[0] : stems(sheet.tokens(), first, last + 1);
    }

    /// Where the reason begins that is given for what was said: `I could not see his face, because the hood was up`.
    private static int reason(Tokens tokens, int first, int end) {
        for (int i = first + 3; i < end; i++) {
            if (CueWords.REASON.has(tokens, i) && tokens.is(i - 1, ',')) {
                return i - 1;
            }
        }
        return end;
    }

    private static Optional<Saying> saying(
            Sheet sheet, int entity, Optional<LocalDate> when, boolean sure, int begin, int end, int[] asked) {
        Tokens tokens = sheet.tokens();
        // `No. I did not ...`, `No, I was never ...`: the answer's first word is no second negation
        boolean answer = CueWords.ANSWER_NO.has(tokens, begin) && end - begin > 3 && !noneOf(tokens, begin);
        int first = answer ? begin + 1 : begin;
        if (end - first > LONGEST || end - first < 3 || tokens.is(end - 1, '?')) {
            return Optional.empty();
        }
        int not = 0;
        for (int i = first; i < end; i++) {
            String word = tokens.lower(i);
            if (negation(tokens, i, word)) {
                not++;
            } else if (CueWords.SUPPOSED.has(tokens, i)) {
                return Optional.empty();
            }
        }
        int[] stems = stems(tokens, first, end);
        boolean place = stems.length > 0 && here(tokens, first, end);
        boolean none = stems.length == 1 && not == 1 && none(tokens, first, end);
        return stems.length < 2 && !place && !none
                ? Optional.empty()
                : Optional.of(new Saying(
                        sheet.key(entity),
                        sheet.name(entity),
                        sheet.prose().passage(begin, end - 1),
                        sheet.readings().document(),
                        when,
                        sure,
                        stems,
                        IntStream.concat(Arrays.stream(stems), Arrays.stream(asked))
                                .sorted()
                                .distinct()
                                .toArray(),
                        place,
                        none,
                        CueWords.I.within(tokens, first, end),
                        days(sheet, first),
                        not % 2 == 1));
    }

    /// `No knife was ever found`: the word belongs to its noun and answers nothing.
    private static boolean noneOf(Tokens tokens, int no) {
        return tokens.is(no, "no")
                && tokens.kind(no + 1) == Tokens.Kind.WORD
                && tokens.gap(no + 1) == Tokens.Gap.SPACE
                && Character.isLowerCase(tokens.first(no + 1))
                && !tokens.is(no + 1, "he")
                && !tokens.is(no + 1, "she")
                && !tokens.is(no + 1, "we")
                && !tokens.is(no + 1, "they")
                && !tokens.is(no + 1, "it");
    }

    /// `no debts`, `not any debts`, `keine Schulden`.
    private static boolean none(Tokens tokens, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            boolean of = CueWords.NONE_OF.has(tokens, i)
                    && tokens.length(i + 1) > 2
                    && !CueWords.STOP.has(tokens, i + 1)
                    && !CueWords.EMPTY.has(tokens, i + 1);
            if (of) {
                return true;
            }
        }
        return false;
    }

    private static boolean negation(Tokens tokens, int token, String word) {
        return CueWords.DENIES.has(tokens, token) || word.endsWith("n't") || word.endsWith("n\u2019t");
    }

    private static Set<LocalDate> days(Sheet sheet, int first) {
        return sheet.timesIn(sheet.sentences().of(first)).stream()
                .filter(t -> t.when() instanceof When.Day)
                .map(t -> ((When.Day) t.when()).date())
                .collect(Collectors.toSet());
    }

    private static int[] stems(Tokens tokens, int first, int end) {
        return IntStream.range(first, end)
                .filter(i -> tokens.kind(i) == Kind.WORD && tokens.length(i) > 2)
                .filter(i -> !CueWords.STOP.has(tokens, i)
                        && !CueWords.EMPTY.has(tokens, i)
                        && !negation(tokens, i, tokens.lower(i)))
                .map(i -> Irregular.stem(tokens, i))
                .sorted()
                .distinct()
                .toArray();
    }

    /// `I was not in the bank`, `ich war kurz in der Bank`: where the speaker was, and hardly more.
    private static boolean here(Tokens tokens, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            boolean me =
                    (tokens.is(i, "i") || tokens.is(i, "ich")) && (tokens.is(i + 1, "was") || tokens.is(i + 1, "war"))
                            || (tokens.is(i, "war") && tokens.is(i + 1, "ich"));
            if (me) {
                return CueWords.AT_PLACE.within(tokens, i + 2, Math.min(end, i + 9));
            }
        }
        return false;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        bySpeaker.values().forEach(said -> found.addAll(of(said)));
        return Repeats.without(found);
    }

    private static List<Discrepancy> of(List<Saying> said) {
        Map<Integer, List<Integer>> byStem = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            for (int stem : said.get(i).stems()) {
                byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(i);
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            for (int stem : said.get(i).stems()) {
                List<Integer> others = byStem.getOrDefault(stem, List.of());
                if (others.size() > COMMON) {
                    continue; // a word in so many of a person's sentences tells none apart
                }
                for (int j : others) {
                    if (j > i && seen.add((long) i << 32 | j) && opposed(said.get(i), said.get(j))) {
                        found.add(discrepancy(said.get(i), said.get(j)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean opposed(Saying a, Saying b) {
        int shared = Stems.shared(a.stems(), b.stems());
        int less = Math.min(a.stems().length, b.stems().length);
        int more = Math.max(a.stems().length, b.stems().length);
        boolean occasions = !a.document().equals(b.document())
                || a.when().isPresent() && b.when().isPresent() && !a.when().equals(b.when());
        boolean nested = a.document().equals(b.document())
                && a.passage().span().overlaps(b.passage().span());
        boolean alike = shared >= 2 && shared * 10 >= less * 8 && shared * 10 >= more * 4;
        return a.not() != b.not()
                && occasions
                && !nested
                && (alike || answered(a, b, shared) || place(a, b, shared) || none(a, b));
    }

    /// `Did you owe her money? I owed Ann ten pounds.` against `I did not owe Ann any money`: what is denied was asked
    /// of
    /// and said in another answer.
    private static boolean answered(Saying a, Saying b, int shared) {
        Saying denial = a.not() ? a : b;
        Saying other = a.not() ? b : a;
        return other.topic().length > other.stems().length
                && shared >= 2
                && Stems.shared(denial.stems(), other.topic()) == denial.stems().length
                && Stems.shared(denial.topic(), other.topic()) * 2 >= denial.topic().length;
    }

    /// `I have no debts` against `I owe my brother 500 dollars`: the one thing that is denied.
    private static boolean none(Saying a, Saying b) {
        Saying denial = a.not() ? a : b;
        Saying other = a.not() ? b : a;
        return denial.none()
                && denial.own()
                && other.own()
                && Stems.shared(denial.stems(), other.stems()) == 1
                && Stems.shared(denial.topic(), other.topic()) == denial.topic().length;
    }

    /// Of two days that do not differ.
    private static boolean place(Saying a, Saying b, int shared) {
        boolean days =
                a.days().isEmpty() || b.days().isEmpty() || a.days().stream().anyMatch(b.days()::contains);
        Saying denial = a.not() ? a : b;
        return a.place() && b.place() && days && shared == denial.stems().length;
    }

    private static Discrepancy discrepancy(Saying a, Saying b) {
        boolean order = a.when().isEmpty()
                || b.when().isEmpty()
                || !a.when().get().isAfter(b.when().get());
        Saying first = order ? a : b;
        Saying second = order ? b : a;
        return new Discrepancy(
                        Discrepancy.Type.CHANGE,
                        "said-and-denied",
                        first.name() + " says one thing" + on(first, "") + " and its opposite"
                                + on(second, " elsewhere") + ".",
                        List.of(first.passage(), second.passage()),
                        .7)
                .inGerman(first.name() + " sagt "
                        + am(first, "an der einen Stelle") + " das eine und " + am(second, "an der anderen")
                        + " das Gegenteil.");
    }

    /// When it was said, or which paper tells it where nobody says when.
    private static String on(Saying said, String otherwise) {
        return said.when()
                .map(day -> (said.sure() ? " on " : " by a paper of ") + CalendarWords.day(day))
                .orElse(otherwise);
    }

    private static String am(Saying said, String otherwise) {
        return said.when()
                .map(day -> (said.sure() ? "am " : "nach einem Dokument vom ") + GermanWords.day(day))
                .orElse(otherwise);
    }
}
