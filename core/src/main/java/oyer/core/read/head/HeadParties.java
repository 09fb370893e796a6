package oyer.core.read.head;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oyer.core.read.head.DecisionHead.Field;
import oyer.core.read.head.DecisionHead.Part;
import oyer.core.text.Tokens;

/// The parties of a head. Those named since the last `and` or `v` wait until the line that says what they are.
final class HeadParties {

    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final HeadWords words;
    private final boolean german;
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> waiting = new ArrayList<>();
    private List<Field> titled = List.of();
    /// Whether nothing but a further `and`, or their own line of roles, makes those who wait parties.
    private boolean said;
    private boolean opposed;
    /// One name a side, because no `Between` tells where the parties begin, or because addresses follow them.
    private boolean single;
    private boolean full;
    private boolean criminal;

    HeadParties(Tokens tokens, HeadWords words, boolean german) {
        this.tokens = tokens;
        this.words = words;
        this.german = german;
    }

    void open(boolean inCriminal) {
        waiting.clear();
        criminal = inCriminal;
        single = german;
        said = false;
        full = german && criminal;
        opposed = german && criminal;
    }

    /// The parties begin with a line above, as a separator shows.
    void back(HeadLine line) {
        open(false);
        single = true;
        line(line);
    }

    void against(boolean opposes) {
        opposed |= opposes || !waiting.isEmpty() || !fields.isEmpty();
        settle();
        full = false;
        said = false;
    }

    void are(List<String> roles) {
        for (Field field : waiting) {
            fields.add(field.roles().isEmpty() ? new Field(field.span(), Part.PARTY, roles) : field);
        }
        waiting.clear();
        said = true;
        full = false;
    }

    private void settle() {
        for (Field field : waiting) {
            if (!said || !field.roles().isEmpty()) {
                fields.add(field);
            }
        }
        waiting.clear();
    }

    void close() {
        settle();
        said = true;
    }

    boolean opposed() {
        return opposed && !fields.isEmpty() || !titled.isEmpty();
    }

    /// Those of the form, or else those of a title `A v B`; where no role is told of a side, the Crown prosecutes.
    List<Field> fields() {
        List<Field> all = fields.isEmpty() ? titled : fields;
        boolean crown = all.stream().anyMatch(f -> f.roles().isEmpty() && crown(f));
        List<Field> named = new ArrayList<>();
        for (Field field : all) {
            boolean open = field.roles().isEmpty();
            List<String> roles = !open
                    ? field.roles()
                    : german && criminal
                            ? List.of("Angeklagter")
                            : crown ? List.of(crown(field) ? "prosecution" : "defendant") : List.of("party");
            named.add(new Field(field.span(), field.part(), roles));
        }
        return named;
    }

    private boolean crown(Field field) {
        int first = tokens.at(field.span().start());
        return words.is("crown", tokens, first)
                || tokens.is(first, "the") && words.is("crown", tokens, first + 1)
                || tokens.is(first, "R") && tokens.is(first + 1, "E");
    }

    /// Whether an `and` or a `v` says that somebody follows who is not named yet.
    boolean awaiting() {
        return opposed && !said && waiting.isEmpty();
    }

    int named() {
        return fields.size() + waiting.size() + titled.size();
    }

    /// @return whether the line can be one of the parties
    boolean line(HeadLine whole) {
        boolean numbered = false;
        for (int i = whole.first(); i < whole.end(); i++) {
            numbered |= tokens.kind(i) == Tokens.Kind.NUMBER;
        }
        if (numbered && words.is("numeral", tokens, whole.first())) {
            return true;
        }
        if (words.is("continues", tokens, whole.first()) && !waiting.isEmpty()) {
            return true;
        }
        HeadLine line = stripped(whole.first(), whole.end());
        if (line.first() >= line.end() || tokens.is(line.first(), '(')) {
            return line.end() - line.first() < LONGEST;
        }
        if (german) {
            return german(line, whole.first() < line.first());
        }
        int application = application(line);
        if (application > 0) {
            if (!waiting.isEmpty() && crown(waiting.getLast())) {
                waiting.removeLast();
            }
            return application >= line.end() || line(new HeadLine(application, line.end()));
        }
        if (line.end() - line.first() > LONGEST || full && whole.first() == line.first()) {
            return false;
        }
        add(line.first(), line.end());
        full = single;
        return true;
    }

