package oyer.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import oyer.core.review.CaseReader;
import oyer.core.review.PageImages;
import oyer.core.review.Progress;
import oyer.intake.IsolatedPages;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;
import oyer.site.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Read a folder of documents into a case, and show the case in the browser.",
        footer = "A second open reads only what changed. Stop with Ctrl-C: what was read is kept.")
final class OpenCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--port",
            defaultValue = "7070",
            converter = Numbers.Port.class,
            description = "Serve here, or at the next free port (${DEFAULT-VALUE}).")
    private int port = 7070;

    @Option(names = "--no-browser", description = "Print the address, and open no browser.")
    private boolean noBrowser;

    @Option(names = "--read-only", description = "Read the folder and end, without serving the pages.")
    private boolean readOnly;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Session session = Session.create(chosen.box(), chosen.at())) {
            ProgressBar bar = new ProgressBar(System.err);
            if (readOnly) {
                readBox(session, bar);
                bar.finish();
                StatusCommand.print(session, System.out, false);
                return 0;
            }
            PageImages images = IsolatedPages.of(session.box(), settings(session));
            try (images;
                    Workbench workbench = Workbench.start(
                            session.store(),
                            session.index(),
                            Optional.of(images),
                            new CaseLaboratory(session.folder(), session.store()),
                            new CasePapers(session),
                            reviewing -> new CaseChronologies(
                                    session, reading.pipeline(), reviewing::rule, Progress.silent()),
                            port)) {
                System.out.println("Oyer is at " + workbench.address() + "  (Ctrl-C ends it)");
                System.out.flush();
                Progress page = workbench.progress();
                readBox(session, (step, done, total, what) -> {
                    bar.at(step, done, total, what);
                    page.at(step, done, total, what);
                });
                workbench.settled();
                workbench.ahead();
                bar.finish();
                StatusCommand.print(session, System.out, false);
                if (!noBrowser) {
                    browse(workbench.address());
                }
                untilStopped();
            }
            return 0;
        }
    }

    private void readBox(Session session, Progress progress) throws IOException, InterruptedException {
        try (var intake = IsolatedReader.start(settings(session))) {
            new CaseReader(session.box(), intake, reading.pipeline(), session.store(), session.index(), progress)
                    .read();
        }
        ArgueCommand.adopt(session);
    }

    private static Settings settings(Session session) {
        return Settings.usual().withRecognised(session.folder().directory().resolve("recognised"));
    }

    private static void untilStopped() throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            stop.countDown();
            try {
                main.join(5_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }));
        stop.await();
    }

    private static void browse(String address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
            } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
                new ProcessBuilder("xdg-open", address)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
        } catch (IOException | RuntimeException _) {
            System.err.println("No browser could be opened; the address above works in any.");
        }
    }
}
