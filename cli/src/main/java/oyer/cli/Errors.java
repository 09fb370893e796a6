package oyer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import oyer.store.CaseFolderException;
import picocli.CommandLine;

/// Tells three kinds of error apart: what the user gave, what the machine lacks, and our own bug. Only the last shows a
/// stack.
final class Errors implements CommandLine.IExecutionExceptionHandler {

    /// The user can mend it: the sentence says how.
    static final class UserError extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UserError(String message) {
            super(message);
        }
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, CommandLine.ParseResult parsed) {
        Throwable error = thrown instanceof UncheckedIOException && thrown.getCause() instanceof IOException cause
                ? cause
                : thrown;
        switch (error) {
            case CaseFolderException unusable -> line.getErr().println("oyer: " + unusable.getMessage());
            case UserError mistake -> line.getErr().println("oyer: " + mistake.getMessage());
            case NoSuchFileException missing ->
                line.getErr().println("oyer: there is no [" + missing.getFile() + "]. Maybe the path is misspelt?");
            case AccessDeniedException denied ->
                line.getErr()
                        .println("oyer: no permission for [" + denied.getFile()
                                + "]. Maybe the folder is read-only? Then --case PATH keeps the case elsewhere.");
            case IOException broken -> line.getErr().println("oyer: " + broken.getMessage());
            case InterruptedException _ ->
                line.getErr().println("oyer: stopped; what was read is kept, the next start goes on from there");
            default -> {
                line.getErr()
                        .println("oyer: this is a mistake of the program itself; please report it with these lines");
                error.printStackTrace(line.getErr());
                return 70;
            }
        }
        return 1;
    }
}
