package oyer.core.check.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Fact;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Things that go by their day: `the decision of 7 April 2008`, `the 28 May 2021 Settlement Trade`. Such a name points
/// to what is told elsewhere, so a day that stands nowhere else, where a day that one slip makes of it has a thing of
/// that name, is likely that slip.
final class NamedByDate {

    private static final TokenSet OF = TokenSet.of(Set.of("of", "dated", "vom"));
    private static final TokenSet ARTICLE =
            TokenSet.of(Set.of("the", "this", "that", "said", "his", "her", "its", "their"));
    private static final TokenSet NEW =
            TokenSet.of(Set.of("a", "an", "another", "ein", "eine", "einem", "einer", "eines"));

    /// Parts of a day and what is no thing of its own.
    private static final TokenSet PART = TokenSet.of(Set.of(
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "date",
            "hours",
            "weekend",
            "week",
            "events",
            "course",
            "effect",
            "abend",
            "morgen",
            "nachmittag",
            "nacht",
            "tag"));

    /// Words before the thing in which its article stands.
    private static final int AHEAD = 3;

    /// Stems, its own among them, that two sentences of one thing share at least.
    private static final int SHARED = 3;

    private NamedByDate() {}

    /// Stems of what is named by a date; none where nothing is.
    static int[] name(Sheet sheet, Passage date) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(date.span());
        int after = sheet.lastToken(date.span()) + 1;
        if (first > 1 && OF.has(tokens, first - 1) && thing(tokens, first - 2) && known(tokens, first - 2)) {
            return new int[] {Stems.of(tokens, first - 2)};
        }
        boolean article = first > 0 && ARTICLE.has(tokens, first - 1);
        if (article && behind(tokens, after)) {
            return behind(tokens, after + 1)
                    ? new int[] {Stems.of(tokens, after), Stems.of(tokens, after + 1)}
                    : new int[] {Stems.of(tokens, after)};
        }
        return new int[0];
    }

    private static boolean thing(Tokens tokens, int at) {
        // `the rejection by the Office of Immigration of 3 May` is none of Immigration
        return tokens.kind(at) == Kind.WORD
                && !(at > 0 && OF.has(tokens, at - 1))
                && tokens.length(at) > 3
                && !CueWords.STOP.has(tokens, at)
                && !PART.has(tokens, at);
    }

    private static boolean behind(Tokens tokens, int at) {
        return at < tokens.size() && tokens.gap(at) == Gap.SPACE && tokens.capitalised(at) && thing(tokens, at);
    }

    /// `An order of 3 May` tells that there is one; `the order of 3 May` points to it.
    private static boolean known(Tokens tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - AHEAD) && tokens.kind(i) != Kind.SIGN; i--) {
            if (NEW.has(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /// Two facts of one document, one of which has the wrong day.
    record Slip(int first, int second) {}

    static List<Slip> slips(DateFacts dates) {
        List<Slip> slips = new ArrayList<>();
        List<Fact> facts = dates.all();
        for (int from = 0, to; from < facts.size(); from = to) {
            to = from + 1;
            while (to < facts.size() && dates.sameDocument(from, to)) {
                to++;
            }
            for (int i = from; i < to; i++) {
                if (dates.name(i).length > 0 && onlyNamed(dates, i, from, to)) {
                    slips(dates, i, from, to, slips);
                }
            }
        }
        return slips;
    }

    /// Whether nothing else is told of a day: a decision that is told on its own day is what the name points to.
    private static boolean onlyNamed(DateFacts dates, int named, int from, int to) {
        long day = dates.all().get(named).low();
        long names = IntStream.range(from, to)
                .filter(i -> dates.all().get(i).low() == day && dates.name(i).length > 0)
                .count();
        return dates.told(named, day) <= names;
    }

    private static void slips(DateFacts dates, int named, int from, int to, List<Slip> slips) {
        List<Integer> others = new ArrayList<>();
        Set<Long> days = new HashSet<>();
        boolean sameName = false;
        for (int i = from; i < to; i++) {
            if (i != named && of(dates, named, i)) {
                boolean name = Arrays.equals(dates.name(named), dates.name(i));
                if (name && !sameName) {
                    sameName = true;
                    days.clear();
                }
                if (name == sameName) {
                    days.add(dates.all().get(i).low());
                }
                others.add(i);
            }
        }
        // two days beside it are a series of things
        if (days.size() == 1) {
            others.stream()
                    .filter(i -> days.contains(dates.all().get(i).low()))
                    .forEach(i -> slips.add(new Slip(Math.min(i, named), Math.max(i, named))));
        }
    }

    /// Whether another date, one slip away, has a thing of that name, and one of the two stands nowhere else.
    private static boolean of(DateFacts dates, int named, int other) {
        Fact a = dates.all().get(named);
        Fact b = dates.all().get(other);
        int[] name = dates.name(named);
        boolean days = a.low() == a.high() && b.low() == b.high() && a.low() != b.low();
        if (!days
                || !DatePairs.oneSlip(a.low(), b.low())
                || a.has(b.low())
                || b.has(a.low())
                || Math.min(dates.told(named, a.low()), dates.told(other, b.low())) > 1) {
            return false;
        }
        // of two words it is a name wherever both stand beside the day
        if (name.length > 1) {
            return dates.told(named, a.low()) == 1
                    && dates.told(other, b.low()) > 1
                    && Arrays.stream(name).allMatch(n -> has(b.about(), n));
        }
        boolean led = dates.led(other).isPresent() && dates.led(other).getAsLong() == b.low();
        return led
                && dates.name(other).length == 0
                && has(b.near(), name[0])
                && Stems.shared(a.about(), b.about()) >= SHARED;
    }

    private static boolean has(int[] stems, int stem) {
        return Arrays.binarySearch(stems, stem) >= 0;
    }
}
