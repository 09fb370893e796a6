package oyer.site.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import oyer.core.review.CaseIndex;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Span;

/// Searches a case in memory by looking at every passage for the words as they stand.
public final class InMemoryIndex implements CaseIndex {

    private record Kept(DocumentText text, String title, List<Section> sections) {}

    private final Map<DocumentId, Kept> kept = new LinkedHashMap<>();

    @Override
    public void index(DocumentText text, Language language, String title, List<Section> sections) {
        kept.put(text.id(), new Kept(text, title, List.copyOf(sections)));
    }

    @Override
    public void remove(DocumentId document) {
        kept.remove(document);
    }

    @Override
    public void flush() {}

    @Override
    public void commit(long generation) {}

    @Override
    public OptionalLong generation() {
        return OptionalLong.empty();
    }

    @Override
    public Set<DocumentId> documents() {
        return kept.keySet();
    }

    @Override
    public Slice<Hit> search(Query query, long from, int most) {
        if (query.words().chars().filter(c -> c == '"').count() % 2 == 1) {
            throw new QueryException("The quotation mark at the end has no partner: " + query.words());
        }
        String wanted = query.words().replace("\"", "").toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>();
        for (Kept document : kept.values()) {
            if (query.document().map(document.text().id()::equals).orElse(true)) {
                document.sections().forEach(section -> hit(document, section, wanted, hits));
            }
        }
        return InMemoryStore.slice(hits, from, most);
    }

    private static void hit(Kept document, Section section, String wanted, List<Hit> hits) {
        Span span = section.span();
        String words =
                document.text().characters().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        List<Span> matches = new ArrayList<>();
        for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
            matches.add(new Span(span.start() + at, span.start() + at + wanted.length()));
        }
        if (!matches.isEmpty()) {
            hits.add(new Hit(document.text().passage(span), document.title(), matches, 1));
        }
    }

    @Override
    public void close() {}
}
