package oyer.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// One person says a thing at one time and its denial at another: `I could not see his face`, later `I saw his face`.
/// A change of what is said, not a contradiction; which version is true is not for the program to say.
///
/// Short sentences of the speaker's own only, on different occasions, which share two words of substance or more and
/// nearly all of the shorter, the one with a negation and the other without.
final class SaidAndDeniedCheck implements Check {

    /// They say nothing that a later saying could deny; a decision that is reversed is no contradiction.
    private static final Set<Act> SILENT = Set.of(Act.ASKS, Act.RETRACTS, Act.DECIDES, Act.PROMISES);

    private static final Set<String> REASON =
            Set.of("because", "since", "as", "for", "but", "weil", "da", "denn", "aber", "sondern");

    private static final int LONGEST = 24;
    private static final int COMMON = 12;
    private static final Set<String> NOT = Set.of(
            "not", "never", "no", "none", "nothing", "cannot", "nicht", "nie", "niemals", "kein", "keine", "keinen");
    /// They carry no matter of their own.
    private static final Set<String> EMPTY = Set.of(
            "true",
            "know",
            "think",
            "remember",
            "recall",
            "whole",
            "like",
            "want",
            "well",
            "yes",
            "sir",
            "could",
            "ever",
            "thing",
            "things",
            "anything",
            "something",
            "nobody",
            "anybody",
            "believe",
            "sure",
            "also",
            "even");
    private static final Set<String> SUPPOSED =
            Set.of("if", "would", "whether", "should", "might", "may", "wenn", "falls");

    /// @param when the day on which it was said, or of its document
    private record Saying(
            String speaker,
            String name,
            Passage passage,
            DocumentId document,
            Optional<LocalDate> when,
            int[] stems,
            boolean not) {}

    private final Map<String, List<Saying>> bySpeaker = new HashMap<>();

    @Override
    public void read(Sheet sheet) {
        Optional<LocalDate> written = sheet.readings().written().anchor();
        for (Statement statement : sheet.readings().statements()) {
            if (statement.speaker().isEmpty() || SILENT.contains(statement.act())) {
                continue;
            }
            int entity = statement.speaker().getAsInt();
            Optional<LocalDate> when = statement.made().earliest().or(() -> written);
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
                saying(sheet, entity, when, first, clause)
                        .ifPresent(saying -> bySpeaker
                                .computeIfAbsent(saying.speaker(), _ -> new ArrayList<>())
                                .add(saying));
            }
        }
    }

    /// Where the reason begins that is given for what was said: `I could not see his face, because the hood was up`.
    private static int reason(Tokens tokens, int first, int end) {
        for (int i = first + 3; i < end; i++) {
            if (REASON.contains(tokens.text(i).toLowerCase(Locale.ROOT)) && tokens.is(i - 1, ',')) {
                return i - 1;
            }
        }
        return end;
    }

    private static Optional<Saying> saying(Sheet sheet, int entity, Optional<LocalDate> when, int first, int end) {
        Tokens tokens = sheet.tokens();
        if (end - first > LONGEST || end - first < 3 || tokens.is(end - 1, '?')) {
            return Optional.empty();
        }
        int[] stems = new int[end - first];
        int size = 0;
        int not = 0;
        for (int i = first; i < end; i++) {
            String word = tokens.text(i).toLowerCase(Locale.ROOT);
            if (NOT.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t")) {
                not++;
            } else if (SUPPOSED.contains(word)) {
                return Optional.empty();
            } else if (tokens.kind(i) == Kind.WORD
                    && word.length() > 2
                    && !CueWords.STOP.has(tokens, i)
                    && !EMPTY.contains(word)) {
                stems[size++] = Irregular.stem(tokens, i);
            }
        }
        int[] distinct = Arrays.stream(stems, 0, size).sorted().distinct().toArray();
        return distinct.length < 2
                ? Optional.empty()
                : Optional.of(new Saying(
                        sheet.key(entity),
                        sheet.name(entity),
                        sheet.prose().passage(first, end - 1),
                        sheet.readings().document(),
                        when,
                        distinct,
                        not % 2 == 1));
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
        return a.not() != b.not()
                && occasions
                && !nested
                && shared >= 2
                && shared * 10 >= less * 8
                && shared * 10 >= more * 4;
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
                        first.name() + " says one thing"
                                + first.when()
                                        .map(d -> " on " + CalendarWords.day(d))
                                        .orElse("")
                                + " and its opposite"
                                + second.when()
                                        .map(d -> " on " + CalendarWords.day(d))
                                        .orElse(" elsewhere") + ".",
                        List.of(first.passage(), second.passage()),
                        .7)
                .inGerman(first.name() + " sagt "
                        + first.when().map(d -> "am " + GermanWords.day(d)).orElse("an der einen Stelle")
                        + " das eine und "
                        + second.when().map(d -> "am " + GermanWords.day(d)).orElse("an der anderen")
                        + " das Gegenteil.");
    }
}
