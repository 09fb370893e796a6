package oyer.core.check.count;

import java.util.List;
import oyer.core.check.sheet.Check;

/// Counts, sums, parts and wholes, marks and numbers. To add a check: write it as a [Check] and add it to
/// the list here.
public final class CountChecks {

    private CountChecks() {}

    public static List<Check> all() {
        return List.of(
                new SameFactCheck(),
                new FirstOfCheck(),
                new WholeCheck(),
                new ListedTimesCheck(),
                new SumsCheck(),
                new PartsCheck(),
                new ListedCountCheck(),
                new ManifoldCheck(),
                new NoneOrSomeCheck(),
                new PartsAndTotalCheck(),
                new ListedDatesCheck(),
                new WoundsCheck(),
                new InAllCheck(),
                new CountedOtherwiseCheck(),
                new TalliesCheck(),
                new PlatesCheck(),
                new MarkedNumbersCheck(),
                new AmountsCheck(),
                new ColumnTotalsCheck(),
                new NumberedRowsCheck(),
                new LabelledListCheck(),
                new DividedCheck());
    }
}
