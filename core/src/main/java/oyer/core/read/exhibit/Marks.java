package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Reads the marks that evidence is known by: `Exhibit 12`, `State's Exhibit 3-A`, `item 6K`, `Asservat 14`,
/// `Property Receipt 84-0887`. A mark is a word for the series, maybe whose series it is, and a number.
final class Marks {

    /// No range of marks in a sentence is longer.
    private static final int MOST = 60;

    private static final int INITIALS = 3;

    /// The longest word for a series that is cut short with a full stop: `Asserv.`
    private static final int ABBREVIATED = 6;

    private final Map<String, Integer> byInitials = new HashMap<>();
    private final Tokens tokens;
    private final EvidenceWords words;
    private final ListedMarks listed;

    /// Tokens from `first` to `last`, both included.
    record Mark(int first, int last) {
        String words(Tokens tokens) {
            return Wording.of(tokens, first, last);
        }
    }

    Marks(Tokens tokens, EvidenceWords words) {
        this.tokens = tokens;
        this.words = words;
        this.listed = ListedMarks.in(tokens, words);
    }

    /// The mark that begins at a token, where one does.
    Optional<Mark> at(int token, int end) {
        if (token + 2 < end && initialled(token) && (seen(token) > 1 || begins(token) && byInitials.size() > 1)) {
            return Optional.of(new Mark(token, token + 2));
        }
        int own = ListedMarks.last(tokens, token);
        if (own >= 0 && own < end && listed.of(tokens, token)) {
            return Optional.of(new Mark(token, own));
        }
        int answered = answered(token, end);
        if (answered >= 0) {
            return Optional.of(new Mark(token, answered));
        }
        int i = token;
        while (i < end && words.is(tokens, i, "series") && i - token < 2) {
            i++;
        }
        boolean owned = i > token;
        // `State's 3`, `Defendant's 2`: the word for the series is left out
        if (owned && i < end && plain(i) > 0 && tokens.gap(i) == Gap.SPACE && possessive(i - 1)) {
            return Optional.of(new Mark(token, i));
        }
        if (i >= end || !words.is(tokens, i, "mark") || tokens.is(i, "receipt") && !owned) {
            return Optional.empty();
        }
        int number = i + 1;
        // `Ass. 2.1`, `Lab #3`
        boolean cut = tokens.is(number, '.') && tokens.length(i) <= ABBREVIATED || tokens.is(number, '#');
        number += cut && number + 1 < end && tokens.gap(number + 1) != Gap.LINE ? 1 : 0;
        if (number < end && (tokens.is(number, "no") || tokens.is(number, "nr"))) {
            number += number + 1 < end && tokens.is(number + 1, '.') ? 2 : 1;
            number += number + 1 < end && tokens.is(number, ':') ? 1 : 0;
        }
        // `ex. GP/3`: the series is said before initials, which are the mark
        if (number < end && initialled(number) && (tokens.length(i) <= INITIALS || seen(number) == 1)) {
            return Optional.of(new Mark(token, number + 2));
        }
        // `Item DE-1`
        boolean lettered = number + 2 < end
                && tokens.kind(number) == Kind.WORD
                && tokens.length(number) <= INITIALS
                && capitals(number)
                && tokens.is(number + 1, '-')
                && tokens.gap(number + 1) == Gap.NONE
                && tokens.gap(number + 2) == Gap.NONE
                && plain(number + 2) > 0;
        if (number >= end || !lettered && !isNumber(number) || tokens.gap(number) == Gap.BLOCK) {
            return Optional.empty();
        }
        int last = number;
        while (last + 2 < end
                && (tokens.is(last + 1, '-') || tokens.is(last + 1, '.') || tokens.is(last + 1, '/'))
                && tokens.gap(last + 1) == Gap.NONE
                && tokens.gap(last + 2) == Gap.NONE
                && isPart(last + 2)) {
            last += 2;
        }
        return Optional.of(new Mark(token, last));
    }

    /// The mark that begins at a token, or behind the word for the series there: `exhibit PH/1`.
    Optional<Mark> named(int token, int end) {
        return at(token, end)
                .or(() -> token + 1 < end && words.is(tokens, token, "mark") && initialled(token + 1)
                        ? at(token + 1, end)
                        : Optional.empty());
    }

