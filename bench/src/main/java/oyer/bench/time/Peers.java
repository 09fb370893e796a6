package oyer.bench.time;

import java.util.List;

/// The published taggers that ours is measured beside.
final class Peers {

    private Peers() {}

    static List<Tagger> all() {
        return List.of();
    }
}
