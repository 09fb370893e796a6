package oyer.site.timeline;

import java.util.ArrayList;
import java.util.List;

/// Packs marks into as few rows as leave none on top of another.
final class Rows {

    private final List<Double> ends = new ArrayList<>();

    /// The row for a mark: the first that is free from there on.
    int place(double from, double to) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= from) {
                ends.set(row, to);
                return row;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    int count() {
        return ends.size();
    }
}
