package oyer.core.check.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.paper.Quotes;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Words in quotation marks against a document of the case from which they seem to come: most of them stand there in
/// the same order, and some that matter do not.
///
/// The source is the account of one person; runs of three words lead to it. A quotation that stands in the source word
/// for word is right; one that shares less than half with every account has its source elsewhere, and nothing is said.
final class QuotationCheck implements Check {

    private static final int LEAST = 6;
    private static final int MOST = 60;
    private static final int RUN = 3;

    /// Sentences of an account that are read together, or as many more as the quotation is long.
    private static final int AT_ONCE = 3;

    private static final double SAME = .6;

    /// @param words in lower case
    private record Quote(Passage passage, List<String> words) {}

    /// Sentences of one document that one person says in it.
    private record Source(DocumentId document, List<Passage> passages, List<List<String>> sentences) {}

    private final List<Quote> quotes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<Passage> passages = new ArrayList<>();
        List<List<String>> sentences = new ArrayList<>();
        for (Statement statement : sheet.readings().statements()) {
            String rule = statement.grounds().rule();
            if (rule.equals("statement.account") || rule.equals("statement.letter")) {
                passages.add(statement.passage());
                sentences.add(words(statement.passage().words()));
            } else if (quoted(statement.passage().words())) {
                quote(statement.passage());
                inner(sheet, statement.passage());
            }
        }
        if (!passages.isEmpty()) {
            sources.add(new Source(sheet.readings().document(), passages, sentences));
        }
    }

    private void quote(Passage passage) {
        List<String> words = words(passage.words());
        if (words.size() >= LEAST && words.size() <= MOST) {
            quotes.add(new Quote(passage, words));
        }
    }

    /// A quotation within a quotation: `"He told us 'I was there.' ..."`.
    private void inner(Sheet sheet, Passage outer) {
        String text = outer.words();
        int open = -1;
        for (int i = 2; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '\'' || c == '\u2018' || c == '\u2019';
            boolean before = Character.isWhitespace(text.charAt(i - 1));
            if (mark && before && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                open = i;
            } else if (mark && open >= 0 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
                quote(sheet.prose().text().passage(outer.start() + open, outer.start() + i + 1));
                open = -1;
            }
        }
    }

    private static boolean quoted(String words) {
        return !words.isEmpty() && "\"\u201c\u201e\u2018'\u00bb\u00ab".indexOf(words.charAt(0)) >= 0;
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean margin = tokens.kind(i) == Kind.NUMBER && i > 0 && tokens.gap(i) == Tokens.Gap.LINE;
            if (tokens.kind(i) != Kind.SIGN && !margin) {
                words.add(tokens.lower(i));
            }
        }
        return words;
    }

    @Override
    public List<Discrepancy> found() {
        Map<String, List<int[]>> runs = new HashMap<>();
        for (int d = 0; d < sources.size(); d++) {
            for (int s = 0; s < sources.get(d).sentences().size(); s++) {
                List<String> words = sources.get(d).sentences().get(s);
                for (int i = 0; i + RUN <= words.size(); i++) {
                    runs.computeIfAbsent(String.join(" ", words.subList(i, i + RUN)), _ -> new ArrayList<>())
                            .add(new int[] {d, s});
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        for (Quote quote : quotes) {
            check(quote, runs).ifPresent(found::add);
        }
        return Repeats.without(found);
    }

    private Optional<Discrepancy> check(Quote quote, Map<String, List<int[]>> runs) {
        Map<Long, int[]> places = new HashMap<>();
        for (int i = 0; i + RUN <= quote.words().size(); i++) {
            for (int[] place : runs.getOrDefault(String.join(" ", quote.words().subList(i, i + RUN)), List.of())) {
                places.put((long) place[0] << 32 | place[1], place);
            }
        }
        double best = 0;
        Source from = null;
        int at = 0;
        int length = 0;
        for (int[] place : places.values()) {
            Source source = sources.get(place[0]);
            if (source.document().equals(quote.passage().document())) {
                continue;
            }
            List<String> words = new ArrayList<>();
            for (int s = place[1];
                    s < source.sentences().size()
                            && (s < place[1] + AT_ONCE
                                    || words.size() < quote.words().size());
                    s++) {
                words.addAll(source.sentences().get(s));
                double share =
                        (double) common(quote.words(), words) / quote.words().size();
                if (share > best) {
                    best = share;
                    from = source;
                    at = place[1];
                    length = s - at + 1;
                }
            }
        }
        if (from == null || best < SAME || best >= 1) {
            return Optional.empty();
        }
        if (from.passages().subList(at, at + length).stream().anyMatch(p -> quotesIt(p, quote))) {
            return Optional.empty(); // it quotes the same words itself, or some of them
        }
        Set<String> there = from.sentences().subList(at, at + length).stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<String> foreign = quote.words().stream()
                .filter(w -> w.length() > 3 && !there.contains(w))
                .distinct()
                .toList();
        if (foreign.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> passages = new ArrayList<>(List.of(quote.passage()));
        passages.addAll(from.passages().subList(at, at + length));
        String said = foreign.stream().map(GermanWords::bracketed).collect(Collectors.joining(", "));
        return Optional.of(new Discrepancy(
                        Discrepancy.Type.MISQUOTATION,
                        "quoted-otherwise",
                        "The words are quoted as somebody's own; the document from which they seem to come does not have this there: "
                                + said + ".",
                        passages,
                        Math.min(.9, best))
                .inGerman(
                        "Die Worte sind als Zitat gesetzt; das Dokument, aus dem sie zu stammen scheinen, hat dies dort nicht: "
                                + said + "."));
    }

    private static boolean quotesIt(Passage source, Quote quote) {
        return Quotes.of(source.words()).stream()
                .map(marked -> words(source.words().substring(marked.start(), marked.end())))
                .anyMatch(words ->
                        words.size() >= RUN && java.util.Collections.indexOfSubList(quote.words(), words) >= 0);
    }

    /// How many words of the one stand in the other in the same order: the longest common subsequence.
    private static int common(List<String> quote, List<String> source) {
        int[] row = new int[source.size() + 1];
        for (String word : quote) {
            int diagonal = 0;
            for (int j = 1; j <= source.size(); j++) {
                int above = row[j];
                row[j] = word.equals(source.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[source.size()];
    }
}
