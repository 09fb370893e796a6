package oyer.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// Passages as arrays: `[start, end]` where page, line and words follow from the document's text at hand, else
/// `[start, end, page, line, words]`, and the document's id at the end when it is not the one at hand.
final class PassageJson {

    /// Attribute of a reader or writer: the [DocumentText] that passages may refer to.
    static final String TEXT = "text";

    /// Attribute of a reader or writer: the [DocumentId] that passages are of unless they say otherwise.
    static final String DOCUMENT = "document";

    private PassageJson() {}

    static final class Writer extends StdSerializer<Passage> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Passage.class);
        }

        @Override
        public void serialize(Passage passage, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeStartArray();
            json.writeNumber(passage.start());
            json.writeNumber(passage.end());
            if (!(context.getAttribute(TEXT) instanceof DocumentText text && follows(passage, text))) {
                json.writeNumber(passage.page());
                json.writeNumber(passage.line());
                json.writeString(passage.words());
                if (!passage.document().equals(context.getAttribute(DOCUMENT))) {
                    json.writeString(passage.document().sha256());
                }
            }
            json.writeEndArray();
        }

        private static boolean follows(Passage passage, DocumentText text) {
            return passage.holdsIn(text)
                    && passage.page() == text.pageAt(passage.start()).number()
                    && passage.line() == text.lineAt(passage.start());
        }
    }

    static final class Reader extends StdDeserializer<Passage> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Passage.class);
        }

        @Override
        public Passage deserialize(JsonParser json, DeserializationContext context) throws IOException {
            int start = json.nextIntValue(-1);
            int end = json.nextIntValue(-1);
            if (json.nextToken() == JsonToken.END_ARRAY) {
                if (context.getAttribute(TEXT) instanceof DocumentText text) {
                    return text.passage(start, end);
                }
                throw new IOException("passage [" + start + ", " + end + ") without the text it refers to");
            }
            int page = json.getIntValue();
            int line = json.nextIntValue(-1);
            String words = json.nextTextValue();
            String document = json.nextTextValue();
            if (document != null) {
                json.nextToken();
            }
            return new Passage(document(document, context), page, line, new Span(start, end), words);
        }

        private static DocumentId document(@Nullable String sha256, DeserializationContext context) throws IOException {
            if (sha256 != null) {
                return new DocumentId(sha256);
            }
            if (context.getAttribute(DOCUMENT) instanceof DocumentId document) {
                return document;
            }
            throw new IOException("passage without a document");
        }
    }
}
