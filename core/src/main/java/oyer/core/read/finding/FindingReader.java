package oyer.core.read.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Mention;
import oyer.core.read.finding.Finding.Kind;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// Reads of every clause whether it tells that a thing was taken, sent, examined, that something was found on it, or
/// whose a trace is, by `findings.txt` and `bearers.txt`. What only points back (`these were not examined`) is of the
/// things of the clause before; a question that is answered with yes or no says what its answer says. What should be,
/// may be or was only asked for is no finding.
public final class FindingReader {

    /// A longer clause is a list or a broken page.
    private static final int LONGEST = 60;

    /// Words between a denial and what it denies.
    private static final int NEAR = 7;

    /// So many clauses a pointing word looks back.
    private static final int BACK = 2;

    private static final WordSet POINTS = WordSet.of(
            "it", "they", "them", "these", "those", "this", "none", "both", "one", "that", "sie", "es", "diese",
            "dieser", "dieses", "beide", "er", "ihn", "davon", "daran", "darauf", "he");
    private static final WordSet AND = WordSet.of(
            "but",
            "and",
            "aber",
            "jedoch",
            "sondern",
            "while",
            "whereas",
            "während",
            "und",
            "which",
            "because",
            "although",
            "weil",
            "obwohl",
            "so",
            "then");
    private static final WordSet YES = WordSet.of("yes", "yeah", "correct", "right", "ja", "jawohl", "richtig", "doch");
    private static final WordSet HELPS =
            WordSet.of("was", "were", "is", "are", "been", "has", "have", "had", "be", "did", "could");
    private static final WordSet NO = WordSet.of("no", "never", "nein", "nie", "niemals");
    /// Before an examination that something else is told of.
    private static final WordSet IN = WordSet.of(
            "in", "during", "by", "from", "after", "before", "through", "bei", "nach", "vor", "während", "durch");
    /// What is denied is that somebody knows.
    private static final WordSet SAYS = WordSet.of(
            "say", "know", "tell", "recall", "remember", "sure", "sagen", "wissen", "weiß", "weiss", "erinnern");
    private static final Set<String> OF_WITNESSES = Set.of("direct", "cross", "redirect", "recross");
    /// Before what was asked for instead: `did not request a continuance`.
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her");
    /// They tell too little of which thing they are of.
    private static final Set<String> GENERAL = Set.of("print", "stain", "fibre", "sample", "swab");

    private final Prose prose;
    private final Tokens tokens;
    private final Language language;
    private final long[] cues;
    private final Named named;
    private final ListedThings listed;
    private final List<Finding> found = new ArrayList<>();
    private final List<Subject> before = new ArrayList<>();

    private record Subject(Set<String> things, Set<String> marks, Set<String> sides, long sought) {}

    private FindingReader(DocumentReadings readings, Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.language = prose.language();
        this.cues = new long[tokens.size()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = Cue.of(tokens, i);
        }
        this.named = Named.in(readings, tokens, form -> form != Mention.Form.NOMINAL);
        this.listed = ListedThings.of(tokens, named.marks(), language);
    }

    public static List<Finding> read(DocumentReadings readings, Prose prose) {
        FindingReader reader = new FindingReader(readings, prose);
        for (int s = 0; s < prose.sentences().size(); s++) {
            reader.sentence(prose.sentences().first(s), prose.sentences().end(s), s);
        }
        return List.copyOf(reader.found);
    }

    private void sentence(int first, int end, int sentence) {
        boolean asks = tokens.is(end - 1, '?');
        boolean no = false;
        if (asks) {
            int answer = answer(sentence);
            boolean yes = answer >= 0 && YES.has(tokens, answer);
            no = answer >= 0 && (NO.has(tokens, answer) || is(answer, Cue.NOT));
            if (!yes && !no) {
                for (int i = first; i < end; i++) {
                    if (!bearers(i).isEmpty()) {
                        remember(subject(first, end));
                        return;
                    }
                }
                return;
            }
        }
        int start = first;
        for (int i = first; i <= end; i++) {
            if (i < end && !bound(i, start, end)) {
                continue;
            }
            if (i > start && i - start <= LONGEST) {
                clause(start, i, first, end, asks, no);
            }
            start = i < end && AND.has(tokens, i) ? i : i + 1;
        }
    }

