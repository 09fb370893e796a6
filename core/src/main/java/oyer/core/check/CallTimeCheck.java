package oyer.core.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// When the call came in, as two documents tell it: `at 02:17 hours the control room received a call` against `the
/// first call was received at 02:41`. Ten minutes are nothing to clocks that nobody set.
///
/// Only where each of the two tells of one time of one call, on the same day within a few hours: more are more calls.
final class CallTimeCheck implements Check {

    private static final int APART = 10;
    private static final int LATER = 240;
    private static final double SURE = .7;

    private record Call(LocalDateTime at, Passage time, Passage sentence) {}

    private final List<Call> calls = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<Call> own = new ArrayList<>();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            Tokens tokens = sheet.tokens();
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            boolean call = CueWords.CALL.within(tokens, first, end)
                    && CueWords.CAME_IN.within(tokens, first, end)
                    && !CueWords.NOT.within(tokens, first, end)
                    && !CueWords.ANOTHER.within(tokens, first, end)
                    && !tokens.is(end - 1, '?');
            List<TimeReading> clocks = sheet.timesIn(s).stream()
                    .filter(t -> t.when() instanceof When.Moment m && m.from().equals(m.to()))
                    .toList();
            if (call && clocks.size() == 1) {
                TimeReading clock = clocks.getFirst();
                own.add(new Call(((When.Moment) clock.when()).from(), clock.passage(), sheet.sentence(s)));
            }
        }
        if (own.size() == 1) {
            calls.add(own.getFirst());
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        boolean two = calls.stream().map(Call::at).distinct().count() == 2;
        for (Call a : calls) {
            for (Call b : calls) {
                long apart = Duration.between(a.at(), b.at()).toMinutes();
                if (two && apart >= APART && apart <= LATER && found.isEmpty()) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "call-at-other-time",
                                    "One document has the call come in at " + a.at().toLocalTime() + ", the other at "
                                            + b.at().toLocalTime() + ", " + apart + " minutes later.",
                                    List.of(a.sentence(), b.sentence()),
                                    SURE)
                            .inGerman("Nach dem einen Dokument ging der Anruf um "
                                    + a.at().toLocalTime() + " Uhr ein, nach dem anderen um "
                                    + b.at().toLocalTime() + " Uhr."));
                }
            }
        }
        return found;
    }
}
