package oyer.core.check.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// What a couple did together, dated otherwise by each: `My husband and I came home from the lake on Tuesday` against
/// his `My wife and I came home from the lake on Thursday`.
///
/// Of two speakers of one surname who each say it of both, in nearly the same words, on days of one week. Two
/// people who go somewhere every week do so on days that lie further apart.
final class JointDayCheck implements Check {

    private static final TokenSet SPOUSE = TokenSet.of(Set.of(
            "husband",
            "wife",
            "mann",
            "frau",
            "partner",
            "fiancé",
            "fiancée",
            "brother",
            "sister",
            "bruder",
            "schwester",
            "parents",
            "eltern"));
    private static final TokenSet WE = TokenSet.of(Set.of("we", "wir"));
    private static final int WEEK = 7;

    private record Told(String speaker, LocalDate day, Passage passage, int[] stems, DocumentId document) {}

    private final Map<String, List<Told>> bySurname = new LinkedHashMap<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            int before = s > 0 ? sheet.sentences().first(s - 1) : first;
            boolean both = SPOUSE.within(tokens, first, end)
                    || WE.within(tokens, first, end) && SPOUSE.within(tokens, before, first);
            List<LocalDate> days = sheet.timesIn(s).stream()
                    .filter(t -> t.when() instanceof When.Day)
                    .flatMap(t -> t.when().earliest().stream())
                    .distinct()
                    .toList();
            Optional<Statement> by =
                    sheet.telling(tokens.start(first)).or(() -> sheet.telling(tokens.end(end - 1) - 1));
            if (both
                    && days.size() == 1
                    && by.filter(t -> t.speaker().isPresent()).isPresent()
                    && !CueWords.DENIED.within(tokens, first, end)
                    && !tokens.is(end - 1, '?')) {
                int speaker = by.get().speaker().getAsInt();
                String name = sheet.name(speaker).toLowerCase(Locale.ROOT);
                bySurname
                        .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), _ -> new ArrayList<>())
                        .add(new Told(
                                sheet.key(speaker),
                                days.getFirst(),
                                sheet.sentence(s),
                                Filled.stems(sheet, s, s),
                                sheet.readings().document()));
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        bySurname.values().forEach(told -> otherDays(told, found));
        return Repeats.without(found);
    }

    private static void otherDays(List<Told> told, List<Discrepancy> found) {
        for (Told a : told) {
            for (Told b : told) {
                boolean two = a.document().compareTo(b.document()) < 0
                        && !a.speaker().equals(b.speaker())
                        && !a.day().equals(b.day())
                        && Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) < WEEK;
                int shared = two ? Stems.shared(a.stems(), b.stems()) : 0;
                if (shared >= 2 && Stems.share(shared, a.stems(), b.stems()) >= .5) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "joint-day",
                                    "The two tell of the same thing done together, the one on "
                                            + CalendarWords.day(a.day()) + ", the other on "
                                            + CalendarWords.day(b.day()) + ".",
                                    List.of(a.passage(), b.passage()),
                                    .7)
                            .inGerman("Beide erzählen dasselbe gemeinsame Tun, die eine Stelle vom "
                                    + GermanWords.day(a.day()) + ", die andere vom " + GermanWords.day(b.day()) + "."));
                }
            }
        }
    }
}
