package oyer.core.read.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oyer.core.read.head.DecisionHead.Field;
import oyer.core.read.head.DecisionHead.Part;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Goes through a head line by line and keeps in which field of the form it is: among the parties (`Between:`), on the
/// bench (`Before:`), among counsel, or below (`ON APPEAL FROM`), where another court's people stand.
final class HeadReader {

    /// How many characters a head has at most.
    private static final int HEAD = 8_000;
    /// The first numbered paragraph of so many characters ends it.
    private static final int PARAGRAPH = 90;
    /// So many lines above a `v` the first party stands at most.
    private static final int LOOK = 7;
    private static final int DECIDES = 60;
    /// A paragraph of so many characters that ends in a full stop is what the paper says, and no line of its form.
    private static final int SAYS = 160;
    /// A sentence of so many tokens is no label of a form.
    private static final int FEW = 6;
    /// Lines between two such paragraphs: a heading.
    private static final int BETWEEN = 2;

    private enum Place {
        OUTSIDE,
        PARTIES,
        BENCH,
        COUNSEL,
        BELOW
    }

    private final Prose prose;
    private final Tokens tokens;
    private final HeadWords words;
    private final List<HeadLine> lines;
    private final HeadParties parties;
    private final HeadBench bench;
    private final HeadDays days;
    private final List<Field> counsel = new ArrayList<>();
    private Place place = Place.OUTSIDE;
    private boolean court;

    HeadReader(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = HeadWords.of(prose.language());
        this.lines = HeadLine.of(prose, HEAD);
        this.parties = new HeadParties(tokens, words, prose.language() == Language.GERMAN);
        this.bench = new HeadBench(tokens, words);
        this.days = new HeadDays(tokens, words);
    }

    DecisionHead read() {
        int stop = 0;
        int formal = 0;
        boolean broken = false;
        for (int n = 0; n < lines.size() && !begins(n); n++) {
            int before = said();
            boolean form = line(n);
            stop = tokens.end(lines.get(n).end() - 1);
            broken = (broken || !form) && said() == before;
            HeadLine line = lines.get(n);
            boolean speech = said() > before && place != Place.COUNSEL && colon(line);
            formal = broken ? formal : speech ? tokens.start(line.first()) : stop;
        }
        parties.close();
        if (prose.language() == Language.GERMAN) {
            bench.running(tokens.at(stop));
        }
        boolean said = parties.opposed() || bench.any();
        if (!court || !said) {
            return DecisionHead.NONE;
        }
        List<Field> fields = new ArrayList<>(parties.fields());
        fields.addAll(bench.fields());
        fields.addAll(counsel);
        fields.sort(Comparator.comparing(Field::span));
        int says = says();
        int end = fields.stream()
                .mapToInt(f -> f.span().end())
                .filter(e -> e <= says)
                .max()
                .orElse(0);
        return new DecisionHead(
                apart(fields), days.decided(), days.heard(), decides(Math.max(end, Math.min(formal, says))));
    }

    /// Where the first paragraph of prose begins below a word for what the paper is (`JUDGMENT AND SENTENCE`): whoever
    /// signs below it is still a judge, but the head does not reach down to him.
    private int says() {
        boolean titled = false;
        boolean german = prose.language() == Language.GERMAN;
        HeadLine said = null;
        int since = 0;
        for (HeadLine line : lines) {
            titled |= words.after("ends", tokens, line.first(), line.end()) > 0 && !line.prose(tokens);
            int last = line.end() - 1;
            boolean says = tokens.is(last, '.')
                    && tokens.end(last) - tokens.start(line.first()) > SAYS
                    && !tokens.is(line.first(), '(');
            if (titled && says || german && line.end() - line.first() > FEW && asks(line)) {
                return tokens.start(line.first());
            }
            // a brief has no word for a decision: of two paragraphs close by, the first begins it
            if (says && said != null && since <= BETWEEN) {
                return tokens.start(said.first());
            }
            since = says ? 0 : since + 1;
            said = says ? line : said;
        }
        return Integer.MAX_VALUE;
    }

    /// `begründe ich die Revision`: who asks a court for something speaks of himself, a court does not.
    private boolean asks(HeadLine line) {
        for (int i = line.first(); i < line.end(); i++) {
            if (tokens.is(i, "ich")) {
                return true;
            }
        }
        return false;
    }

    /// `LORD DOW: The appellant ...`: his opinion begins in his line.
    private boolean colon(HeadLine line) {
        for (int i = line.first(); i < line.end() - 1; i++) {
            if (tokens.is(i, ':')) {
                return true;
            }
        }
        return false;
    }

