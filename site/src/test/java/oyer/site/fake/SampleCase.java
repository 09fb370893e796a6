package oyer.site.fake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Statement;
import oyer.core.review.CaseIndex;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Span;
import oyer.core.time.When;

/// A small invented case with something of every kind, uncertain dates and hostile words among them.
public final class SampleCase {

    public static final String HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

    public final InMemoryStore store = new InMemoryStore();
    public final CaseIndex index = new InMemoryIndex();
    public final SampleDocument report = report();
    public final SampleDocument letter = letter();

    public static SampleCase whole() {
        SampleCase sample = new SampleCase();
        sample.keep(sample.report);
        sample.keep(sample.letter);
        sample.keepFailed(
                "scans/ledger.pdf",
                new ReadResult.Failed(
                        ReadResult.Cause.ENCRYPTED,
                        "The file asks for a password. Maybe whoever sent it can say which?"));
        sample.keepFailed("scans/plan.png", new ReadResult.Read(3, 0, 3, 0));
        sample.settle();
        return sample;
    }

    public static SampleCase empty() {
        return new SampleCase();
    }

    public void keep(SampleDocument sample) {
        store.keep(sample.document(), Optional.of(sample.text()), Optional.of(sample.readings()));
        index.index(sample.text(), Language.ENGLISH, sample.document().title(), lines(sample.text()));
    }

