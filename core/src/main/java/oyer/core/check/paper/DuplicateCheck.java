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
import java.util.function.Supplier;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Sentences;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// The same words standing twice: a run of sentences that is repeated, with the small differences shown.
///
/// Sentences of eight words or more are known by a hash of their words. A repeated one is a seed; the run is grown
/// from it over neighbours that are equal or nearly so. Linear in the words of the case but for what is repeated.
final class DuplicateCheck implements Check {

    /// Shorter runs are formulas of the trade, not repeated passages.
    private static final int WORDS = 40;

    /// Of what two people say, each as his own, fewer are enough: nobody finds the same words as another.
    private static final int OWN_WORDS = 18;

    private static final int SEED_WORDS = 8;
    private static final int DIFFERENCES = 4;

    /// Words of every document, sentence by sentence.
    ///
    /// @param prose makes them ready again
    /// @param speakers who says each sentence; empty for the writer
    /// @param words hashes of its words, signs left out
    /// @param from for each sentence, and for the end, the place of its first word among them
    /// @param spans of its sentences
    @SuppressWarnings("ArrayRecordComponent")
    private record Known(
            DocumentText text,
            Supplier<Optional<Prose>> prose,
            long[] hashes,
            String[] speakers,
            int[] words,
            int[] from,
            Span[] spans) {

        int[] words(int sentence) {
            return Arrays.copyOfRange(words, from[sentence], from[sentence + 1]);
        }
    }

    private record Place(int document, int sentence) {}

    private record Run(Place first, Place second, int sentences) {}

    /// So many documents are held cut into words while they are compared.
    private static final int HELD = 100;

    private final List<Known> documents = new ArrayList<>();

    /// Those compared last: the words of all take several times the room of their texts.
    private final Map<Integer, Prose> held = new LinkedHashMap<>(HELD, .75f, true);

    private Prose prose(int document) {
        Prose prose = held.computeIfAbsent(
                document, _ -> documents.get(document).prose().get().orElseThrow());
        if (held.size() > HELD) {
            held.remove(held.keySet().iterator().next());
        }
        return prose;
    }

    @Override
    public void read(Sheet sheet) {
        Sentences sentences = sheet.sentences();
        long[] hashes = new long[sentences.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(sheet.tokens(), sentences.first(i), sentences.end(i));
        }
        // what is quoted from another's paper stands there too
        List<Span> quoted = sheet.readings().statements().stream()
                .filter(t -> "\"\u201c\u201e\u2018'\u00bb\u00ab"
                                .indexOf(t.passage().words().charAt(0))
                        >= 0)
                .map(t -> t.passage().span())
                .toList();
        String[] speakers = new String[sentences.size()];
        for (int i = 0; i < speakers.length; i++) {
            Span span = sheet.sentence(i).span();
            speakers[i] = hashes[i] == 0 || quoted.stream().anyMatch(span::overlaps)
                    ? ""
                    : sheet.telling(sheet.tokens().start(sentences.end(i) - 1))
                            .filter(t -> t.mode() == Statement.Mode.DIRECT
                                    && t.speaker().isPresent())
                            .map(t -> sheet.key(t.speaker().getAsInt()))
                            .orElse("");
        }
        Tokens tokens = sheet.tokens();
        int[] words = new int[tokens.size()];
        int[] from = new int[sentences.size() + 1];
        Span[] spans = new Span[sentences.size()];
        int count = 0;
        for (int s = 0; s < sentences.size(); s++) {
            from[s] = count;
            spans[s] = sheet.sentence(s).span();
            for (int i = sentences.first(s); i < sentences.end(s); i++) {
                if (tokens.kind(i) != Kind.SIGN) {
                    words[count++] = tokens.hash(i);
                }
            }
        }
        from[sentences.size()] = count;
        documents.add(new Known(
                sheet.prose().text(), sheet.again(), hashes, speakers, Arrays.copyOf(words, count), from, spans));
    }

    /// Of the words and numbers only; 0 for a sentence too short to be a seed.
    private static long hash(Tokens tokens, int first, int end) {
        long hash = 1;
        int words = 0;
        // `A. I saw ...` in an interview is `I saw ...` in a statement
        int from = first + 1 < end && tokens.length(first) == 1 && tokens.is(first + 1, '.') ? first + 1 : first;
        for (int i = from; i < end; i++) {
            if (tokens.kind(i) != Kind.SIGN) {
                hash = hash * 0x9E3779B97F4A7C15L + tokens.hash(i);
                hash ^= hash >>> 29;
                words++;
            }
        }
        return words < SEED_WORDS ? 0 : hash == 0 ? 1 : hash;
    }

    @Override
    public List<Discrepancy> found() {
        Map<Long, Place> first = new HashMap<>();
        Map<Place, List<Run>> groups = new HashMap<>();
        List<Place> order = new ArrayList<>();
        Set<Place> covered = new HashSet<>();
        for (int d = 0; d < documents.size(); d++) {
            long[] hashes = documents.get(d).hashes();
            for (int s = 0; s < hashes.length; s++) {
                Place here = new Place(d, s);
                if (hashes[s] == 0 || covered.contains(here)) {
                    continue;
                }
                Place there = first.putIfAbsent(hashes[s], here);
                if (there == null) {
                    continue;
                }
                Run run = grow(there, here);
                for (int i = 0; i < run.sentences(); i++) {
                    covered.add(new Place(d, run.second().sentence() + i));
                }
                if (words(run.second(), run.sentences()) >= (others(run) ? OWN_WORDS : WORDS)) {
                    if (!groups.containsKey(run.first())) {
                        order.add(run.first());
                    }
                    groups.computeIfAbsent(run.first(), _ -> new ArrayList<>()).add(run);
                }
            }
        }
        return order.stream()
                .map(place -> discrepancy(groups.getOrDefault(place, List.of())))
                .toList();
    }

