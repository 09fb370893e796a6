package oyer.core.read.statement.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Messages that the report on a telephone lists, a row each with its time: `22.01. 21:19  Ada: bin gleich da`,
/// `05:41  SMS in   from Ada L: where are you`. What goes out was written by whoever owns the telephone.
public final class MessageRows {

    private static final Map<String, Set<String>> WORDS = TableFile.classes(MessageRows.class, "messages.txt");

    /// Rows that make a chat, and of these so many of one writer.
    private static final int CHAT = 3;

    private static final int AGAIN = 2;

    /// Rows that speak of their writer or to their reader, of a paper that names no owner of a device: a log may quote
    /// a word in one.
    private static final int ADDRESSED = 2;

    /// Words between the time and the name, or of the name.
    private static final int NEAR = 6;

    /// Lines of the head, which names the owner.
    private static final int HEAD = 25;

    private final ClauseText text;
    private final Lines lines;
    private final Cast cast;
    private final Names names;
    private final Acts acts;

    private record Row(int line, Range time, Range writer, int from) {}

    public MessageRows(ClauseText text, Lines lines, Cast cast) {
        this.text = text;
        this.lines = lines;
        this.cast = cast;
        this.names = new Names(text);
        this.acts = new Acts(text);
    }

    public void add(List<Draft> drafts) {
        List<Row> directed = new ArrayList<>();
        List<Row> chat = new ArrayList<>();
        Map<String, Integer> writers = new HashMap<>();
        Range owner = Range.NONE;
        for (int k = 0; k < lines.size(); k++) {
            if (lines.empty(k)) {
                continue;
            }
            int first = lines.first(k);
            int end = lines.end(k);
            if (!owner.exists() && k < HEAD) {
                owner = owner(first, end);
            }
            int from = behindTime(first, end);
            Row row = from < 0 ? null : directed(k, new Range(first, from - 1), from, end, owner);
            if (row != null) {
                directed.add(row);
                continue;
            }
            int colon = from < 0 ? -1 : colon(from, end);
            if (colon >= 0) {
                writers.merge(words(from, colon - 1), 1, Integer::sum);
                chat.add(new Row(k, new Range(first, from - 1), new Range(from, colon - 1), colon + 1));
            }
        }
        int addressed = owner.exists() ? 1 : ADDRESSED;
        boolean talked = chat.size() >= CHAT
                && writers.values().stream().anyMatch(times -> times >= AGAIN)
                && chat.stream().filter(this::addresses).limit(addressed).count() == addressed;
        directed.addAll(talked ? chat : List.of());
        for (Row row : directed) {
            Range said = new Range(row.from(), last(row.line()));
            Act act = text.sign(said.last(), '?') ? Act.ASKS : acts.of(said, Acts.Voice.SENTENCE);
            drafts.removeIf(d -> d.content().first() <= said.last()
                    && said.first() <= d.content().last()
                    && !(said.contains(d.content())
                            && said.contains(d.cue())
                            && said.first() < d.cue().first()));
            drafts.add(new Draft(
                    said,
                    bearer(row.writer()),
                    Range.NONE,
                    Range.NONE,
                    Mode.DIRECT,
                    act,
                    text.prose.sentences().of(said.first()),
                    "mail",
                    .85,
                    row.time()));
        }
    }

    /// Whether a row speaks of its writer or to its reader; `08:10 Berg: refused meal` of a log does neither.
    private boolean addresses(Row row) {
        for (int i = row.from(); i < lines.end(row.line()); i++) {
            if (text.sign(i, '?') || holds(text.prose.language().name(), i)) {
                return true;
            }
        }
        return false;
    }

