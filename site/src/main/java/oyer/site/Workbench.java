package oyer.site;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import oyer.core.release.Papers;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseStore;
import oyer.core.review.Chronologies;
import oyer.core.review.Laboratory;
import oyer.core.review.PageImages;
import oyer.core.review.Progress;
import oyer.core.review.Reviewing;
import oyer.site.http.Door;
import oyer.site.http.RouteTable;
import oyer.site.page.Desk;
import oyer.site.page.Routes;
import oyer.site.page.SoFar;

/// The pages of a case, served to this machine only, at `127.0.0.1`.
public final class Workbench implements AutoCloseable {

    private static final int TRIES = 100;

    static {
        // answers of a few packets would wait 40 ms each for the other side's acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final AtomicReference<Optional<SoFar>> progress;
    private final Reviewing reviewing;
    private final Ahead ahead;

    private Workbench(
            HttpServer server,
            ExecutorService threads,
            AtomicReference<Optional<SoFar>> progress,
            Reviewing reviewing,
            Ahead ahead) {
        this.server = server;
        this.threads = threads;
        this.progress = progress;
        this.reviewing = reviewing;
        this.ahead = ahead;
    }

    /// Starts serving.
    ///
    /// @param images of pages as they look, where they can be had
    /// @param port to serve at; if it is taken, the next free one; 0 for any
    /// @throws IOException when none of a hundred ports is free
    public static Workbench start(CaseStore store, CaseIndex index, Optional<PageImages> images, int port)
            throws IOException {
        return start(store, index, images, Laboratory.none(), port);
    }

    /// As above, with traces compared.
    public static Workbench start(
            CaseStore store, CaseIndex index, Optional<PageImages> images, Laboratory laboratory, int port)
            throws IOException {
        return start(store, index, images, laboratory, Papers.none(), _ -> Chronologies.none(), port);
    }

    /// As above, with the case on paper, and taking over what others made.
    ///
    /// @param chronologies given where decisions are to be written down
    public static Workbench start(
            CaseStore store,
            CaseIndex index,
            Optional<PageImages> images,
            Laboratory laboratory,
            Papers papers,
            Function<Reviewing, Chronologies> chronologies,
            int port)
            throws IOException {
        AtomicReference<Optional<SoFar>> progress = new AtomicReference<>(Optional.empty());
        Reviewing reviewing = new Reviewing(store, () -> progress.get().isPresent());
        Desk desk = new Desk(
                store,
                index,
                images,
                progress::get,
                Optional.of(reviewing),
                laboratory,
                papers,
                chronologies.apply(reviewing));
        HttpServer server = bind(port);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        RouteTable routes = new RouteTable(Routes.of(desk));
        server.createContext("/", new Door(routes, (status, request) -> Routes.apology(desk, status, request)));
        server.start();
        return new Workbench(server, threads, progress, reviewing, new Ahead(routes));
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        for (int next = port; next < Math.min(port + TRIES, 65_535); next++) {
            try {
                return HttpServer.create(new InetSocketAddress(here, next), 128);
            } catch (BindException e) {
                if (port == 0 || next == port + TRIES - 1) {
                    throw e;
                }
            }
        }
        throw new BindException("no free port from " + port + " on");
    }

    /// Hears how far reading has come, and shows it on every page until [#settled()].
    public Progress progress() {
        return (step, done, total, what) -> progress.set(Optional.of(new SoFar(step, done, total, what)));
    }

    /// Reading is done: no more progress is shown.
    public void settled() {
        progress.set(Optional.empty());
        if (reviewing.pending()) {
            reviewing.followUp();
        }
    }

    /// Works out behind what pages of a big case take long for at first.
    public void ahead() {
        ahead.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// Where to point the browser: `http://127.0.0.1:7070/`.
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override
    public void close() {
        ahead.stop();
        server.stop(0);
        threads.close();
        reviewing.close();
    }
}
