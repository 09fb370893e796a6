package oyer.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
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

    private static final int LEAST = 5;
    private static final int MOST = 60;
    private static final int RUN = 3;
    private static final double SAME = .6;

    /// So much of a quotation must stand in its source before a word that is left out is told.
    private static final double CLOSE = .8;

    private static final Set<String> NOT =
            Set.of("not", "never", "no", "nicht", "nie", "niemals", "kein", "keine", "keinen");
    /// Short words that an author may set otherwise.
    private static final Set<String> LITTLE = Set.of(
            "the", "and", "that", "was", "has", "had", "his", "her", "him", "she", "der", "die", "das", "den", "dem",
            "und", "ist", "war", "hat", "ein", "for", "you", "are", "but", "not", "did", "its", "our", "all", "any");

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
        // what an ellipsis leaves out is no other word
        for (String part : passage.words().split("\\.\\s?\\.\\s?\\.|\u2026")) {
            List<String> words = words(part);
            if (words.size() >= LEAST && words.size() <= MOST) {
                quotes.add(new Quote(passage, words));
            }
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
                words.add(tokens.text(i).toLowerCase(Locale.ROOT));
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
            for (int s = place[1]; s < Math.min(source.sentences().size(), place[1] + 3); s++) {
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
        if (from == null || best < SAME) {
            return Optional.empty();
        }
        Optional<String> dropped = negation(quote.words(), from.sentences().get(at));
        if (dropped.isPresent() && best > CLOSE) {
            return Optional.of(turned(quote, from.passages().get(at), dropped.get()));
        }
        if (best >= 1) {
            return Optional.empty();
        }
        Set<String> there = from.sentences().subList(at, at + length).stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<String> foreign = quote.words().stream()
                .filter(w -> w.length() > 2 && !LITTLE.contains(w) && !there.contains(w))
                .distinct()
                .toList();
        if (foreign.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> passages = new ArrayList<>(List.of(quote.passage()));
        passages.addAll(from.passages().subList(at, at + length));
        String said = String.join(", ", foreign);
        return Optional.of(new Discrepancy(
                        Discrepancy.Type.MISQUOTATION,
                        "quoted-otherwise",
                        "The words are quoted as somebody's own; the document from which they seem to come does not say ["
                                + said + "] there.",
                        passages,
                        Math.min(.9, best))
                .inGerman(
                        "Die Worte sind als Zitat gesetzt; das Dokument, aus dem sie zu stammen scheinen, sagt dort nicht ["
                                + said + "]."));
    }

    /// A `not` of the source that the quotation leaves out, with the words right before and behind it standing there
    /// side by side.
    private static Optional<String> negation(List<String> quote, List<String> source) {
        for (int i = 1; i + 1 < source.size(); i++) {
            if (NOT.contains(source.get(i))) {
                List<String> around = List.of(source.get(i - 1), source.get(i + 1));
                if (java.util.Collections.indexOfSubList(quote, around) >= 0) {
                    return Optional.of(source.get(i));
                }
            }
        }
        return Optional.empty();
    }

    private static Discrepancy turned(Quote quote, Passage source, String not) {
        return new Discrepancy(
                        Discrepancy.Type.MISQUOTATION,
                        "quoted-without-not",
                        "The words are quoted without the [" + not
                                + "] that they have in the document from which they seem to come.",
                        List.of(quote.passage(), source),
                        .85)
                .inGerman(
                        "Dem Zitat fehlt das [" + not + "], das in dem Dokument steht, aus dem es zu stammen scheint.");
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
