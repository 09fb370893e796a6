package oyer.forensics.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.forensics.profile.Locus;

/// A table of profiles in one of its three layouts.
///
/// @param first index of the header among the lines
/// @param names of the columns, lower case
record Table(Draft draft, List<String> lines, int first, char separator, List<String> header, List<String> names) {

    private static final Set<String> OTHER_COLUMNS = Set.of(
            "sample file",
            "samplename",
            "run name",
            "panel",
            "marker",
            "locus",
            "dye",
            "ud1",
            "ud2",
            "ud3",
            "height",
            "");

    /// Columns of a table of one row a sample and marker, without the number that follows some.
    private static final Set<String> ROW_COLUMNS = Set.of(
            "",
            "samplename",
            "sample file",
            "marker",
            "locus",
            "allele",
            "height",
            "size",
            "area",
            "peak area",
            "data point",
            "peak area ratio",
            "mutation",
            "ae comment",
            "allele comment",
            "comment",
            "comments",
            "run name",
            "panel",
            "dye",
            "chemistry",
            "sample type",
            "replicate",
            "ud",
            "os",
            "on",
            "bin",
            "gq",
            "phr",
            "lph",
            "spu",
            "an",
            "bd",
            "cc");

    private interface Row {
        void read(int line, List<String> cells);
    }

    /// `SampleName,Marker,Allele1,Allele2,...`, with `Height1` where there are heights.
    void rows() {
        int sample = names.indexOf("samplename");
        int marker = Math.max(names.indexOf("marker"), names.indexOf("locus"));
        List<Integer> alleles = numbered("allele");
        List<Integer> heights = numbered("height");
        if (alleles.isEmpty()) {
            draft.problem(first + 1, "the header has no column Allele1");
            return;
        }
        unread();
        each((line, cells) -> {
            beyond(line, cells);
            if (cells.size() <= Math.max(sample, marker)) {
                draft.problem(line, "has " + cells.size() + " cells, too few for a sample and a marker");
                return;
            }
            String name = cells.get(sample);
            if (name.isEmpty()) {
                draft.problem(line, "names no sample");
                return;
            }
            draft.locus(line, cells.get(marker))
                    .ifPresent(locus -> draft.add(line, name, locus, of(cells, alleles), of(cells, heights)));
        });
    }

    /// `Sample File, Sample Name, D10S1248, Height, vWA, Height, ...`; within a cell `11, 12, , `.
    void samples() {
        int sample = names.indexOf("samplename");
        List<Optional<Locus>> loci = new ArrayList<>();
        for (int c = 0; c < header.size(); c++) {
            loci.add(OTHER_COLUMNS.contains(names.get(c)) ? Optional.empty() : locusColumn(header.get(c)));
        }
        each((line, cells) -> {
            if (cells.size() <= sample || cells.get(sample).isEmpty()) {
                draft.problem(line, "names no sample");
                return;
            }
            beyond(line, cells);
            String name = draft.another(cells.get(sample));
            for (int c = 0; c < Math.min(cells.size(), loci.size()); c++) {
                if (loci.get(c).isPresent()) {
                    Locus locus = loci.get(c).get();
                    boolean high = c + 1 < Math.min(cells.size(), names.size())
                            && names.get(c + 1).equals("height");
                    draft.add(line, name, locus, within(cells.get(c)), high ? within(cells.get(c + 1)) : List.of());
                }
            }
        });
    }

    /// `specimenId,TH01_1,TH01_2,...`; `NULL` where there is nothing. A locus that is all `NULL` was not typed.
    void specimens() {
        int id = names.indexOf("specimenid");
        List<String> bases = new ArrayList<>();
        for (String name : header) {
            int last = name.lastIndexOf('_');
            boolean counted = last > 0 && name.substring(last + 1).chars().allMatch(Character::isDigit);
            bases.add(counted ? name.substring(0, last) : "");
        }
        each((line, cells) -> {
            if (cells.size() != header.size()) {
                draft.problem(line, "has " + cells.size() + " cells, the header " + header.size() + "; not read");
                return;
            }
            String name = draft.another(cells.get(id));
            int c = 0;
            while (c < bases.size()) {
                int from = c;
                String base = bases.get(c++);
                while (c < bases.size() && bases.get(c).equals(base)) {
                    c++;
                }
                List<String> alleles =
                        cells.subList(from, c).stream().map(this::point).toList();
                if (!base.isEmpty() && !alleles.stream().allMatch(Draft::isAbsent)) {
                    draft.locus(line, base).ifPresent(locus -> draft.add(line, name, locus, alleles, List.of()));
                }
            }
        });
    }

    /// A column that is none of those which such tables have: maybe a misspelt `Allele3`, whose alleles are missing
    /// then.
    private void unread() {
        for (int c = 0; c < names.size(); c++) {
            String name = names.get(c);
            int digits = name.length();
            while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
                digits--;
            }
            if (!ROW_COLUMNS.contains(name.substring(0, digits).strip())) {
                draft.problem(
                        first + 1,
                        "column [" + ProfileReader.shortened(header.get(c)) + "] is no known column; it is not read");
            }
        }
    }

    private void beyond(int line, List<String> cells) {
        if (cells.size() > header.size()
                && !cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank)) {
            draft.problem(
                    line,
                    "has " + cells.size() + " cells, the header " + header.size() + "; those beyond are not read");
        }
    }

    private Optional<Locus> locusColumn(String name) {
        Optional<Locus> locus = draft.locus(first + 1, name);
        if (locus.isPresent() && !KnownLoci.has(locus.get())) {
            draft.problem(first + 1, "column [" + name + "] is neither a known column nor a known locus; left out");
            return Optional.empty();
        }
        return locus;
    }

    private void each(Row row) {
        for (int i = first + 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                List<String> cells = Lines.cells(lines.get(i), separator);
                if (!cells.stream().allMatch(String::isEmpty)) {
                    row.read(i + 1, cells);
                }
            } catch (IOException e) {
                draft.problem(i + 1, e.getMessage() + "; not read");
            }
        }
    }

    /// Columns `allele1`, `allele 2` and so on.
    private List<Integer> numbered(String base) {
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            String name = names.get(c).toLowerCase(Locale.ROOT);
            if (name.startsWith(base)
                    && name.substring(base.length()).strip().chars().allMatch(Character::isDigit)) {
                columns.add(c);
            }
        }
        return columns;
    }

    private List<String> of(List<String> cells, List<Integer> columns) {
        return columns.stream()
                .map(c -> c < cells.size() ? point(cells.get(c)) : "")
                .toList();
    }

    /// `9,3` as a spreadsheet set to a decimal comma writes it, where commas part no cells.
    private String point(String cell) {
        int comma = cell.indexOf(',');
        return separator != ',' && comma > 0 && comma == cell.lastIndexOf(',') ? cell.replace(',', '.') : cell;
    }

    private static List<String> within(String cell) {
        return Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
    }
}
