package oyer.bench.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oyer.core.read.name.NameLearner;
import oyer.core.text.Span;

/// Learns the name models that core ships, from data whose licence allows it: the Text Anonymization Benchmark (MIT)
/// and LitBank (CC BY 4.0) for English, German Legal Entity Recognition (CC BY 4.0) for German.
///
///     java -cp ... oyer.bench.people.TrainNames BENCH core/src/main/resources/oyer/core/read/name
///     java -cp ... oyer.bench.people.TrainNames BENCH held-out
public final class TrainNames {

    private static final int EPOCHS = 10;

    private TrainNames() {}

    public static void main(String[] args) throws IOException {
        Path bench = Path.of(args[0]);
        if (args[1].equals("held-out")) {
            heldOut(bench, args.length > 2 ? args[2] : "");
            return;
        }
        Path out = Path.of(args[1]);
        List<Labelled> english = new ArrayList<>(Labelled.tab(bench, "train"));
        english.addAll(Labelled.tab(bench, "dev"));
        english.addAll(Labelled.litbank(bench));
        learn(english).write(out.resolve("en.model"));
        learn(Labelled.ler(bench)).write(out.resolve("de.model"));
    }

    private static NameLearner learn(List<Labelled> all) {
        NameLearner learner = new NameLearner();
        for (Labelled one : all) {
            learner.add(
                    PeopleBench.prose(one),
                    one.names().stream()
                            .map(n -> new NameLearner.Marked(new Span(n.start(), n.end()), n.kind()))
                            .toList());
        }
        learner.learn(EPOCHS);
        return learner;
    }

    private static void heldOut(Path bench, String errors) throws IOException {
        List<Labelled> english = new ArrayList<>(Labelled.tab(bench, "train"));
        english.addAll(Labelled.litbank(bench));
        NameLearner en = learn(english);
        PeopleBench.names("tab-dev, learnt from tab-train", Labelled.tab(bench, "dev"), en::read, errors.equals("en"));
        List<Labelled> ler = Labelled.ler(bench);
        int fifth = ler.size() / 5;
        NameLearner de = learn(ler.subList(fifth, ler.size()));
        PeopleBench.names(
                "ler first fifth, learnt from the rest", ler.subList(0, fifth), de::read, errors.equals("de"));
    }
}
