package oyer.forensics.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.frequency.Origin;
import oyer.forensics.frequency.Population;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;

/// Allele frequencies a user brings: a table of alleles by loci, rows of `locus,allele,frequency`, or STRidER's XML. A
/// table may begin with lines `# source: ...`, `# licence: ...`, `# date: ...`.
public final class FrequencyReader {

    private final String file;
    private final TreeMap<Locus, TreeMap<Allele, Double>> loci = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Origin origin = Origin.UNKNOWN;

    private FrequencyReader(String file) {
        this.file = file;
    }

    /// @param population what could be read
    public record Read(Population population, String sha256, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    public static Read read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    public static Read read(String file, byte[] bytes) {
        FrequencyReader reader = new FrequencyReader(file);
        String text = Lines.decoded(bytes);
        if (text.stripLeading().startsWith("<")) {
            reader.xml(text.stripLeading());
        } else {
            reader.table(Lines.of(text));
        }
        TreeMap<Locus, LocusTable> tables = new TreeMap<>();
        reader.loci.forEach((locus, f) -> tables.put(locus, new LocusTable(f, OptionalInt.empty())));
        return new Read(new Population(file, file, reader.origin, tables), Lines.sha256(bytes), reader.problems);
    }

    private void table(List<String> lines) {
        if (lines.isEmpty()) {
            problems.add(new Problem(file, 0, "the file is empty"));
            return;
        }
        int head = 0;
        while (head < lines.size() - 1
                && (lines.get(head).isBlank() || lines.get(head).startsWith("#"))) {
            origin =
                    origin.with(lines.get(head).isBlank() ? "" : lines.get(head).substring(1));
            head++;
        }
        char separator = Lines.separator(lines.get(head));
        List<String> header = List.of();
        boolean byRow = false;
        for (int i = head; i < lines.size(); i++) {
            List<String> cells;
            try {
                cells = Lines.cells(lines.get(i), separator);
            } catch (IOException e) {
                problems.add(new Problem(file, i + 1, String.valueOf(e.getMessage())));
                continue;
            }
            if (i == head) {
                header = cells;
                byRow = cells.size() >= 3
                        && ProfileReader.column(cells.getFirst()).equals("locus");
            } else if (!lines.get(i).isBlank() && byRow && cells.size() >= 3) {
                put(i + 1, cells.getFirst(), cells.get(1), cells.get(2));
            } else if (!lines.get(i).isBlank() && !byRow) {
                for (int c = 1; c < Math.min(cells.size(), header.size()); c++) {
                    if (!Draft.isAbsent(cells.get(c))) {
                        put(i + 1, header.get(c), cells.getFirst(), cells.get(c));
                    }
                }
            }
        }
    }

    private void put(int line, String locus, String allele, String frequency) {
        try {
            double f = Double.parseDouble(frequency.strip());
            if (f == 0) {
                return;
            }
            if (!(f > 0 && f <= 1)) {
                throw new IllegalArgumentException(
                        "frequency " + f + " of " + locus + " " + allele + " is not in (0, 1]");
            }
            loci.computeIfAbsent(Locus.of(locus), _ -> new TreeMap<>()).put(Allele.of(allele), f);
        } catch (NumberFormatException _) {
            problems.add(new Problem(file, line, "[" + frequency + "] is no frequency"));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(file, line, String.valueOf(e.getMessage())));
        }
    }

    private void xml(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String locus = "";
        boolean first = false;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                int line = xml.getLocation().getLineNumber();
                switch (xml.getLocalName()) {
                    case "marker" -> first = true;
                    case "name" -> locus = xml.getElementText();
                    case "origin" -> first &= !loci.containsKey(Locus.of(locus));
                    case "frequency" -> {
                        String allele = String.valueOf(xml.getAttributeValue(null, "allele"));
                        String frequency = xml.getElementText();
                        if (first) {
                            put(line, locus, allele, frequency);
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            problems.add(new Problem(file, 0, "the XML cannot be read: " + e.getMessage()));
        }
    }
}
