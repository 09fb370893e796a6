package oyer.core.read.register;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail;
import oyer.core.text.Passage;

/// Who had a piece of evidence, hand to hand, and where the chain breaks: a hand-over whose giver is not the one who
/// had it last, and with it the time of which nobody speaks; two who have it at once; a count that is another; a seal
/// that is another without a word why. Forms make gaps. A report that tells of a hand-over in passing is shown in the
/// chain, and names nobody it does not need to name; but where a thing is told to have been sent somewhere and to have
/// come from there later, nobody else can have handed it on meanwhile.
///
/// Lists count and describe: what was collected as eight and received as seven, or as a green jacket and a grey one,
/// is a gap between the two lists, as is what was sent to somebody who says that it did not arrive.
///
/// @param entries by time
public record Custody(List<Entry> entries, List<Gap> gaps) {

    private static final List<String> WHOLE = List.of("intact", "sealed", "unversehrt", "versiegelt", "unbeschädigt");
    private static final List<String> RECEIVED = List.of("received", "arrive", "eingegangen", "erhalten");

    /// A word that says so, and not a row of a table.
    private static final int LONGEST = 40;

    private static final List<String> BROKEN =
            List.of("torn", "broken", "tampered", "unsealed", "aufgerissen", "zerrissen", "aufgebrochen", "erbrochen");

