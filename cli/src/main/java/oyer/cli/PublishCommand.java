package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.release.LeakCheck;
import oyer.core.release.ReleasedCase;
import oyer.core.review.Laboratory;
import oyer.core.text.Language;
import oyer.intake.IsolatedPages;
import oyer.intake.Settings;
import oyer.site.frozen.FrozenSite;
import oyer.site.frozen.PaintedImages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Write a case as a site of plain pages: no server, and no script needed to read them.",
        footer = "A folder that was never opened is read first. Stop with Ctrl-C: the same command goes on from there.")
final class PublishCommand implements Callable<Integer> {

    /// Which pages are shown as they look, beside their words.
    enum Pictures {
        /// Those whose words were read from a picture.
        SCANS,
        ALL,
        NONE
    }

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Parameters(index = "1", paramLabel = "OUT", description = "The folder to write the site to.")
    private Path out = Path.of("site");

    @Option(
            names = "--in",
            paramLabel = "en|de",
            converter = ReadingOptions.LanguageCode.class,
            description = "The language of the pages; English without it.")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--pictures",
            description = "Which pages are shown as they look too: scans (the default), all or none (the default where"
                    + " anything is kept back).")
    private @Nullable Pictures pictures;

    @Mixin
    private KeptBack keptBack = new KeptBack();

    @Override
    public Integer call() throws IOException, InterruptedException {
        ProgressBar bar = new ProgressBar(System.err);
        try (Session session = CaseToShow.open(chosen.box(), chosen.at(), bar);
                SiteFolder folder = SiteFolder.at(
                        out,
                        CaseToShow.fingerprint(session, language + " " + pictures + " " + keptBack.fingerprint()));
                Release release = Release.of(session.store(), keptBack.all(session.store()), language, bar);
                IsolatedPages images = IsolatedPages.of(session.box(), Settings.usual())) {
            switch (folder.begun()) {
                case NOT -> {}
                case GONE_ON_WITH ->
                    System.out.println("Going on with what an earlier start had written in " + folder.writing());
                case THROWN_AWAY ->
                    System.out.println("Begun anew: what lay in " + folder.writing()
                            + " was of another state of the case, or of other options");
            }
            boolean redacted = release.redactor().any();
            Pictures shown = pictures != null ? pictures : redacted ? Pictures.NONE : Pictures.SCANS;
            long files = FrozenSite.write(
                    release.store(),
                    release.index(),
                    Optional.of(new PaintedImages(images, release.released().originals(), redacted)),
                    Laboratory.showing(release.released()
                            .comparisons(new CaseLaboratory(session.folder(), session.store()).comparisons())),
                    new FrozenSite.Wanted(folder.writing(), language, d -> pictured(d, shown), bar));
            folder.seal();
            bar.at("check", 0, 1, "");
            List<LeakCheck.Leak> leaks =
                    release.leaks(folder.writing(), FrozenSite.ours(folder.writing()), _ -> List.of());
            bar.finish();
            if (!leaks.isEmpty()) {
                folder.discard();
                refuse(leaks);
                return 1;
            }
            folder.done();
            System.out.printf("%,d files in %s%n", files, out);
            ReleasedCase released = release.released();
            if (redacted) {
                System.out.printf(
                        "%,d redactions, each looked for in every byte and found nowhere; %,d documents withheld,"
                                + " %,d discrepancies and %,d comparisons left out%n",
                        release.redactions(),
                        released.withheldDocuments(),
                        released.withheldDiscrepancies(),
                        released.withheldComparisons());
            }
            System.out.println("Begin at " + out.resolve("index.html"));
            return 0;
        }
    }

    /// Says where, and what was decided, never the word.
    static void refuse(List<LeakCheck.Leak> leaks) {
        System.err.printf(
                "oyer: nothing was published: what is to be kept back was found in %,d places. The output was"
                        + " removed.%n",
                leaks.size());
        leaks.stream().limit(20).forEach(leak -> System.err.println("  " + leak.term() + " in " + leak.where()));
    }

    private static boolean pictured(Document document, Pictures shown) {
        return switch (shown) {
            case ALL -> true;
            case NONE -> false;
            case SCANS ->
                document.result() instanceof ReadResult.Read read && read.ocrPages() + read.needsOcrPages() > 0;
        };
    }
}
