package oyer.bench.proceedings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import oyer.bench.proceedings.Tagged.Field;
import oyer.bench.proceedings.Tagged.Tag;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.read.head.DecisionHead;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Offence, parties, verdict, sentence, judge, court and day as read, against the tags of trial reports (TEI of the Old
/// Bailey) and judgments (Akoma Ntoso): F1 of each.
///
///     oyer bench proceedings FOLDER [--tune | --held-out] [--errors]
///
/// FOLDER holds XML files, or archives of them. Every second file by name is held out: rules are made on `--tune` and
/// told by `--held-out`. A reading is right where its words overlap the tag's and it says the same: the category of a
/// verdict, the surname of a party.
public final class ProceedingsBench {

    private final Map<Field, int[]> counts = new EnumMap<>(Field.class);
    private final boolean errors;

    private record Read(Field field, Span span, String value) {}

    private ProceedingsBench(boolean errors) {
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        ProceedingsBench bench = new ProceedingsBench(options.contains("--errors"));
        List<Tagged> all = documents(Path.of(args[0]));
        for (int i = 0; i < all.size(); i++) {
            boolean held = i % 2 == 1;
            if (options.contains("--tune") && held || options.contains("--held-out") && !held) {
                continue;
            }
            bench.score(all.get(i));
        }
        bench.print();
    }

    private static List<Tagged> documents(Path folder) throws IOException {
        List<Tagged> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted().toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(".xml")) {
                    try (InputStream in = Files.newInputStream(path)) {
                        found.add(read(name, in));
                    }
                } else if (name.endsWith(".zip")) {
                    zipped(path, found);
                }
            }
        }
        return found;
    }

    private static void zipped(Path path, List<Tagged> found) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(e -> e.getName().endsWith(".xml"))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .map(e -> (ZipEntry) e)
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    found.add(read(entry.getName(), in));
                }
            }
        }
    }

    private static Tagged read(String name, InputStream in) throws IOException {
        try {
            return Tagged.read(name, in);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException("XML [" + name + "]: " + e.getMessage(), e));
        }
    }

    private void score(Tagged document) {
        DocumentReadings readings = DocumentPipeline.unaided()
                .read(new DocumentText(new DocumentId("0".repeat(64)), document.text(), List.of()));
        List<Read> read = read(readings);
        read.addAll(headed(document, readings));
        List<Tag> left = new ArrayList<>(document.tags());
        // the editors tag the day of a hearing at times; it is right where they do, and no error where they do not
        readings.proceedings().stream()
                .filter(p -> p.action().equals("hearing"))
                .flatMap(p -> p.when().latest().stream())
                .forEach(day -> left.removeIf(t -> {
                    boolean told = t.field() == Field.DATE && t.value().equals(day.toString());
                    if (told) {
                        count(Field.DATE)[0]++;
                    }
                    return told;
                }));
        for (Read one : read) {
            Optional<Tag> tag =
                    left.stream().filter(t -> same(t, one, document)).findFirst();
            // what was already found is no error when it is told again
            boolean again = tag.isEmpty() && document.tags().stream().anyMatch(t -> same(t, one, document));
            if (tag.isPresent()) {
                // a court and its division are two tags of one name
                List<Tag> all = one.field() == Field.COURT
                        ? left.stream().filter(t -> same(t, one, document)).toList()
                        : List.of(tag.get());
                left.removeAll(all);
                count(one.field())[0] += all.size();
            } else if (!again && document.tags().stream().anyMatch(t -> t.field() == one.field())) {
                count(one.field())[1]++;
                tell("not tagged", document, one.field(), one.span(), one.value());
            }
        }
        for (Tag tag : left) {
            count(tag.field())[2]++;
            tell("missed", document, tag.field(), tag.span(), tag.value());
        }
    }

    private void tell(String what, Tagged document, Field field, Span span, String value) {
        if (errors) {
            String words = document.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
            System.out.println(what + " " + document.name() + " " + field + " [" + value + "] "
                    + words.substring(0, Math.min(90, words.length())));
        }
    }

    private int[] count(Field field) {
        return counts.computeIfAbsent(field, _ -> new int[3]);
    }

    /// Verdicts and days by what they say, everything else by its words.
    private static boolean same(Tag tag, Read read, Tagged document) {
        if (tag.field() != read.field()) {
            return false;
        }
        return switch (tag.field()) {
            case VERDICT, DATE -> tag.value().equals(read.value());
            case PARTY, JUDGE ->
                tag.span().overlaps(read.span())
                        || likeness(
                                document.text()
                                        .substring(
                                                tag.span().start(), tag.span().end()),
                                read.value());
            case DEFENDANT ->
                likeness(
                        document.text().substring(tag.span().start(), tag.span().end()), read.value());
            case OFFENCE, SENTENCE, COURT -> tag.span().overlaps(read.span());
        };
    }

    /// The last words of the two names are one, or one name is within the other.
    private static boolean likeness(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return !b.isEmpty()
                && (a.equals(b)
                        || a.substring(a.lastIndexOf(' ') + 1).equals(b.substring(b.lastIndexOf(' ') + 1))
                        || a.contains(b) && b.length() > 4
                        || b.contains(a) && a.length() > 4);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Read> read(DocumentReadings readings) {
        List<Read> read = new ArrayList<>();
        for (Proceeding p : readings.proceedings()) {
            Span span = p.passage().span();
            switch (p.action()) {
                case "charge" -> {
                    p.ground().ifPresent(offence -> read.add(new Read(Field.OFFENCE, span, offence)));
                    readings.mentions().stream()
                            .filter(m -> m.kind() == EntityKind.PERSON
                                    && m.form() == Mention.Form.NAME
                                    && span.contains(m.passage().span())
                                    && m.passage().end() <= span.start() + charged(p))
                            .forEach(m -> read.add(new Read(
                                    Field.DEFENDANT,
                                    m.passage().span(),
                                    m.passage().words())));
                }
                case "verdict" ->
                    read.add(new Read(
                            Field.VERDICT,
                            span,
                            p.outcome()
                                            .filter(o -> o.equals("acquitted") || o.equals("not guilty"))
                                            .isPresent()
                                    ? "notGuilty"
                                    : "guilty"));
                case "judgment" -> {
                    if (p.outcome().equals(Optional.of("given"))) {
                        read.add(new Read(Field.COURT, span, p.authority().orElse("")));
                    }
                }
                case "sentence" ->
                    read.add(new Read(Field.SENTENCE, span, p.term().orElse("")));
                default -> {}
            }
        }
        readings.written().anchor().ifPresent(day -> read.add(new Read(Field.DATE, new Span(0, 1), day.toString())));
        return read;
    }

    /// Where the words of the charge begin within its passage: before them stand the defendants.
    private static int charged(Proceeding charge) {
        String words = charge.passage().words();
        int at = Math.max(words.indexOf("indicted"), words.indexOf("charged"));
        return at < 0 ? words.length() : at;
    }

    /// Whom the head names as party or judge, as the cast of the document has them.
    private static List<Read> headed(Tagged document, DocumentReadings readings) {
        DocumentText text = new DocumentText(readings.document(), document.text(), List.of());
        List<Read> read = new ArrayList<>();
        for (DecisionHead.Field field :
                DecisionHead.of(Prose.of(text, readings.language())).fields()) {
            boolean party = field.part() == DecisionHead.Part.PARTY;
            if (party || field.part() == DecisionHead.Part.JUDGE) {
                readings.mentions().stream()
                        .filter(m -> m.form() == Mention.Form.NAME
                                && m.role().isPresent()
                                && m.passage().span().overlaps(field.span()))
                        .findFirst()
                        .ifPresent(m -> read.add(new Read(
                                party ? Field.PARTY : Field.JUDGE,
                                m.passage().span(),
                                m.passage().words())));
            }
        }
        return read;
    }

    private void print() {
        System.out.printf(
                Locale.ROOT, "%-10s %6s %6s %6s %8s %8s %8s%n", "", "right", "wrong", "missed", "P", "R", "F1");
        counts.forEach((field, n) -> {
            double p = n[0] + n[1] == 0 ? 0 : (double) n[0] / (n[0] + n[1]);
            double r = n[0] + n[2] == 0 ? 0 : (double) n[0] / (n[0] + n[2]);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %6d %6d %6d %8.3f %8.3f %8.3f%n",
                    field.name().toLowerCase(Locale.ROOT),
                    n[0],
                    n[1],
                    n[2],
                    p,
                    r,
                    p + r == 0 ? 0 : 2 * p * r / (p + r));
        });
    }
}
