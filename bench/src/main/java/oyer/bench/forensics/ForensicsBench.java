package oyer.bench.forensics;

import java.io.IOException;
import java.nio.file.Path;

/// `oyer bench forensics FOLDER`: every acceptance case of the folder; ends with how many agree.
public final class ForensicsBench {

    private ForensicsBench() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("oyer bench forensics FOLDER   with the acceptance cases in FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        Tally tally = new Tally();
        new TraceCases(folder).run(tally);
        new ShippedCases(folder).run(tally);
        new MixtureCases(folder).run(tally);
        new SearchCases(folder).run(tally);
        new PeakCases(folder).run(tally);
        new WordCases(folder).run(tally);
        new PrintCases(folder).run(tally);
        new FormatCases(folder).run(tally);
        System.out.println(tally.summary());
    }
}
