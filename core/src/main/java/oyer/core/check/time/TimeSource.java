package oyer.core.check.time;

import java.util.List;
import oyer.core.casefile.Consistent;
import oyer.core.check.sheet.Sheet;

/// Reads one kind of thing that is said of time and says it to the network of times. Shown every document once, in
/// order of their ids.
interface TimeSource {

    void read(Sheet sheet);

    /// Called once, after the last document.
    void say(CaseTimes times);

    /// What it reckoned and found to fit.
    default List<Consistent> fitting() {
        return List.of();
    }
}
