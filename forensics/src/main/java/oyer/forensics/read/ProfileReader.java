package oyer.forensics.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads the profiles of a file, whichever of the known layouts it has.
public final class ProfileReader {

    /// A larger file is no table of profiles: a hundred thousand specimens need less.
    private static final long MOST_BYTES = 256L << 20;

    private ProfileReader() {}

    public static ProfileFile read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(
                    "[" + file + "] has " + Files.size(file) + " bytes, more than a table of profiles has");
        }
        return read(file.toString(), Files.readAllBytes(file));
    }

    /// @param file what to call it
    public static ProfileFile read(String file, byte[] bytes) {
        Draft draft = new Draft(file);
        String sha256 = Lines.sha256(bytes);
        String text = Lines.decoded(bytes);
        if (text.stripLeading().startsWith("<")) {
            new CodisXml(draft).read(text.stripLeading());
            return draft.done(sha256, Format.CODIS_XML);
        }
        List<String> lines = Lines.of(text);
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            draft.problem(0, "the file is empty");
            return draft.done(sha256, Format.UNKNOWN);
        }
        return draft.done(sha256, table(draft, lines, first));
    }

    private static Format table(Draft draft, List<String> lines, int first) {
        char separator = Lines.separator(lines.get(first));
        List<String> header;
        try {
            header = Lines.cells(lines.get(first), separator);
        } catch (IOException e) {
            draft.problem(first + 1, "the header cannot be read: " + e.getMessage());
            return Format.UNKNOWN;
        }
        List<String> names = header.stream().map(ProfileReader::column).toList();
        Table table = new Table(draft, lines, first, separator, header, names);
        if (names.contains("samplename") && (names.contains("marker") || names.contains("locus"))) {
            table.rows();
            return Format.ROWS;
        }
        if (names.contains("specimenid")) {
            table.specimens();
            return Format.CODIS_CSV;
        }
        if (names.contains("samplename")) {
            table.samples();
            return Format.GENEMAPPER;
        }
        draft.problem(
                first + 1,
                "the header [" + shortened(lines.get(first))
                        + "] has neither a column SampleName nor specimenId. Maybe it is misspelt?");
        return Format.UNKNOWN;
    }

    /// The name of a column, as far as laboratories agree on it; a blank inside a word is no variant but a mistake.
    static String column(String cell) {
        String name = cell.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "sample name", "sample_name", "sample" -> "samplename";
            case "specimen id", "specimen_id" -> "specimenid";
            default -> name;
        };
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
