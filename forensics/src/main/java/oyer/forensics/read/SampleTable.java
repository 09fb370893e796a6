package oyer.forensics.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.forensics.matrix.Finding;
import oyer.forensics.matrix.Sample;
import oyer.forensics.serology.Abo;

/// A laboratory's table of samples: one row a sample, columns for the sample, whether it was tested (`status`), what
/// came
/// of it (`result`), its blood group (`abo`, `group`), and every other column a person, with `excluded`, `not
/// excluded`,
/// `inconclusive`, `no result` or nothing in it.
///
/// @param persons as the columns are named
/// @param grouping the name of the column of blood groups: `abo 1985`; empty where there is none
public record SampleTable(
        String sha256, List<Sample> samples, List<String> persons, String grouping, List<Problem> problems) {

    public SampleTable {
        samples = List.copyOf(samples);
        persons = List.copyOf(persons);
        problems = List.copyOf(problems);
    }

    public static SampleTable read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    public static SampleTable read(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        String grouping = "";
        List<String> lines = Lines.of(Lines.decoded(bytes));
        List<String> header = List.of();
        char separator = ',';
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                if (header.isEmpty()) {
                    separator = Lines.separator(lines.get(i));
                    header = Lines.cells(lines.get(i), separator).stream()
                            .map(cell -> cell.strip().replace('_', ' '))
                            .toList();
                    for (String name : header) {
                        switch (role(name)) {
                            case PERSON -> persons.add(name);
                            case GROUP -> grouping = name;
                            case SAMPLE, STATUS, RESULT, NONE -> {}
                        }
                    }
                    if (header.stream().noneMatch(name -> role(name) == Role.SAMPLE)) {
                        problems.add(new Problem(file, i + 1, "the header has no column [sample]"));
                        break;
                    }
                } else {
                    sample(file, i + 1, header, Lines.cells(lines.get(i), separator), problems)
                            .ifPresent(samples::add);
                }
            } catch (IOException e) {
                problems.add(new Problem(file, i + 1, String.valueOf(e.getMessage())));
            }
        }
        if (lines.stream().allMatch(String::isBlank)) {
            problems.add(new Problem(file, 0, "the file is empty"));
        }
        return new SampleTable(Lines.sha256(bytes), samples, persons, grouping, problems);
    }

    private enum Role {
        SAMPLE,
        STATUS,
        RESULT,
        GROUP,
        PERSON,
        NONE
    }

    private static Role role(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "sample", "sample name", "samplename", "item", "exhibit" -> Role.SAMPLE;
            case "status", "tested" -> Role.STATUS;
            case "result", "dna result", "dna" -> Role.RESULT;
            case "", "note", "notes", "remark", "remarks" -> Role.NONE;
            default ->
                lower.startsWith("abo") || lower.startsWith("blood group") || lower.equals("group")
                        ? Role.GROUP
                        : Role.PERSON;
        };
    }

    private static Optional<Sample> sample(
            String file, int line, List<String> header, List<String> cells, List<Problem> problems) {
        String id = "";
        boolean tested = true;
        boolean usable = true;
        Optional<Abo> group = Optional.empty();
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (int c = 0; c < header.size(); c++) {
            String cell = c < cells.size() ? cells.get(c).strip() : "";
            String lower = cell.toLowerCase(Locale.ROOT);
            switch (role(header.get(c))) {
                case SAMPLE -> id = cell;
                case STATUS -> tested = !lower.startsWith("not") && !lower.equals("no") && !lower.startsWith("un");
                case RESULT ->
                    usable = !lower.startsWith("no ")
                            && !lower.equals("none")
                            && !lower.equals("no")
                            && !lower.startsWith("unusable")
                            && !lower.isEmpty();
                case GROUP -> group = Abo.of(cell);
                case PERSON -> {
                    Optional<Finding> finding = finding(lower);
                    if (finding.isPresent()) {
                        findings.put(header.get(c), finding.get());
                    } else {
                        problems.add(new Problem(
                                file,
                                line,
                                "[" + cell + "] under " + header.get(c)
                                        + " is none of excluded, not excluded, inconclusive, no result; taken as not"
                                        + " tested"));
                    }
                }
                case NONE -> {}
            }
        }
        if (id.isEmpty()) {
            problems.add(new Problem(file, line, "names no sample; not read"));
            return Optional.empty();
        }
        return Optional.of(new Sample(id, tested, tested && usable, group, findings));
    }

    private static Optional<Finding> finding(String cell) {
        return switch (cell) {
            case "excluded", "exclusion" -> Optional.of(Finding.EXCLUDED);
            case "not excluded", "cannot be excluded", "included" -> Optional.of(Finding.NOT_EXCLUDED);
            case "inconclusive" -> Optional.of(Finding.INCONCLUSIVE);
            case "no result", "n/a", "none" -> Optional.of(Finding.NO_RESULT);
            case "", "not tested", "-" -> Optional.of(Finding.NOT_TESTED);
            default -> Optional.empty();
        };
    }
}