    private static List<CaseIndex.Section> lines(DocumentText text) {
        List<CaseIndex.Section> lines = new ArrayList<>();
        int at = 0;
        for (String line : text.characters().split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(new CaseIndex.Section(
                        new Span(at, at + line.length()), List.of(), Optional.empty(), Optional.empty()));
            }
            at += line.length() + 1;
        }
        return lines;
    }

    private void keepFailed(String path, ReadResult result) {
        store.keep(
                new Document(
                        SampleDocument.id(path),
                        List.of(path),
                        48_213,
                        "application/pdf",
                        path,
                        Optional.empty(),
                        result),
                Optional.empty(),
                Optional.empty());
    }

    /// Who is who by name, and the discrepancies.
    private void settle() {
        Map<String, List<Figure.Member>> members = new LinkedHashMap<>();
        Map<String, Entity> cast = new LinkedHashMap<>();
        Map<String, Integer> mentions = new LinkedHashMap<>();
        for (SampleDocument sample : List.of(report, letter)) {
            for (Entity entity : sample.readings().entities()) {
                cast.putIfAbsent(entity.name(), entity);
                members.computeIfAbsent(entity.name(), n -> new ArrayList<>())
                        .add(new Figure.Member(sample.id(), entity.number(), "same name"));
                mentions.merge(
                        entity.name(),
                        (int) sample.readings().mentions().stream()
                                .filter(m -> m.entity() == entity.number())
                                .count(),
                        Integer::sum);
            }
        }
        List<Figure> figures = new ArrayList<>();
        cast.forEach((name, entity) -> figures.add(new Figure(
                "plo".charAt(entity.kind() == EntityKind.PERSON ? 0 : entity.kind() == EntityKind.PLACE ? 1 : 2) + ""
                        + figures.size(),
                entity.kind(),
                name,
                entity.aliases(),
                entity.roles(),
                members.getOrDefault(name, List.of()),
                mentions.getOrDefault(name, 0))));
        store.keepFigures(figures);
        store.keepDiscrepancies(List.of(
                new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "check.two-places",
                        "Orla Finch cannot have left the boathouse at 21:40 and been in Grayholm, 64 km away, at 21:55:"
                                + " that would need 256 km/h.",
                        List.of(
                                report.at("At 21:40 Orla Finch left the boathouse"),
                                letter.at("Finch sat in the station hall at Grayholm at 21:55")),
                        0.9),
                new Discrepancy(
                        Discrepancy.Type.CHANGE,
                        "check.versions",
                        "Ned Carrow first said that he had seen nobody, and later that he had seen Finch.",
                        List.of(report.at("I saw nobody on the quay"), letter.at("I did see Finch on the quay")),
                        0.8)));
    }

    private static SampleDocument report() {
        String text = """
                HARBOUR POLICE - REPORT 17

                Written on 4 May 1991 by Constable Lena Aske.

                At 21:40 Orla Finch left the boathouse, as the watchman Ned Carrow told us.
                Ned Carrow stated: "I saw nobody on the quay that night, and I walked it twice."
                In April 1991 the boathouse had been broken into; before June nobody had repaired the door.
                A knife with a horn handle was found under the third bench on 5 May 1991.
                Grayholm lies about 64 km to the north.
                \fThe knife was sent to the laboratory in the week after. It has been missing since 1993.

                Nobody knows when the rope was cut. A note was pinned to the door: %s
                On 12 November 1991 the Circuit Court convicted Orla Finch.
                """.formatted(HOSTILE);
        return new SampleDocument("police/report-17.txt", text)
                .figure(EntityKind.PERSON, "accused", "Orla Finch", "Finch")
                .figure(EntityKind.PERSON, "witness", "Ned Carrow", "Carrow")
                .figure(EntityKind.PERSON, "investigator", "Constable Lena Aske")
                .figure(EntityKind.PLACE, "", "Grayholm")
                .figure(EntityKind.ORGANISATION, "court", "Circuit Court")
                .time("4 May 1991", "1991-05-04", new When.Day(LocalDate.of(1991, 5, 4)))
                .time("April 1991", "1991-04", april())
                .time("before June", "1991-06", new When.Before(LocalDate.of(1991, 5, 31)))
                .time("5 May 1991", "1991-05-05", new When.Day(LocalDate.of(1991, 5, 5)))
                .time("12 November 1991", "1991-11-12", new When.Day(LocalDate.of(1991, 11, 12)))
                .quantity("about 64 km", "64", "km")
                .event(
                        "At 21:40 Orla Finch left the boathouse",
                        new When.Moment(LocalDateTime.of(1991, 5, 3, 21, 40), LocalDateTime.of(1991, 5, 3, 21, 40)),
                        0)
                .event("In April 1991 the boathouse had been broken into", april())
                .event("before June nobody had repaired the door", new When.Before(LocalDate.of(1991, 5, 31)))
                .event(
                        "A knife with a horn handle was found under the third bench on 5 May 1991",
                        new When.Day(LocalDate.of(1991, 5, 5)))
                .event("It has been missing since 1993", new When.After(LocalDate.of(1993, 1, 1)))
                .event("Nobody knows when the rope was cut", new When.Undated())
                .event("A note was pinned to the door: " + HOSTILE, new When.Undated())
                .event(
                        "On 12 November 1991 the Circuit Court convicted Orla Finch",
                        new When.Day(LocalDate.of(1991, 11, 12)),
                        0)
                .statement("I saw nobody on the quay that night, and I walked it twice.", 1, Statement.Act.DENIES)
                .exhibit(
                        "A knife with a horn handle",
                        ExhibitReading.Type.WEAPON,
                        ExhibitReading.Status.MISSING,
                        new When.After(LocalDate.of(1993, 1, 1)))
                .proceeding(
                        "the Circuit Court convicted Orla Finch",
                        "trial",
                        "convicted",
                        new When.Day(LocalDate.of(1991, 11, 12)));
    }

    private static When april() {
        return When.between(LocalDate.of(1991, 4, 1), LocalDate.of(1991, 4, 30));
    }

    private static SampleDocument letter() {
        return new SampleDocument("letters/carrow-1994.txt", """
                14 February 1994

                Dear Ms Aske, I did see Finch on the quay, and I am sorry that I said otherwise.
                But Finch sat in the station hall at Grayholm at 21:55, my cousin says, and she has no reason to lie.
                N. Carrow
                """)
                .figure(EntityKind.PERSON, "accused", "Orla Finch", "Finch")
                .figure(EntityKind.PERSON, "witness", "Ned Carrow", "N. Carrow")
                .figure(EntityKind.PLACE, "", "Grayholm")
                .time("14 February 1994", "1994-02-14", new When.Day(LocalDate.of(1994, 2, 14)))
                .event("Finch sat in the station hall at Grayholm at 21:55", new When.Day(LocalDate.of(1991, 5, 3)), 0)
                .statement("I did see Finch on the quay", 1, Statement.Act.RETRACTS);
    }

    /// A document of many lines.
    public static DocumentText longText(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            text.append("Line ").append(i).append(" of a long protocol, with some words to fill it.\n");
        }
        return new DocumentText(SampleDocument.id("long" + lines), text.toString(), List.of());
    }
}
