package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;

/// A check that reckons while it is shown the documents: what does not come out, and what does, is known at once.
public abstract class ReckoningCheck implements Check {

    protected final List<Discrepancy> found = new ArrayList<>();
    protected final List<Consistent> fitting = new ArrayList<>();

    @Override
    public List<Discrepancy> found() {
        return Repeats.without(found);
    }

    @Override
    public List<Consistent> fitting() {
        return List.copyOf(fitting);
    }
}
