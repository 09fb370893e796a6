package oyer.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oyer.core.read.name.PronounLearner;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Learns what speaks for a pronoun's meaning somebody, from GAP's development part (Apache-2.0); its validation part
/// is
/// left for measuring.
///
///     java -cp ... oyer.bench.people.TrainPronouns BENCH core/src/main/resources/oyer/core/read/name
public final class TrainPronouns {

    private TrainPronouns() {}

    public static void main(String[] args) throws IOException {
        PronounLearner learner = new PronounLearner();
        List<String> lines = Files.readAllLines(Path.of(args[0], "people/gap-dev/gap-development.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.split("\t");
            int a = Integer.parseInt(f[5]);
            int b = Integer.parseInt(f[8]);
            learner.add(
                    Prose.of(new DocumentText(new DocumentId("0".repeat(64)), f[1], List.of()), Language.ENGLISH),
                    Integer.parseInt(f[3]),
                    new Span(a, a + f[4].length()),
                    f[6].equals("TRUE"),
                    new Span(b, b + f[7].length()),
                    f[9].equals("TRUE"));
        }
        learner.learn(30);
        learner.write(Path.of(args[1], "pronouns-en.txt"));
    }
}
