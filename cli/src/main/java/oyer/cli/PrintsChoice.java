package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.forensics.print.ChosenPrint;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.UnreadablePrint;

/// Prints as a question names them: `FILE`, or `FILE#2` for the second print of a file.
final class PrintsChoice {
    private PrintsChoice() {}

    /// @param own its resolution, which goes before what the file states
    /// @param usual what a picture has that states nothing
    /// @param marks `x,y,degrees,type`, parted by semicolons; empty where none are set by hand
    static ChosenPrint of(String written, DnaFiles files, Optional<Double> own, Optional<Double> usual, String marks)
            throws IOException {
        int hash = written.lastIndexOf('#');
        boolean numbered = hash > 0
                && hash < written.length() - 1
                && written.length() - hash < 7
                && written.substring(hash + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        Path file = Path.of(numbered ? written.substring(0, hash) : written);
        int number = numbered ? Integer.parseInt(written.substring(hash + 1)) : 1;
        Read read = read(file, own, usual);
        if (!numbered && read.prints().size() > 1) {
            throw new Errors.UserError(
                    "[" + written + "] holds " + read.prints().size() + " prints; name one of them, as in [" + written
                            + "#1]. `oyer prints read` lists them.");
        }
        if (number < 1 || number > read.prints().size()) {
            throw new Errors.UserError(
                    "[" + file + "] holds " + read.prints().size() + " prints and none of number " + number);
        }
        files.named(file);
        return new ChosenPrint(read.prints().get(number - 1), number, marks(marks), read.stated());
    }

    /// What a file holds, and where the resolution of its pictures is from.
    record Read(List<Print> prints, ChosenPrint.Stated stated) {}

    /// What in the file could not be read is told on standard error.
    static Read read(Path file, Optional<Double> own, Optional<Double> usual) {
        if (!Files.isRegularFile(file)) {
            throw new Errors.UserError("there is no file [" + file + "]. Maybe the path is misspelt?");
        }
        List<String> refused = new ArrayList<>();
        try {
            return told(refused, PrintFiles.read(file, own, refused), own.isPresent());
        } catch (UnreadablePrint unread) {
            if (own.isEmpty() && usual.isPresent()) {
                try {
                    refused.clear();
                    return told(refused, PrintFiles.read(file, usual, refused), true);
                } catch (UnreadablePrint again) {
                    throw new Errors.UserError(String.valueOf(again.getMessage()));
                }
            }
            throw new Errors.UserError(String.valueOf(unread.getMessage()));
        }
    }

    private static Read told(List<String> refused, List<Print> prints, boolean given) {
        refused.forEach(words -> System.err.println("oyer: " + words));
        return new Read(prints, given ? ChosenPrint.Stated.GIVEN : ChosenPrint.Stated.BY_THE_FILE);
    }

    private static List<Mark> marks(String written) {
        List<Mark> marks = new ArrayList<>();
        for (String one : written.split(";", -1)) {
            if (!one.isBlank()) {
                marks.add(mark(one));
            }
        }
        return marks;
    }

    private static Mark mark(String written) {
        String[] cells = written.split(",", -1);
        try {
            int x = Integer.parseInt(cells[0].strip());
            int y = Integer.parseInt(cells[1].strip());
            int direction = Integer.parseInt(cells[2].strip());
            String type = cells.length > 3 ? cells[3].strip().toLowerCase(Locale.ROOT) : "";
            if (x >= 0
                    && y >= 0
                    && direction >= 0
                    && direction < 360
                    && List.of("", "ending", "bifurcation").contains(type)) {
                return new Mark(x, y, direction, type);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            // told below, with the others
        }
        throw new Errors.UserError("the mark [" + written
                + "] is not x,y,degrees,type: pixels from the upper left, 0 to 359 degrees, ending or bifurcation or"
                + " nothing");
    }
}
