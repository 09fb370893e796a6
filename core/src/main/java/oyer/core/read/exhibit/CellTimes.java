package oyer.core.read.exhibit;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Grid;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// The time that a cell of a form gives, in any order of asking.
final class CellTimes {

    private final List<TimeReading> times;

    /// @param times in order
    CellTimes(List<TimeReading> times) {
        this.times = times;
    }

    /// The first time of a cell that gives its day itself.
    Optional<When> stated(Grid.Cell cell) {
        return reading(cell, false).map(TimeReading::when);
    }

    /// The last time of a cell or row ends here.
    int end(Grid.Cell cell) {
        int end = cell.start();
        for (int i = from(cell); i < times.size() && times.get(i).passage().start() < cell.end(); i++) {
            end = Math.max(end, times.get(i).passage().end());
        }
        return end;
    }

    /// The first time of a cell that has a place on the calendar.
    Optional<When> in(Grid.Cell cell) {
        return reading(cell, true).map(TimeReading::when);
    }

    /// The day in a line of a list on which its thing was taken: not that of a paper (`Letter of 3 May 1990`,
    /// `pay stub, w/e 3 May 1990`).
    Optional<When> seized(Grid.Cell cell, Tokens tokens) {
        for (int i = from(cell); i < times.size() && times.get(i).passage().start() < cell.end(); i++) {
            TimeReading time = times.get(i);
            int before = tokens.at(time.passage().start()) - 1;
            boolean paper = ListTitles.bears(tokens, before);
            if (time.when().dated() && time.anchor().isEmpty() && !paper) {
                return Optional.of(time.when());
            }
        }
        return Optional.empty();
    }

    /// Of the first time that begins in a cell or behind it.
    private int from(Grid.Cell cell) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).passage().start() < cell.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<TimeReading> reading(Grid.Cell cell, boolean anchored) {
        for (int i = from(cell); i < times.size() && times.get(i).passage().start() < cell.end(); i++) {
            if (times.get(i).when().dated()
                    && (anchored || times.get(i).anchor().isEmpty())) {
                return Optional.of(times.get(i));
            }
        }
        return Optional.empty();
    }
}
