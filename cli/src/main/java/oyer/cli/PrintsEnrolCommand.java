package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oyer.forensics.print.Enrolled;
import oyer.forensics.print.Gallery;
import oyer.forensics.print.Print;
import oyer.forensics.print.UnreadablePrint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "enrol",
        mixinStandardHelpOptions = true,
        description = "Put prints into a gallery, to be searched among. A print of the same name is replaced.")
final class PrintsEnrolCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GALLERY", description = "The gallery's file; made where there is none.")
    private Path gallery = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files of prints.")
    private List<Path> files = List.of();

    @Mixin
    private PrintsCommand.Source source = new PrintsCommand.Source();

    @Override
    public Integer call() throws IOException {
        Gallery before = Files.exists(gallery) ? open(gallery) : new Gallery(List.of());
        List<Enrolled> more = new ArrayList<>();
        int status = 0;
        for (Path file : files) {
            try {
                for (Print print : source.read(file))
                    more.add(new Enrolled(
                            print.id(), print.sha256(), print.finger(), PrintsCommand.Source.template(print)));
            } catch (Errors.UserError unread) {
                System.err.println("oyer: " + unread.getMessage());
                status = 1;
            }
        }
        Gallery after = before.with(more);
        after.write(gallery);
        System.err.println(
                "oyer: " + more.size() + " prints enrolled; " + after.prints().size() + " in " + gallery);
        return status;
    }

    static Gallery open(Path file) throws IOException {
        try {
            return Gallery.read(file);
        } catch (UnreadablePrint broken) {
            throw new Errors.UserError(String.valueOf(broken.getMessage()));
        }
    }
}