    /// The first word of what is said to a question, behind `A.` or a name with a colon.
    private int answer(int sentence) {
        if (sentence + 1 >= prose.sentences().size()) {
            return -1;
        }
        int i = prose.sentences().first(sentence + 1);
        int end = prose.sentences().end(sentence + 1);
        for (int t = i; t < Math.min(end, i + 5); t++) {
            if (tokens.is(t, ':') || tokens.is(t, '.') && t <= i + 1) {
                i = t + 1;
                break;
            }
        }
        if (i >= end && sentence + 2 < prose.sentences().size()) {
            i = prose.sentences().first(sentence + 2);
        }
        return i < tokens.size() ? i : -1;
    }

    private String word(int token) {
        return token >= 0 && token < tokens.size() ? tokens.lower(token) : "";
    }

    private boolean bound(int token, int start, int end) {
        if (tokens.is(token, ';') || tokens.is(token, ':') && token - start > 6) {
            return true;
        }
        boolean joins = AND.has(tokens, token);
        if (!joins || token == start) {
            return false;
        }
        // `for fibres and for blood` goes on; `and found neither`, `and it was not examined` does not
        boolean comma = tokens.is(token - 1, ',');
        boolean verb = is(token + 1, Cue.RESULT)
                || is(token + 1, Cue.NOT)
                || is(token + 1, Cue.EXAM) && !noun(token + 1)
                || POINTS.has(tokens, token + 1)
                || word(token + 1).equals("was")
                || word(token + 1).equals("were")
                || word(token + 1).equals("wurde")
                || word(token + 1).equals("wurden");
        boolean plain = !word(token).equals("and") && !word(token).equals("und");
        return token + 1 < end && (verb || comma || plain);
    }

    private boolean noun(int token) {
        return word(token).endsWith("s") || language == Language.GERMAN && tokens.capitalised(token);
    }

    private boolean is(int token, Cue cue) {
        return token >= 0 && token < cues.length && (cues[token] & cue.bit()) != 0;
    }

