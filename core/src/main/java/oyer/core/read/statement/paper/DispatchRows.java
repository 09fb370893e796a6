package oyer.core.read.statement.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.name.CasePart;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.FirstNames;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Speech in capitals, whose words no case tells apart, in the rows of a log of dispatch and in reports: `02:14 CALLER
/// STATES MALE WITH KNIFE`, `RP ADV SHE HEARD TWO SHOTS`, `VICTIM STATED SHE WAS ALONE.` What stands behind the verb,
/// to
/// the end of the sentence or the row, is what was said; a row goes on in the lines below that have no time. Whom a
/// part
/// means, the head says: `CALLER: BERG ADA`, `VICTIM    LUND, CARL`.
public final class DispatchRows {

    /// Words before the verb: `UNIT 12`, `CALLER`, `MR. BERG`.
    private static final int WHO = 4;

    /// Tokens of a clause that are looked at for its letters.
    private static final int ROW = 40;

    /// So many tokens back somebody may be named whom a part means.
    private static final int FARTHEST = 60;

    /// Lines of the head.
    private static final int HEAD = 25;

    /// Abbreviated titles, whose stop ends no sentence.
    private static final int TITLE = 3;

    /// The word of a field of the head for each word that a row may have for it.
    private static final Map<String, Set<String>> PARTS = Map.of(
            "caller", Set.of("rp", "caller", "complainant", "compl", "comp", "informant", "reportee"),
            "victim", Set.of("victim", "vict", "vic"),
            "suspect", Set.of("suspect", "susp", "subj", "subject", "def", "arrestee"),
            "witness", Set.of("witness", "wit"));

    private final ClauseText text;
    private final Lines lines;
    private final Acts acts;
    private final Names names;
    private final Map<String, Range> bearers = new HashMap<>();
    private final Cast cast;

    public DispatchRows(ClauseText text, Lines lines, Cast cast) {
        this.cast = cast;
        this.text = text;
        this.lines = lines;
        this.acts = new Acts(text);
        this.names = new Names(text);
    }

