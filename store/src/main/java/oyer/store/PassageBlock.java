package oyer.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import oyer.core.review.CaseIndex.Section;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;

/// What the index holds of one document.
record PassageBlock(DocumentText text, Language language, String title, List<Section> sections) {

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    PassageBlock {
        sections = List.copyOf(sections);
    }

    /// The same for the same content: what has it need not be indexed again.
    String fingerprint() {
        MessageDigest digest = Journal.sha256();
        digest.update((language + "\n" + title + "\n" + sections + "\n" + text.pages() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        ByteBuffer chunk = ByteBuffer.allocate(1 << 14);
        String characters = text.characters();
        for (int from = 0; from < characters.length(); from += chunk.capacity() / 2) {
            int to = Math.min(characters.length(), from + chunk.capacity() / 2);
            chunk.asCharBuffer().put(characters, from, to);
            digest.update(chunk.array(), 0, 2 * (to - from));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// One entry at a time is made, when the index is done with the one before: they share an analyzer.
    Iterable<Document> entries(QueryWords words, String fingerprint) {
        WordAnalyzer analyzer = words.of(language);
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next <= sections.size();
            }

            @Override
            public Document next() {
                if (next > sections.size()) {
                    throw new NoSuchElementException();
                }
                int entry = next++;
                return entry < sections.size() ? passage(sections.get(entry), analyzer) : head(fingerprint);
            }
        };
    }

    private Document passage(Section section, WordAnalyzer analyzer) {
        Passage passage = text.passage(section.span());
        Document entry = new Document();
        entry.add(new Field(Fields.TEXT, analyzer.tokenStream(Fields.TEXT, passage.words()), WORDS));
        entry.add(new StringField(Fields.DOCUMENT, text.id().sha256(), Field.Store.YES));
        entry.add(new StoredField(Fields.START, passage.start()));
        entry.add(new StoredField(Fields.PAGE, passage.page()));
        entry.add(new StoredField(Fields.LINE, passage.line()));
        entry.add(new StoredField(Fields.WORDS, passage.words()));
        section.figures().forEach(f -> entry.add(new StringField(Fields.FIGURE, f, Field.Store.NO)));
        if (section.earliest().isPresent() || section.latest().isPresent()) {
            entry.add(new IntPoint(
                    Fields.EARLIEST, section.earliest().map(PassageBlock::day).orElse(Integer.MIN_VALUE)));
            entry.add(new IntPoint(
                    Fields.LATEST, section.latest().map(PassageBlock::day).orElse(Integer.MAX_VALUE)));
        }
        return entry;
    }

    private Document head(String fingerprint) {
        Document entry = new Document();
        entry.add(new StringField(Fields.HEAD, text.id().sha256(), Field.Store.YES));
        entry.add(new StringField(Fields.DOCUMENT, text.id().sha256(), Field.Store.NO));
        entry.add(new StoredField(Fields.TITLE, title));
        entry.add(new StoredField(Fields.FINGERPRINT, fingerprint));
        return entry;
    }

    static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
