package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import oyer.cli.Errors.UserError;
import oyer.core.release.LeakCheck;
import oyer.core.text.Language;
import oyer.dossier.PdfWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Write a case on paper: as PDF with bookmarks and links, or as DOCX to be written on in.",
        footer = "What is kept back in the case is kept back here; nothing is written if it is found in any byte.")
final class DossierCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write: NAME.pdf or NAME.docx.")
    private Path out = Path.of("dossier.pdf");

    @Option(
            names = "--in",
            paramLabel = "en|de",
            converter = ReadingOptions.LanguageCode.class,
            description = "The language of the dossier; English without it.")
    private Language language = Language.ENGLISH;

    @Option(names = "--title", description = "What it is called; the folder's name without it.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--events",
            defaultValue = "" + CasePapers.EVENTS,
            converter = Numbers.Amount.class,
            description = "Print this many lines of each list (${DEFAULT-VALUE}).")
    private int events = CasePapers.EVENTS;

    @Mixin
    private KeptBack keptBack = new KeptBack();

    @Override
    public Integer call() throws IOException, InterruptedException {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".docx")) {
            throw new UserError("[" + out + "] is neither a .pdf nor a .docx. Maybe its ending was left out?");
        }
        Path folder = Optional.ofNullable(out.toAbsolutePath().getParent()).orElse(Path.of("/"));
        if (!Files.isDirectory(folder)) {
            throw new UserError("there is no folder [" + folder + "] to write to. Maybe the path is misspelt?");
        }
        ProgressBar bar = new ProgressBar(System.err);
        try (Session session = CaseToShow.open(chosen.box(), chosen.at(), bar);
                Release release = Release.of(session.store(), keptBack.all(session.store()), language, bar)) {
            // beside its place, under its ending, by which it is known what to look for in it
            Path fresh = out.toAbsolutePath().resolveSibling("unfinished-" + out.getFileName());
            try {
                CasePapers.write(release, CasePapers.title(session, release, title), events, fresh, bar);
                bar.finish();
                List<LeakCheck.Leak> leaks = release.leaks(fresh, _ -> false, PdfWords::of);
                if (!leaks.isEmpty()) {
                    PublishCommand.refuse(leaks);
                    return 1;
                }
                Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            System.out.println(out);
            return 0;
        }
    }
}
