package oyer.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oyer.core.casefile.Document;
import oyer.core.review.CaseStore;

/// The description of a folder as a research object crate (RO-Crate 1.1, https://w3id.org/ro/crate/1.1): every file in
/// it, those that are documents of the case with title, type and SHA-256.
public final class RoCrate {

    /// The file that makes a folder a crate.
    public static final String METADATA = "ro-crate-metadata.json";

    private RoCrate() {}

    /// Writes the description into the folder, last of all.
    ///
    /// @param documents the folder within it that holds the documents
    public static void describe(Path folder, Path documents, CaseStore store, String name, LocalDate today)
            throws IOException {
        Map<String, Document> byPath = new HashMap<>();
        String prefix = folder.relativize(documents).toString().replace('\\', '/');
        for (Document document : store.documents()) {
            document.paths().forEach(path -> byPath.put(prefix + "/" + path, document));
        }
        List<String> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !f.equals(METADATA))
                    .sorted()
                    .toList();
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(METADATA));
                JsonGenerator json = Json.to(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("@context", "https://w3id.org/ro/crate/1.1/context");
            json.writeArrayFieldStart("@graph");
            descriptor(json);
            root(json, files, name, today);
            for (String file : files) {
                file(json, file, Files.size(folder.resolve(file)), byPath.get(file));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void descriptor(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", METADATA);
        json.writeStringField("@type", "CreativeWork");
        reference(json, "conformsTo", "https://w3id.org/ro/crate/1.1");
        reference(json, "about", "./");
        json.writeEndObject();
    }

    private static void root(JsonGenerator json, List<String> files, String name, LocalDate today) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", "./");
        json.writeStringField("@type", "Dataset");
        json.writeStringField("name", name);
        json.writeStringField(
                "description",
                "A case as Oyer reads it: its documents with the case beside them, tables of what was read, each line"
                        + " with the passage it rests on.");
        json.writeStringField("datePublished", today.toString());
        json.writeStringField("license", "Not stated. The documents of a case keep the rights they have.");
        json.writeArrayFieldStart("hasPart");
        for (String file : files) {
            json.writeStartObject();
            json.writeStringField("@id", encoded(file));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void file(
            JsonGenerator json, String path, long bytes, @org.jspecify.annotations.Nullable Document document)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", encoded(path));
        json.writeStringField("@type", "File");
        json.writeStringField("contentSize", String.valueOf(bytes));
        if (document == null) {
            json.writeStringField("name", path.substring(path.lastIndexOf('/') + 1));
        } else {
            json.writeStringField("name", document.title());
            json.writeStringField("encodingFormat", document.mediaType());
            json.writeStringField("sha256", document.id().sha256());
        }
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, String field, String id) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("@id", id);
        json.writeEndObject();
    }

    /// Percent-encoded as a relative reference; a first segment with a colon would else be taken for a scheme.
    static String encoded(String path) {
        try {
            String raw = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
            int slash = raw.indexOf('/');
            int colon = raw.indexOf(':');
            return colon >= 0 && (slash < 0 || colon < slash) ? "./" + raw : raw;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a path that no reference can name: [" + path + "]", e);
        }
    }
}
