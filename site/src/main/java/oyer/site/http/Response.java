package oyer.site.http;

import java.io.IOException;
import java.io.OutputStream;

/// What is sent back.
public sealed interface Response {

    /// A page, from the template of its name.
    ///
    /// @param status 200, or what went wrong
    record Page(int status, View view) implements Response {}

    /// Bytes as they are.
    ///
    /// @param tag names these bytes for the browser's memory; empty when they are not to be kept
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(String type, byte[] content, String tag) implements Response {}

    /// A file to save, written as it is made, so that a long one needs no memory.
    record Download(String type, String fileName, Writing writing) implements Response {}

    /// Look there instead; always an address of this site.
    record Elsewhere(Address address, String cookie) implements Response {}

    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Response page(View view) {
        return new Page(200, view);
    }
}
