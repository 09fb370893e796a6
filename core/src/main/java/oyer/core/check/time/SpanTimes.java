package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.Lengths;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.Timex;

/// A stretch told by its two ends and by its length: `from 3 May 2001 to 13 May 2001, ten days`, `for eight years, from
/// 1985 to 1993`.
final class SpanTimes implements TimeSource {

    private static final double SURE = .85;

    /// Between the length and the ends only these may stand.
    private static final Set<String> BESIDE = Set.of(
            "for",
            "of",
            "a",
            "period",
            "that",
            "is",
            "or",
            "i",
            "e",
            "total",
            "in",
            "all",
            "altogether",
            "insgesamt",
            "also",
            "das",
            "sind",
            "lang",
            "years",
            "days");

    private static final Set<String> FROM = Set.of("from", "between", "von", "vom", "zwischen");
    private static final Set<String> TO =
            Set.of("to", "until", "till", "and", "through", "bis", "und", "zum", "-", "–");
    private static final int NEAR = 5;

    private record Told(TimeReading begin, TimeReading end, Quantity quantity, Lengths length) {}

    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<TimeReading> times = sheet.times().stream()
                .filter(t -> t.timex().type() == Timex.Type.DATE && t.anchor().isEmpty())
                .filter(t ->
                        t.when().earliest().isPresent() && t.when().latest().isPresent())
                .filter(t -> t.passage().words().chars().anyMatch(Character::isDigit))
                .toList();
        for (int i = 0; i + 1 < times.size(); i++) {
            TimeReading begin = times.get(i);
            TimeReading end = times.get(i + 1);
            int sentence = sheet.sentenceOf(begin.passage());
            if (sentence == sheet.sentenceOf(end.passage()) && joined(sheet, begin.passage(), end.passage())) {
                lengths(sheet, sentence, begin, end);
            }
        }
    }

    private static boolean joined(Sheet sheet, Passage begin, Passage end) {
        Tokens tokens = sheet.tokens();
        int before = sheet.firstToken(begin.span()) - 1;
        int between = sheet.lastToken(begin.span()) + 1;
        return before >= 0
                && FROM.contains(word(tokens, before))
                && between + 1 == sheet.firstToken(end.span())
                && TO.contains(word(tokens, between));
    }

    private static String word(Tokens tokens, int token) {
        return tokens.characters()
                .subSequence(tokens.start(token), tokens.end(token))
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    private void lengths(Sheet sheet, int sentence, TimeReading begin, TimeReading end) {
        int first = sheet.firstToken(begin.passage().span()) - 1;
        int last = sheet.lastToken(end.passage().span());
        for (Quantity quantity : sheet.quantitiesIn(sentence)) {
            if (quantity.measure() != Quantity.Measure.DURATION) {
                continue;
            }
            int from = sheet.firstToken(quantity.passage().span());
            int to = sheet.lastToken(quantity.passage().span());
            boolean after = from > last && from - last <= NEAR && beside(sheet.tokens(), last + 1, from);
            boolean before = to < first && first - to <= NEAR && beside(sheet.tokens(), to + 1, first);
            Optional<Lengths> length = after || before ? Lengths.of(quantity) : Optional.empty();
            length.ifPresent(l -> told.add(new Told(begin, end, quantity, l)));
        }
    }

    private static boolean beside(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) != Kind.SIGN && !BESIDE.contains(word(tokens, i)) || tokens.is(i, ';')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void say(CaseTimes times) {
        for (Told one : told) {
            int begin = dated(times, one.begin());
            int end = dated(times, one.end());
            times.after(
                    begin,
                    end,
                    CaseTimes.Kind.LENGTH,
                    Lengths.reckoned(one.begin(), one.end(), one.quantity()),
                    List.of(one.quantity().passage()),
                    SURE,
                    one.length().least(),
                    one.length().most(),
                    Lengths.working(one.begin(), one.end(), one.quantity()));
        }
    }

    @Override
    public List<Consistent> fitting() {
        return told.stream()
                .flatMap(one -> Lengths.fitting(one.begin(), one.end(), one.quantity(), one.length()).stream())
                .toList();
    }

    static int dated(CaseTimes times, TimeReading time) {
        LocalDate first = time.when().earliest().orElseThrow();
        LocalDate last = time.when().latest().orElseThrow();
        return times.dated(time.passage(), first, last, new Worded("the time told was", "die genannte Zeit war"));
    }
}
