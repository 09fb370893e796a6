package oyer.core.check.account;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.check.place.ComingAndGoingCheck;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.PhraseRows;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Whose;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Phrases;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.Timex;

/// Reads from a document the sides of what people did, by the table `doings.txt`. What is asked, supposed,
/// usual, or told of another time (`the Saturday before`) is not read.
final class DoingReader {

    /// A longer clause is a list or a broken page.
    private static final int LONGEST = 45;

    /// So many sentences back a day that is told holds.
    private static final int BACK = 10;

    /// Words between a number and what it counts.
    private static final int COUNTED = 3;

    private static final PhraseRows WORDS = new PhraseRows(DoingReader.class, "doing-words.txt");

    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private static final int MOST = 200;

    private static final int HOURS = 60;

    /// A day so long ago is of another matter: a birth.
    private static final int YEARS = 5;

    private final Sheet sheet;
    private final Tokens tokens;
    private final Cardinals cardinals;
    private final List<Doing> found = new ArrayList<>();

    private DoingReader(Sheet sheet) {
        this.sheet = sheet;
        this.tokens = sheet.tokens();
        this.cardinals = new Cardinals(sheet.prose());
    }

    static List<Doing> read(Sheet sheet) {
        DoingReader reader = new DoingReader(sheet);
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            if (!reader.tokens.is(end - 1, '?') && end - first > 1) {
                reader.sentence(s, first, end);
            }
        }
        return List.copyOf(reader.found);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new TreeMap<>(Map.of("sonnabend", DayOfWeek.SATURDAY));
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                days.put(day.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT), day);
            }
        }
        return days;
    }

    private void sentence(int s, int first, int end) {
        // the first place of each sign, by its place in the table
        Map<Integer, Integer> told = new TreeMap<>();
        for (int i = DoingSlots.OPENINGS.next(tokens, first, end);
                i < end;
                i = DoingSlots.OPENINGS.next(tokens, i + 1, end)) {
            for (int sign : DoingSlots.OPENINGS.at(tokens, i)) {
                if (!told.containsKey(sign) && words(sign).length(tokens, i, end) > 0) {
                    told.put(sign, i);
                }
            }
        }
        if (told.isEmpty() || otherTimes(s, first, end)) {
            return;
        }
        told.forEach((sign, at) -> {
            DoingSlots.Pointing to = DoingSlots.ALL.get(sign);
            sign(to.slot(), to.sign(), s, at, at + words(sign).length(tokens, at, end));
        });
    }

    private static Phrases words(int sign) {
        return DoingSlots.ALL.get(sign).sign().words();
    }

    /// @param at first token of the sign
    /// @param behind the token behind it
    private void sign(DoingSlots.Slot slot, DoingSlots.Sign sign, int s, int at, int behind) {
        int first = at;
        while (first > sheet.sentences().first(s) && !bound(first - 1)) {
            first--;
        }
        int end = behind;
        while (end < sheet.sentences().end(s) && !bound(end)) {
            end++;
        }
        boolean needs = sign.beside() != Phrases.NONE && !sign.beside().within(tokens, first, end);
        if (needs
                || end - first > LONGEST
                || slot.unless().within(tokens, first, end)
                || WORDS.has("supposed", tokens, first, end)
                || hearsay(first, at)
                || !slot.lasting() && WORDS.has("usual", tokens, first, end)) {
            return;
        }
        boolean german = sheet.prose().language() == Language.GERMAN;
        boolean not = denied(first, at) || german && denied(behind, end);
        String value = sign.value();
        if (not) {
            Optional<String> other = sign.plain() ? Optional.empty() : slot.other(value);
            if (other.isEmpty()) {
                return;
            }
            value = other.get();
        }
        long[] number = {0, 0};
        if (value.equals("n")) {
            Optional<long[]> told = counted(first, at);
            if (told.isEmpty() || not) {
                return;
            }
            number = told.get();
        } else if (value.equals("~")) {
            Optional<long[]> told = minutes(s, first, end);
            if (told.isEmpty() || not) {
                return;
            }
            number = told.get();
        }
        for (Map.Entry<String, String> who :
                whose(slot, value, s, first, end, at, behind).entrySet()) {
            add(slot, value, number, s, first, end, who.getKey(), who.getValue());
        }
    }

    private boolean bound(int token) {
        boolean sign = tokens.kind(token) == Kind.SIGN
                && (tokens.is(token, ',')
                        || tokens.is(token, ';')
                        || tokens.is(token, ':')
                        || tokens.is(token, '"')
                        || tokens.is(token, '(')
                        || tokens.is(token, ')'));
        return sign || WORDS.has("joins", tokens, token, token + 1);
    }

    /// `Terry says I had two`: who is spoken of does not say so himself.
    private boolean hearsay(int first, int at) {
        for (int i = first + 1; i + 1 < at; i++) {
            if (CueWords.TELLS.has(tokens, i) && !sheet.actors().me(i - 1)) {
                return CueWords.I_OR_WE.has(tokens, i + 1);
            }
        }
        return false;
    }

    private boolean denied(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean shortened = tokens.length(i) > 3
                    && (tokens.characters().startsWith("n't", tokens.end(i) - 3)
                            || tokens.characters().startsWith("n\u2019t", tokens.end(i) - 3));
            if (shortened || WORDS.has("not", tokens, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// `the Saturday before`, `in the summer`, `the next day`.
    private boolean otherTimes(int s, int first, int end) {
        if (WORDS.has("other times", tokens, first, end)) {
            return true;
        }
        for (TimeReading time : sheet.timesIn(s)) {
            int behind = sheet.lastToken(time.passage().span()) + 1;
            int before = sheet.firstToken(time.passage().span()) - 1;
            boolean other = WORDS.has("before", tokens, behind, Math.min(end, behind + 1))
                    || before >= first && WORDS.has("next", tokens, before, before + 1)
                    || WORDS.has("next", tokens, before + 1, behind);
            if (other) {
                return true;
            }
        }
        return false;
    }

    /// The number right before a word, with the other end of `five or six`.
    private Optional<long[]> counted(int first, int at) {
        for (int i = at - 1; i >= Math.max(first, at - COUNTED); i--) {
            OptionalInt number = cardinals.at(i);
            boolean one = WORDS.has("one", tokens, i, i + 1);
            if (number.isEmpty() && !one) {
                continue;
            }
            long high = one && number.isEmpty() ? 1 : number.getAsInt();
            boolean range = i - 2 >= first && (WORDS.has("or", tokens, i - 1, i) || tokens.is(i - 1, ','));
            OptionalInt low = range ? cardinals.at(i - 2) : OptionalInt.empty();
            return high > MOST ? Optional.empty() : Optional.of(new long[] {low.orElse((int) high), high});
        }
        return Optional.empty();
    }

    /// How long the one stretch of time of a clause is.
    private Optional<long[]> minutes(int s, int first, int end) {
        List<Long> told = new ArrayList<>();
        for (TimeReading time : sheet.timesIn(s)) {
            int at = sheet.firstToken(time.passage().span());
            if (at >= first && at < end && time.timex().type() == Timex.Type.DURATION) {
                minutes(time.timex().value()).ifPresent(told::add);
            }
        }
        return told.size() == 1 ? Optional.of(new long[] {told.getFirst(), told.getFirst()}) : Optional.empty();
    }

    /// `PT20M`, `PT1H`, `PT1H30M`.
    private static OptionalLong minutes(String iso) {
        if (!iso.startsWith("PT")) {
            return OptionalLong.empty();
        }
        try {
            long minutes = Duration.parse(iso).toMinutes();
            return minutes > 0 && minutes <= 24L * HOURS ? OptionalLong.of(minutes) : OptionalLong.empty();
        } catch (DateTimeParseException other) {
            return OptionalLong.empty();
        }
    }

    /// Of whom it is told, by key; both of a pair under one key.
    private Map<String, String> whose(
            DoingSlots.Slot slot, String value, int s, int first, int end, int at, int behind) {
        Map<String, String> people = new LinkedHashMap<>();
        Optional<Whose.Person> doer = value.equals("lift")
                ? Whose.meant(sheet, at, Math.min(end, behind + 1))
                : Whose.told(sheet, first, end, verb(first, at)).or(() -> answered(s, end));
        doer.ifPresent(who -> people.put(who.key(), who.name()));
        if (people.isEmpty()) {
            return people;
        }
        if (slot.pair()) {
            others(first, end, people);
            if (people.size() == 1 && s > 0 && asked(s)) {
                others(sheet.sentences().first(s - 1), sheet.sentences().end(s - 1), people);
            }
            if (people.size() != 2) {
                return Map.of();
            }
            List<String> keys = people.keySet().stream().sorted().toList();
            return Map.of(
                    keys.getFirst() + ' ' + keys.getLast(),
                    people.get(keys.getFirst()) + " and " + people.get(keys.getLast()));
        }
        if (value.equals("with")) {
            others(behind, Math.min(end, behind + 4), people);
            boolean along = !WORDS.has("with", tokens, at, behind);
            if (along) {
                sheet.telling(tokens.start(at))
                        .map(Statement::speaker)
                        .filter(OptionalInt::isPresent)
                        .ifPresent(speaker -> people.putIfAbsent(
                                Whose.key(sheet, speaker.getAsInt()), sheet.name(speaker.getAsInt())));
            }
        }
        return people;
    }

    /// `was quite drunk` is no passive: whose state it is stands before its `was`.
    private int verb(int first, int at) {
        for (int i = at - 1; i >= Math.max(first, at - COUNTED); i--) {
            if (WORDS.has("be", tokens, i, i + 1)) {
                return i;
            }
        }
        return at;
    }

    /// `On foot.`: who was asked of himself right before.
    private Optional<Whose.Person> answered(int s, int end) {
        boolean head = s > 0 && asked(s);
        return head ? Whose.answers(sheet, sheet.sentences().first(s - 1), end) : Optional.empty();
    }

    private boolean asked(int s) {
        return tokens.is(sheet.sentences().end(s - 1) - 1, '?');
    }

    private void others(int first, int end, Map<String, String> people) {
        for (int i = first; i < end; i++) {
            OptionalInt who = sheet.actors().who(i);
            Optional<String> named = sheet.bySingleName(i);
            if (who.isPresent()) {
                people.putIfAbsent(Whose.key(sheet, who.getAsInt()), sheet.name(who.getAsInt()));
            } else if (named.isPresent()) {
                people.putIfAbsent(named.get(), sheet.nameOf(named.get()));
            }
        }
    }

    private void add(
            DoingSlots.Slot slot, String value, long[] number, int s, int first, int end, String who, String name) {
        Set<LocalDate> days = new HashSet<>();
        Set<DayOfWeek> weekdays = new HashSet<>();
        boolean own = false;
        for (int back = s; back >= Math.max(0, s - BACK) && days.isEmpty() && weekdays.isEmpty(); back--) {
            own = back == s;
            days(back, back == s ? tokens.start(first) : Integer.MAX_VALUE, days, weekdays);
        }
        Set<String> places = new HashSet<>(ComingAndGoingCheck.places(sheet, s));
        if (s > 0 && asked(s)) {
            places.addAll(ComingAndGoingCheck.places(sheet, s - 1));
        }
        Passage clause = sheet.prose().passage(first, end - 1);
        found.add(new Doing(
                slot,
                who,
                name,
                value,
                number[0],
                number[1],
                clause.asRead(),
                days,
                own,
                weekdays,
                places,
                sheet.telling(tokens.start(first))
                        .map(Statement::speaker)
                        .map(speaker -> speaker.isPresent() ? sheet.key(speaker.getAsInt()) : "")
                        .orElse(""),
                sheet.readings().document(),
                sheet.shown(s, clause)));
    }

    /// The day told in figures nearest before a place or behind it, or the names of days told without; not
    /// the day of the paper itself, nor that of a birth.
    private void days(int s, int at, Set<LocalDate> days, Set<DayOfWeek> weekdays) {
        Optional<LocalDate> written = sheet.readings().written().anchor();
        for (TimeReading time : sheet.timesIn(s)) {
            boolean figures = time.passage().words().chars().anyMatch(Character::isDigit);
            Optional<LocalDate> day = time.when()
                    .earliest()
                    .filter(d -> time.when()
                            .latest()
                            .filter(l -> !l.isAfter(d.plusDays(1)))
                            .isPresent());
            boolean clock =
                    time.timex().type() == Timex.Type.TIME && time.anchor().isPresent();
            boolean past = day.isPresent()
                    && written.isPresent()
                    && day.get().isBefore(written.get().minusYears(YEARS));
            if (figures && !clock && day.isPresent() && !past && !day.equals(written)) {
                if (time.passage().start() <= at) {
                    days.clear();
                }
                if (days.isEmpty() || time.passage().start() <= at) {
                    days.add(day.get());
                }
            }
        }
        for (int i = sheet.sentences().first(s);
                days.isEmpty() && i < sheet.sentences().end(s);
                i++) {
            DayOfWeek named = WEEKDAYS.get(tokens.lower(i));
            if (named != null && tokens.capitalised(i)) {
                weekdays.add(named);
            }
        }
    }
}
