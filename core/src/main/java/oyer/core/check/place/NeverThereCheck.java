package oyer.core.check.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Whose;
import oyer.core.read.clause.Bare;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// That somebody was never in a place, and that he went there: `he had never been to Carrow in his life` against `I
/// have hauled to the yard at Carrow twice`.
///
/// The place is named, in both with the same word; `never before`, `not since` and `never again` leave a time at which
/// he was there, and so does a day after that of the paper that denies it.
final class NeverThereCheck extends MatterCheck {

    /// Words of a clause; longer ones tell of several things.
    private static final int LONGEST = 45;

    private static final double SURE = .7;

    /// @param place its name in small letters
    /// @param person key of who was there or not
    /// @param written when the paper was, or the last day that is told beside it
    private record Told(String place, String person, String name, Passage passage, Optional<LocalDate> written) {}

    private final List<Told> denied = new ArrayList<>();
    private final Map<String, List<Told>> there = new HashMap<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (Bare bare : sheet.bares()) {
            int first = sheet.firstToken(bare.passage().span());
            int end = sheet.lastToken(bare.passage().span()) + 1;
            int s = sheet.sentenceOf(bare.passage());
            if (end - first > LONGEST || tokens.is(sheet.sentences().end(s) - 1, '?')) {
                continue;
            }
            boolean never = bare.denied() && CueWords.NEVER.within(tokens, first, end);
            boolean tells = never
                    ? CueWords.BEEN.within(tokens, first, end)
                    : !bare.denied() && CueWords.WAS_OR_WENT.within(tokens, first, end);
            boolean limited = never
                    && CueWords.LIMITS.within(tokens, first, sheet.sentences().end(s));
            Set<String> places = tells && !limited ? places(sheet, s, first, end) : Set.of();
            if (places.isEmpty()) {
                continue;
            }
            doer(sheet, bare, s, first, end).ifPresent(entity -> {
                Optional<LocalDate> day = never ? sheet.readings().written().anchor() : last(sheet, s);
                for (String place : places) {
                    Told told = new Told(
                            place, Whose.key(sheet, entity), sheet.name(entity), sheet.shown(s, bare.passage()), day);
                    if (never) {
                        denied.add(told);
                    } else {
                        there.computeIfAbsent(place, _ -> new ArrayList<>()).add(told);
                    }
                }
            });
        }
    }

    private static Optional<Integer> doer(Sheet sheet, Bare bare, int s, int first, int end) {
        return bare.who().isPresent()
                ? Optional.of(bare.who().getAsInt())
                : Whose.doing(sheet, s, first, end, (first + end) / 2);
    }

    private static Optional<LocalDate> last(Sheet sheet, int sentence) {
        return sheet.timesIn(sentence).stream()
                .flatMap(time -> time.when().latest().stream())
                .max(Comparator.naturalOrder());
    }

    /// What stands with a capital right behind `to`, `in`, `at`, `nach`: neither a person nor a time.
    private static Set<String> places(Sheet sheet, int sentence, int first, int end) {
        Tokens tokens = sheet.tokens();
        Set<String> places = new HashSet<>();
        for (int i = first + 1; i < end; i++) {
            boolean named = tokens.kind(i) == Kind.WORD
                    && tokens.capitalised(i)
                    && tokens.length(i) > 3
                    && CueWords.WHITHER.has(tokens, i - 1);
            if (named && !person(sheet, sentence, i) && !time(sheet, sentence, i)) {
                places.add(tokens.lower(i));
            }
        }
        return places;
    }

    private static boolean person(Sheet sheet, int sentence, int token) {
        int at = sheet.tokens().start(token);
        for (Mention mention : sheet.mentionsIn(sentence)) {
            boolean here = mention.passage().start() <= at && mention.passage().end() > at;
            if (here && mention.kind() == EntityKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    private static boolean time(Sheet sheet, int sentence, int token) {
        int at = sheet.tokens().start(token);
        for (TimeReading time : sheet.timesIn(sentence)) {
            if (time.passage().start() <= at && time.passage().end() > at) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Told not : denied) {
            there.getOrDefault(not.place(), List.of()).stream()
                    .filter(told -> told.person().equals(not.person()) && !since(not, told))
                    .filter(told -> !told.passage().equals(not.passage()))
                    .filter(told ->
                            together(not.passage().document(), told.passage().document()))
                    .min(Comparator.comparing(Told::passage))
                    .ifPresent(told -> found.add(discrepancy(not, told)));
        }
        return Repeats.without(found);
    }

    private static boolean since(Told not, Told told) {
        return not.written().isPresent()
                && told.written()
                        .filter(day -> day.isAfter(not.written().get()))
                        .isPresent();
    }

    private static Discrepancy discrepancy(Told not, Told told) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "never-there",
                        not.name() + " was never there by one passage, and was there by the other.",
                        List.of(not.passage(), told.passage()),
                        SURE)
                .inGerman(not.name() + " war nach der einen Stelle nie dort, nach der anderen schon.");
    }
}