    /// Whether two people say it, each in a document of his own.
    private boolean others(Run run) {
        Known one = documents.get(run.first().document());
        Known other = documents.get(run.second().document());
        String first = one.speakers()[run.first().sentence()];
        String second = other.speakers()[run.second().sentence()];
        return one != other
                && !first.isEmpty()
                && !second.isEmpty()
                && !first.equals(second)
                && ofOneself(prose(run.first().document()), run);
    }

    private static boolean ofOneself(Prose prose, Run run) {
        int begin = prose.sentences().first(run.first().sentence());
        int end = prose.sentences().end(run.first().sentence() + run.sentences() - 1);
        return CueWords.I.within(prose.tokens(), begin, end);
    }

    private Run grow(Place there, Place here) {
        int a = there.sentence();
        int b = here.sentence();
        int before = 0;
        boolean own = there.document() == here.document();
        while (a - before > 0
                && b - before > 0
                && !(own && b - before - 1 <= a)
                && same(there, a - before - 1, here, b - before - 1)) {
            before++;
        }
        int length = before + 1;
        while (!(own && a - before + length >= b - before)
                && same(there, a - before + length, here, b - before + length)) {
            length++;
        }
        return new Run(new Place(there.document(), a - before), new Place(here.document(), b - before), length);
    }

    /// Whether two sentences are equal, or share nine words in ten and are no formula.
    private boolean same(Place there, int a, Place here, int b) {
        Known left = documents.get(there.document());
        Known right = documents.get(here.document());
        if (a >= left.hashes().length || b >= right.hashes().length) {
            return false;
        }
        if (left.hashes()[a] != 0 && left.hashes()[a] == right.hashes()[b]) {
            return true;
        }
        int[] x = left.words(a);
        int[] y = right.words(b);
        if (x.length < SEED_WORDS || y.length < SEED_WORDS) {
            return Arrays.equals(x, y);
        }
        Arrays.sort(x);
        Arrays.sort(y);
        int shared = 0;
        for (int i = 0, j = 0; i < x.length && j < y.length; ) {
            if (x[i] == y[j]) {
                shared++;
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared * 10 >= Math.max(x.length, y.length) * 8;
    }

    private int words(Place from, int sentences) {
        int words = 0;
        for (int i = 0; i < sentences; i++) {
            words += documents.get(from.document()).words(from.sentence() + i).length;
        }
        return words;
    }

    private Discrepancy discrepancy(List<Run> runs) {
        Run longest = runs.getFirst();
        for (Run run : runs) {
            longest = run.sentences() > longest.sentences() ? run : longest;
        }
        List<Passage> passages = new ArrayList<>();
        passages.add(passage(longest.first(), longest.sentences()));
        for (Run run : runs) {
            passages.add(passage(run.second(), run.sentences()));
        }
        int words = words(longest.first(), longest.sentences());
        String times = passages.size() == 2 ? "twice" : "in " + passages.size() + " places";
        List<String> differences = differences(longest);
        String but = differences.isEmpty()
                ? " without a difference"
                : ", with small differences: " + String.join("; ", differences);
        String ofTimes = passages.size() == 2 ? "zweimal" : "an " + passages.size() + " Stellen";
        String ofBut = differences.isEmpty()
                ? " ohne Unterschied"
                : " mit kleinen Unterschieden: "
                        + String.join("; ", differences).replace("] and [", "] und [");
        return new Discrepancy(
                        Discrepancy.Type.DUPLICATE,
                        "repeated-passage",
                        "The same " + words + " words stand " + times + but + ".",
                        passages,
                        .95)
                .inGerman("Dieselben " + words + " Wörter stehen " + ofTimes + ofBut + ".");
    }

    private Passage passage(Place from, int sentences) {
        Known document = documents.get(from.document());
        return document.text()
                .passage(
                        document.spans()[from.sentence()].start(),
                        document.spans()[from.sentence() + sentences - 1].end());
    }

    /// Where the second place departs from the first, in a few words each.
    private List<String> differences(Run run) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < run.sentences() && differences.size() < DIFFERENCES; i++) {
            Known left = documents.get(run.first().document());
            Known right = documents.get(run.second().document());
            int a = run.first().sentence() + i;
            int b = run.second().sentence() + i;
            if (!Arrays.equals(left.words(a), right.words(b))) {
                differences.add(difference(
                        prose(run.first().document()), a, prose(run.second().document()), b));
            }
        }
        return differences;
    }

    private static String difference(Prose left, int a, Prose right, int b) {
        Tokens x = left.tokens();
        Tokens y = right.tokens();
        int i = left.sentences().first(a);
        int j = right.sentences().first(b);
        int k = left.sentences().end(a) - 1;
        int l = right.sentences().end(b) - 1;
        while (i < k && j < l && x.hash(i) == y.hash(j)) {
            i++;
            j++;
        }
        while (k > i && l > j && x.hash(k) == y.hash(l)) {
            k--;
            l--;
        }
        return "[" + brief(left, i, k) + "] and [" + brief(right, j, l) + "]";
    }

    private static String brief(Prose prose, int first, int last) {
        String words = prose.characters()
                .substring(prose.tokens().start(first), prose.tokens().end(last));
        return words.length() <= 60 ? words : words.substring(0, 57) + "...";
    }
}
