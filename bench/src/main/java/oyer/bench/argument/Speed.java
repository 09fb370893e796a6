package oyer.bench.argument;

import java.util.List;

final class Speed {
    private Speed() {}

    static void run(List<String> words) {}
}
