package oyer.site.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// The styles, scripts and fonts that come with the program.
public final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, Response> known = new ConcurrentHashMap<>();

    /// Answers `/assets/{file}`.
    public Response file(Request request) {
        return known.computeIfAbsent(request.part("file"), Assets::load);
    }

    private static Response load(String name) {
        Optional<String> type = Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        // a name with a separator could step out of the folder of assets
        if (type.isEmpty() || name.contains("/") || name.contains("\\") || name.contains("..")) {
            throw new NotHere(name);
        }
        try (InputStream in = Assets.class.getResourceAsStream("/oyer/site/assets/" + name)) {
            if (in == null) {
                throw new NotHere(name);
            }
            byte[] content = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(content);
            return new Response.Bytes(type.get(), content, "\"" + Long.toHexString(sum.getValue()) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
