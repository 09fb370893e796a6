package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;

/// A person who meets, visits, tells or signs after the day on which the case has that person dead: `Brown died on 4
/// June 1995` against `In September 1996 I had a visit from Brown`.
///
/// Only of people with a name, of one death told, and of a clause that dates the meeting itself; what is told of the
/// dead later (`Brown had said`, `the statement of Brown was read`) is no meeting.
final class AfterDeathCheck implements Check {

    private static final int NEAR = 9;

    private record Told(String key, String name, LocalDate first, LocalDate last, Passage passage) {}

    private final Map<String, List<Told>> deaths = new HashMap<>();
    private final List<Told> acts = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (int s = 0; s < sheet.sentences().size(); s++) {
            for (TimeReading time : sheet.timesIn(s)) {
                boolean dated = time.timex().type() != Timex.Type.DURATION
                        && time.when().earliest().isPresent()
                        && time.when().latest().isPresent()
                        && time.passage().words().chars().anyMatch(Character::isDigit);
                if (dated) {
                    clause(sheet, s, time);
                }
            }
        }
    }

    private void clause(Sheet sheet, int s, TimeReading time) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        int died = CueWords.DIED.first(tokens, first, end);
        if (died >= 0) {
            death(sheet, s, time, died);
            return;
        }
        for (Mention mention : sheet.mentionsIn(s)) {
            if (mention.kind() != EntityKind.PERSON || !named(sheet, mention)) {
                continue;
            }
            int at = sheet.firstToken(mention.passage().span());
            int to = sheet.lastToken(mention.passage().span());
            int from = Math.max(first, at - NEAR);
            int until = Math.min(end, to + NEAR);
            int act = CueWords.MEETS.first(tokens, from, until);
            int begin =
                    Math.min(Math.min(act, at), sheet.firstToken(time.passage().span()));
            int finish =
                    Math.max(Math.max(act, to), sheet.lastToken(time.passage().span()));
            if (act >= 0
                    && surnamed(sheet, mention)
                    && (act > to || !CueWords.WRITES_TO.has(tokens, act))
                    && !tokens.is(act - 1, "had")
                    && finish - begin <= 3 * NEAR
                    && !CueWords.OF_THE_DEAD.within(tokens, Math.max(first, begin - 1), act)
                    && !CueWords.OF_THE_DEAD.within(tokens, at, Math.min(end, finish + 1))) {
                acts.add(told(sheet, s, mention, time));
            }
        }
    }

    /// A given name alone may be that of a namesake.
    private static boolean surnamed(Sheet sheet, Mention mention) {
        String name = sheet.name(mention.entity());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return mention.form() != Mention.Form.NAME
                || mention.passage().words().toLowerCase(Locale.ROOT).endsWith(last.toLowerCase(Locale.ROOT));
    }

    private static boolean named(Sheet sheet, Mention mention) {
        return sheet.entity(mention.entity()).filter(e -> e.named()).isPresent();
    }

    private void death(Sheet sheet, int s, TimeReading time, int died) {
        Tokens tokens = sheet.tokens();
        int day = sheet.firstToken(time.passage().span());
        boolean denied = CueWords.DENIED.within(tokens, sheet.sentences().first(s), died + 1);
        boolean next = day > died && day - died <= 4 || day < died && died - day <= NEAR;
        Optional<Mention> who = sheet.mentionsIn(s).stream()
                .filter(m -> m.kind() == EntityKind.PERSON
                        && sheet.lastToken(m.passage().span()) < died
                        && named(sheet, m))
                .reduce((_, b) -> b);
        if (who.isEmpty() && CueWords.HE_OR_SHE.has(tokens, sheet.sentences().first(s)) && s > 0) {
            // `The deputy was Ann Brown. She died on ...`: the only person of the sentence before
            List<Mention> before = sheet.mentionsIn(s - 1).stream()
                    .filter(m -> m.kind() == EntityKind.PERSON && named(sheet, m))
                    .toList();
            who = before.stream().map(Mention::entity).distinct().count() == 1
                    ? Optional.of(before.getFirst())
                    : Optional.empty();
        }
        if (!denied && next && who.isPresent()) {
            Told told = told(sheet, s, who.get(), time);
            deaths.computeIfAbsent(told.key(), _ -> new ArrayList<>()).add(told);
        }
    }

    private static Told told(Sheet sheet, int s, Mention mention, TimeReading time) {
        return new Told(
                sheet.key(mention.entity()),
                sheet.name(mention.entity()),
                time.when().earliest().orElseThrow(),
                time.when().latest().orElseThrow(),
                sheet.sentence(s));
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Told act : acts) {
            List<Told> died = deaths.getOrDefault(act.key(), List.of());
            boolean after =
                    !died.isEmpty() && died.stream().allMatch(d -> act.first().isAfter(d.last()));
            if (after && told.add(act.key() + act.first() + act.passage().document())) {
                Told death = died.getFirst();
                found.add(new Discrepancy(
                                Discrepancy.Type.CONTRADICTION,
                                "after-death",
                                act.name() + " died " + CalendarWords.days(death.first(), death.last())
                                        + " by one passage; the other has "
                                        + act.name() + " meet, visit or tell somebody "
                                        + CalendarWords.days(act.first(), act.last()) + ", which is later.",
                                List.of(act.passage(), death.passage()),
                                .8)
                        .inGerman(act.name() + " starb nach der einen Stelle "
                                + GermanWords.days(death.first(), death.last())
                                + "; nach der anderen begegnet, besucht oder spricht " + act.name() + " jemanden "
                                + GermanWords.days(act.first(), act.last()) + ", also später."));
            }
        }
        return Repeats.without(found);
    }
}