    /// `den Schlosser Karl Anders, geboren am ...`: the name stands somewhere in it. An address below it is none.
    private boolean german(HeadLine line, boolean numbered) {
        if (full && !numbered && !(criminal && waiting.isEmpty() && fields.isEmpty())) {
            return true;
        }
        int first = line.first();
        boolean article = false;
        while (first < line.end() && (tokens.is(first, "gegen") || article(first))) {
            article |= article(first);
            first++;
        }
        int end = first;
        while (end < line.end() && namely(end)) {
            end++;
        }
        // the trade stands before the name: `den Schlosser Karl Anders`
        if (article && end - first > 2 && tokens.kind(first + 1) == Tokens.Kind.WORD) {
            first++;
        }
        while (end > first && tokens.kind(end - 1) == Tokens.Kind.SIGN && !tokens.is(end - 1, '.')) {
            end--;
        }
        if (first < end && ends(end, line.end())) {
            waiting.add(new Field(tokens.span(first, end - 1), Part.PARTY, List.of()));
        }
        full = true;
        return true;
    }

    /// Behind a name the line ends, or its bearer is told more of; a sentence would go on.
    private boolean ends(int end, int line) {
        return end >= line
                || tokens.kind(end) == Tokens.Kind.SIGN
                || words.is("continues", tokens, end)
                || tokens.is(end, "wegen");
    }

    private boolean article(int i) {
        return tokens.is(i, "den") || tokens.is(i, "die") || tokens.is(i, "des") || tokens.is(i, "der");
    }

    /// Part of a name: capitalised, a particle, the sign of a firm.
    private boolean namely(int i) {
        boolean word = tokens.kind(i) == Tokens.Kind.WORD;
        return word && tokens.capitalised(i)
                || tokens.is(i, "von")
                || tokens.is(i, "van")
                || tokens.is(i, "zu")
                || tokens.is(i, "und") && word
                || tokens.is(i, '&')
                || tokens.is(i, '.')
                || tokens.is(i, '-');
    }

    private int application(HeadLine line) {
        for (int i = line.first(); i < line.end(); i++) {
            int after = words.after("application", tokens, i, line.end());
            if (after > 0) {
                return after;
            }
        }
        return -1;
    }

    /// Without the number of a list before or behind, and without signs.
    private HeadLine stripped(int from, int to) {
        int first = from;
        int end = to;
        if (tokens.is(first, '(') && first + 2 < end && tokens.kind(first + 1) == Tokens.Kind.NUMBER) {
            first += 3;
        } else if (first + 1 < end
                && tokens.kind(first) == Tokens.Kind.NUMBER
                && (tokens.is(first + 1, '.') || tokens.is(first + 1, ')'))) {
            first += 2;
        } else if (tokens.is(first, '(') && first + 3 >= end) {
            first = end;
        }
        if (end - 3 > first && tokens.is(end - 1, ')') && tokens.kind(end - 2) == Tokens.Kind.NUMBER) {
            end -= 3;
        }
        while (end > first && (tokens.is(end - 1, ',') || tokens.is(end - 1, ';') || tokens.is(end - 1, '.'))) {
            end--;
        }
        while (first < end && (tokens.is(first, '-') || tokens.is(first, '\u2013') || tokens.is(first, ':'))) {
            first++;
        }
        return new HeadLine(first, end);
    }

    /// A name, and what it is where that stands behind it: `Jane Dow - First Appellant`, `Jane Dow (Respondent)`.
    private void add(int first, int end) {
        int name = first;
        Set<String> roles = new LinkedHashSet<>();
        while (name < end) {
            boolean parts = tokens.is(name, '(')
                    || tokens.is(name, ',')
                    || tokens.is(name, '\u2013')
                    || tokens.is(name, '-')
                    || tokens.is(name, '[');
            if (parts
                    && (tokens.is(name, '(')
                            || tokens.is(name, '[')
                            || !roles(name, end).isEmpty())) {
                break;
            }
            name++;
        }
        for (int i = name; i < end; i++) {
            int close = i;
            while (close < end && !tokens.is(close, ')')) {
                close++;
            }
            roles.addAll(roles(i, close));
            i = close;
        }
        int from = tokens.is(first, "the") && !words.is("crown", tokens, first + 1) ? first + 1 : first;
        if (name > from) {
            waiting.add(new Field(tokens.span(from, name - 1), Part.PARTY, List.copyOf(roles)));
        }
    }