    /// The number of `Zu 1:`, `ad 2.`, `Re 3:` at the head of a line, which answers to an item of a list; else
    /// -1.
    private int answered(int token, int end) {
        boolean begins = token == 0 || tokens.gap(token) == Gap.LINE || tokens.gap(token) == Gap.BLOCK;
        if (!begins || !words.answering(tokens, token)) {
            return -1;
        }
        int number = token + 1;
        while (number < end && number - token < 4 && plain(number) < 0 && !tokens.is(number, ':')) {
            number++;
        }
        boolean closed = tokens.is(number + 1, ':') || tokens.is(number + 1, '.') || tokens.is(number + 1, ')');
        return number < end && plain(number) > 0 && closed ? number : -1;
    }

    private boolean possessive(int token) {
        return tokens.capitalised(token)
                && (tokens.text(token).endsWith("'s") || tokens.text(token).endsWith("\u2019s"));
    }

    /// `TH/1`: the initials of who found it, and a number.
    boolean initialled(int token) {
        return tokens.is(token + 1, '/')
                && tokens.kind(token) == Kind.WORD
                && tokens.length(token) >= 2
                && tokens.length(token) <= INITIALS
                && capitals(token)
                && tokens.gap(token + 1) == Gap.NONE
                && tokens.gap(token + 2) == Gap.NONE
                && plain(token + 2) > 0
                && plain(token + 2) < 200;
    }

    private boolean begins(int token) {
        return token == 0 || tokens.gap(token) == Gap.LINE || tokens.gap(token) == Gap.BLOCK;
    }

    /// How many marks with the same initials the text has: one alone may be anything.
    private int seen(int token) {
        if (byInitials.isEmpty()) {
            for (int t = 0; t + 2 < tokens.size(); t++) {
                if (initialled(t)) {
                    byInitials.merge(tokens.text(t), 1, Integer::sum);
                }
            }
        }
        return byInitials.getOrDefault(tokens.text(token), 0);
    }

    /// A mark that stands for the thing itself.
    Optional<Item> standing(int token, int end) {
        Optional<Mark> mark = at(token, end);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        Mark m = mark.get();
        return Optional.of(new Item(m.first(), m.last(), m.last(), Type.OTHER, Optional.of(m.words(tokens)), false));
    }

    /// `Items 1 through 4`, `Exhibits 2, 3 and 5`, `Asservate 1 bis 3`: each by its own mark. Those of a range
    /// share the words that name it.
    List<Item> several(int token, int end) {
        int word = token;
        while (word < end && words.is(tokens, word, "series") && word - token < 2) {
            word++;
        }
        // `Items Q1 to Q5`: the word for the series, and marks that are a range of their own
        if (word + 1 < end
                && words.singular(tokens, word).isPresent()
                && (ListedMarks.last(tokens, word + 1) >= 0 || initialled(word + 1))) {
            List<Item> range = ranged(word + 1, end);
            if (!range.isEmpty()) {
                return range;
            }
        }
        boolean own = tokens.length(token) <= INITIALS && tokens.capitalised(token);
        if (word + 1 >= end || plain(word + 1) < 0 && !lettered(word + 1)) {
            return own ? ranged(token, end) : List.of();
        }
        Optional<String> series = words.singular(tokens, word);
        if (series.isEmpty()) {
            return own ? ranged(token, end) : List.of();
        }
        String owner = word == token ? "" : Wording.of(tokens, token, word - 1) + " ";
        List<Item> items = new ArrayList<>();
        int first = token;
        int i = word + 1;
        while (i < end && (plain(i) >= 0 || lettered(i))) {
            boolean letters = letter(i) && words.part("span", tokens, i + 1) && i + 2 < end && letter(i + 2);
            if (!letters && i == word + 1 && tokens.is(i, 'I')) {
                return List.of(); // Items I and Berg found
            }
            if (letters) {
                for (char c = tokens.first(i); c <= tokens.first(i + 2); c++) {
                    String mark = owner + series.get() + " " + c;
                    items.add(new Item(first, first, i + 2, Type.OTHER, Optional.of(mark), false));
                }
                i += 2;
            } else if (lettered(i)) {
                items.add(new Item(
                        first, first, i, Type.OTHER, Optional.of(owner + series.get() + " " + tokens.text(i)), false));
            }
            int to = i + 2 < end && words.part("span", tokens, i + 1) || dash(i + 1) ? plain(i + 2) : -1;
            int upTo = to > plain(i) && to - plain(i) < MOST ? to : plain(i);
            int last = upTo > plain(i) ? i + 2 : i;
            for (int n = plain(i); !lettered(i) && n <= upTo; n++) {
                items.add(new Item(first, first, last, Type.OTHER, Optional.of(owner + series.get() + " " + n), false));
            }
            int next = last + 1;
            while (next < end && (tokens.is(next, ',') || tokens.is(next, "and") || tokens.is(next, "und"))) {
                next++;
            }
            if (next == last + 1) {
                break;
            }
            i = next;
            first = next;
        }
        return items.size() > 1 ? items : List.of();
    }