    /// `Owner name in device: Kyle D`, `Nutzer BERG K.`
    private Range owner(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!holds("OWNER", i)) {
                continue;
            }
            for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
                Range name = text.capital(k) ? names.at(k, end) : Range.NONE;
                if (name.exists()) {
                    return name;
                }
            }
        }
        return Range.NONE;
    }

    /// The token behind the number, the day and the hour with which a row begins; -1 where it has no hour.
    private int behindTime(int first, int end) {
        int i = first;
        boolean hour = false;
        while (i < end && i < first + 4 * NEAR && !text.word(i)) {
            boolean figures = text.tokens.kind(i) == Kind.NUMBER || text.tokens.kind(i) == Kind.MIXED;
            if (!figures && ".:-/,[]()\u2013".indexOf(text.tokens.first(i)) < 0) {
                return -1;
            }
            hour |= text.sign(i, ':') && text.tokens.kind(i - 1) == Kind.NUMBER && text.tokens.gap(i) == Gap.NONE;
            hour |= figures && text.tokens.text(i).indexOf(':') > 0;
            i++;
        }
        return hour && i < end ? i : -1;
    }

    private @Nullable Row directed(int line, Range time, int from, int end, Range owner) {
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            boolean in = holds("IN", i);
            if (!in && !holds("OUT", i)) {
                continue;
            }
            for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
                boolean other = holds("OTHER", k) && text.capital(k + 1);
                int colon = other ? colon(k + 1, end) : -1;
                if (colon > 0) {
                    Range writer = in ? new Range(k + 1, colon - 1) : owner;
                    return new Row(line, time, writer, colon + 1);
                }
            }
        }
        return null;
    }

    /// The colon behind a name of few words, with a blank and words behind it.
    private int colon(int from, int end) {
        for (int i = from; i < Math.min(end - 1, from + NEAR); i++) {
            if (text.sign(i, ':')) {
                return i > from && text.tokens.gap(i + 1) != Gap.NONE ? i : -1;
            }
            if (!text.word(i) && !text.sign(i, '.') && text.tokens.kind(i) != Kind.MIXED
                    || text.apart(i, 2) && i > from) {
                return -1;
            }
        }
        return -1;
    }

    /// The last token of a row, with the lines that are set in below it.
    private int last(int line) {
        int last = line;
        while (last + 1 < lines.size()
                && !lines.empty(last + 1)
                && !lines.opensBlock(last + 1)
                && column(lines.first(last + 1)) > column(lines.first(line)) + NEAR
                && behindTime(lines.first(last + 1), lines.end(last + 1)) < 0) {
            last++;
        }
        return lines.end(last) - 1;
    }

    private int column(int token) {
        String characters = text.tokens.characters();
        int at = text.tokens.start(token);
        int from = at;
        while (from > 0 && characters.charAt(from - 1) != '\n' && at - from < 200) {
            from--;
        }
        return at - from;
    }

    /// A writer who is only told by initials (`R.B.:`) is the only one of the paper who has them.
    private Range bearer(Range writer) {
        Range told = writer.first() == writer.last() ? inHead(writer.first()) : Range.NONE;
        if (told.exists()) {
            return told;
        }
        StringBuilder initials = new StringBuilder();
        for (int i = writer.first(); writer.exists() && i <= writer.last(); i++) {
            if (text.word(i) && text.tokens.length(i) == 1) {
                initials.append(Character.toUpperCase(text.tokens.first(i)));
            } else if (!text.sign(i, '.')) {
                return writer;
            }
        }
        if (initials.length() != 2) {
            return writer;
        }
        int found = -1;
        for (Entity entity : cast.entities()) {
            boolean his = entity.kind() == EntityKind.PERSON && entity.named() && has(entity.name(), initials);
            if (his && found >= 0) {
                return writer;
            }
            found = his ? entity.number() : found;
        }
        for (Mention mention : cast.mentions()) {
            if (mention.entity() == found && mention.form() == Form.NAME) {
                return text.range(mention.passage());
            }
        }
        return writer;
    }

    /// `Chat with "Kaz" (Karen Berg)`: who goes by the name of a row.
    private Range inHead(int label) {
        int end = lines.end(Math.min(HEAD, lines.size()) - 1);
        for (int i = 0; i < Math.min(end, label); i++) {
            int open = text.word(i + 1) ? i : text.sign(i + 1, '(') ? i + 1 : i + 2;
            boolean same = text.tokens.text(i).equalsIgnoreCase(text.tokens.text(label)) && text.sign(open, '(');
            Range name = same ? names.at(open + 1, end) : Range.NONE;
            if (name.exists() && name.last() > name.first()) {
                return name;
            }
        }
        return Range.NONE;
    }

    private static boolean has(String name, CharSequence initials) {
        Tokens words = Tokens.of(name);
        char first = 0;
        char last = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.kind(i) == Kind.WORD) {
                first = first == 0 ? words.first(i) : first;
                last = words.first(i);
            }
        }
        boolean straight = first == initials.charAt(0) && last == initials.charAt(1);
        return straight || first == initials.charAt(1) && last == initials.charAt(0); // BERG R.
    }

    private boolean holds(String kind, int token) {
        return text.word(token) && WORDS.getOrDefault(kind, Set.of()).contains(text.tokens.lower(token));
    }

    private String words(int first, int last) {
        return text.tokens.characters().substring(text.tokens.start(first), text.tokens.end(last));
    }
}
