package oyer.core.check.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.check.paper.QuotedPapers.Clause;
import oyer.core.check.paper.QuotedPapers.Line;
import oyer.core.check.paper.QuotedPapers.Paper;
import oyer.core.check.paper.QuotedPapers.Quoted;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Irregular;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.paper.PaperKinds;
import oyer.core.read.paper.Quotes;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Words in quotation marks that are ascribed to a paper of the case, or to what somebody said in it, and that no paper
/// of the case has: `the report states that "the door stood open"`, where the report has it locked. Beside them stands
/// what the paper has nearest, by the words that the two share.
///
/// A quotation whose source is not among the papers is passed over: the sentence must speak of a paper of some kind (a
/// report, a testimony, a judgment), the case must have one of that kind, and those who are named must be in it.
public final class MisquotedCheck extends MatterCheck {

    public static final String RULE = "quoted-and-not-there";

    private static final BitSet NONE = new BitSet();

    private static final int FEWEST = 2;

    private static final int MOST = 60;

    /// Stands for every word that says how sure something is: `possible` answers to `certain`.
    static final int SURE = 1;

    /// Stands for every number, beside its own value.
    static final int NUMBER = 2;

    private final List<Quoted> quoted = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();

    private boolean cut;

    @Override
    public void read(Sheet sheet) {
        List<Span> quotes = Quotes.of(sheet.prose().characters());
        quotes.forEach(quote -> quote(sheet, quote));
        Set<String> people = new HashSet<>();
        for (Mention mention : sheet.mentions()) {
            if (mention.kind() == EntityKind.PERSON) {
                people.add(sheet.key(mention.entity()));
            }
        }
        int[] words = words(sheet.tokens(), 0, sheet.tokens().size());
        List<Line> lines = new ArrayList<>();
        Set<String> before = Set.of();
        int token = 0;
        int from = 0;
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            List<Clause> clauses = prose(sheet.tokens(), first, end) ? clauses(sheet.tokens(), first, end) : List.of();
            if (!clauses.isEmpty() && clauses.getLast().stems().length > 0) {
                from += count(sheet.tokens(), token, first);
                token = first;
                Set<String> named = people(sheet, first, end);
                lines.add(new Line(
                        sheet.sentence(s),
                        from,
                        from + count(sheet.tokens(), first, end),
                        clauses.getLast().stems(),
                        clauses,
                        both(named, before)));
                before = named;
            }
        }
        Set<String> kinds = new HashSet<>(PaperKinds.of(sheet.prose()));
        kinds.addAll(PaperKinds.letters(sheet.prose()));
        papers.add(new Paper(sheet.readings().document(), kinds, people, words, List.copyOf(lines)));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        if (one.containsAll(other)) {
            return one;
        }
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both); // small: there is one for every sentence of a case
    }

    /// A sentence rather than a row of a table, a list or a head.
    private static boolean prose(Tokens tokens, int first, int end) {
        int words = 0;
        int small = 0;
        for (int i = first; i < end; i++) {
            words += tokens.kind(i) == Kind.WORD ? 1 : 0;
            small += CueWords.STOP.has(tokens, i) || tokens.is(i, '"') ? 1 : 0;
        }
        return small > 0 && words * 2 >= end - first && end - first <= 2 * MOST;
    }

    private void quote(Sheet sheet, Span quote) {
        Tokens tokens = sheet.tokens();
        if (cell(sheet.prose().characters(), quote)) {
            return;
        }
        int first = tokens.at(quote.start() + 1);
        int end = tokens.at(quote.end() - 1);
        int[] words = words(tokens, first, end);
        if (words.length < FEWEST || words.length > MOST || named(tokens, first, end)) {
            return;
        }
        int s = sheet.sentences().of(Math.max(0, first - 1));
        int from = sheet.sentences().first(s);
        int last = sheet.sentences().of(end - 1);
        // `... to swear to it." (Tr. 212.)`
        int to = Math.min(tokens.size(), Math.max(sheet.sentences().end(last), Math.min(end + 6, tokens.size())));
        Set<String> kinds = new HashSet<>(PaperKinds.spokenOf(tokens, from, first));
        kinds.addAll(PaperKinds.spokenOf(tokens, end, Math.min(to, end + 8)));
        int begin = from;
        if (kinds.isEmpty() && s > 0) {
            begin = sheet.sentences().first(s - 1);
            kinds.addAll(PaperKinds.spokenOf(tokens, begin, from));
        }
        boolean official = CueWords.TELLS.within(tokens, from, first) && CueWords.INQUIRY.within(tokens, from, first);
        if (kinds.isEmpty() && official) {
            kinds.addAll(PaperKinds.ofInquiry()); // `told Constable Ruddle that he ...`
        }
        boolean says = CueWords.TELLS.within(tokens, from, first) || CueWords.FINDS.within(tokens, from, first);
        if (kinds.isEmpty() && says) { // `the LKA found that ...`
            kinds.addAll(PaperKinds.letters(tokens, from, first));
        }
        if (kinds.isEmpty()) {
            return;
        }
        int[] around = IntStream.concat(
                        Arrays.stream(unnamed(sheet, from, first)),
                        Arrays.stream(unnamed(sheet, end, sheet.sentences().end(last))))
                .toArray();
        quoted.add(new Quoted(
                sheet.prose().text().passage(quote.start(), quote.end()),
                parts(tokens, first, end),
                stems(sheet.tokens(), first, end, NONE),
                nots(tokens, first, end) % 2 == 1,
                around,
                kinds,
                people(sheet, begin, first)));
    }

    /// A cell of a table of values parted by commas, or a quotation with another inside, whose words are not all its
    /// own.
    private static boolean cell(String text, Span quote) {
        boolean before = quote.start() > 0 && ",;\t".indexOf(text.charAt(quote.start() - 1)) >= 0;
        boolean after = quote.end() + 1 < text.length()
                && ",;\t".indexOf(text.charAt(quote.end())) >= 0
                && !Character.isWhitespace(text.charAt(quote.end() + 1));
        String words = text.substring(quote.start(), quote.end());
        return before || after || words.indexOf(" '") >= 0 || words.indexOf(" \u2018") >= 0;
    }

    /// What is called so in marks: every word of it begins with a capital.
    private static boolean named(Tokens tokens, int first, int end) {
        return IntStream.range(first, end)
                .filter(i -> tokens.kind(i) == Kind.WORD)
                .allMatch(tokens::capitalised);
    }

    private static Set<String> people(Sheet sheet, int first, int end) {
        Set<String> people = new HashSet<>();
        int from = sheet.tokens().start(first);
        int to = sheet.tokens().end(end - 1);
        for (int s = sheet.sentences().of(first); s <= sheet.sentences().of(end - 1); s++) {
            for (Mention mention : sheet.mentionsIn(s)) {
                if (mention.kind() == EntityKind.PERSON
                        && sheet.entity(mention.entity()).filter(Entity::named).isPresent()
                        && mention.passage().start() >= from
                        && mention.passage().end() <= to) {
                    people.add(sheet.key(mention.entity()));
                }
            }
        }
        sheet.telling(from)
                .map(Statement::speaker)
                .ifPresent(speaker -> speaker.ifPresent(e -> people.add(sheet.key(e))));
        return Set.copyOf(people);
    }

    private static int[] words(Tokens tokens, int first, int end) {
        int[] words = new int[Math.max(0, end - first)];
        int count = 0;
        for (int i = first; i < end; i++) {
            if (counts(tokens, i)) {
                words[count++] = tokens.hash(i);
            }
        }
        return Arrays.copyOf(words, count);
    }

    /// How many words they are.
    private static int count(Tokens tokens, int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += counts(tokens, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean counts(Tokens tokens, int i) {
        return tokens.kind(i) != Kind.SIGN && !margin(tokens, i);
    }

    /// `"I saw ... the face"`, `"the [rear] door"`.
    private static List<int[]> parts(Tokens tokens, int first, int end) {
        List<int[]> parts = new ArrayList<>();
        int from = first;
        for (int i = first; i <= end; i++) {
            boolean left = i < end
                    && (tokens.is(i, '\u2026')
                            || tokens.is(i, '[')
                            || tokens.is(i, '(')
                            || tokens.is(i, '.') && tokens.is(i + 1, '.'));
            if (left || i == end) {
                if (i > from) {
                    parts.add(words(tokens, from, i));
                }
                while (i < end && left && (tokens.is(i, '.') || tokens.is(i, '[') && !tokens.is(i, ']'))) {
                    i++;
                }
                from = i;
            }
        }
        return parts;
    }

    private static boolean margin(Tokens tokens, int i) {
        return tokens.kind(i) == Kind.NUMBER && i > 0 && tokens.gap(i) == Tokens.Gap.LINE;
    }

    /// The names of people left out: whom a passage names is held apart.
    private static int[] unnamed(Sheet sheet, int first, int end) {
        Tokens tokens = sheet.tokens();
        BitSet names = new BitSet();
        for (int s = sheet.sentences().of(first);
                first < end && s <= sheet.sentences().of(end - 1);
                s++) {
            for (Mention mention : sheet.mentionsIn(s)) {
                if (mention.kind() == EntityKind.PERSON && mention.form() == Mention.Form.NAME) {
                    names.set(
                            sheet.firstToken(mention.passage().span()),
                            sheet.lastToken(mention.passage().span()) + 1);
                }
            }
        }
        return stems(tokens, first, end, names);
    }

    private static int[] stems(Tokens tokens, int first, int end, BitSet without) {
        int[] stems = new int[2 * Math.max(0, end - first)];
        int count = 0;
        for (int i = first; i < end; i++) {
            boolean number = tokens.kind(i) == Kind.NUMBER;
            boolean counted = CueWords.COUNTED.has(tokens, i);
            boolean counts = !without.get(i)
                    && tokens.kind(i) != Kind.SIGN
                    && !margin(tokens, i)
                    && (tokens.length(i) > 2 || number)
                    && (!CueWords.STOP.has(tokens, i) || counted || CueWords.DEGREE.has(tokens, i))
                    && !CueWords.NOT.has(tokens, i)
                    && !CueWords.HELPS_NOT.has(tokens, i);
            boolean degree = counts && CueWords.DEGREE.has(tokens, i);
            if (counts) {
                stems[count++] = degree ? SURE : Irregular.stem(tokens, i);
            }
            if (counts && !degree && (counted || number)) {
                stems[count++] = NUMBER;
            }
        }
        return Arrays.copyOf(stems, count);
    }

    /// Its words cut at commas and the like, with how often each part says `not`; the whole last.
    private static List<Clause> clauses(Tokens tokens, int first, int end) {
        List<int[]> stems = new ArrayList<>();
        List<Boolean> denies = new ArrayList<>();
        int from = first;
        for (int i = first; i <= end; i++) {
            if (i == end || tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, ':')) {
                stems.add(stems(tokens, from, i, NONE));
                denies.add(nots(tokens, from, i) % 2 == 1);
                from = i + 1;
            }
        }
        return Clause.of(stems, denies);
    }

    private static int nots(Tokens tokens, int first, int end) {
        String text = tokens.characters();
        int nots = 0;
        for (int i = first; i < end; i++) {
            boolean shortened = tokens.kind(i) == Kind.WORD
                    && tokens.length(i) > 3
                    && (text.startsWith("n't", tokens.end(i) - 3) || text.startsWith("n\u2019t", tokens.end(i) - 3));
            nots += shortened || CueWords.NOT.has(tokens, i) ? 1 : 0;
        }
        return nots;
    }

    @Override
    public boolean whole() {
        return !cut;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        QuotedPapers.Sources sources = QuotedPapers.sources(quoted, papers, this::together);
        sources.of().forEach((quote, lines) -> found.add(discrepancy(quote, lines)));
        cut = sources.cut();
        return Repeats.without(found);
    }

    private static Discrepancy discrepancy(Quoted quote, List<Passage> lines) {
        List<Passage> passages = new ArrayList<>(List.of(quote.passage()));
        passages.addAll(lines);
        return new Discrepancy(
                        Discrepancy.Type.MISQUOTATION,
                        RULE,
                        "The words are quoted as those of a paper of the case, and no paper has them; what it has nearest"
                                + " says otherwise.",
                        passages,
                        .65)
                .inGerman(
                        "Die Worte sind als Zitat aus einem Schriftstück des Falls gesetzt, und keines hat sie; was dort"
                                + " am nächsten steht, sagt es anders.");
    }
}
