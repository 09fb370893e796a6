package oyer.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.read.time.TimeReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.LanguageGuess;
import oyer.core.text.Page;
import oyer.core.text.Prose;
import oyer.core.time.Edtf;
import oyer.core.time.When;

/// Understands the column of times of a chronology that somebody made. All its cells are read as one page, so that
/// the order of day and month in `4/5/1985` is learnt from the other cells, as in any document.
final class ChronologyTimes {

    private static final DocumentId COLUMN = new DocumentId("0".repeat(64));

    private ChronologyTimes() {}

    /// Beside each cell what it denotes; empty where nothing dated could be understood.
    ///
    /// @param words of the chronology, from which its language is told
    static List<Optional<When>> of(List<String> cells, String words) {
        StringBuilder column = new StringBuilder();
        int[] starts = new int[cells.size() + 1];
        for (int i = 0; i < cells.size(); i++) {
            starts[i] = column.length();
            column.append(cells.get(i).strip()).append("\n\n");
        }
        starts[cells.size()] = column.length();
        List<TimeReading> read = column.isEmpty() ? List.of() : times(column.toString(), words);
        List<Optional<When>> times = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<When> within = new ArrayList<>();
            while (next < read.size() && read.get(next).passage().start() < starts[i + 1]) {
                if (read.get(next).when().dated()) {
                    within.add(read.get(next).when());
                }
                next++;
            }
            Optional<When> typed = Edtf.parse(cells.get(i));
            times.add(typed.isPresent() ? typed : together(within));
        }
        return times;
    }

    private static List<TimeReading> times(String column, String words) {
        var text = new DocumentText(
                COLUMN, column, List.of(new Page(1, Optional.empty(), 0, column.length(), Page.Origin.TEXT)));
        return TimeReader.read(Prose.of(text, LanguageGuess.of(words)), new Written.Unknown());
    }

    /// `1 May 1985 to 3 May 1985` is a stretch; of a bound and a day nothing safe can be made.
    private static Optional<When> together(List<When> within) {
        if (within.size() == 1) {
            return Optional.of(within.getFirst());
        }
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (When when : within) {
            if (when.earliest().isEmpty() || when.latest().isEmpty()) {
                return Optional.empty();
            }
            LocalDate from = when.earliest().get();
            LocalDate to = when.latest().get();
            first = first.filter(f -> f.isBefore(from)).or(() -> Optional.of(from));
            last = last.filter(l -> l.isAfter(to)).or(() -> Optional.of(to));
        }
        return first.isEmpty() ? Optional.empty() : Optional.of(When.between(first.get(), last.orElseThrow()));
    }
}