    /// The roles that tokens name and nothing else.
    List<String> roles(int first, int end) {
        Set<String> roles = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            List<String> here = words.roles(tokens, i);
            if (!here.isEmpty()) {
                boolean interested = i > first && tokens.is(i - 1, "interested");
                here.forEach(role -> roles.add(interested ? "interested " + role : role));
            } else if (tokens.kind(i) == Tokens.Kind.WORD && !words.is("beside", tokens, i)
                    || tokens.kind(i) == Tokens.Kind.NUMBER && tokens.length(i) > 2) {
                return List.of();
            }
        }
        // `third party`: the word alone is none
        return roles.equals(Set.of("party")) && !words.is("beside", tokens, first) ? List.of() : List.copyOf(roles);
    }

    /// `Appellant: Soandso`: the role; empty where the line does not begin so.
    List<String> labelled(HeadLine line) {
        int colon = line.first();
        while (colon < line.end() && !tokens.is(colon, ':')) {
            colon++;
        }
        return colon < line.end() ? roles(line.first(), colon) : List.of();
    }

    /// Whom a line of counsel speaks for.
    List<String> sides(HeadLine line) {
        Set<String> sides = new LinkedHashSet<>();
        for (int i = line.first() + 1; i < line.end(); i++) {
            boolean behind = tokens.is(i - 1, "the") || words.is("beside", tokens, i - 1);
            if (behind) {
                sides.addAll(words.roles(tokens, i));
            }
        }
        return List.copyOf(sides);
    }

    /// A line that names a party by itself.
    void alone(HeadLine line) {
        List<String> roles = labelled(line);
        if (!roles.isEmpty() && !german) {
            int colon = line.first();
            while (!tokens.is(colon, ':')) {
                colon++;
            }
            if (colon + 1 < line.end() && line.end() - colon < LONGEST) {
                add(colon + 1, line.end());
                opposed = true;
                are(roles);
            }
            return;
        }
        for (int i = line.first() + 1; i < line.end() - 1 && titled.isEmpty() && fields.isEmpty(); i++) {
            boolean versus =
                    (tokens.is(i, "v") || tokens.is(i, "vs") || tokens.is(i, "versus")) && !tokens.capitalised(i);
            if (versus && !german && title(line.first(), i) && title(i + 1, line.end())) {
                titled(line, i);
            }
        }
    }

    /// Whether the title is that of a prosecution: `STATE v. ADA BERG` needs no court beside it to be a caption.
    boolean prosecuted() {
        return titled.size() == 2 && crown(titled.getFirst());
    }

    /// A few words with capitals but for the small ones; a sentence is none.
    private boolean title(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean small = tokens.is(i, "of")
                    || tokens.is(i, "the")
                    || tokens.is(i, "and")
                    || tokens.is(i, "or")
                    || tokens.is(i, "for")
                    || tokens.is(i, "on")
                    || tokens.is(i, "another")
                    || tokens.is(i, "others");
            if (tokens.is(i, '(') || tokens.is(i, '[')) {
                return i > first;
            }
            if (tokens.kind(i) == Tokens.Kind.WORD && !tokens.capitalised(i) && !small || i - first > LONGEST / 2) {
                return false;
            }
        }
        return end > first;
    }

    private void titled(HeadLine line, int versus) {
        List<Field> before = List.copyOf(waiting);
        waiting.clear();
        int left = versus;
        while (left > line.first() && tokens.kind(left - 1) == Tokens.Kind.SIGN && !tokens.is(left - 1, ')')) {
            left--;
        }
        int right = versus + 1;
        while (right < line.end() && tokens.kind(right) == Tokens.Kind.SIGN) {
            right++;
        }
        add(line.first(), left);
        if (right < line.end()) {
            add(right, line.end());
        }
        titled = List.copyOf(waiting);
        waiting.clear();
        waiting.addAll(before);
    }
}