    /// German: the head runs on to `für Recht erkannt:`, `beschlossen:`.
    private int decides(int end) {
        int from = tokens.at(end);
        for (int i = from; i < Math.min(tokens.size(), from + DECIDES); i++) {
            if (words.is("decides", tokens, i) && tokens.is(i + 1, ':')) {
                return tokens.end(i + 1);
            }
        }
        return end;
    }

    private static List<Field> apart(List<Field> fields) {
        List<Field> apart = new ArrayList<>();
        int reached = -1;
        for (Field field : fields) {
            if (field.span().start() >= reached) {
                apart.add(field);
                reached = field.span().end();
            }
        }
        return apart;
    }

    /// Whether the reasons begin here: the number 1 above or before a paragraph; or what is said in a transcript.
    private boolean begins(int n) {
        HeadLine line = lines.get(n);
        boolean asked =
                (tokens.is(line.first(), 'Q') || tokens.is(line.first(), 'A')) && tokens.is(line.first() + 1, '.');
        boolean spoken = tokens.is(line.first(), "the")
                && words.is("court", tokens, line.first() + 1)
                && tokens.is(line.first() + 2, ':');
        if (asked || spoken) {
            return true;
        }
        if (!tokens.is(line.first(), "1") || place == Place.PARTIES) {
            return false;
        }
        boolean alone = line.end() - line.first() <= 2;
        HeadLine text = alone && n + 1 < lines.size() ? lines.get(n + 1) : line;
        return tokens.end(text.end() - 1) - tokens.start(text.first()) > PARAGRAPH;
    }

    private int said() {
        return parties.named() + bench.fields().size() + counsel.size();
    }

    /// @return whether the line is one of the form
    private boolean line(int n) {
        HeadLine line = lines.get(n);
        if (line.blank(tokens) && !line.drawn(tokens)) {
            return true;
        }
        if (line.drawn(tokens)) {
            leave(place == Place.BENCH && bench.any() || place == Place.PARTIES && parties.opposed());
            return true;
        }
        court |= court(line) || cited(line);
        int word = line.word(tokens);
        if (word >= 0 && separator(n, word) || roles(n)) {
            return true;
        }
        int first = line.first();
        int between = words.after("between", tokens, first, line.end());
        int criminal = words.after("criminal", tokens, first, line.end());
        int before = words.after("before", tokens, first, line.end());
        if (between > 0 || criminal > 0) {
            parties.open(criminal > 0);
            place = Place.PARTIES;
            rest(line, Math.max(between, criminal));
        } else if (before > 0 && (before == line.end() || tokens.is(before, ':') || bench.begins(before, line.end()))) {
            parties.close();
            place = Place.BENCH;
            bench.open();
            rest(line, before);
        } else if (words.after("matter", tokens, first, line.end()) > 0) {
            leave(true);
        } else if (words.after("from", tokens, first, line.end()) > 0) {
            leave(true);
            place = Place.BELOW;
        } else if (days.read(line, n + 1 < lines.size() ? lines.get(n + 1) : line)) {
            leave(place != Place.COUNSEL && !(place == Place.PARTIES && parties.awaiting()));
        } else if (acts(line)) {
            parties.close();
            place = Place.COUNSEL;
            counsel.add(counsel(line, parties.sides(line)));
        } else if (words.after("ends", tokens, first, line.end()) > 0) {
            leave(true);
        } else {
            within(n, line);
            return court(line);
        }
        return true;
    }

    private void rest(HeadLine line, int from) {
        int first = from;
        while (first < line.end() && tokens.kind(first) == Tokens.Kind.SIGN && !tokens.is(first, '(')) {
            first++;
        }
        if (first < line.end()) {
            HeadLine rest = new HeadLine(first, line.end());
            if (place == Place.PARTIES) {
                parties.line(rest);
            } else {
                bench.line(rest, rest);
            }
        }
    }

    private void within(int n, HeadLine line) {
        switch (place) {
            case PARTIES -> {
                if (!parties.line(line)) {
                    leave(true);
                    alone(n, line);
                }
            }
            case BENCH -> {
                if (!bench.line(line, n + 1 < lines.size() ? lines.get(n + 1) : line)) {
                    leave(true);
                    alone(n, line);
                }
            }
            case COUNSEL -> {
                List<String> sides = parties.labelled(line);
                if (!sides.isEmpty()) {
                    counsel.add(counsel(line, sides));
                } else {
                    alone(n, line);
                }
            }
            case OUTSIDE -> alone(n, line);
            case BELOW -> {
                if (line.prose(tokens)) {
                    place = Place.OUTSIDE;
                }
            }
        }
    }

