package oyer.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oyer.core.text.Passage;

/// Writes JSON Lines, UTF-8: one object a line, as docs/reference.md says.
final class JsonLines implements AutoCloseable {

    private final OutputStream out;
    private final JsonGenerator json;

    private JsonLines(OutputStream out) {
        this.out = out;
        try {
            this.json = new JsonFactory().createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    static JsonLines standardOutput() {
        return new JsonLines(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16) {
            @Override
            public void close() throws IOException {
                flush(); // it is the process's, and whoever called may have more to say
            }
        });
    }

    static JsonLines to(OutputStream out) {
        return new JsonLines(out);
    }

    /// A step that writes fields.
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void line(Consumer<JsonLines> fields) {
        write(() -> {
            json.writeStartObject();
            fields.accept(this);
            json.writeEndObject();
            json.writeRaw('\n');
        });
    }

    void text(String name, String value) {
        write(() -> json.writeStringField(name, value));
    }

    void text(String name, Optional<?> value) {
        value.ifPresent(v -> text(name, v.toString()));
    }

    /// As `text`, but an absent value is printed as null.
    void nullable(String name, Optional<String> value) {
        write(() -> {
            if (value.isPresent()) {
                json.writeStringField(name, value.get());
            } else {
                json.writeNullField(name);
            }
        });
    }

    void number(String name, int value) {
        write(() -> json.writeNumberField(name, value));
    }

    void number(String name, double value) {
        write(() -> json.writeNumberField(name, Math.round(value * 1000) / 1000.0));
    }

    void number(String name, BigDecimal value) {
        write(() -> {
            json.writeFieldName(name);
            BigDecimal plain = value.stripTrailingZeros();
            json.writeNumber(plain.scale() < 0 && plain.precision() - plain.scale() < 40 ? plain.setScale(0) : plain);
        });
    }

    void passage(String document, Passage passage) {
        text("document", document);
        number("start", passage.start());
        number("end", passage.end());
        text("text", passage.words());
    }

    void strings(String name, List<String> values) {
        write(() -> {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    <T> void list(String name, List<T> values, Consumer<T> fields) {
        write(() -> {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                json.writeStartObject();
                fields.accept(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    void object(String name, Runnable fields) {
        write(() -> {
            json.writeObjectFieldStart(name);
            fields.run();
            json.writeEndObject();
        });
    }

    /// Characters as they are, no JSON.
    void raw(String characters) {
        write(() -> {
            json.flush();
            out.write(characters.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Override
    public void close() {
        write(json::close);
    }
}