    /// `SM/1 to SM/4`, `AL 1 bis AL 5`: the mark is written out at both ends.
    private List<Item> ranged(int token, int end) {
        Optional<Mark> from = at(token, end);
        int span = from.map(m -> m.last() + 1).orElse(end);
        if (span + 1 >= end || !words.part("span", tokens, span) && !tokens.is(span, "bis") && !dash(span)) {
            return List.of();
        }
        int number = plain(span + 1); // Pos. 1 bis 3
        Optional<Mark> to = at(span + 1, end);
        int first = ending(from.orElseThrow().last());
        int last = to.map(m -> ending(m.last())).orElse(number);
        String series = Wording.of(tokens, token, span - 1).replaceAll("[0-9]{1,4}$", "");
        boolean same = !series.isEmpty()
                && (to.isPresent()
                        ? Wording.of(tokens, span + 1, to.get().last()).startsWith(series)
                        : number > first);
        int close = to.map(Mark::last).orElse(span + 1);
        List<Item> items = new ArrayList<>();
        for (int n = first; same && first >= 0 && last - first < MOST && n <= last; n++) {
            items.add(new Item(token, token, close, Type.OTHER, Optional.of(series + n), false));
        }
        return items.size() > 1 ? items : List.of();
    }

    /// The number that a mark ends with: 5 of `Q5`.
    private int ending(int token) {
        String word = tokens.text(token);
        int from = word.length();
        while (from > 0 && word.length() - from < 4 && Character.isDigit(word.charAt(from - 1))) {
            from--;
        }
        return from < word.length() ? Integer.parseInt(word.substring(from)) : -1;
    }

    /// `6A` of `Items 6A, 6B and 6K`.
    private boolean lettered(int token) {
        return letter(token)
                || token < tokens.size()
                        && tokens.kind(token) == Kind.MIXED
                        && tokens.length(token) <= INITIALS
                        && Character.isDigit(tokens.first(token))
                        && Character.isUpperCase(tokens.last(token));
    }

    /// `A` of `Items A and C`.
    private boolean letter(int token) {
        return token < tokens.size()
                && tokens.kind(token) == Kind.WORD
                && tokens.length(token) == 1
                && tokens.first(token) >= 'A'
                && tokens.first(token) <= 'Z';
    }

    private boolean dash(int token) {
        return token < tokens.size() && (tokens.is(token, '-') || tokens.is(token, '\u2013'));
    }

    /// A bare number of a mark, or -1.
    private int plain(int token) {
        return tokens.whole(token, 4);
    }

    private boolean capitals(int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.characters().charAt(i);
            if (c < 'A' || c > 'Z') {
                return false;
            }
        }
        return true;
    }

    /// The mark that stands behind a noun: `the knife (Exhibit 12)`.
    Optional<Mark> after(int head, int end) {
        int next = head + 1;
        boolean apart = next < end && (tokens.is(next, '(') || tokens.is(next, ','));
        // of `the latent in Exhibit 11` and `der Abdruck in Asservat 4` the exhibit is the print's
        if (apart || next < end && tokens.is(next, "in")) {
            next++;
        }
        // one that stands nowhere else is a mark in brackets: `the jacket (TH/3)`
        if (tokens.is(head + 1, '(') && next + 3 < tokens.size() && initialled(next) && tokens.is(next + 3, ')')) {
            return Optional.of(new Mark(next, next + 2));
        }
        return next < end ? at(next, end) : Optional.empty();
    }

    private boolean isNumber(int token) {
        return tokens.kind(token) == Kind.NUMBER && tokens.length(token) < 6
                || tokens.kind(token) == Kind.MIXED && tokens.length(token) < 8 && digitNear(token)
                || tokens.kind(token) == Kind.WORD
                        && tokens.length(token) == 1
                        && tokens.capitalised(token)
                        && !tokens.is(token, "I");
    }

    private boolean isPart(int token) {
        return tokens.kind(token) == Kind.NUMBER && tokens.length(token) < 6
                || tokens.kind(token) == Kind.MIXED && tokens.length(token) < 5
                || tokens.kind(token) == Kind.WORD && tokens.length(token) == 1;
    }

    private boolean digitNear(int token) {
        return Character.isDigit(tokens.first(token)) || Character.isDigit(tokens.last(token));
    }
}