    /// Who speaks: up to by whom he was instructed.
    private Field counsel(HeadLine line, List<String> sides) {
        int end = line.first() + 1;
        while (end < line.end() && !(tokens.is(end, '(') && end > line.first() + 1) && !tokens.is(end, "instructed")) {
            end++;
        }
        return new Field(tokens.span(line.first(), end - 1), Part.COUNSEL, sides);
    }

    /// A line that says by itself what it is: a judge with his title, `Appellant: Soandso`, `A v B`.
    private void alone(int n, HeadLine line) {
        if (!bench.alone(line) && !line.prose(tokens) && place == Place.OUTSIDE) {
            parties.alone(line);
            court |= n < LOOK && parties.prosecuted() && !numbered(line);
        }
    }

    /// A case that is cited has a volume or a year, the caption of a transcript has none.
    private boolean numbered(HeadLine line) {
        for (int i = line.first(); i < line.end(); i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private void leave(boolean now) {
        if (now) {
            parties.close();
            place = Place.OUTSIDE;
        }
    }

    /// `- and -`, `v`, `gegen`.
    private boolean separator(int n, int word) {
        // `V.` above a heading is the number five
        boolean numeral = tokens.is(word, "V") && tokens.capitalised(word) && tokens.is(word + 1, '.');
        boolean opposes = tokens.is(word, "v") && !(numeral && parties.opposed())
                || tokens.is(word, "vs")
                || tokens.is(word, "versus")
                || tokens.is(word, "against")
                || tokens.is(word, "gegen");
        boolean joins = tokens.is(word, "and") || tokens.is(word, "und");
        if (opposes && (place == Place.OUTSIDE || place == Place.BELOW) && n > 0) {
            back(n);
        } else if (opposes && place == Place.COUNSEL && prose.language() == Language.GERMAN) {
            place = Place.PARTIES;
        }
        if ((opposes || joins) && place == Place.PARTIES) {
            parties.against(opposes);
        }
        return opposes || joins;
    }

    /// The parties begin with the nearest line above that says who; one that says what he is may stand between.
    private void back(int n) {
        List<String> roles = List.of();
        int back = n - 1;
        while (back > 0 && n - back < LOOK) {
            HeadLine line = lines.get(back);
            List<String> here = parties.roles(line.first(), line.end());
            roles = here.isEmpty() ? roles : here;
            boolean name = here.isEmpty()
                    && !line.blank(tokens)
                    && !words.is("numeral", tokens, line.first())
                    && !days.day(line);
            if (name) {
                break;
            }
            back--;
        }
        parties.back(lines.get(back));
        if (!roles.isEmpty()) {
            parties.are(roles);
        }
        place = Place.PARTIES;
    }

    /// A line of nothing but roles: `Claimants/Appellants`, `First Interested Party`, `- Klägerin -`.
    private boolean roles(int n) {
        List<String> roles = parties.roles(lines.get(n).first(), lines.get(n).end());
        if (roles.isEmpty()) {
            return false;
        }
        if (place == Place.OUTSIDE && n > 0 && opposes(n + 1)) {
            back(n);
        }
        if (place == Place.PARTIES) {
            parties.are(roles);
        }
        return true;
    }

    private boolean opposes(int from) {
        for (int n = from; n < Math.min(lines.size(), from + 2); n++) {
            int word = lines.get(n).word(tokens);
            if (tokens.is(word, "and") || tokens.is(word, "v")) {
                return true;
            }
        }
        return false;
    }

    private boolean acts(HeadLine line) {
        if (words.after("counsel", tokens, line.first(), line.end()) > 0) {
            return true;
        }
        for (int i = line.first(); i < line.end(); i++) {
            int acts = words.after("acts", tokens, i, line.end());
            if (acts > 0) {
                return !(tokens.is(acts - 1, "in") && tokens.is(acts, "person")); // nobody acts for him
            }
        }
        return false;
    }

    /// `[2021] EWCA Crim 12`: a neutral citation names the court too.
    private boolean cited(HeadLine line) {
        for (int i = line.first(); i + 3 < line.end(); i++) {
            if (tokens.is(i, '[')
                    && tokens.kind(i + 1) == Tokens.Kind.NUMBER
                    && tokens.is(i + 2, ']')
                    && tokens.allCapitals(i + 3)) {
                return !line.prose(tokens);
            }
        }
        return false;
    }

    /// A short line that names a court.
    private boolean court(HeadLine line) {
        boolean named = false;
        for (int i = line.first(); i < line.end() && !named; i++) {
            named = (words.is("court", tokens, i) || words.is("courts", tokens, i)) && tokens.capitalised(i);
        }
        return named && !line.prose(tokens);
    }
}
