package oyer.bench.argument;

import java.io.PrintStream;
import java.nio.file.Path;

final class Posteriors {
    private Posteriors() {}

    static boolean run(Path folder, PrintStream out) {
        return true;
    }
}
