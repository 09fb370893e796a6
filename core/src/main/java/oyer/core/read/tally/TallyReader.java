package oyer.core.read.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.read.quantity.Cardinals;
import oyer.core.read.tally.Tally.Reach;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Reads how many of a kind of thing a text counts. What is asked, denied or supposed counts nothing.
public final class TallyReader {

    /// Words from the number to what it counts: `neun übereinstimmende anatomische Merkmale`.
    private static final int NEAR = 4;

    private static final int MOST = 200;

    /// Words of `so many times` back to what was done.
    private static final int DONE = 6;

    /// `an about` reaches so far, a part of the number.
    private static final double ROUGHLY = .25;

    private final Prose prose;
    private final Tokens tokens;
    private final Cardinals cardinals;
    private final CountedNouns nouns;
    private final List<Tally> tallies = new ArrayList<>();
    private int start;
    private int end;

    private TallyReader(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.cardinals = new Cardinals(prose);
        this.nouns = new CountedNouns(prose.language());
    }

    public static List<Tally> read(Prose prose) {
        TallyReader reader = new TallyReader(prose);
        for (int s = 0; s < prose.sentences().size(); s++) {
            reader.sentence(prose.sentences().first(s), prose.sentences().end(s));
        }
        return List.copyOf(reader.tallies);
    }

    private void sentence(int from, int to) {
        start = from;
        end = to;
        if (tokens.is(end - 1, '?')) {
            return;
        }
        for (int i = start; i < end; i++) {
            int number = number(i);
            if (number > 0 && number <= MOST) {
                counted(i, number);
                times(i, number);
            } else if (TallyWords.SOLE.has(tokens, i)) {
                counted(i, 1);
            } else if (tokens.is(i, "twice") || tokens.is(i, "thrice")) {
                done(i, tokens.is(i, "twice") ? 2 : 3, i);
            } else if (prose.language() == Language.GERMAN && tokens.length(i) < 16) {
                germanTimes(i);
            }
        }
        for (int i = start; i < end; i++) {
            behind(i);
        }
        days();
    }

    /// `Swabs (6)`, `Swabs ........ 8`, `Shots fired: 3`: in a list the number stands behind what it counts.
    private void behind(int noun) {
        int at = noun + 1;
        boolean sign = false;
        int last = tokens.size();
        while (at < last && tokens.kind(at) == Tokens.Kind.SIGN && at < noun + MOST && !tokens.newLine(at)) {
            boolean leads = tokens.is(at, '.') || tokens.is(at, ':') || tokens.is(at, '(');
            if (!leads) {
                return;
            }
            sign |= tokens.is(at, ':') || tokens.is(at, '(') || at > noun + 1;
            at++;
        }
        boolean closed = at + 1 >= last || tokens.is(at + 1, ')') || tokens.newLine(at + 1);
        boolean counts = sign && closed && at < last && !tokens.newLine(at);
        int times = counts ? times(at) : -1;
        int number = counts ? Math.max(times, tokens.whole(at, 3)) : -1;
        if (number <= 0 || number > MOST) {
            return;
        }
        Optional<String> of = nouns.at(tokens, noun).or(() -> times > 0 ? item(noun) : Optional.empty());
        if (of.isPresent()) {
            tallies.add(new Tally(
                    of.get(),
                    number,
                    number,
                    Reach.PLAIN,
                    prose.passage(noun, tokens.is(at + 1, ')') ? at + 1 : at),
                    at));
        }
    }

    /// `x7`.
    private int times(int token) {
        String text = tokens.lower(token);
        boolean times = text.length() > 1 && text.length() < 5 && text.charAt(0) == 'x';
        for (int i = 1; i < text.length() && times; i++) {
            times = Character.isDigit(text.charAt(i));
        }
        return times ? Integer.parseInt(text.substring(1)) : -1;
    }

