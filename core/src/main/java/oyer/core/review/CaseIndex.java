package oyer.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// Port: full-text search over the passages of a case. Totals are exact and every result can be reached.
public interface CaseIndex extends AutoCloseable {

    /// Indexes a document's passages, replacing what it had of it. Costs little when nothing has changed since.
    /// Durable,
    /// and seen by searches, after [#commit(long)].
    void index(DocumentText text, Language language, String title, List<Section> sections);

    void remove(DocumentId document);

    /// Writes out what is held in memory, so that [#commit(long)] has little left to do: for a time when somebody else
    /// works on.
    void flush();

    /// Makes durable what was done, and records that the index is now in step with [CaseStore#generation()].
    void commit(long generation);

    /// The number given at the last commit; empty when there is none, or the index was lost. If it is not the
    /// store's, every document is to be indexed once more (those unchanged cost little), and those not in the
    /// store removed.
    OptionalLong generation();

    /// The documents it has passages of.
    Set<DocumentId> documents();

    /// @throws QueryException when the words cannot be understood, with a sentence that says where and why
    Slice<Hit> search(Query query, long from, int most);

    @Override
    void close();

    /// A stretch of text that is indexed as one passage (a sentence or a few), with what it can be filtered by.
    ///
    /// @param figures a key for each person and place that it mentions
    /// @param earliest the first day that it speaks of, where it speaks of one
    record Section(Span span, List<String> figures, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        public Section {
            figures = List.copyOf(figures);
        }

        /// What a passage is filed under for a figure: figures of the case are known only when all is read,
        /// so the index holds the document's own numbers, and a filter by a figure asks for all of its
        /// members.
        public static String key(DocumentId document, int entity) {
            return document.brief() + "#" + entity;
        }
    }

    /// @param words as typed: words (in any inflected form), `"a phrase"` (as it stands), `near(a b, 5)`,
    ///     `wild*`, `-without`, `a OR b`, `a AND (b OR c)`
    /// @param from passages that speak of this day or a later one; passages that speak of no day are left out
    /// @param to passages that speak of this day or an earlier one
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