    private static final StepDetail.Transfer NOBODY = new StepDetail.Transfer(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Custody {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }

    /// One hand-over.
    ///
    /// @param day empty when the text gives none
    /// @param at the time of day, where it can be read
    /// @param form whether a form records it, rather than a sentence
    /// @param described as a list of what was collected or received has it
    public record Entry(
            Optional<LocalDate> day,
            Optional<LocalTime> at,
            Optional<String> from,
            Optional<String> to,
            OptionalInt count,
            Optional<String> condition,
            Optional<String> purpose,
            boolean form,
            Optional<String> described,
            StatusStep step) {

        /// Whether it tells from whose hands or into whose it went, and not only that and as what it was there.
        public boolean handedOver() {
            return from.isPresent() || to.isPresent();
        }

        /// As exact as the text: midnight where it gives no hour.
        Optional<LocalDateTime> moment() {
            return day.map(d -> d.atTime(at.orElse(LocalTime.MIDNIGHT)));
        }

        public Passage passage() {
            return step.passage();
        }
    }

    /// What does not fit between two hand-overs that follow each other.
    ///
    /// @param lasting from the one to the other, for a gap in time
    public record Gap(Kind kind, Entry before, Entry after, Optional<Duration> lasting) {}

    public enum Kind {
        /// Who released it is not who had received it.
        HAND_OVER,
        /// Nobody is recorded as having it meanwhile.
        TIME,
        /// It is released twice by the same hand, without having come back: two have it at once.
        TWO_HOLDERS,
        /// More or fewer pieces than before.
        COUNT,
        /// The seal or state is another, and no entry says why.
        CONDITION,
        /// Another colour, material or length than before.
        DESCRIPTION,
        /// Whom it was sent to says that it did not arrive.
        NOT_RECEIVED
    }

    public static Custody of(List<ExhibitReading> readings) {
        List<Entry> entries = new ArrayList<>();
        for (ExhibitReading reading : readings) {
            for (StatusStep step : reading.status()) {
                if ((step.is() == Status.TRANSFERRED || step.is() == Status.RETURNED)
                        && step.detail().orElse(null) instanceof StepDetail.Transfer t) {
                    entries.add(entry(reading, step, t));
                } else if (listed(reading, step)) {
                    entries.add(entry(reading, step, NOBODY));
                }
            }
        }
        List<Entry> missed = missed(readings, entries);
        entries.addAll(missed);
        entries.sort(Comparator.comparing((Entry e) -> e.moment().orElse(LocalDateTime.MAX)));
        List<Gap> gaps = gaps(entries);
        changed(entries, gaps);
        notReceived(entries, missed, gaps);
        return new Custody(entries, gaps);
    }

    /// A list of what was collected or received.
    private static boolean listed(ExhibitReading reading, StatusStep step) {
        String rule = reading.grounds().rule();
        return (rule.equals("item-list") || rule.equals("inventory"))
                && (step.is() == Status.COLLECTED || step.is() == Status.TRANSFERRED);
    }

    private static Entry entry(ExhibitReading reading, StatusStep step, StepDetail.Transfer transfer) {
        Optional<LocalDate> day = step.when().earliest().equals(step.when().latest())
                ? step.when().earliest()
                : Optional.empty();
        return new Entry(
                day,
                transfer.at().flatMap(Custody::clock),
                transfer.from(),
                transfer.to(),
                step.count(),
                transfer.condition(),
                transfer.purpose(),
                reading.grounds().rule().equals("custody-form"),
                listed(reading, step) ? Optional.of(reading.name()) : Optional.empty(),
                step);
    }

    /// `4:40 p.m.`, `16:40`, `16.40 Uhr`.
    static Optional<LocalTime> clock(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        int[] numbers = {-1, 0};
        int which = -1;
        for (int i = 0; i < lower.length() && which < 2; i++) {
            char c = lower.charAt(i);
            if (c >= '0' && c <= '9') {
                if (i == 0 || lower.charAt(i - 1) < '0' || lower.charAt(i - 1) > '9') {
                    which++;
                    if (which < 2) {
                        numbers[which] = 0;
                    }
                }
                if (which < 2) {
                    numbers[which] = Math.min(9_999, numbers[which] * 10 + (c - '0'));
                }
            }
        }
        int hour = numbers[0];
        if (lower.contains("p") && hour < 12) {
            hour += 12;
        } else if (lower.contains("a.m") && hour == 12) {
            hour = 0;
        }
        return hour < 0 || hour > 23 || numbers[1] > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, numbers[1]));
    }

    private static List<Gap> gaps(List<Entry> entries) {
        List<Gap> gaps = new ArrayList<>();
        List<Entry> chain =
                entries.stream().filter(e -> e.form() && e.day().isPresent()).toList();
        for (int i = 1; i < chain.size(); i++) {
            Entry before = chain.get(i - 1);
            Entry after = chain.get(i);
            boolean both = before.to().isPresent() && after.from().isPresent();
            if (both && !same(before.to().get(), after.from().get())) {
                boolean twice =
                        before.from().filter(f -> same(f, after.from().get())).isPresent();
                Optional<Duration> lasting = before.moment()
                        .flatMap(b -> after.moment().map(a -> Duration.between(b, a)))
                        .filter(d -> d.compareTo(Duration.ZERO) > 0);
                gaps.add(new Gap(twice ? Kind.TWO_HOLDERS : Kind.HAND_OVER, before, after, Optional.empty()));
                if (!twice && lasting.isPresent()) {
                    gaps.add(new Gap(Kind.TIME, before, after, lasting));
                }
            }
            if (before.count().isPresent()
                    && after.count().isPresent()
                    && before.count().getAsInt() != after.count().getAsInt()) {
                gaps.add(new Gap(Kind.COUNT, before, after, Optional.empty()));
            }
            if (broken(before, after)) {
                gaps.add(new Gap(Kind.CONDITION, before, after, Optional.empty()));
            }
        }
        meanwhile(entries, gaps);
        return gaps;
    }

    /// What one list says against the next, or against what a form counts.
    private static void changed(List<Entry> entries, List<Gap> gaps) {
        Optional<Entry> counted = Optional.empty();
        Optional<Entry> described = Optional.empty();
        for (Entry entry : entries) {
            if (entry.count().isPresent() && (entry.form() || entry.described().isPresent())) {
                counted.filter(c ->
                                c.described().isPresent() || entry.described().isPresent())
                        .filter(c -> c.count().getAsInt() != entry.count().getAsInt())
                        .ifPresent(c -> gaps.add(new Gap(Kind.COUNT, c, entry, Optional.empty())));
                counted = Optional.of(entry);
            }
            if (entry.described().isPresent()) {
                described
                        .filter(d -> Description.differ(
                                d.described().orElse(""), entry.described().get()))
                        .ifPresent(d -> gaps.add(new Gap(Kind.DESCRIPTION, d, entry, Optional.empty())));
                described = Optional.of(entry);
            }
        }
    }

    /// `Item 3 was not received`, where a log says that it was sent.
    private static List<Entry> missed(List<ExhibitReading> readings, List<Entry> handed) {
        List<Entry> missed = new ArrayList<>();
        boolean sent = handed.stream().anyMatch(e -> e.to().isPresent());
        for (ExhibitReading reading : readings) {
            for (StatusStep step : reading.status()) {
                String words = step.passage().words().toLowerCase(Locale.ROOT);
                boolean arrives = RECEIVED.stream().anyMatch(words::contains);
                if (sent
                        && step.is() == Status.MISSING
                        && step.count().isEmpty()
                        && arrives
                        && words.length() < LONGEST) {
                    missed.add(entry(reading, step, NOBODY));
                }
            }
        }
        return missed;
    }

    /// The last hand-over to anybody before it is said not to have arrived.
    private static void notReceived(List<Entry> entries, List<Entry> missed, List<Gap> gaps) {
        Optional<Entry> sent = Optional.empty();
        for (Entry entry : entries) {
            if (missed.contains(entry)) {
                // of a group a part may not have arrived; its counts say so
                sent.filter(s -> s.count().isEmpty())
                        .ifPresent(s -> gaps.add(new Gap(Kind.NOT_RECEIVED, s, entry, Optional.empty())));
            } else if (entry.to().isPresent()) {
                sent = Optional.of(entry);
            }
        }
    }

    /// Somebody else hands it on between the day on which it was sent to a place and the day on which it left it.
    private static void meanwhile(List<Entry> entries, List<Gap> gaps) {
        List<Entry> dated = entries.stream().filter(e -> e.day().isPresent()).toList();
        for (int sent = 0; sent < dated.size(); sent++) {
            Optional<String> holder = dated.get(sent).to();
            int left = holder.isPresent() ? leaves(dated, sent, holder.get()) : -1;
            for (int i = sent + 1; i < left; i++) {
                Entry between = dated.get(i);
                boolean strictly = between.day()
                                .get()
                                .isAfter(dated.get(sent).day().get())
                        && between.day().get().isBefore(dated.get(left).day().get());
                boolean other =
                        between.from().filter(f -> !same(f, holder.orElse(""))).isPresent();
                boolean known = gaps.stream().anyMatch(g -> g.after().equals(between) && g.kind() != Kind.COUNT);
                if (strictly && other && !known) {
                    gaps.add(new Gap(Kind.TWO_HOLDERS, dated.get(sent), between, Optional.empty()));
                }
            }
        }
    }

    /// The next hand-over from whom had received it, or -1.
    private static int leaves(List<Entry> entries, int sent, String holder) {
        for (int i = sent + 1; i < entries.size(); i++) {
            if (entries.get(i).from().filter(f -> same(f, holder)).isPresent()) {
                return i;
            }
            if (entries.get(i).to().filter(t -> same(t, holder)).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    /// Whole when it was received, torn when it was released.
    private static boolean broken(Entry before, Entry after) {
        return says(before, WHOLE) && says(after, BROKEN);
    }

    private static boolean says(Entry entry, List<String> words) {
        String condition = entry.condition().orElse("").toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(condition::contains);
    }

    /// Names are one when their last words are, and their first letters where both give one.
    static boolean same(String one, String other) {
        String[] a = name(one);
        String[] b = name(other);
        return a.length > 0
                && b.length > 0
                && a[a.length - 1].equals(b[b.length - 1])
                && (a.length == 1 || b.length == 1 || a[0].charAt(0) == b[0].charAt(0));
    }

    private static String[] name(String said) {
        String plain = said.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(?:det|sgt|ofc|officer|dr|mr|mrs|ms|ptl|lt|insp|kommissar|herr|frau)\\b", " ")
                .replaceAll("[^\\p{L} -]", " ")
                .strip();
        return plain.isEmpty() ? new String[0] : plain.split("\\s{1,20}");
    }
}
