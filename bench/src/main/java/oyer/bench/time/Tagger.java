package oyer.bench.time;

import java.util.List;
import oyer.bench.time.Sample.Found;

/// Something that finds temporal expressions: ours or a peer.
interface Tagger {

    String name();

    boolean reads(Sample sample);

    List<Found> tag(Sample sample);
}
