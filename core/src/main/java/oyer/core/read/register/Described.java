package oyer.core.read.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.DocumentId;

/// One document's exhibit with what tells it from others.
///
final class Described {

    private static final Set<String> SMALL = Set.of(
            "the",
            "and",
            "with",
            "from",
            "item",
            "exhibit",
            "der",
            "die",
            "das",
            "und",
            "von",
            "mit",
            "ein",
            "eine",
            "asservat",
            "one",
            "this",
            "that",
            "for",
            "taken",
            "new",
            "its",
            "his",
            "her",
            "into",
            "case",
            "sample");

    /// The length from which a word in `-en` may be the dative of one in `-e`.
    private static final int DATIVE = 7;

    final DocumentId document;
    final int exhibit;
    final int order;
    final List<ExhibitReading> readings = new ArrayList<>();
    /// Of its names, in lower case and singular, without the small ones.
    final Set<String> words = new LinkedHashSet<>();
    final List<Mark> marks = new ArrayList<>();
    /// Whether a form or list describes it, rather than a sentence.
    boolean listed;
    boolean absent;

    /// @param order its place among all of the case
    Described(DocumentId document, int exhibit, int order) {
        this.order = order;
        this.document = document;
        this.exhibit = exhibit;
    }

    void add(ExhibitReading reading) {
        readings.add(reading);
        reading.mark().map(Mark::of).filter(m -> !marks.contains(m)).ifPresent(marks::add);
        boolean bareMark = reading.mark().filter(reading.name()::equals).isPresent();
        if (!bareMark) {
            words.addAll(words(reading.name()));
        }
        String rule = reading.grounds().rule();
        listed |= rule.equals("item-list") || rule.equals("inventory");
        absent |= reading.status().stream().anyMatch(s -> s.is() == Status.ABSENT);
    }

    ExhibitReading.Type type() {
        return readings.getFirst().type();
    }

    /// Whether it is named and nothing is told of what became of it.
    boolean onlySpokenOf() {
        return marks.isEmpty()
                && !listed
                && readings.stream().flatMap(r -> r.status().stream()).allMatch(s -> s.is() == Status.MENTIONED);
    }

    /// The noun of its name, before what describes it: of `Item 7, a hunting rifle, old` the `rifle`.
    String head() {
        String head = "";
        for (String part : readings.getFirst().name().split("[(,.;:]")) {
            for (String word : words(part)) {
                head = word;
            }
            if (!head.isEmpty()) {
                return head;
            }
        }
        return head;
    }

    Optional<String> foundAt() {
        return readings.stream().flatMap(r -> r.foundAt().stream()).findFirst();
    }

    /// The one day on which it was made or taken, where the document gives just one.
    Optional<LocalDate> day() {
        List<LocalDate> days = readings.stream()
                .flatMap(r -> r.status().stream())
                .filter(s -> s.is() == Status.MADE || s.is() == Status.COLLECTED)
                .map(StatusStep::when)
                .filter(w -> w.earliest().isPresent() && w.earliest().equals(w.latest()))
                .map(w -> w.earliest().orElseThrow())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            } else {
                String plain = singular(word.toString());
                if (plain.length() > 2 && !SMALL.contains(plain)) {
                    words.add(plain);
                }
                word.setLength(0);
            }
        }
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        boolean dative = word.length() > DATIVE && word.endsWith("en"); // `Blutabrieben`, `Fingerspuren`
        return plural || dative ? word.substring(0, word.length() - 1) : word;
    }

    /// A mark in its parts: `State's Exhibit 3-A` is of the State, in the series `exhibit`, number `3-a`.
    ///
    /// @param owner whose series it is; empty where the text does not say
    record Mark(String owner, String series, String number) {

        static Mark of(String written) {
            String lower = written.toLowerCase(Locale.ROOT).strip();
            int last = lower.lastIndexOf(' ');
            String number = last < 0 ? lower : lower.substring(last + 1);
            String before = last < 0
                    ? ""
                    : lower.substring(0, last)
                            .replace(":", "")
                            .replace(" no.", "")
                            .replace(" nr.", "");
            int cut = before.lastIndexOf(' ');
            String series = cut < 0 ? before : before.substring(cut + 1);
            String owner =
                    cut < 0 ? "" : before.substring(0, cut).replace("'s", "").replace("\u2019s", "");
            return new Mark(
                    owner,
                    series.endsWith("s") && series.length() > 4 ? series.substring(0, series.length() - 1) : series,
                    number);
        }

        String key() {
            return series + ' ' + number;
        }

        /// Whether a case is not likely to have the number twice: three digits or more with a sign between.
        boolean unusual() {
            long digits = number.chars().filter(Character::isDigit).count();
            return digits >= 4 && number.chars().anyMatch(c -> c == '-' || c == '/' || Character.isLetter(c));
        }
    }
}
