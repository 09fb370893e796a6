package oyer.core.check.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.account.Account.Detail;
import oyer.core.check.account.Account.Kind;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Irregular;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Span;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// What is told in the tokens `[from, to)` exactly enough to be held against another telling: a time of the clock or a
/// day of an event, a number of things, how somebody or something looked.
///
/// A clause that gives two values of one kind tells of two things, and gives none.
final class AccountDetails {

    private static final int HALF_HOUR = 30;
    private static final int DAY = 1440;

    /// A kind of look, and the number of the value within it.
    private record Look(String kind, int value) {}

    private static final WordTable<Look> LOOKS = looks();

    private static WordTable<Look> looks() {
        Map<String, Look> words = new HashMap<>();
        List<String> values = new ArrayList<>();
        for (List<String> row : TableFile.rows(AccountDetails.class, "looks.txt")) {
            String value = row.get(0) + ' ' + row.get(1);
            if (!values.contains(value)) {
                values.add(value);
            }
            for (String word : row.get(2).split(" ")) {
                words.put(word, new Look(row.getFirst(), values.indexOf(value)));
            }
        }
        return WordTable.of(words);
    }

    private final Sheet sheet;
    private final Tokens tokens;
    private final int sentence;
    private final int from;
    private final int to;
    private final List<Detail> details = new ArrayList<>();

    AccountDetails(Sheet sheet, int sentence, int from, int to) {
        this.sheet = sheet;
        this.tokens = sheet.tokens();
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    List<Detail> read() {
        for (TimeReading time : sheet.timesIn(sentence)) {
            if (inside(time.passage().span())) {
                time(time);
            }
        }
        for (Quantity quantity : sheet.quantitiesIn(sentence)) {
            if (inside(quantity.passage().span())) {
                count(quantity);
            }
        }
        if (!CueWords.OTHER.within(tokens, from, to)) {
            look();
        }
        return details.stream()
                .filter(d -> details.stream()
                        .noneMatch(o -> o != d && o.kind() == d.kind() && o.of().equals(d.of()) && o.excludes(d)))
                .toList();
    }

    private boolean inside(Span span) {
        return span.start() >= tokens.start(from) && span.start() < tokens.end(to - 1);
    }

    private void time(TimeReading time) {
        int first = sheet.firstToken(time.passage().span());
        int last = sheet.lastToken(time.passage().span());
        String said = time.passage().asRead();
        if (time.timex().type() == Timex.Type.TIME && clock(time.timex().value()) >= 0) {
            int minute = clock(time.timex().value());
            boolean about = time.timex().mod().isPresent() || about(first - 1);
            int by = about ? HALF_HOUR : 0;
            event(Kind.CLOCK, minute - by, minute + by, said, first, last);
        } else if (time.when() instanceof When.Day(var day)
                && time.passage().words().chars().anyMatch(Character::isDigit)
                && time.timex().mod().isEmpty()) {
            event(Kind.DAY, day.toEpochDay(), day.toEpochDay(), said, first, last);
        }
    }

    private boolean about(int token) {
        return tokens.is(token, "about")
                || tokens.is(token, "around")
                || tokens.is(token, "gegen")
                || tokens.is(token, "etwa")
                || tokens.is(token, "approximately");
    }

    /// Minutes of the day in `1996-05-12T19:00`; -1 where there is no such time.
    private static int clock(String value) {
        int t = value.indexOf('T');
        boolean whole = t >= 0
                && value.length() == t + 6
                && Character.isDigit(value.charAt(t + 1))
                && Character.isDigit(value.charAt(t + 2))
                && value.charAt(t + 3) == ':'
                && Character.isDigit(value.charAt(t + 4))
                && Character.isDigit(value.charAt(t + 5));
        int minute =
                whole ? Integer.parseInt(value, t + 1, t + 3, 10) * 60 + Integer.parseInt(value, t + 4, t + 6, 10) : -1;
        return minute < DAY ? minute : -1;
    }

    private void event(Kind kind, long low, long high, String said, int first, int last) {
        int begin = first;
        while (begin > from && !bound(begin - 1)) {
            begin--;
        }
        int end = last + 1;
        while (end < to && !bound(end)) {
            end++;
        }
        details.add(new Detail(kind, "", low, high, said, words(begin, end), persons(begin, end)));
    }

    private boolean bound(int token) {
        return tokens.is(token, ',') || tokens.is(token, ':') || CueWords.CLAUSE.has(tokens, token);
    }

    /// Stems of the words of substance: no times, no numbers, no names.
    private int[] words(int begin, int end) {
        Set<Integer> stems = new TreeSet<>();
        for (int i = begin; i < end; i++) {
            boolean substance = tokens.kind(i) == Tokens.Kind.WORD
                    && tokens.length(i) > 2
                    && !CueWords.STOP.has(tokens, i)
                    && !CueWords.AUXILIARY.has(tokens, i)
                    && !CueWords.TELLS.has(tokens, i)
                    && !CueWords.TRIAL.has(tokens, i)
                    && !CueWords.INQUIRY.has(tokens, i);
            if (substance && !timed(i) && !named(i)) {
                stems.add(Irregular.stem(tokens, i));
            }
        }
        return stems.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean timed(int token) {
        int at = tokens.start(token);
        return sheet.timesIn(sentence).stream()
                .anyMatch(t -> t.passage().start() <= at && at < t.passage().end());
    }

    private boolean named(int token) {
        int at = tokens.start(token);
        return sheet.mentionsIn(sentence).stream()
                .anyMatch(m -> m.kind() == EntityKind.PERSON
                        && own(m)
                        && m.passage().start() <= at
                        && at < m.passage().end());
    }

    /// A name, or a description in whose stead a name stands elsewhere (`Der Hausmeister Uwe Brand`).
    private boolean own(Mention mention) {
        return mention.form() != Mention.Form.NOMINAL
                || sheet.entity(mention.entity()).filter(e -> e.named()).isPresent();
    }

    private Set<String> persons(int begin, int end) {
        Set<String> keys = new HashSet<>();
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.kind() == EntityKind.PERSON
                    && mention.passage().start() >= tokens.start(begin)
                    && mention.passage().start() < tokens.end(end - 1)
                    && mention.form() != Mention.Form.NOMINAL) {
                keys.add(sheet.key(mention.entity()));
            }
        }
        return keys;
    }

