package oyer.bench.time;

import java.util.List;
import oyer.bench.time.Sample.Found;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.read.time.TimeReader;
import oyer.core.read.time.WrittenDate;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

/// Ours, from the characters on: tokens, sentences, time.
final class OyerTagger implements Tagger {

    private static final DocumentId ID = new DocumentId("0".repeat(64));

    @Override
    public String name() {
        return "oyer";
    }

    @Override
    public boolean reads(Sample sample) {
        return true;
    }

    @Override
    public List<Found> tag(Sample sample) {
        return read(sample).stream()
                .map(reading ->
                        new Found(reading.passage().span(), reading.timex().value()))
                .toList();
    }

    static List<TimeReading> read(Sample sample) {
        Prose prose = Prose.of(new DocumentText(ID, sample.text(), List.of()), sample.language());
        Written written = sample.written().<Written>map(Written.Given::new).orElseGet(() -> WrittenDate.find(prose));
        return TimeReader.read(prose, written);
    }
}
