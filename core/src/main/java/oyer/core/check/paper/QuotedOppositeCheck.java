package oyer.core.check.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Irregular;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Words in quotation marks that say the opposite of the document from which they come: `"I saw his face"` quoted from
/// a statement that says `I did not see his face`. A `not` that is dropped, or put in, leaves all other words in their
/// places, so that only what is quoted nearly word for word is held against its source.
///
/// Nothing is said where any document has the words with the same `not` as the quotation: it may come from there.
final class QuotedOppositeCheck implements Check {

    /// Words of a quotation, its `not` and helping verbs left off.
    private static final int LEAST = 4;

    private static final int MOST = 60;

    private static final double SURE = .8;

    /// What part of the quotation must stand in the source in the same order.
    private static final double SAME = .99;

    /// Words that stand around in so many sentences lead to none.
    private static final int COMMON = 40;

    /// @param words stems in order, without the negations and what helps a verb to one
    /// @param nots before how many of the words each negation stands
    private record Words(Passage passage, int[] words, int[] nots) {

        /// Whether an odd number of negations stand within some of its words.
        boolean negated(int from, int to) {
            return Arrays.stream(nots).filter(n -> n >= from && n <= to).count() % 2 == 1;
        }
    }

    private final List<Words> quotes = new ArrayList<>();
    private final List<Words> sources = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Set<Integer> quoted = new HashSet<>();
        for (Statement statement : sheet.readings().statements()) {
            int first = sheet.firstToken(statement.passage().span());
            int last = sheet.lastToken(statement.passage().span());
            if (quoted(statement.passage().words())) {
                Words words = words(sheet, first, last + 1);
                if (words.words().length >= LEAST && words.words().length <= MOST) {
                    quotes.add(words);
                }
                for (int s = sheet.sentences().of(first); s <= sheet.sentences().of(last); s++) {
                    quoted.add(s);
                }
            }
        }
        Set<Integer> said = new HashSet<>();
        for (Statement statement : sheet.readings().statements()) {
            int from = sheet.sentences().of(sheet.firstToken(statement.passage().span()));
            int to = sheet.sentences().of(sheet.lastToken(statement.passage().span()));
            for (int s = from; s <= to && statement.act() != Statement.Act.ASKS; s++) {
                int end = sheet.sentences().end(s);
                if (!quoted.contains(s) && !sheet.tokens().is(end - 1, '?') && said.add(s)) {
                    Words words = words(sheet, sheet.sentences().first(s), end);
                    if (words.words().length >= LEAST) {
                        sources.add(words);
                    }
                }
            }
        }
    }

    private static boolean quoted(String words) {
        return !words.isEmpty() && "\"\u201c\u201e\u2018'\u00bb\u00ab".indexOf(words.charAt(0)) >= 0;
    }

    private static Words words(Sheet sheet, int first, int end) {
        Tokens tokens = sheet.tokens();
        int[] words = new int[end - first];
        int[] nots = new int[end - first];
        int size = 0;
        int denied = 0;
        for (int i = first; i < end; i++) {
            boolean margin = tokens.kind(i) == Kind.NUMBER && i > first && tokens.gap(i) == Tokens.Gap.LINE;
            boolean shortened = tokens.kind(i) == Kind.WORD
                    && tokens.length(i) > 3
                    && (tokens.text(i).endsWith("n't") || tokens.text(i).endsWith("n\u2019t"));
            if (shortened || CueWords.NOT.has(tokens, i)) {
                nots[denied++] = size;
            } else if (tokens.kind(i) != Kind.SIGN && !margin && !CueWords.HELPS_NOT.has(tokens, i)) {
                words[size++] = Irregular.stem(tokens, i);
            }
        }
        Passage passage = sheet.prose().passage(first, end - 1);
        return new Words(passage, Arrays.copyOf(words, size), Arrays.copyOf(nots, denied));
    }

    @Override
    public List<Discrepancy> found() {
        Map<Integer, List<Integer>> byPair = new HashMap<>();
        for (int s = 0; s < sources.size(); s++) {
            int[] words = sources.get(s).words();
            for (int i = 0; i + 1 < words.length; i++) {
                byPair.computeIfAbsent(31 * words[i] + words[i + 1], _ -> new ArrayList<>())
                        .add(s);
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        for (Words quote : quotes) {
            opposite(quote, byPair).ifPresent(source -> found.add(discrepancy(quote, source)));
        }
        return Repeats.without(found);
    }

    private Optional<Words> opposite(Words quote, Map<Integer, List<Integer>> byPair) {
        Map<Integer, Words> near = new LinkedHashMap<>();
        for (int i = 0; i + 1 < quote.words().length; i++) {
            List<Integer> at = byPair.getOrDefault(31 * quote.words()[i] + quote.words()[i + 1], List.of());
            for (int s : at.size() > COMMON ? List.<Integer>of() : at) {
                Words source = sources.get(s);
                if (!source.passage().document().equals(quote.passage().document())) {
                    near.put(s, source);
                }
            }
        }
        Optional<Words> opposite = Optional.empty();
        for (Words source : near.values()) {
            int[] place = place(quote.words(), source.words());
            if (place.length == 0) {
                continue;
            }
            if (quote.negated(0, quote.words().length - 1) == source.negated(place[0], place[1])) {
                return Optional.empty();
            }
            opposite = opposite.isPresent() ? opposite : Optional.of(source);
        }
        return opposite;
    }

    /// From which word of the source to which the quotation stands there in its order; empty where it does not.
    private static int[] place(int[] quote, int[] source) {
        for (int start = 0; start < source.length; start++) {
            if (source[start] != quote[0]) {
                continue;
            }
            int same = 0;
            int last = start;
            // what is quoted stands together: a word or two of the source may be left out
            for (int i = start, j = 0; i < source.length && j < quote.length && i - start <= quote.length + 2; i++) {
                if (source[i] == quote[j]) {
                    same++;
                    j++;
                    last = i;
                }
            }
            if (same >= SAME * quote.length) {
                return new int[] {start, last};
            }
        }
        return new int[0];
    }

    private static Discrepancy discrepancy(Words quote, Words source) {
        boolean dropped = quote.nots().length < source.nots().length;
        return new Discrepancy(
                        Discrepancy.Type.MISQUOTATION,
                        "quoted-as-opposite",
                        "The words are quoted as somebody's own with a negation "
                                + (dropped ? "left out" : "put in")
                                + "; the document from which they come says the opposite.",
                        List.of(quote.passage(), source.passage()),
                        SURE)
                .inGerman("Die Worte sind als Zitat gesetzt, doch "
                        + (dropped ? "ohne die Verneinung" : "mit einer Verneinung, die nicht dort steht")
                        + "; das Dokument, aus dem sie stammen, sagt das Gegenteil.");
    }
}
