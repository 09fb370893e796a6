package oyer.core.check.place;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Event;
import oyer.core.casefile.Proceeding;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// The time around an offence for which no passage says where somebody who was arrested or tried for it was: from where
/// they are told last before it to where they are told next. It says nothing of where they were; only that nobody asked
/// or nobody tells.
final class UnaccountedCheck implements Check {

    /// Minutes; less is no gap.
    private static final long LEAST = 60;
    /// Hours from the offence beyond which it is another day.
    private static final long NEAR = 12;

    private record Offence(LocalDateTime at, Passage passage) {}

    private final PresenceReader reader = new PresenceReader();
    private final Set<String> accused = new HashSet<>();
    private final List<Offence> offences = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        reader.read(sheet);
        for (Proceeding step : sheet.readings().proceedings()) {
            boolean against = step.action().equals("arrest")
                    || step.action().equals("verdict")
                    || step.action().equals("sentence")
                    || step.action().equals("indictment");
            if (against && step.of().isPresent()) {
                accused.add(sheet.key(step.of().getAsInt()));
            }
        }
        for (Event event : sheet.readings().events()) {
            int first = sheet.firstToken(event.passage().span());
            int last = sheet.lastToken(event.passage().span());
            if (event.when() instanceof When.Moment(LocalDateTime from, LocalDateTime to)
                    && from.equals(to)
                    && CueWords.OFFENCE.within(sheet.tokens(), first, last + 1)
                    && !CueWords.DENIED.within(sheet.tokens(), first, last + 1)) {
                offences.add(new Offence(from, event.passage()));
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        // of several times told of an offence, the check cannot say which is meant
        if (offences.stream().map(Offence::at).distinct().count() != 1) {
            return found;
        }
        Offence offence = offences.getFirst();
        for (String person : accused) {
            List<Presence> clocked = reader.presences().stream()
                    .filter(p -> p.person().equals(person)
                            && Duration.between(p.from(), p.to()).toHours() < NEAR
                            && !p.passages().getFirst().equals(offence.passage()))
                    .toList();
            boolean there =
                    clocked.stream().anyMatch(p -> !p.from().isAfter(offence.at()) && !p.to().isBefore(offence.at()));
            Optional<Presence> before = clocked.stream()
                    .filter(p -> p.to().isBefore(offence.at()) && near(p.to(), offence.at()))
                    .max(Comparator.comparing(Presence::to));
            Optional<Presence> after = clocked.stream()
                    .filter(p -> p.from().isAfter(offence.at()) && near(offence.at(), p.from()))
                    .min(Comparator.comparing(Presence::from));
            if (!there && before.isPresent() && after.isPresent()) {
                gap(offence, before.get(), after.get()).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(d -> d.passages().getFirst()));
        return Repeats.without(found);
    }

    private static boolean near(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toHours() < NEAR;
    }

    private static Optional<Discrepancy> gap(Offence offence, Presence before, Presence after) {
        long minutes = Duration.between(before.to(), after.from()).toMinutes();
        if (minutes < LEAST) {
            return Optional.empty();
        }
        String length = minutes / 60 + " h " + minutes % 60 + " min";
        return Optional.of(new Discrepancy(
                        Discrepancy.Type.GAP,
                        "time-unaccounted-for",
                        "From " + clock(before.to()) + " to " + clock(after.from()) + ", " + length
                                + ", no passage says where " + before.name() + " was; the offence is told at "
                                + clock(offence.at()) + ".",
                        List.of(
                                before.passages().getFirst(),
                                offence.passage(),
                                after.passages().getFirst()),
                        .55)
                .inGerman("Von " + clock(before.to()) + " bis " + clock(after.from()) + " Uhr sagt keine Stelle, wo "
                        + before.name() + " war; die Tat ist auf " + clock(offence.at()) + " Uhr erzählt."));
    }

    private static String clock(LocalDateTime at) {
        return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
    }
}
