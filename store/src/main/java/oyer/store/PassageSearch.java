package oyer.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import oyer.core.review.CaseIndex.Hit;
import oyer.core.review.CaseIndex.Query;
import oyer.core.review.CaseIndex.QueryException;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// Searches one state of the index. Counting and ranking are two steps: to rank, Lucene may pass over what
/// cannot come among the first; to count, it need not rank.
final class PassageSearch extends IndexSearcher {

    private static final int COUNTS_KEPT = 200;

    private final QueryWords words;
    private final Map<org.apache.lucene.search.Query, Integer> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<org.apache.lucene.search.Query, Integer> eldest) {
            return size() > COUNTS_KEPT;
        }
    };

    PassageSearch(IndexReader reader, QueryWords words) {
        super(reader);
        this.words = words;
    }

    /// @param figures keys of the figure asked for, where one is
    Slice<Hit> search(Query query, Optional<List<String>> figures, long from, int most) throws IOException {
        Wanted wanted = WordsParser.parse(query.words());
        try {
            org.apache.lucene.search.Query find = filtered(QueryPlan.toFind(wanted, words), query, figures);
            int total = total(find);
            int start = Math.clamp(from, 0, total);
            int end = (int) Math.min(total, (long) start + most);
            if (start == end) {
                return new Slice<>(total, start, List.of());
            }
            ScoreDoc[] found = search(find, new TopScoreDocCollectorManager(end, null, end)).scoreDocs;
            Weight show = createWeight(rewrite(QueryPlan.toShow(wanted, words)), ScoreMode.COMPLETE, 1);
            return new Slice<>(total, start, hits(found, start, show));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryException("These are too many words to search for at once.");
        } catch (IllegalStateException e) {
            if (String.valueOf(e.getMessage()).contains("too many terms")) {
                throw new QueryException("A star stands for too many words here. Put more letters before it.");
            }
            throw e;
        }
    }

    /// The documents indexed, with the fingerprint of each.
    Map<String, String> heads() throws IOException {
        Map<String, String> heads = new HashMap<>();
        Terms ids = MultiTerms.getTerms(getIndexReader(), Fields.HEAD);
        if (ids != null) {
            TermsEnum each = ids.iterator();
            for (BytesRef id = each.next(); id != null; id = each.next()) {
                String sha256 = id.utf8ToString();
                String fingerprint = head(sha256, Fields.FINGERPRINT);
                if (fingerprint != null) { // a term may outlive its deleted document
                    heads.put(sha256, fingerprint);
                }
            }
        }
        return heads;
    }

    private @Nullable String head(String sha256, String field) throws IOException {
        ScoreDoc[] head = search(new TermQuery(new Term(Fields.HEAD, sha256)), 1).scoreDocs;
        return head.length == 0 ? null : storedFields().document(head[0].doc).get(field);
    }

    private int total(org.apache.lucene.search.Query query) throws IOException {
        synchronized (counts) {
            Integer known = counts.get(query);
            if (known != null) {
                return known;
            }
        }
        int total = count(query);
        synchronized (counts) {
            counts.put(query, total);
        }
        return total;
    }

    private static org.apache.lucene.search.Query filtered(
            org.apache.lucene.search.Query words, Query query, Optional<List<String>> figures) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        query.document().ifPresent(d -> all.add(new TermQuery(new Term(Fields.DOCUMENT, d.sha256())), Occur.FILTER));
        figures.ifPresent(keys -> all.add(
                new TermInSetQuery(
                        Fields.FIGURE, keys.stream().map(BytesRef::new).toList()),
                Occur.FILTER));
        query.from()
                .ifPresent(day -> all.add(
                        IntPoint.newRangeQuery(Fields.LATEST, PassageBlock.day(day), Integer.MAX_VALUE), Occur.FILTER));
        query.to()
                .ifPresent(day -> all.add(
                        IntPoint.newRangeQuery(Fields.EARLIEST, Integer.MIN_VALUE, PassageBlock.day(day)),
                        Occur.FILTER));
        BooleanQuery built = all.build();
        return built.clauses().size() == 1 ? words : built;
    }

    private List<Hit> hits(ScoreDoc[] found, int start, Weight show) throws IOException {
        StoredFields stored = storedFields();
        List<Hit> hits = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        for (int i = start; i < found.length; i++) {
            Document entry = stored.document(found[i].doc);
            int at = number(entry, Fields.START);
            String sha256 = entry.get(Fields.DOCUMENT);
            String passageWords = entry.get(Fields.WORDS);
            Passage passage = new Passage(
                    new DocumentId(sha256),
                    number(entry, Fields.PAGE),
                    number(entry, Fields.LINE),
                    new Span(at, at + passageWords.length()),
                    passageWords);
            String title = titles.get(sha256);
            if (title == null) {
                title = java.util.Objects.requireNonNullElse(head(sha256, Fields.TITLE), "");
                titles.put(sha256, title);
            }
            hits.add(new Hit(passage, title, matches(show, found[i].doc, at), found[i].score));
        }
        return hits;
    }

    private static int number(Document entry, String field) {
        return java.util.Objects.requireNonNull(entry.getField(field).numericValue(), field)
                .intValue();
    }

    /// The words that matched, from the offsets that stand in the index; those that overlap become one.
    private List<Span> matches(Weight show, int entry, int at) throws IOException {
        LeafReaderContext leaf = getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(entry, getIndexReader().leaves()));
        Optional<Matches> matches = Optional.ofNullable(show.matches(leaf, entry - leaf.docBase));
        TreeSet<Span> spans = new TreeSet<>();
        if (matches.isPresent()) {
            add(matches.get().getMatches(Fields.TEXT), at, spans);
        }
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
                Span last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    private static void add(@Nullable MatchesIterator matches, int at, TreeSet<Span> spans) throws IOException {
        while (matches != null && matches.next()) {
            MatchesIterator parts = matches.getSubMatches();
            if (parts != null) {
                add(parts, at, spans);
            } else {
                spans.add(new Span(at + matches.startOffset(), at + matches.endOffset()));
            }
        }
    }
}