    /// What `(x7)` counts is a thing, whatever it is: by its noun and the word before it.
    private Optional<String> item(int noun) {
        boolean words = noun > 0
                && tokens.kind(noun) == Tokens.Kind.WORD
                && tokens.kind(noun - 1) == Tokens.Kind.WORD
                && !tokens.newLine(noun);
        return words ? Optional.of(tokens.lower(noun - 1) + " " + tokens.lower(noun)) : Optional.empty();
    }

    /// A number in words or figures that is neither an ordinal nor part of a longer one.
    private int number(int token) {
        boolean figure = tokens.kind(token) == Tokens.Kind.NUMBER;
        boolean joined = figure
                && (token > 0 && tokens.gap(token) == Tokens.Gap.NONE
                        || token + 1 < tokens.size() && tokens.gap(token + 1) == Tokens.Gap.NONE);
        return joined ? -1 : cardinals.at(token).orElse(-1);
    }

    private void counted(int at, int number) {
        boolean listed = tokens.kind(at) == Tokens.Kind.NUMBER && (at == 0 || tokens.newLine(at));
        int from = repeated(at, number);
        for (int i = from; i < Math.min(end, from + NEAR) && worded(i); i++) {
            if (listed || tokens.newLine(i) && tokens.kind(at) == Tokens.Kind.NUMBER || tokens.newCell(i)) {
                return; // `4 Swabs, both hands` in a list: a number of the list
            }
            if (TallyWords.UNIT.has(tokens, i)
                    || TallyWords.PART.has(tokens, i)
                    || tokens.is(i, "and")
                    || tokens.is(i, "und")) {
                return;
            }
            Optional<String> of = nouns.at(tokens, i);
            boolean first = prose.language() == Language.ENGLISH // `four gunshot wounds` are wounds
                    && i + 1 < Math.min(end, from + NEAR)
                    && nouns.at(tokens, i + 1).isPresent();
            if (of.isPresent() && !first) {
                add(of.get(), number, at, at, i);
                return;
            }
        }
    }

    /// Behind a number that is told again in figures: `six (6) casings`.
    private int repeated(int at, int number) {
        boolean again = at + 3 < end && tokens.is(at + 1, '(') && tokens.is(at + 3, ')');
        return again && tokens.whole(at + 2, 3) == number ? at + 4 : at + 1;
    }

    /// A word, or what it measures: `9mm casings`.
    private boolean worded(int token) {
        return tokens.kind(token) == Tokens.Kind.WORD || tokens.kind(token) == Tokens.Kind.MIXED;
    }

    /// `struck five times`.
    private void times(int at, int number) {
        if (TallyWords.TIMES.has(tokens, at + 1)) {
            done(at, number, at + 1);
        }
    }

    /// `dreimal`.
    private void germanTimes(int at) {
        String word = tokens.lower(at);
        if (word.endsWith("mal") && word.length() > 5) {
            Tokens stem = Tokens.of(word.substring(0, word.length() - 3));
            int number = switch (stem.text(0)) {
                case "zwei" -> 2;
                case "drei" -> 3;
                case "vier" -> 4;
                case "fünf" -> 5;
                case "sechs" -> 6;
                case "sieben" -> 7;
                case "acht" -> 8;
                case "neun" -> 9;
                case "zehn" -> 10;
                default -> -1;
            };
            if (number > 0) {
                done(at, number, at);
            }
        }
    }

    private void done(int at, int number, int last) {
        int from = Math.max(start, at - DONE);
        int to = prose.language() == Language.GERMAN ? Math.min(end, last + DONE) : at;
        String of = TallyWords.SHOT.within(tokens, from, to)
                ? "gunshot wound"
                : TallyWords.STABBED.within(tokens, from, to)
                        ? "stab wound"
                        : TallyWords.STRUCK.within(tokens, from, to) ? "blow" : "";
        if (!of.isEmpty()) {
            add(of, number, at, from, last);
        }
    }

