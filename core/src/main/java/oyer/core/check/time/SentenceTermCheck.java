package oyer.core.check.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// One sentence, told with two terms: the judgment of 14 February says twelve years, a letter says that he was
/// sentenced to thirteen on that day. Only of one person and one day, and of terms told in years and months: several
/// terms of one day in one document are several counts, and nothing is said.
final class SentenceTermCheck implements Check {

    private record Told(String name, int months, Passage passage, DocumentId document) {}

    private final Map<String, List<Told>> bySentence = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        Map<String, List<Told>> here = new TreeMap<>();
        for (Proceeding step : sheet.readings().proceedings()) {
            Optional<LocalDate> day = step.when() instanceof When.Day on ? Optional.of(on.date()) : Optional.empty();
            boolean sentence = step.action().equals("sentence") || step.action().equals("verdict");
            if (!sentence || day.isEmpty() || step.of().isEmpty() || step.term().isEmpty()) {
                continue;
            }
            int months = months(sheet, step, step.term().get());
            if (months > 0) {
                int person = step.of().getAsInt();
                here.computeIfAbsent(sheet.key(person) + ' ' + day.get(), _ -> new ArrayList<>())
                        .add(new Told(
                                sheet.name(person),
                                months,
                                step.passage(),
                                sheet.readings().document()));
            }
        }
        here.forEach((sentence, told) -> {
            if (told.stream().map(Told::months).distinct().count() == 1) {
                bySentence.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(told.getFirst());
            }
        });
    }

    /// The one length within the term; 0 where it has none or two, or is of days.
    private static int months(Sheet sheet, Proceeding step, String term) {
        Set<Integer> lengths = new HashSet<>();
        int s = sheet.sentenceOf(step.passage());
        int months = 0;
        for (Quantity quantity : sheet.quantitiesIn(s)) {
            if (quantity.measure() != Quantity.Measure.DURATION
                    || quantity.bound() != Quantity.Bound.EXACT
                    || quantity.value().scale() > 0
                    || !term.toLowerCase(Locale.ROOT)
                            .contains(quantity.passage().words().toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean fits = quantity.value().intValue() < 1000
                    && (quantity.unit().equals("year") || quantity.unit().equals("month"));
            if (!fits || !lengths.add(quantity.unit().hashCode())) {
                return 0;
            }
            months += quantity.value().intValue() * (quantity.unit().equals("year") ? 12 : 1);
        }
        return months;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Told> told : bySentence.values()) {
            Told first = told.getFirst();
            told.stream()
                    .filter(other -> other.months() != first.months())
                    .findFirst()
                    .ifPresent(other -> found.add(discrepancy(first, other)));
        }
        return found;
    }

    private static Discrepancy discrepancy(Told a, Told b) {
        Discrepancy said = new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "sentence-otherwise",
                        "The sentence of " + a.name() + " on one and the same day is told as " + english(a.months())
                                + " and as " + english(b.months()) + ".",
                        List.of(a.passage(), b.passage()),
                        .8)
                .inGerman("Die Strafe, die " + a.name() + " an ein und demselben Tag erhielt, wird mit "
                        + german(a.months()) + " und mit " + german(b.months()) + " angegeben.");
        boolean drawn = a.months() % 12 == 0 && b.months() % 12 == 0;
        return !drawn
                ? said
                : said.with(new Working(
                        Working.Unit.YEARS,
                        List.of(
                                Working.Mark.stated(english(a.months()), a.months() / 12, a.months() / 12),
                                Working.Mark.stated(english(b.months()), b.months() / 12, b.months() / 12))));
    }

    private static String english(int months) {
        return CalendarWords.length(Period.of(months / 12, months % 12, 0));
    }

    /// In the dative, which [GermanWords#length] has not.
    private static String german(int months) {
        int years = months / 12;
        int rest = months % 12;
        String first = years == 0 ? "" : years + (years == 1 ? " Jahr" : " Jahren");
        String second = rest == 0 ? "" : rest + (rest == 1 ? " Monat" : " Monaten");
        return first.isEmpty() || second.isEmpty() ? first + second : first + " und " + second;
    }
}
