package oyer.site.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import oyer.site.words.Words;

/// Takes each request: guards, routes, answers, and turns whatever goes wrong into a page that says so.
public final class Door implements HttpHandler {

    private static final int LONGEST_FORM = 1 << 20;
    /// A form with a file: a chronology that a person made is smaller.
    private static final int LONGEST_FILE = 32 << 20;

    private final RouteTable routes;
    private final BiFunction<Integer, Request, View> apology;

    /// @param apology makes the page for a status that is not 200
    public Door(RouteTable routes, BiFunction<Integer, Request, View> apology) {
        this.routes = routes;
        this.apology = apology;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Guard.seal(exchange.getResponseHeaders());
            Optional<Integer> refused = Guard.refuses(exchange);
            if (refused.isPresent()) {
                exchange.sendResponseHeaders(refused.get(), -1);
                return;
            }
            boolean posts = exchange.getRequestMethod().equals("POST");
            int most = Guard.isMultipart(exchange.getRequestHeaders()) ? LONGEST_FILE : LONGEST_FORM;
            byte[] form = posts ? exchange.getRequestBody().readNBytes(most + 1) : new byte[0];
            if (form.length > most) {
                exchange.sendResponseHeaders(413, -1);
                return;
            }
            send(exchange, answer(request(exchange, form), posts));
        }
    }

    private Response answer(Request asked, boolean posts) {
        if (posts && !Token.isOurs(asked.posted().text("token").orElse(""))) {
            return new Response.Page(403, apology.apply(403, asked));
        }
        return routes.find(posts, asked.path())
                .map(found -> answer(found.route(), asked.at(found.open())))
                .orElseGet(() -> new Response.Page(404, apology.apply(404, asked)));
    }

    private Response answer(Route route, Request request) {
        try {
            return route.handler().answer(request);
        } catch (NotHere e) {
            return new Response.Page(404, apology.apply(404, request));
        } catch (RuntimeException e) {
            // our own bug: the page says so, the details go to whoever started the program
            System.getLogger(Door.class.getName()).log(System.Logger.Level.ERROR, "at " + request.address(), e);
            return new Response.Page(500, apology.apply(500, request));
        }
    }

    private static Posted posted(HttpExchange exchange, byte[] form) {
        if (form.length == 0) {
            return Posted.nothing();
        }
        return Guard.isMultipart(exchange.getRequestHeaders())
                ? Multipart.parse(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")), form)
                : new Posted(Request.fields(new String(form, StandardCharsets.UTF_8)));
    }

    private static Request request(HttpExchange exchange, byte[] form) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
        List<String> cookies =
                Optional.ofNullable(exchange.getRequestHeaders().get("Cookie")).orElse(List.of());
        return new Request(
                path,
                Map.of(),
                Request.parameters(query),
                Words.preferred(exchange.getRequestHeaders()),
                Request.cookies(cookies),
                posted(exchange, form));
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        switch (response) {
            case Response.Page page -> {
                exchange.getResponseHeaders().set("Cache-Control", "no-store");
                body(
                        exchange,
                        page.status(),
                        "text/html; charset=utf-8",
                        Templates.write(page.view()).getBytes(StandardCharsets.UTF_8));
            }
            case Response.Bytes bytes -> {
                if (!bytes.tag().isEmpty()) {
                    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
                    exchange.getResponseHeaders().set("ETag", bytes.tag());
                    if (bytes.tag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                        exchange.sendResponseHeaders(304, -1);
                        return;
                    }
                }
                body(exchange, 200, bytes.type(), bytes.content());
            }
            case Response.Download download -> {
                exchange.getResponseHeaders().set("Content-Type", download.type());
                exchange.getResponseHeaders()
                        .set("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
                exchange.sendResponseHeaders(200, isHead(exchange) ? -1 : 0);
                if (!isHead(exchange)) {
                    try (OutputStream out = new java.io.BufferedOutputStream(exchange.getResponseBody(), 1 << 16)) {
                        download.writing().to(out);
                    }
                }
            }
            case Response.Elsewhere elsewhere -> {
                exchange.getResponseHeaders()
                        .set("Location", elsewhere.address().toString());
                if (!elsewhere.cookie().isEmpty()) {
                    exchange.getResponseHeaders().set("Set-Cookie", elsewhere.cookie());
                }
                exchange.sendResponseHeaders(303, -1);
            }
        }
    }

    private static void body(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, isHead(exchange) || content.length == 0 ? -1 : content.length);
        if (!isHead(exchange) && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }
}