    /// `Hauptverhandlung vom 7., 9., 13. und 14. Juni`: the days of a trial, listed.
    private void days() {
        for (int i = start; i + 3 < end; i++) {
            boolean trial = tokens.is(i, "Hauptverhandlung") && (tokens.is(i + 1, "vom") || tokens.is(i + 1, "am"))
                    || tokens.is(i, "trial") && tokens.is(i + 1, "on")
                    || tokens.is(i, "tried") && tokens.is(i + 1, "on");
            if (trial) {
                int days = 0;
                int last = i + 1;
                for (int k = i + 2; k < end; k++) {
                    int day = tokens.whole(k, 2);
                    if (day > 0 && day < 32) {
                        days++;
                        last = k;
                    } else if (!tokens.is(k, '.')
                            && !tokens.is(k, ',')
                            && !tokens.is(k, "und")
                            && !tokens.is(k, "and")
                            && !month(k)) {
                        break;
                    }
                }
                if (days > 1) {
                    tallies.add(new Tally("day of trial", days, days, Reach.ALL, prose.passage(i, last), i));
                }
            }
        }
    }

    private boolean month(int token) {
        return tokens.kind(token) == Tokens.Kind.WORD && tokens.capitalised(token);
    }

    private void add(String of, int number, int at, int first, int last) {
        if (TallyWords.OPEN.within(tokens, clauseStart(at), clauseEnd(at)) && !closed(last)
                || TallyWords.ABOUT.has(tokens, last + 1)) {
            return;
        }
        boolean least = TallyWords.LEAST.within(tokens, Math.max(start, at - 2), at);
        boolean most = TallyWords.MOST.within(tokens, Math.max(start, at - 2), at);
        boolean about = TallyWords.ABOUT.within(tokens, Math.max(start, at - 2), at);
        int spread = about ? (int) Math.ceil(number * ROUGHLY) : 0;
        boolean some = TallyWords.SOME.within(tokens, Math.max(start, at - 2), last)
                || tokens.is(at - 1, "the") && tokens.is(at - 2, "of")
                || tokens.is(at - 1, "der") && !TallyWords.WHOLE.within(tokens, start, end);
        boolean part = TallyWords.PART.has(tokens, last + 1) && !tokens.is(last + 1, "with");
        boolean whole = TallyWords.WHOLE.within(tokens, start, end) || closed(last);
        int low = most ? 0 : number - spread;
        int high = least ? Tally.OPEN : number + spread;
        int in = part && !some ? within(last + 2) : -1;
        if (in >= 0) { // `three wounds in the chest` are all that were there
            String there = of + " in " + tokens.lower(in);
            tallies.add(new Tally(there, low, high, Reach.PLAIN, prose.passage(first, in), at));
        }
        Reach reach = some ? Reach.SOME : whole ? Reach.ALL : part ? Reach.SOME : Reach.PLAIN;
        tallies.add(new Tally(of, low, high, reach, prose.passage(first, last), at));
    }

    /// The noun behind `in the`, `in der`.
    private int within(int from) {
        for (int i = from;
                i < Math.min(end, from + 3) && tokens.kind(i) == Tokens.Kind.WORD && !tokens.newLine(i);
                i++) {
            boolean noun = prose.language() == Language.GERMAN
                    ? tokens.capitalised(i)
                    : tokens.length(i) > 3 && !tokens.capitalised(i);
            if (noun) {
                return i;
            }
        }
        return -1;
    }

    private int clauseStart(int at) {
        int i = at;
        while (i > start && !tokens.is(i - 1, ',') && !tokens.is(i - 1, ';')) {
            i--;
        }
        return i;
    }

    private int clauseEnd(int at) {
        int i = at;
        while (i < end && !tokens.is(i, ',') && !tokens.is(i, ';')) {
            i++;
        }
        return i;
    }

    /// `and no more`, `, nicht mehr`.
    private boolean closed(int last) {
        for (int i = last + 1; i + 1 < Math.min(end, last + 5); i++) {
            boolean no = tokens.is(i, "no") || tokens.is(i, "nicht");
            if (no && (tokens.is(i + 1, "more") || tokens.is(i + 1, "mehr"))) {
                return true;
            }
        }
        return false;
    }
}