    private int first(Cue cue, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, cues.length); i++) {
            if (is(i, cue)) {
                return i;
            }
        }
        return -1;
    }

    private Set<String> bearers(int token) {
        boolean sampling = is(token, Cue.TAKEN) && !is(token, Cue.SAMPLED);
        return sampling || named.people().any(token) ? Set.of() : Bearers.of(tokens, token, language);
    }

    private Subject subject(int first, int end) {
        Set<String> things = new LinkedHashSet<>();
        Set<String> marks = new LinkedHashSet<>();
        Set<String> sides = new LinkedHashSet<>();
        long sought = 0;
        for (int i = first; i < end; i++) {
            Set<String> borne = bearers(i);
            if (!borne.isEmpty()) {
                things.addAll(borne);
            }
            String mark = named.marks().get(i);
            if (mark != null) {
                marks.add(mark);
                things.addAll(listed.at(mark, i));
            }
            Sides.of(tokens, i).ifPresent(sides::add);
            sought |= cues[i] & Cue.SOUGHT;
        }
        return new Subject(things, marks, sides, sought);
    }

    private void remember(Subject subject) {
        if (!subject.things().isEmpty() || !subject.marks().isEmpty()) {
            before.add(subject);
            if (before.size() > BACK) {
                before.removeFirst();
            }
        }
    }

    /// Those of the clause, or those before where it only points to them.
    private Subject spoken(int first, int end, Subject own) {
        boolean names = own.things().stream().anyMatch(t -> !t.equals("print") && !t.equals("stain"))
                || !own.marks().isEmpty();
        if (names || before.isEmpty()) {
            return own;
        }
        boolean points = false;
        for (int i = first; i < end; i++) {
            points |= POINTS.has(tokens, i);
        }
        Subject last = before.getLast();
        boolean bare = is(first, Cue.EXAM) || is(first, Cue.SENT) || is(first, Cue.TAKEN); // `Sent to the laboratory.`
        return points || own.things().isEmpty() && (bare || end - first < 9)
                ? new Subject(last.things(), last.marks(), last.sides(), own.sought())
                : own;
    }

    private void clause(int first, int end, int from, int to, boolean asks, boolean no) {
        Subject own = subject(first, end);
        if (first(Cue.OPEN, first, end) < 0 && first(Cue.HEARSAY, from, to) < 0) {
            Subject subject = spoken(first, end, own);
            if (!subject.things().isEmpty() || !subject.marks().isEmpty()) {
                handling(first, end, subject, asks, no, from, to);
                if (!asks) {
                    present(first, end, subject);
                    source(first, end, subject);
                }
            }
        }
        remember(own);
    }

    /// Taken, sent, examined.
    private void handling(int first, int end, Subject subject, boolean asks, boolean no, int from, int to) {
        int exam = first(Cue.EXAM, first, end);
        while (exam >= 0 && ofWitnesses(exam)) {
            exam = first(Cue.EXAM, exam + 1, end);
        }
        int undone = first(Cue.UNDONE, first, end);
        int sent = first(Cue.SENT, first, end);
        int asked = first(Cue.ASKED, first, end);
        int taken = first(Cue.TAKEN, first, end);
        boolean submitted = sent >= 0
                && (first(Cue.PLACE, first, end) >= 0
                        || tokens.is(sent, "submitted")
                        || tokens.is(sent, "eingesandt")
                        || tokens.is(sent + 1, "to"));
        Kind kind;
        int at;
        if (submitted && (exam < 0 || sent < exam)) {
            kind = Kind.SENT;
            at = sent;
        } else if (exam >= 0 || undone >= 0 && word(undone).startsWith("un")) {
            kind = Kind.EXAMINED;
            at = exam >= 0 ? exam : undone;
        } else if (asked >= 0 && !ARTICLES.contains(word(asked + 1)) && said(asked, first, end) == Said.DENIED) {
            kind = Kind.EXAMINED; // `no request made`
            at = asked;
        } else if (taken >= 0 && first(Cue.SAMPLED, first, end) >= 0) {
            kind = Kind.TAKEN;
            at = taken;
        } else {
            return;
        }
        Said said = undone >= 0 ? Said.DENIED : said(at, first, end);
        boolean denied = said == Said.DENIED;
        boolean wanted = asked >= 0 && !denied && kind == Kind.EXAMINED && first(Cue.RESULT, first, end) < 0;
        boolean other = denied && (first(Cue.ELSE, first, end) >= 0 || tokens.is(at - 1, "so"));
        if (said == Said.OPEN || wanted || other || asks && denied) {
            return;
        }
        boolean nothing = denied || no;
        long sought = kind == Kind.EXAMINED || kind == Kind.SENT ? subject.sought() : 0;
        found.add(new Finding(
                kind,
                nothing,
                first(Cue.YET, first, end) >= 0,
                subject.things(),
                subject.marks(),
                sought,
                subject.sides(),
                owners(first, end),
                prose.passage(
                        asks ? from : first, (asks ? Math.max(to, Math.min(answerEnd(to), tokens.size())) : end) - 1)));
    }

    /// `DIRECT EXAMINATION`: no thing is examined.
    private boolean ofWitnesses(int exam) {
        return OF_WITNESSES.contains(word(exam - 1)) || word(exam).startsWith("cross");
    }

    /// Behind the first words of an answer.
    private int answerEnd(int token) {
        int sentence = prose.sentences().of(Math.min(token, tokens.size() - 1));
        return prose.sentences().end(sentence);
    }

    private enum Said {
        TOLD,
        DENIED,
        /// `DNA testing was not available` denies no test that is told.
        OPEN
    }

    /// Whether it is denied: before it, with nothing found in between, or behind it where a doing of it is denied.
    private Said said(int at, int first, int end) {
        int back = language == Language.GERMAN ? first : Math.max(first, at - NEAR);
        for (int i = at - 1; i >= back; i--) {
            if (is(i, Cue.RESULT) && i < at - 1) {
                break;
            }
            if (denial(i)) {
                boolean other = IN.has(tokens, at - 1)
                        || SAYS.has(tokens, i + 1)
                        || word(at + 1).equals("about");
                return other
                        ? Said.OPEN
                        : Said.DENIED; // `nothing was used up in testing`, `could not say where it went`
            }
        }
        for (int i = at + 1; i < Math.min(end, at + NEAR); i++) {
            boolean clause = is(i, Cue.RESULT) && !denial(i - 1); // what came of it is denied, not that it was done
            if (clause || tokens.is(i, ',')) {
                return Said.TOLD;
            }
            if (denial(i)) {
                boolean helps = language == Language.GERMAN || HELPS.has(tokens, i - 1) || word(i).endsWith("t");
                if (!helps) {
                    return Said.TOLD; // `testing named nobody`
                }
                boolean done = language == Language.GERMAN || first(Cue.DONE, i, Math.min(end, i + 4)) >= 0;
                return done ? Said.DENIED : Said.OPEN;
            }
        }
        return Said.TOLD;
    }

    private boolean denial(int token) {
        String text = word(token);
        boolean shortened = text.endsWith("n't") || text.endsWith("n\u2019t");
        boolean number = text.equals("no") && tokens.is(token + 1, '.');
        boolean only = tokens.is(token + 1, "only") || tokens.is(token + 1, "nur");
        return (is(token, Cue.NOT) || shortened) && !number && !only;
    }

    /// Whose sample, hair, print it is: `of Mr. Doyle`, `Doyle's`, `des Beschuldigten Reich`.
    private Set<Integer> owners(int first, int end) {
        Set<Integer> owners = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            if (!named.people().any(i)) {
                continue;
            }
            boolean of = false;
            for (int b = i - 1; b >= Math.max(first, i - 3); b--) {
                of |= tokens.is(b, "of")
                        || tokens.is(b, "from")
                        || tokens.is(b, "von")
                        || tokens.is(b, "des")
                        || tokens.is(b, "der") && language == Language.GERMAN
                        || tokens.is(b, "with");
            }
            boolean owns = tokens.text(i).endsWith("'s")
                    || tokens.text(i).endsWith("\u2019s")
                    || tokens.is(i + 1, "'s")
                    || tokens.is(i + 1, "\u2019s");
            if (of || owns) {
                owners.add(named.people().at(i));
            }
        }
        return owners;
    }

    /// Something on a thing, or nothing.
    private void present(int first, int end, Subject subject) {
        long substance = subject.sought() & Cue.SUBSTANCE;
        int at = first(Cue.FOUND, first, end);
        int free = first(Cue.FREE, first, end);
        if (substance == 0 || at < 0 && free < 0 || first(Cue.MAYBE, first, end) >= 0 || other(first, end)) {
            return;
        }
        boolean store = substance == Cue.DRUG.bit() && free < 0 && first(Cue.RESULT, first, end) < 0;
        if (store) {
            return; // `there were forty ampoules of it`
        }
        Set<String> on = new LinkedHashSet<>(subject.things());
        on.removeAll(GENERAL);
        if (on.isEmpty() && subject.marks().isEmpty()) {
            return;
        }
        int nots = 0;
        for (int i = first; i < end; i++) {
            nots += denial(i) ? 1 : 0;
        }
        if (nots > 1 || nots == 1 && free >= 0) {
            return;
        }
        found.add(new Finding(
                Kind.PRESENT,
                nots == 1 || free >= 0,
                false,
                on,
                subject.marks(),
                substance,
                subject.sides(),
                named.people().within(first, end),
                prose.passage(first, end - 1)));
    }

    /// Whether it is of more or other than was told; `neither petrol nor any other accelerant` is of all.
    private boolean other(int first, int end) {
        int other = first(Cue.ELSE, first, end);
        while (other >= 0) {
            boolean all = other > first
                    && (word(other - 1).equals("noch")
                            || word(other - 1).equals("nor")
                            || word(other - 2).equals("nor")
                            || word(other - 1).equals("or")
                            || word(other - 1).equals("oder")
                            || word(other - 2).equals("or"));
            boolean named = false;
            for (int i = first; i < other; i++) {
                named |= (cues[i] & Cue.SUBSTANCE) != 0;
            }
            if (!all || !named) {
                return true;
            }
            other = first(Cue.ELSE, other + 1, end);
        }
        return false;
    }

    /// Whose a trace is, or is not.
    private void source(int first, int end, Subject subject) {
        Set<Integer> people = named.people().within(first, end);
        int is = first(Cue.IS, first, end);
        int out = first(Cue.EXCLUDED, first, end);
        if (people.size() != 1
                || is < 0 && out < 0 && first(Cue.FOUND, first, end) < 0
                || first(Cue.MAYBE, first, end) >= 0) {
            return;
        }
        int nots = 0;
        for (int i = first; i < end; i++) {
            nots += denial(i) ? 1 : 0;
        }
        boolean owner = !owners(first, end).isEmpty();
        if (nots > 1 || out >= 0 && nots > 0 || is < 0 && out < 0 && (!owner || nots > 0 || subject.sought() == 0)) {
            return;
        }
        found.add(new Finding(
                Kind.SOURCE,
                out >= 0 || nots == 1,
                false,
                subject.things(),
                subject.marks(),
                subject.sought() & Cue.SUBSTANCE & ~Cue.FIRE.bit(),
                subject.sides(),
                people,
                prose.passage(first, end - 1)));
    }
}