    public void add(List<Draft> drafts) {
        for (int k = 0; k < Math.min(HEAD, lines.size()); k++) {
            int from = lines.first(k);
            while (from < lines.end(k)) {
                int next = names.cell(from, lines.end(k));
                field(from, next, lines.end(k));
                from = next;
            }
        }
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && goesOn(to)) {
                to++;
            }
            if (!lines.empty(from)) {
                stretch(lines.first(from), lines.end(to - 1), drafts);
            }
            from = to;
        }
    }

    /// Whether a line goes on with the one before: it begins with a word, and no empty line is between.
    private boolean goesOn(int line) {
        return !lines.empty(line) && !lines.opensBlock(line) && text.word(lines.first(line));
    }

    /// `CALLER: BERG ADA`, `VICTIM    LUND, CARL`, `RPTG PARTY:   BERG, Ada`.
    private void field(int first, int next, int end) {
        int colon = first;
        while (colon < next && colon < first + TITLE && !text.sign(colon, ':')) {
            colon++;
        }
        int from = text.sign(colon, ':') ? colon + 1 : next;
        String part = part(first, Math.min(colon, next));
        Range name = part.isEmpty() || from >= end ? Range.NONE : names.at(from, end);
        if (!name.exists()) {
            return;
        }
        Range given = text.sign(name.last() + 1, ',') ? names.at(name.last() + 2, end) : Range.NONE;
        Range whole = given.exists() ? new Range(name.first(), given.last()) : name;
        if (whole.last() > whole.first()) {
            bearers.putIfAbsent(part, whole);
        }
    }

    /// The part that words name, or nothing: `RP`, `RPTG PARTY`, `REPORTING PARTY`, `VICTIM`.
    private String part(int first, int end) {
        if (end - first == 2 && text.tokens.is(first + 1, "PARTY")) {
            return "caller";
        }
        if (end - first != 1 || !text.word(first)) {
            return "";
        }
        String word = text.tokens.lower(first);
        return PARTS.entrySet().stream()
                .filter(p -> p.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private void stretch(int first, int end, List<Draft> drafts) {
        int from = first;
        while (from < end && !(text.word(from) && text.tokens.allCapitals(from))) {
            if (text.word(from)) {
                return;
            }
            from++; // the time, the number of the row
        }
        Range before = Range.NONE;
        while (from < end) {
            int stop = from;
            while (stop < end && !stops(stop)) {
                stop++;
            }
            Range said = clause(from, stop, before, drafts);
            before = said.exists() ? said : before;
            from = stop + 1;
        }
    }

    private boolean stops(int token) {
        boolean title = text.sign(token, '.') && text.word(token - 1) && text.tokens.length(token - 1) <= TITLE;
        boolean initial = title && text.tokens.length(token - 1) == 1;
        boolean goesOn = token + 1 < text.tokens.size() && text.tokens.gap(token + 1) == Gap.NONE;
        boolean rank = title && token + 1 < text.tokens.size() && !text.apart(token + 1, 2);
        return text.full(token) && !goesOn && !initial && !rank || text.sign(token, ';');
    }

    /// @return who speaks in it, or none where nobody does
    private Range clause(int from, int end, Range before, List<Draft> drafts) {
        int first = from;
        while (first < end && !text.word(first)) {
            first++;
        }
        int verb = first;
        while (verb < end && verb <= first + WHO && !acts.logs(verb)) {
            verb++;
        }
        boolean unsaid = verb == first && !before.exists();
        if (verb >= end || verb > first + WHO || unsaid || !shouts(first, end)) {
            return Range.NONE;
        }
        int content = verb + 1;
        while (content < end && (!text.word(content) || text.tokens.is(content, "THAT"))) {
            content++;
        }
        int last = end - 1;
        while (last > content && !text.word(last) && text.tokens.kind(last) == Kind.SIGN) {
            last--;
        }
        if (last - content < 1) {
            return Range.NONE;
        }
        Range subject = verb == first ? before : bearer(new Range(first, verb - 1), before);
        Range said = new Range(content, last);
        Act act = acts.of(said, Acts.Voice.NOBODY);
        drafts.removeIf(d -> d.content().first() <= said.last()
                && said.first() <= d.content().last());
        drafts.add(new Draft(
                said,
                subject,
                new Range(verb, verb),
                Range.NONE,
                Mode.INDIRECT,
                act,
                text.prose.sentences().of(content),
                "row",
                .75));
        return subject;
    }

    /// Whom the head names for a part; for a pronoun, who spoke before in the same row or paragraph.
    private Range bearer(Range subject, Range before) {
        int first = text.is(subject.first(), WordClass.DET) ? subject.first() + 1 : subject.first();
        String part = part(first, subject.last() + 1);
        Range named = bearers.getOrDefault(part, Range.NONE);
        if (!named.exists() && part.equals("suspect")) {
            named = namedBefore(first);
        }
        boolean pronoun = subject.first() == subject.last()
                && (text.tokens.is(subject.first(), "HE") || text.tokens.is(subject.first(), "SHE"));
        return named.exists() ? named : pronoun && before.exists() && fits(before, subject.first()) ? before : subject;
    }

    /// `ARRESTED ADA MARY BERG ... SUBJ STATED`: who was named in full last before, in the same paragraph.
    private Range namedBefore(int token) {
        Range found = Range.NONE;
        for (Mention mention : cast.mentions()) {
            if (mention.passage().start() >= text.tokens.start(token)) {
                break;
            }
            Range name = text.range(mention.passage());
            boolean pursued =
                    cast.entities().get(mention.entity()).roles().stream().anyMatch(CasePart::pursued);
            boolean full = mention.kind() == EntityKind.PERSON
                    && pursued
                    && mention.form() == Form.NAME
                    && name.last() > name.first()
                    && text.prose.characters().indexOf(' ', mention.passage().start())
                            < mention.passage().end();
            found = full && !blockBetween(name.last(), token) ? name : found;
        }
        return found;
    }

    private boolean blockBetween(int from, int to) {
        for (int i = Math.max(from + 1, to - FARTHEST); i <= to; i++) {
            if (text.tokens.gap(i) == Gap.BLOCK) {
                return true;
            }
        }
        return to - from > FARTHEST;
    }

    private boolean fits(Range name, int pronoun) {
        char sex = FirstNames.sex(
                text.tokens.characters().substring(text.tokens.start(name.first()), text.tokens.end(name.last())));
        return sex == '?' || sex == (text.tokens.is(pronoun, "SHE") ? 'f' : 'm');
    }

    private boolean shouts(int first, int end) {
        int words = 0;
        for (int i = first; i < Math.min(end, first + ROW); i++) {
            if (text.word(i) && text.tokens.length(i) > 1) {
                words++;
                if (!text.tokens.allCapitals(i)) {
                    return false;
                }
            }
        }
        return words > 2;
    }
}