    private void count(Quantity quantity) {
        boolean exact = quantity.measure() == Quantity.Measure.COUNT
                && quantity.bound() == Quantity.Bound.EXACT
                && quantity.partOf().isEmpty()
                && quantity.value().scale() <= 0
                && quantity.value().precision() < 9
                && quantity.of().isPresent();
        int first = sheet.firstToken(quantity.passage().span());
        boolean or = CueWords.OTHER.within(tokens, Math.max(from, first - 2), Math.min(to, first + 3));
        if (exact && !or) {
            String of = quantity.of().orElseThrow().toLowerCase(Locale.ROOT);
            String noun = of.substring(of.lastIndexOf(' ') + 1);
            long value = quantity.value().longValue();
            details.add(new Detail(
                    Kind.COUNT,
                    noun,
                    value,
                    value,
                    quantity.passage().words() + " " + of,
                    words(from, to),
                    persons(from, to)));
        }
    }

    private void look() {
        for (int i = from; i < to; i++) {
            Look look = LOOKS.get(tokens, i);
            if (look == null || CueWords.NOT.within(tokens, Math.max(from, i - 3), i)) {
                continue;
            }
            boolean worn = look.kind().equals("beard") || look.kind().equals("hair");
            boolean colour = look.kind().equals("colour");
            Set<Integer> things = things(i);
            boolean person = worn || CueWords.SOMEBODY.within(tokens, Math.max(from, i - 4), Math.min(to, i + 4));
            if (colour ? !things.isEmpty() : person) {
                int[] words = colour
                        ? things.stream().mapToInt(Integer::intValue).sorted().toArray()
                        : new int[0];
                details.add(new Detail(
                        Kind.LOOK, look.kind(), look.value(), look.value(), tokens.text(i), words, persons(from, to)));
            }
        }
    }

    /// What is so coloured: the two words behind the colour, or the one before `was`.
    private Set<Integer> things(int colour) {
        Set<Integer> things = new HashSet<>();
        boolean predicate = CueWords.LOOKED.within(tokens, Math.max(from, colour - 3), colour);
        if (predicate) {
            int copula = colour - 1;
            while (copula > from && !CueWords.LOOKED.has(tokens, copula)) {
                copula--;
            }
            thing(copula - 1, things);
        } else {
            thing(colour + 1, things);
            thing(colour + 2, things);
        }
        return things;
    }

    private void thing(int token, Set<Integer> things) {
        if (token >= from
                && token < to
                && tokens.kind(token) == Tokens.Kind.WORD
                && !CueWords.STOP.has(tokens, token)) {
            things.add(Irregular.stem(tokens, token));
        }
    }

    /// Ascending stems of both.
    static int[] without(int[] all, int[] gone) {
        return Arrays.stream(all).filter(w -> Arrays.binarySearch(gone, w) < 0).toArray();
    }
}
