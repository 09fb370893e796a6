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

    /// Why a request is refused, as its status: 405 for a method that we do not know, 421 for a host that is not us,
    /// 403
    /// for a form from elsewhere, 415 for one that no page of ours sends.
    static Optional<Integer> refuses(HttpExchange exchange) {
        Headers asked = exchange.getRequestHeaders();
        if (!isOurselves(asked.getFirst("Host"))) {
            return Optional.of(421);
        }
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> Optional.empty();
            case "POST" ->
                !isFromOurselves(asked)
                        ? Optional.of(403)
                        : String.valueOf(asked.getFirst("Content-Type")).startsWith("application/x-www-form-urlencoded")
                                        || isMultipart(asked)
                                ? Optional.empty()
                                : Optional.of(415);
            default -> Optional.of(405);
        };
    }

    /// Whether a form sends files.
    static boolean isMultipart(Headers asked) {
        return String.valueOf(asked.getFirst("Content-Type")).startsWith("multipart/form-data");
    }

    /// A browser says where a form came from. One that says nothing must still know the [Token].
    static boolean isFromOurselves(Headers asked) {
        String origin = asked.getFirst("Origin");
        String site = asked.getFirst("Sec-Fetch-Site");
        // our pages send no referrer, and a browser that keeps that to itself calls the origin of their forms `null`:
        // then it must say that they are of the same origin
        boolean ours = origin == null
                || origin.equals("http://" + asked.getFirst("Host"))
                || origin.equals("null") && site != null;
        return ours && (site == null || site.equals("same-origin"));
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
