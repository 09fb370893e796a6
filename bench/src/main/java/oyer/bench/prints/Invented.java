package oyer.bench.prints;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import oyer.forensics.print.Marking;
import oyer.forensics.print.Minutia;

/// Prints of nobody.
public final class Invented {
    private Invented() {}

    /// Some 40 minutiae strewn over a finger: no ridge flow, but as much work for the matcher as a real one.
    public static Marking marking(RandomGenerator random) {
        List<Minutia> minutiae = new ArrayList<>();
        for (int i = 20 + random.nextInt(40); i > 0; i--)
            minutiae.add(new Minutia(
                    random.nextInt(350),
                    random.nextInt(450),
                    2 * random.nextInt(180),
                    random.nextBoolean() ? Minutia.Type.ENDING : Minutia.Type.BIFURCATION));
        return new Marking(400, 500, 500, minutiae);
    }
}
