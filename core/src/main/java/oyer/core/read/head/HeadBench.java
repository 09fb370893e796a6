package oyer.core.read.head;

import java.util.ArrayList;
import java.util.List;
import oyer.core.read.head.DecisionHead.Field;
import oyer.core.read.head.DecisionHead.Part;
import oyer.core.text.Tokens;

/// Who decides: the names below `Before`, a line that is a judge's title and name, `with whom Lord Soandso agrees`; in
/// German the names behind `Richter am ...` wherever they stand.
final class HeadBench {

    private static final int LONGEST = 9;
    private static final int TITLES = 6;

    private final Tokens tokens;
    private final HeadWords words;
    private final List<Field> fields = new ArrayList<>();
    private int since;

    HeadBench(Tokens tokens, HeadWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    void open() {
        since = fields.size();
    }

    boolean any() {
        return !fields.isEmpty();
    }

    List<Field> fields() {
        return fields;
    }

    /// Whether a judge's title or name begins here.
    boolean begins(int first, int end) {
        int from = tokens.is(first, "the") ? first + 1 : first;
        return words.is("dignity", tokens, from) || from == first && (title(first, end) || name(first, end));
    }

    private boolean title(int first, int end) {
        for (int i = first; i < Math.min(end, first + TITLES); i++) {
            if (words.is("bench", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// A few words, each with a capital.
    private boolean name(int first, int end) {
        if (end - first > LONGEST || end <= first) {
            return false;
        }
        int letters = 0;
        for (int i = first; i < end; i++) {
            boolean word = tokens.kind(i) == Tokens.Kind.WORD;
            if (word && !tokens.capitalised(i)
                    || tokens.kind(i) == Tokens.Kind.NUMBER
                    || tokens.kind(i) == Tokens.Kind.MIXED
                    || words.is("court", tokens, i)
                    || words.is("numeral", tokens, i)) {
                return false;
            }
            letters += word ? 1 : 0;
        }
        return letters > 0;
    }

    /// @return whether the line can be one of the bench
    boolean line(HeadLine whole, HeadLine next) {
        int first = whole.first();
        int end = whole.end();
        if (words.after("sits", tokens, first, end) > 0) {
            return true;
        }
        while (first < end && (tokens.is(first, "and") || tokens.kind(first) == Tokens.Kind.SIGN)) {
            first++;
        }
        boolean label = tokens.is(first, "member") || tokens.is(first, "members");
        if (label && tokens.is(first + 1, ':')) {
            return member(first + 2, end);
        }
        int stop = first;
        while (stop < end
                && !tokens.is(stop, '(')
                && !tokens.is(stop, ':')
                && words.after("sits", tokens, stop, end) < 0) {
            stop++;
        }
        boolean lay = false;
        boolean judge = false;
        for (int i = first; i < end; i++) {
            lay |= tokens.is(i, "member") || tokens.is(i, "members") || words.is("lay", tokens, i);
            judge |= words.is("bench", tokens, i) || words.is("silk", tokens, i);
        }
        if (lay && !judge) {
            return member(first, stop);
        }
        boolean honoured = tokens.is(first, "the") && words.is("dignity", tokens, first + 1);
        boolean sits = next.first() >= whole.end() && words.after("sits", tokens, next.first(), next.end()) > 0;
        boolean peer = words.is("peer", tokens, first);
        if (judge || honoured || sits || peer || stop < end && tokens.is(stop, '(')) {
            return split(first, stop);
        }
        if (!name(first, stop)) {
            return false;
        }
        if (fields.size() == since) {
            return split(first, stop);
        }
        return fields.get(since).part() == Part.JUDGE && tribunal() && member(first, stop);
    }

    private boolean tribunal() {
        int at = tokens.at(fields.get(since).span().start());
        return tokens.is(at, "tribunal") || tokens.is(at, "employment") || tokens.is(at, "upper");
    }

    private boolean member(int first, int end) {
        if (!name(first, end)) {
            return false;
        }
        fields.add(new Field(tokens.span(first, end - 1), Part.MEMBER, List.of("member")));
        return true;
    }

    /// A judge's title with the name as all that the line says; and `(with whom Lord Soandso agrees)`.
    boolean alone(HeadLine line) {
        int end = line.first();
        while (end < line.end() && !tokens.is(end, ':') && !tokens.is(end, '(')) {
            end++;
        }
        boolean peer = words.is("peer", tokens, line.first()) && end < line.end();
        int first = tokens.is(line.first(), "the") ? line.first() + 1 : line.first();
        boolean titled = words.is("dignity", tokens, first) && (title(first, end) || peer);
        boolean behind = end - line.first() > 2 && tokens.is(end - 2, ',') && initial(end - 1);
        if (!titled && !behind || !named(line.first(), end)) {
            return false;
        }
        split(line.first(), end);
        for (int i = end; i < line.end(); i++) {
            int whom = words.after("agree", tokens, i, line.end());
            if (whom > 0) {
                int last = whom;
                while (last < line.end() && !tokens.is(last, "agree") && !tokens.is(last, "agrees")) {
                    last++;
                }
                split(whom, last);
                break;
            }
        }
        return true;
    }

    /// `DOE, J.`
    private boolean initial(int token) {
        return words.is("bench", tokens, token) && tokens.allCapitals(token)
                || tokens.is(token, "J") && tokens.capitalised(token);
    }

    private boolean named(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.is(i, "and") || tokens.is(i, "of") || tokens.is(i, "the")) {
                continue;
            }
            if (tokens.kind(i) == Tokens.Kind.WORD && !tokens.capitalised(i) || tokens.kind(i) == Tokens.Kind.NUMBER) {
                return false;
            }
        }
        return end - first <= 3 * LONGEST;
    }

    /// The names of a list; a part that is a title only (`, President`) is of the one before it.
    private boolean split(int first, int end) {
        int from = first;
        for (int i = first; i <= end; i++) {
            if (i == end || tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, "and") || tokens.is(i, '&')) {
                judge(from, i);
                from = i + 1;
            }
        }
        return true;
    }

    private void judge(int first, int end) {
        int from = tokens.is(first, "the") || tokens.is(first, "by") ? first + 1 : first;
        while (from < end
                && (words.is("dignity", tokens, from) || tokens.is(from, '.'))
                && !words.is("kept", tokens, from)) {
            from++;
        }
        int to = end;
        while (to > from
                && (words.is("silk", tokens, to - 1)
                        || words.is("bench", tokens, to - 1) && to - from > 1
                        || tokens.kind(to - 1) == Tokens.Kind.SIGN)) {
            to--;
        }
        int name = from;
        while (name < to
                && (words.is("dignity", tokens, name)
                        || tokens.is(name, "the")
                        || tokens.kind(name) == Tokens.Kind.SIGN)) {
            name++;
        }
        boolean letter = to - name == 1 && (tokens.length(name) < 2 || words.is("bench", tokens, name));
        if (name < to && !letter && name(name, to)) {
            fields.add(new Field(tokens.span(from, to - 1), Part.JUDGE, List.of("judge")));
        }
    }

    /// German: `den Vorsitzenden Richter am Landgericht Dr. Weber, die Richterin Kern und den Richter Vogt`.
    void running(int limit) {
        for (int i = 0; i < limit; i++) {
            boolean title = words.is("bench", tokens, i) && tokens.capitalised(i) && i + 1 < limit;
            if (title && (place(i + 1) || doctor(i + 1) || named(i + 1) && !words.is("stops", tokens, i + 1))) {
                i = Math.max(i, list(i + 1, limit) - 1);
            }
        }
    }

    /// The names behind a title, up to a word that ends them.
    private int list(int from, int limit) {
        int i = from;
        boolean place = false;
        while (i < limit && (place(i) || !words.is("stops", tokens, i))) {
            if (tokens.is(i, '(') || tokens.is(i, ';') || tokens.kind(i) == Tokens.Kind.NUMBER) {
                break;
            }
            if (place(i)) {
                place = true;
                i++;
            } else if (words.is("bench", tokens, i) || doctor(i)) {
                place = false;
                i++;
            } else if (named(i)) {
                int end = i + 1;
                while (end < limit
                        && tokens.kind(end) == Tokens.Kind.WORD
                        && tokens.capitalised(end)
                        && tokens.gap(end) == Tokens.Gap.SPACE
                        && !doctor(end)
                        && !words.is("bench", tokens, end)) {
                    end++;
                }
                i = place ? town(i, end) : i;
                place = false;
                if (i < end && !words.is("courts", tokens, i)) {
                    fields.add(new Field(tokens.span(i, end - 1), Part.JUDGE, List.of("Richter")));
                }
                i = end;
            } else if (tokens.kind(i) == Tokens.Kind.SIGN
                    || tokens.is(i, "und")
                    || article(i) && words.is("bench", tokens, i + 1)
                    || tokens.is(i, "weitere")
                    || tokens.is(i, "weiteren")) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /// `am Landgericht`: where the judge sits.
    private boolean place(int i) {
        return (tokens.is(i, "am") || tokens.is(i, "beim") || tokens.is(i, "des")) && words.is("courts", tokens, i + 1);
    }

    private boolean doctor(int i) {
        return tokens.is(i, "Dr") || tokens.is(i, "Prof") || tokens.is(i, "Professor") || tokens.is(i, "Professorin");
    }

    private boolean article(int i) {
        return tokens.is(i, "den") || tokens.is(i, "die") || tokens.is(i, "der") || tokens.is(i, "dem");
    }

    private boolean named(int i) {
        return tokens.kind(i) == Tokens.Kind.WORD && tokens.capitalised(i);
    }

    /// Behind `Landgericht` its town may stand before the name.
    private int town(int first, int end) {
        if (doctor(end)) {
            return end;
        }
        int name = words.is("courts", tokens, first) ? first + 1 : first;
        return end - name > 1 ? name + 1 : name;
    }
}
