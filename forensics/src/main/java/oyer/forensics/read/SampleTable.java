package oyer.forensics.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.forensics.matrix.Finding;
import oyer.forensics.matrix.Sample;
import oyer.forensics.serology.Abo;

/// A laboratory's table of samples: one row a sample, columns for the sample, whether it was tested (`status`), what
/// came of it (`result`), its blood group (`abo`, `group`), and every other column a person, with `excluded`, `not
/// excluded`, `inconclusive`, `no result` or nothing in it; or the same in German (`sample-words.txt`). A cell that is
/// none of that is named.
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
        Set<String> ids = new HashSet<>();
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
                            case PERSON -> {
                                if (persons.contains(name)) {
                                    problems.add(new Problem(
                                            file,
                                            i + 1,
                                            "two columns are called [" + name + "]; what the second says is taken"));
                                } else {
                                    persons.add(name);
                                }
                            }
                            case GROUP -> grouping = name;
                            case SAMPLE, STATUS, RESULT, NONE -> {}
                        }
                    }
                    if (header.stream().noneMatch(name -> role(name) == Role.SAMPLE)) {
                        problems.add(new Problem(file, i + 1, "the header has no column [sample]"));
                        break;
                    }
                } else {
                    int line = i + 1;
                    sample(file, line, header, Lines.cells(lines.get(i), separator), problems)
                            .ifPresent(sample -> {
                                if (!ids.add(sample.id())) {
                                    problems.add(new Problem(
                                            file,
                                            line,
                                            "sample [" + sample.id() + "] stands there before; both rows are counted"));
                                }
                                samples.add(sample);
                            });
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

    /// Where no column says what came of a sample, what is said of persons does.
    private static final String RESULT_WITHOUT_COLUMN = "result";

    private enum Role {
        SAMPLE,
        STATUS,
        RESULT,
        GROUP,
        PERSON,
        NONE
    }

    private static Role role(String name) {
        String plain = SampleWords.plain(name);
        if (plain.isEmpty()) {
            return Role.NONE;
        }
        for (Role role : Role.values()) {
            if (role != Role.PERSON && SampleWords.are("COLUMN_" + role, plain)) {
                return role;
            }
        }
        return Role.PERSON;
    }

    private static Optional<Sample> sample(
            String file, int line, List<String> header, List<String> cells, List<Problem> problems) {
        String id = "";
        String status = "";
        String result = RESULT_WITHOUT_COLUMN;
        Optional<Abo> group = Optional.empty();
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (int c = 0; c < header.size(); c++) {
            String cell = c < cells.size() ? cells.get(c).strip() : "";
            String plain = SampleWords.plain(cell);
            switch (role(header.get(c))) {
                case SAMPLE -> id = cell;
                case STATUS -> {
                    status = plain;
                    if (!plain.isEmpty() && !untested(plain) && !SampleWords.are("STATUS_TESTED", plain)) {
                        problems.add(new Problem(
                                file,
                                line,
                                "[" + shortened(cell) + "] under " + header.get(c)
                                        + " says neither tested nor not tested; taken as tested"));
                    }
                }
                case RESULT -> result = plain;
                case GROUP -> {
                    group = Abo.of(cell);
                    if (group.isEmpty() && !plain.isEmpty() && !SampleWords.are("GROUP_NONE", plain)) {
                        problems.add(new Problem(
                                file,
                                line,
                                "[" + shortened(cell) + "] under " + header.get(c)
                                        + " is none of O, A, B, AB; taken as not read"));
                    }
                }
                case PERSON -> {
                    Optional<Finding> finding = finding(plain);
                    if (finding.isPresent()) {
                        findings.put(header.get(c), finding.get());
                    } else {
                        problems.add(new Problem(
                                file,
                                line,
                                "[" + shortened(cell) + "] under " + header.get(c)
                                        + " is none of excluded, not excluded, inconclusive, no result; taken as not"
                                        + " tested"));
                    }
                }
                case NONE -> {}
            }
        }
        if (cells.size() > header.size()
                && !cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank)) {
            problems.add(new Problem(
                    file,
                    line,
                    "has " + cells.size() + " cells, the header " + header.size() + "; those beyond are not read"));
        }
        if (id.isEmpty()) {
            problems.add(new Problem(file, line, "names no sample; not read"));
            return Optional.empty();
        }
        boolean usable = !result.isEmpty() && !SampleWords.are("RESULT_NONE", result);
        boolean tested = !untested(status) && (!status.isEmpty() || !result.isEmpty());
        if (!tested && usable && !result.equals(RESULT_WITHOUT_COLUMN)) {
            problems.add(new Problem(
                    file, line, "sample [" + id + "] has a result and is said not to be tested; taken as not tested"));
        }
        return Optional.of(new Sample(id, tested, tested && usable, group, findings));
    }

    private static boolean untested(String status) {
        return SampleWords.are("STATUS_UNTESTED", status);
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "...";
    }

    private static Optional<Finding> finding(String cell) {
        if (cell.isEmpty()) {
            return Optional.of(Finding.NOT_TESTED);
        }
        for (Finding finding : Finding.values()) {
            if (SampleWords.are(finding.name(), cell)) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }
}
