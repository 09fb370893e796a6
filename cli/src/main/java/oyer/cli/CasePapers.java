package oyer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import oyer.core.release.Papers;
import oyer.core.release.Redaction;
import oyer.core.review.Progress;
import oyer.core.text.Language;
import oyer.dossier.Dossier;
import oyer.dossier.DossierDocx;
import oyer.dossier.DossierPdf;
import oyer.dossier.PdfWords;
import oyer.site.words.Words;

/// The dossier of an open case, drawn up and checked as the command does.
record CasePapers(Session session) implements Papers {

    static final int EVENTS = 2000;

    @Override
    public Optional<byte[]> dossier(String ending, Language language) throws IOException, InterruptedException {
        List<Redaction> redactions = Redaction.of(session.store().rulings());
        Path folder = Files.createTempDirectory("oyer-dossier");
        Path file = folder.resolve("dossier." + ending);
        try (Release release = Release.of(session.store(), redactions, language, Progress.silent())) {
            write(release, title(session, release, Optional.empty()), EVENTS, file, Progress.silent());
            return release.leaks(file, _ -> false, PdfWords::of).isEmpty()
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /// As given, else the folder's name; as far as it may be told.
    static String title(Session session, Release release, Optional<String> given) {
        return release.redactor()
                .shown(given.orElseGet(() -> String.valueOf(
                        session.box().toAbsolutePath().normalize().getFileName())));
    }

    /// What the pages call a step and its outcome.
    private static BinaryOperator<String> steps(Language language) {
        return Words.in(language)::step;
    }

    static void write(Release release, String title, int events, Path file, Progress progress) throws IOException {
        progress.at("dossier", 0, 3, "");
        Dossier dossier = Dossier.of(release.store(), title, release.language(), events, steps(release.language()));
        try (OutputStream out = Files.newOutputStream(file)) {
            if (String.valueOf(file.getFileName())
                    .toLowerCase(java.util.Locale.ROOT)
                    .endsWith(".pdf")) {
                DossierPdf.write(dossier, out, progress);
            } else {
                DossierDocx.write(dossier, out);
            }
        }
    }
}
