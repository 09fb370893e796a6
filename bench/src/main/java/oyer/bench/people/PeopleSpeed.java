package oyer.bench.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Written;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.relation.RelationReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Megabytes of text a second for names, relations and identity on one thread, and identity over 100,000 mentions.
///
///     java -cp ... oyer.bench.people.PeopleSpeed BENCH
public final class PeopleSpeed {

    private PeopleSpeed() {}

    public static void main(String[] args) throws IOException {
        List<Labelled> texts = new ArrayList<>(Labelled.tab(Path.of(args[0]), "train"));
        texts.addAll(Labelled.litbank(Path.of(args[0])));
        for (int round = 0; round < 5; round++) {
            long characters = 0;
            long begin = System.nanoTime();
            List<DocumentReadings> all = new ArrayList<>();
            for (Labelled text : texts) {
                Prose prose = PeopleBench.prose(text);
                Cast cast = NameReader.read(prose);
                all.add(readings(all.size(), cast, RelationReader.read(prose, cast)));
                characters += text.text().length();
            }
            int figures = WhoIsWho.of(all).size();
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "names, relations, identity: %.2f MB/s (%d figures)%n", characters / 1e6 / seconds, figures);
        }
        identity();
    }

    private static void identity() {
        String[] first = {"Peter", "P.", "Anna", "A.", "Robert", "Bob", "Susan", "John", "J.", "Mary"};
        List<DocumentReadings> documents = new ArrayList<>();
        for (int d = 0; d < 1_000; d++) {
            List<Entity> entities = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int seed = d * 31 + i * 17;
                String name = first[seed % first.length] + " " + (char) ('A' + seed % 26) + "lton" + seed % 97;
                entities.add(new Entity(i, EntityKind.PERSON, name, List.of(), List.of(), true));
            }
            documents.add(readings(d, new Cast(entities, List.of()), List.of()));
        }
        long begin = System.nanoTime();
        int figures = WhoIsWho.of(documents).size();
        System.out.printf(
                "identity of 100,000 entities: %.2f s (%d figures)%n", (System.nanoTime() - begin) / 1e9, figures);
    }

    private static DocumentReadings readings(int number, Cast cast, List<Relation> relations) {
        return new DocumentReadings(
                new DocumentId(String.format("%064x", number)),
                Language.ENGLISH,
                new Written.Unknown(),
                cast.entities(),
                List.of(),
                cast.mentions(),
                relations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
