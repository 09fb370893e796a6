package oyer.core.check.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Written;
import oyer.core.check.place.AlibiCheck;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Somebody who is told to have been out, in a pub, at work, at home, while another passage has him in custody: from an
/// arrest to the release that the same document tells next, or to its own day where it says that he was held ever
/// since.
///
/// A place of a kind only, with an hour or day wholly between the two; of a day on which he was taken or let go nothing
/// is said.
final class InCustodyCheck implements Check {

    private static final TokenSet HELD_BY =
            TokenSet.of(Set.of("prison", "custody", "jail", "gaol", "cell", "haft", "zelle", "gefängnis", "jva"));

    /// Kinds of place where nobody is who is held.
    private static final Set<String> OUTSIDE = Set.of("home", "drinking", "sport", "show");

    /// Tokens within which a record of custody says what it is, and of whom.
    private static final int HEAD = 40;

    private static final double SURE = .7;

    private record Held(String who, LocalDateTime from, LocalDateTime to, Passage arrested, Passage until) {}

    private record Seen(String who, String name, LocalDateTime from, LocalDateTime to, String word, Passage passage) {}

    /// An arrest or a release.
    private record Turn(String who, boolean taken, When when, Passage passage) {}

    private final List<Held> held = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        custody(sheet);
        for (Event event : sheet.readings().events()) {
            seen(sheet, event);
        }
    }

    private void custody(Sheet sheet) {
        List<Turn> turns = new ArrayList<>();
        Optional<String> whose = whose(sheet);
        Set<Integer> told = new HashSet<>();
        for (Proceeding step : sheet.readings().proceedings()) {
            boolean taken = step.action().equals("arrest");
            boolean freed = step.action().equals("release");
            Optional<String> who =
                    step.of().isPresent() ? Optional.of(sheet.key(step.of().getAsInt())) : whose;
            if ((taken || freed) && who.isPresent() && placed(step.when())) {
                turns.add(new Turn(who.get(), taken, step.when(), step.passage()));
                told.add(sheet.sentenceOf(step.passage()));
            }
        }
        for (Event event : sheet.readings().events()) {
            Tokens tokens = sheet.tokens();
            int first = sheet.firstToken(event.passage().span());
            int end = sheet.lastToken(event.passage().span()) + 1;
            boolean taken = CueWords.ARRESTED.within(tokens, first, end);
            boolean freed = HeldUntilTimes.RELEASED.within(tokens, first, end);
            boolean one = taken != freed && !CueWords.DENIED.within(tokens, first, end);
            Optional<String> who = event.people().size() == 1
                    ? Optional.of(sheet.key(event.people().getFirst()))
                    : event.people().isEmpty() ? whose : Optional.empty();
            if (one && placed(event.when()) && who.isPresent() && told.add(sheet.sentenceOf(event.passage()))) {
                turns.add(new Turn(who.get(), taken, event.when(), event.passage()));
            }
        }
        for (Turn turn : turns) {
            if (turn.taken()) {
                close(sheet, turn, turns);
            }
        }
    }

    private void close(Sheet sheet, Turn taken, List<Turn> turns) {
        Optional<Turn> next = turns.stream()
                .filter(t -> t != taken && t.who().equals(taken.who()))
                .filter(t -> ends(t.when()).isAfter(ends(taken.when())))
                .min(Comparator.comparing(t -> ends(t.when())));
        if (next.isPresent()) {
            if (!next.get().taken()) {
                add(taken, begins(next.get().when()), next.get().passage());
            }
        } else if (sheet.readings().written() instanceof Written.Stated written) {
            since(sheet, taken.passage())
                    .ifPresent(words -> add(taken, written.day().atStartOfDay(), words));
        }
    }

    private void add(Turn taken, LocalDateTime to, Passage until) {
        if (to.isAfter(ends(taken.when()))) {
            held.add(new Held(taken.who(), ends(taken.when()), to, taken.passage(), until));
        }
    }

    /// `He has been in custody ever since`, in the sentence of the arrest or the next.
    private static Optional<Passage> since(Sheet sheet, Passage arrest) {
        int s = sheet.sentenceOf(arrest);
        for (int i = s; i <= s + 1 && i < sheet.sentences().size(); i++) {
            int first = sheet.sentences().first(i);
            int end = sheet.sentences().end(i);
            if (CueWords.EVER_SINCE.within(sheet.tokens(), first, end)
                    && CueWords.HELD.within(sheet.tokens(), first, end)) {
                return Optional.of(sheet.sentence(i));
            }
        }
        return Optional.empty();
    }

    /// Of whom a record of custody is: the only one whom its head names.
    private static Optional<String> whose(Sheet sheet) {
        int head = Math.min(HEAD, sheet.tokens().size());
        if (head == 0 || !CueWords.HELD.within(sheet.tokens(), 0, head)) {
            return Optional.empty();
        }
        List<String> named = sheet.mentions().stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                .filter(m -> sheet.firstToken(m.passage().span()) < head)
                .map(m -> sheet.key(m.entity()))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private void seen(Sheet sheet, Event event) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(event.passage().span());
        int end = sheet.lastToken(event.passage().span()) + 1;
        boolean there = CueWords.WAS_THERE.within(tokens, first, end)
                && !CueWords.DENIED.within(tokens, first, end)
                && !CueWords.ARRESTED.within(tokens, first, end)
                && !CueWords.HELD.within(tokens, first, end)
                && !HELD_BY.within(tokens, first, end);
        Optional<String> word = there && placed(event.when()) ? outside(tokens, first, end) : Optional.empty();
        if (word.isEmpty()) {
            return;
        }
        for (int person : event.people()) {
            if (sheet.entity(person).filter(Entity::named).isPresent()) {
                seen.add(new Seen(
                        sheet.key(person),
                        sheet.name(person),
                        begins(event.when()),
                        ends(event.when()),
                        word.get(),
                        event.passage()));
            }
        }
    }

    /// `in the Bell public house`, `at home`.
    private static Optional<String> outside(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean led = CueWords.AT_KIND.within(tokens, Math.max(first, i - 4), i);
            if (led
                    && AlibiCheck.kind(tokens.lower(i))
                            .filter(OUTSIDE::contains)
                            .isPresent()) {
                return Optional.of(tokens.is(i - 1, "public") ? "public house" : tokens.text(i));
            }
        }
        return Optional.empty();
    }

    private static boolean placed(When when) {
        return when instanceof When.Day || when instanceof When.Moment;
    }

    private static LocalDateTime begins(When when) {
        return when instanceof When.Moment(LocalDateTime from, LocalDateTime _)
                ? from
                : when.earliest().orElse(LocalDate.MIN).atStartOfDay();
    }

    private static LocalDateTime ends(When when) {
        return when instanceof When.Moment(LocalDateTime _, LocalDateTime to)
                ? to
                : when.latest().orElse(LocalDate.MIN).plusDays(1).atStartOfDay();
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Seen out : seen) {
            held.stream()
                    .filter(h -> h.who().equals(out.who())
                            && out.from().isAfter(h.from())
                            && out.to().isBefore(h.to()))
                    .findFirst()
                    .ifPresent(h -> found.add(of(out, h)));
        }
        return Repeats.without(found);
    }

    private static Discrepancy of(Seen out, Held held) {
        List<Passage> passages = List.of(out.passage(), held.arrested(), held.until());
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "in-custody-then",
                        "One passage has " + out.name() + " out (" + out.word() + ") on "
                                + CalendarWords.day(out.from().toLocalDate())
                                + "; by the others " + out.name() + " was in custody from "
                                + CalendarWords.day(held.from().minusMinutes(1).toLocalDate()) + " to "
                                + CalendarWords.day(held.to().toLocalDate()) + ".",
                        passages.stream().distinct().toList(),
                        SURE)
                .inGerman("Nach der einen Stelle war " + out.name() + " am "
                        + GermanWords.day(out.from().toLocalDate()) + " draußen (" + out.word()
                        + "); nach den anderen dauerte die Haft vom "
                        + GermanWords.day(held.from().minusMinutes(1).toLocalDate()) + " bis zum "
                        + GermanWords.day(held.to().toLocalDate()) + ".");
    }
}
