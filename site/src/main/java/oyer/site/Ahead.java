package oyer.site;

import java.util.List;
import oyer.core.text.Language;
import oyer.site.http.Response;
import oyer.site.http.RouteTable;
import oyer.site.http.Templates;
import oyer.site.words.Words;

/// Makes, behind whoever already reads, each page once that has something to work out of the whole case: on a big case
/// some take seconds the first time, and none does the second time.
final class Ahead implements Runnable {

    /// Those most asked for first; of each that works something out of its own, one.
    static final List<String> PAGES = List.of(
            "/",
            "/chronology",
            "/people",
            "/statements",
            "/exhibits",
            "/discrepancies",
            "/documents",
            "/proceedings",
            "/lanes",
            "/relations",
            "/map",
            "/alibi",
            "/argument",
            "/weights",
            "/confession",
            "/versions",
            "/reached",
            "/course",
            "/held",
            "/causes",
            "/samples",
            "/footprints",
            "/conflicts",
            "/redactions?show=proposals",
            "/review");

    private final RouteTable routes;
    private volatile boolean stopped;

    Ahead(RouteTable routes) {
        this.routes = routes;
    }

    void start() {
        Thread.ofPlatform().name("ahead").daemon().priority(Thread.MIN_PRIORITY).start(this);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        for (String page : PAGES) {
            if (stopped) {
                return;
            }
            try {
                make(page);
            } catch (RuntimeException e) {
                // the case was closed meanwhile, or the page cannot be made: whoever asks for it is told why
            }
        }
    }

    /// @throws IllegalStateException when there is no such page
    void make(String address) {
        Response answer = routes.look(address, Words.in(Language.ENGLISH))
                .orElseThrow(() -> new IllegalStateException("[" + address + "] is no page"));
        if (answer instanceof Response.Page made) {
            Templates.write(made.view());
        }
    }
}
