package oyer.site.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Keeps the case on this machine. A web page from elsewhere that makes its own name point here (DNS rebinding) is
/// refused by its Host header, and no page of ours can load, send or embed anything beyond ourselves.
final class Guard {

    private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';" + " frame-ancestors 'none'";

    private Guard() {}

    /// Why a request is refused, as its status: 405 for a method that we do not know, 421 for a host that is not us.
    static Optional<Integer> refuses(HttpExchange exchange) {
        if (!isOurselves(exchange.getRequestHeaders().getFirst("Host"))) {
            return Optional.of(421);
        }
        return Set.of("GET", "HEAD").contains(exchange.getRequestMethod()) ? Optional.empty() : Optional.of(405);
    }

    static boolean isOurselves(@org.jspecify.annotations.Nullable String host) {
        if (host == null) {
            return false;
        }
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return OURSELVES.contains(name.toLowerCase(Locale.ROOT));
    }

    static void seal(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
