package oyer.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;

/// What each kind of reading reached on the demo, kept in `floor.properties`: a change may raise it, never lower it.
final class Floors {

    private final Properties floors = new Properties();

    Floors() throws IOException {
        try (InputStream in = Floors.class.getResourceAsStream("floor.properties")) {
            floors.load(in);
        }
    }

    /// Prints `of` out of `all` and fails when the share is under its floor.
    void check(String measure, int of, int all) {
        double share = all == 0 ? 1 : (double) of / all;
        System.out.printf(Locale.ROOT, "demo %-28s %3d of %3d  %.3f%n", measure, of, all, share);
        String floor = floors.getProperty(measure);
        assertThat(floor).as("a floor for " + measure + " in floor.properties").isNotNull();
        assertThat(share).as(measure).isGreaterThanOrEqualTo(Double.parseDouble(floor));
    }
}
