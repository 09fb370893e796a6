package oyer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import oyer.forensics.print.Minutia;
import oyer.forensics.print.Print;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "What prints files hold: ANSI/NIST-ITL, ISO 19794-2, ANSI 378, WSQ, PNG, TIFF, JPEG.")
final class PrintsReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of prints.")
    private List<Path> files = List.of();

    @Mixin
    private PrintsCommand.Source source = new PrintsCommand.Source();

    @Option(names = "--minutiae", description = "Print each marked minutia as well.")
    private boolean minutiae;

    @Override
    public Integer call() {
        int status = 0;
        try (var out = JsonLines.standardOutput()) {
            for (Path file : files) {
                try {
                    source.read(file).forEach(print -> print(out, print));
                } catch (Errors.UserError unread) {
                    System.err.println("oyer: " + unread.getMessage());
                    status = 1;
                }
            }
        }
        return status;
    }

    private void print(JsonLines out, Print print) {
        out.line(json -> {
            json.text("kind", "print");
            json.text("id", print.id());
            json.text("sha256", print.sha256());
            json.text("of", print.kind().name().toLowerCase(Locale.ROOT));
            json.text("finger", print.finger().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            print.image().ifPresent(image -> {
                json.number("width", image.width());
                json.number("height", image.height());
                json.number("dpi", image.dpi());
            });
            print.marking().ifPresent(marking -> {
                json.number("marked", marking.minutiae().size());
                if (minutiae) json.list("minutiae", marking.minutiae(), minutia -> point(json, minutia));
            });
        });
    }

    static void point(JsonLines json, Minutia minutia) {
        json.number("x", minutia.x());
        json.number("y", minutia.y());
        json.number("direction", minutia.direction());
        json.text("type", minutia.type().name().toLowerCase(Locale.ROOT));
    }
}
