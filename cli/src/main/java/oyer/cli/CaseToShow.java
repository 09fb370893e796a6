package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import oyer.cli.Errors.UserError;
import oyer.core.review.CaseReader;
import oyer.core.review.DocumentPipeline;
import oyer.core.review.Progress;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;
import oyer.store.CaseFolderException;

/// The case that is to be shown to others: read as far as its folder changed, or never was read; as it is where it is
/// open elsewhere.
final class CaseToShow {

    private CaseToShow() {}

    static Session open(Path named, Optional<Path> at, Progress progress) throws IOException, InterruptedException {
        if (at.isEmpty() && Files.isRegularFile(named.resolve("case.properties"))) {
            return Session.existing(named, at);
        }
        Session session;
        try {
            session = Session.create(named, at);
        } catch (CaseFolderException inUse) {
            System.err.println("oyer: " + inUse.getMessage() + " The case is shown as it was read.");
            return Session.existing(named, at);
        }
        try (var intake = IsolatedReader.start(
                Settings.usual().withRecognised(session.folder().directory().resolve("recognised")))) {
            new CaseReader(
                            session.box(),
                            intake,
                            new DocumentPipeline(Optional.empty(), Optional.empty()),
                            session.store(),
                            session.index(),
                            progress)
                    .read();
            if (session.store().documents().isEmpty()) {
                throw new UserError("there is nothing to read in [" + named + "]. Maybe another folder was meant?");
            }
            ArgueCommand.adopt(session);
            return session;
        } catch (IOException | InterruptedException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /// Changes with whatever the case shows.
    static String fingerprint(Session session, String asked) {
        return "version " + Oyer.VERSION + ", case " + session.store().generation() + ", decisions "
                + session.store().rulings().upTo() + ", " + asked;
    }
}
