package oyer.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// Port: full-text search over the passages of a case. Totals are exact and every result can be reached.
public interface CaseIndex extends AutoCloseable {

    /// Indexes a document's passages, replacing what it had of it. Durable after [#commit()].
    void index(DocumentText text, Language language, String title, List<Section> sections);

    void remove(DocumentId document);

    void commit();

    /// @throws QueryException when the words cannot be understood, with a sentence that says where and why
    Slice<Hit> search(Query query, long from, int most);

    @Override
    void close();

    /// A stretch of text that is indexed as one passage (a sentence or a few), with what it can be filtered by.
    ///
    /// @param figures ids of people and places it mentions
    /// @param earliest the first day that it speaks of, where it speaks of one
    record Section(Span span, List<String> figures, Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

    /// @param words as typed: words, `"a phrase"`, `near(a b, 5)`, `wild*`, `-without`, `a OR b`
    record Query(
            String words,
            Optional<DocumentId> document,
            Optional<String> figure,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        public static Query of(String words) {
            return new Query(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// One passage found.
    ///
    /// @param matches the words that matched, as spans of the document's text
    record Hit(Passage passage, String title, List<Span> matches, float score) {
        public Hit {
            matches = List.copyOf(matches);
        }
    }

    /// The words typed are no query.
    final class QueryException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public QueryException(String message) {
            super(message);
        }
    }
}
