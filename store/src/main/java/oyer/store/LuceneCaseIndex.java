package oyer.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseStore;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// Full-text search by Lucene, in the case folder. Entirely derived: an index that is damaged, or of another
/// version, is begun anew, and [#generation()] says so.
public final class LuceneCaseIndex implements CaseIndex {

    /// To be raised with every change of what is indexed or how.
    private static final String VERSION = "1";

    private static final double BUFFER_MB = 64;

    /// Kept, so that its level is: Lucene would tell every user to pass a flag to Java.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
        IndexSearcher.setMaxClauseCount(QueryPlan.MOST_EXPANSIONS);
    }

    private final CaseFolder folder;
    private final boolean readOnly;
    private final Directory directory;
    private final QueryWords words = new QueryWords();
    private final SearcherManager searchers;
    private final Function<String, List<String>> members;
    private @Nullable Writing writing;

    /// @param fingerprints of every document in the index, by id
    private record Writing(IndexWriter writer, Map<String, String> fingerprints) {}

    private LuceneCaseIndex(CaseFolder folder, boolean readOnly, Function<String, List<String>> members)
            throws IOException {
        this.members = members;
        this.folder = folder;
        this.readOnly = readOnly;
        this.directory = FSDirectory.open(folder.index());
        if (!readOnly && !usable(directory)) {
            begin();
        }
        this.searchers = new SearcherManager(directory, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new PassageSearch(reader, words);
            }
        });
    }

    /// Opens the index of a case to search and to change; begins one where there is none that can be used.
    ///
    /// Its writer is made when first needed, so that looking costs nothing.
    ///
    /// @param members the keys under which passages of a figure are filed; see [#members(CaseStore)]
    public static LuceneCaseIndex open(CaseFolder folder, Function<String, List<String>> members) {
        folder.prepare();
        try {
            return new LuceneCaseIndex(folder, false, members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens the index of a case only to search, beside whoever changes it.
    ///
    /// @throws CaseFolderException when there is none that can be used
    public static LuceneCaseIndex read(CaseFolder folder, Function<String, List<String>> members) {
        folder.check();
        try {
            return new LuceneCaseIndex(folder, true, members);
        } catch (IOException e) {
            throw new CaseFolderException(
                    "The case in " + folder.directory() + " cannot be searched. Bring it up to date with: oyer open "
                            + folder.documents(),
                    e);
        }
    }

    /// The keys of a figure as a store knows its members.
    public static Function<String, List<String>> members(CaseStore store) {
        return figure -> store.figure(figure).stream()
                .flatMap(f -> f.members().stream())
                .map(m -> Section.key(m.document(), m.entity()))
                .toList();
    }

    private static boolean usable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return VERSION.equals(reader.getIndexCommit().getUserData().get("version"));
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileSystemException e) {
            return false;
        }
    }

    private void begin() throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
        try (IndexWriter writer = writer(IndexWriterConfig.OpenMode.CREATE)) {
            writer.setLiveCommitData(Map.of("version", VERSION).entrySet());
            writer.commit();
        }
    }

    private IndexWriter writer(IndexWriterConfig.OpenMode mode) throws IOException {
        try {
            return new IndexWriter(
                    directory,
                    new IndexWriterConfig(words.of(Language.ENGLISH))
                            .setOpenMode(mode)
                            .setCommitOnClose(false)
                            .setRAMBufferSizeMB(BUFFER_MB));
        } catch (LockObtainFailedException e) {
            throw new CaseFolderException(
                    "Another Oyer is writing to the index in " + folder.index() + ". Close it first.", e);
        }
    }

    private synchronized Writing writing() throws IOException {
        if (readOnly) {
            throw new IllegalStateException("the index in " + folder.index() + " was opened only to search");
        }
        if (writing == null) {
            writing =
                    new Writing(writer(IndexWriterConfig.OpenMode.CREATE_OR_APPEND), new ConcurrentHashMap<>(heads()));
        }
        return writing;
    }

    private Map<String, String> heads() throws IOException {
        PassageSearch search = (PassageSearch) searchers.acquire();
        try {
            return search.heads();
        } finally {
            searchers.release(search);
        }
    }

    @Override
    public void index(DocumentText text, Language language, String title, List<Section> sections) {
        try {
            Writing writing = writing();
            PassageBlock block = new PassageBlock(text, language, title, sections);
            String fingerprint = block.fingerprint();
            String id = text.id().sha256();
            if (!fingerprint.equals(writing.fingerprints.get(id))) {
                writing.writer.updateDocuments(new Term(Fields.DOCUMENT, id), block.entries(words, fingerprint));
                writing.fingerprints.put(id, fingerprint);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(DocumentId document) {
        try {
            Writing writing = writing();
            writing.writer.deleteDocuments(new Term(Fields.DOCUMENT, document.sha256()));
            writing.fingerprints.remove(document.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void flush() {
        try {
            writing().writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void commit(long generation) {
        try {
            Writing writing = writing();
            writing.writer.setLiveCommitData(Map.of("version", VERSION, "generation", Long.toString(generation))
                    .entrySet());
            writing.writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OptionalLong generation() {
        try {
            PassageSearch search = (PassageSearch) searchers.acquire();
            try {
                DirectoryReader reader = (DirectoryReader) search.getIndexReader();
                String generation = reader.getIndexCommit().getUserData().get("generation");
                return generation == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(generation));
            } finally {
                searchers.release(search);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Set<DocumentId> documents() {
        try {
            return (readOnly ? heads() : writing().fingerprints)
                    .keySet().stream().map(DocumentId::new).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Slice<Hit> search(Query query, long from, int most) {
        try {
            PassageSearch search = (PassageSearch) searchers.acquire();
            try {
                return search.search(query, query.figure().map(members), from, most);
            } finally {
                searchers.release(search);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            searchers.close();
            if (writing != null) {
                writing.writer.rollback(); // what was not committed is made again from the store
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
