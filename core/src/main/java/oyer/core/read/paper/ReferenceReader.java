package oyer.core.read.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Reads which other papers a paper refers to as its own parts, as sent with it, as drawn or taken, or by their place
/// in the file: `see Supplement 4`, `I enclose the notes of ...`, `a plan of the yard was drawn by ...`. What is only
/// spoken of (`the report of the coroner`) is left out: it need not be in any file.
public final class ReferenceReader {

    private static final int LONGEST_FIELD = 14;

    /// The shortest last part of a compound that is looked up.
    private static final int PART = 5;

    /// So many words on each side of its noun name a paper to a reader.
    private static final int AROUND = 4;

    private static final String OPINION = "gutachten";

    private final Prose prose;
    private final Tokens tokens;
    private final boolean rules;

    private final List<PaperReference> found = new ArrayList<>();

    private ReferenceReader(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.rules = Headings.rules(prose);
    }

    public static List<PaperReference> read(Prose prose) {
        ReferenceReader reader = new ReferenceReader(prose);
        for (int s = 0; s < prose.sentences().size(); s++) {
            reader.sentence(prose.sentences().first(s), prose.sentences().end(s));
        }
        reader.attached();
        return reader.found.stream().map(r -> r.inContext(prose)).toList();
    }

    /// What the head of a mail says is sent with it: `Attachments: roster.pdf; plan.pdf`.
    private void attached() {
        String text = prose.characters();
        for (int from = 0, end; from < text.length(); from = end + 1) {
            end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int colon = text.indexOf(':', from, end);
            if (colon < 0 || colon - from > LONGEST_FIELD) {
                continue;
            }
            String field = text.substring(from, colon).strip().toLowerCase(Locale.ROOT);
            if (ReferenceWords.ATTACHED.has(field)) {
                files(colon + 1, end);
                lettered(field, colon + 1, end);
            }
        }
    }

    private void files(int from, int end) {
        String text = prose.characters();
        for (int i = from; i < end; ) {
            int to = i;
            while (to < end && ";, \t".indexOf(text.charAt(to)) < 0) {
                to++;
            }
            String name = Headings.bare(text.substring(i, to));
            if (Headings.file(name)) {
                Passage line = prose.text().passage(text.lastIndexOf('\n', from) + 1, end);
                found.add(new PaperReference(prose.text().passage(i, to), line, name, Set.of(), true));
            }
            i = to + 1;
        }
    }

    /// `ATTACHMENTS: A - consent form   B - sketch`.
    private void lettered(String field, int from, int end) {
        String kind = field.endsWith("s") ? field.substring(0, field.length() - 1) : field;
        if (!ReferenceWords.NUMBERED.has(kind)) {
            return;
        }
        int i = tokens.at(from);
        while (i + 2 < tokens.size() && tokens.start(i) < end) {
            boolean dash = tokens.is(i + 1, '-') || tokens.is(i + 1, '\u2013') || tokens.is(i + 1, '=');
            if (tokens.length(i) > 2 || !dash || tokens.kind(i) == Kind.SIGN) {
                i++;
                continue;
            }
            int to = i + 2;
            while (to < tokens.size()
                    && tokens.start(to) < end
                    && tokens.kind(to) == Kind.WORD
                    && tokens.length(to) > 1) {
                to++;
            }
            if (to > i + 2) {
                Passage line = prose.text().passage(prose.characters().lastIndexOf('\n', from) + 1, end);
                String name = kind + ' ' + small(i);
                found.add(new PaperReference(prose.passage(i, to - 1), line, name, Set.of(), true, Set.of(), true));
            }
            i = Math.max(to, i + 1);
        }
    }

    private void sentence(int first, int end) {
        boolean denied = ReferenceWords.NOT.within(tokens, first, end) || tokens.is(end - 1, '?'); // `I do not enclose`
        boolean enclosed = (ReferenceWords.ENCLOSED.within(tokens, first, end) || sentWith(first, end)) && !denied
                || toCome(first, end);
        boolean drawn = ReferenceWords.DRAWN.within(tokens, first, end);
        Set<String> nouns = new LinkedHashSet<>();
        int at = -1;
        for (int i = first; i < end; i++) {
            if (ReferenceWords.NUMBERED.has(tokens, i) || enclosed && ReferenceWords.PART.has(tokens, i)) {
                int to = Headings.label(tokens, i + 1);
                if (to > i + 1
                        && !isSize(i + 1)
                        && !Headings.heads(tokens, i, to)
                        && !ofLaw(to, end)
                        && !ReferenceWords.MONTH.has(tokens, to)) {
                    found.add(reference(i, to, Set.of(small(i)), true));
                    return;
                }
            }
            if (lacking(i, end)) {
                found.add(reference(i, i + 2, Set.of(), true));
                return;
            }
            if (form(i) && pointed(Math.max(first, i - 6), i, first)) {
                found.add(reference(i, i + 3, Set.of(), true));
                return;
            }
            boolean folio = filed(i) || leafed(i);
            if ((paper(i) && !counted(i) && !seen(i, first, end) || folio)
                    && tokens.kind(Math.min(i + 1, tokens.size() - 1)) != Kind.NUMBER
                    && (enclosed && !behindThis(i)
                            || pointed(Math.max(first, i - 6), i, first)
                            || folio
                            || drawn
                                    && !(tokens.is(i - 1, "no")
                                            && (taken(i + 1, end) || ReferenceWords.DRAWN.has(tokens, i - 2)))
                                    && ReferenceWords.PICTURE.has(tokens, i)
                                    && of(i, end)
                            || !denied && i > first && ReferenceWords.OTHER.has(tokens, i - 1)
                            || !denied && (inVolume(i, end) || produced(i, end)))) {
                nouns.add(small(i));
                at = at < 0 ? i : at;
            }
        }
        if (at >= 0) {
            found.add(new PaperReference(
                    prose.passage(Math.max(first, at - AROUND), Math.max(at, Math.min(end - 2, at + AROUND))),
                    prose.passage(first, end - 1),
                    small(at),
                    nouns,
                    false,
                    marks(at, first),
                    false));
        } else if ((enclosed || cover(first, end)) && separate(first, end)) {
            found.add(new PaperReference(
                    prose.passage(Math.min(end - 1, Math.max(first + 1, end - 2 * AROUND)), end - 1),
                    prose.passage(first, end - 1),
                    "it",
                    Set.of(),
                    false));
        }
    }

    /// `one sheet A4`: how large a paper is.
    private boolean isSize(int token) {
        String word = small(token);
        return word.length() == 2
                && word.charAt(0) == 'a'
                && word.charAt(1) >= '0'
                && word.charAt(1) <= '7'
                && ReferenceWords.SHEET.has(tokens, token - 1);
    }

    /// The words between where the name of a paper begins and its noun: `toxicologist`, `viewing`.
    private Set<String> marks(int noun, int first) {
        Set<String> marks = new LinkedHashSet<>();
        for (int i = noun - 1; i >= Math.max(first, noun - AROUND); i--) {
            boolean begins = ReferenceWords.BEGINS.has(tokens, i) || ReferenceWords.OTHER.has(tokens, i);
            if (begins) {
                return marks;
            }
            if (tokens.kind(i) != Kind.WORD) {
                return tokens.is(i, '.') ? marks : Set.of();
            }
            String word = small(i);
            boolean whose = word.endsWith("'s") || word.endsWith("\u2019s");
            if (!ReferenceWords.GENERAL.has(tokens, i)) {
                marks.add(whose ? word.substring(0, word.length() - 2) : word);
            }
            if (whose) {
                return marks;
            }
        }
        return Set.of();
    }

    /// `see the report below`, `see judgment of 4 May`: what is seen is no paper of the case.
    private boolean seen(int token, int first, int end) {
        return (cited(token, end) || below(token)) && pointed(Math.max(first, token - 6), token, first);
    }

    private PaperReference reference(int first, int end, Set<String> nouns, boolean numbered) {
        int s = prose.sentences().of(first);
        Passage sentence =
                prose.passage(prose.sentences().first(s), prose.sentences().end(s) - 1);
        return new PaperReference(
                prose.passage(first, end - 1), sentence, Headings.name(tokens, first, end), nouns, numbered);
    }

    /// `in (2) copies`, `one copy to the file`: how often a paper was made.
    private boolean counted(int token) {
        return ReferenceWords.COPIES.has(tokens, token)
                && (tokens.is(token - 1, ')')
                        || tokens.kind(token - 1) == Kind.NUMBER
                        || ReferenceWords.NUMBER.has(tokens, token - 1));
    }

    /// `vgl. Urteil vom 3. Mai`: a decision that anybody can read; not where its leaf in the file stands behind it.
    private boolean cited(int token, int end) {
        if (!ReferenceWords.DECISION.has(small(token)) && !decided(small(token))) {
            return false;
        }
        for (int i = token; i < end; i++) {
            if (ReferenceWords.FOLIO.has(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean decided(String word) {
        return word.endsWith("urteil") || word.endsWith("beschluss") || word.endsWith("beschluß");
    }

    /// `see note`, `see reverse side`: on the same paper.
    private boolean below(int token) {
        return ReferenceWords.BELOW.has(tokens, token)
                && (ReferenceWords.SEE.has(tokens, token - 1) || tokens.is(token - 1, "reverse"));
    }

    /// `Page 16 was sealed`, `Blatt 7 fehlt`.
    private boolean lacking(int token, int end) {
        if (!ReferenceWords.LEAF.has(tokens, token) || tokens.whole(token + 1, 3) < 0) {
            return false;
        }
        for (int i = token + 2; i < Math.min(end, token + 7); i++) {
            if (ReferenceWords.LACKING.has(tokens, i)) {
                return true;
            }
            if (tokens.is(i, "not") || tokens.kind(i) == Kind.NUMBER) {
                return false;
            }
        }
        return false;
    }

    /// `see`, `siehe` that points to a paper, not `asked to see`.
    private boolean pointed(int from, int to, int first) {
        for (int i = from; i < to; i++) {
            boolean ordered = i + 1 < to
                    && (tokens.is(i + 1, "the") || tokens.is(i + 1, "also") || tokens.is(i + 1, "my"))
                    && i > first
                    && !ReferenceWords.PERSON.has(tokens, i - 1);
            boolean begins = i == first || tokens.kind(i - 1) == Kind.SIGN || ordered && tokens.is(i, "see");
            if (begins && ReferenceWords.SEE.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// `FD-302`: a form by its number.
    private boolean form(int token) {
        return token + 2 < tokens.size()
                && tokens.allCapitals(token)
                && tokens.length(token) <= 4
                && tokens.is(token + 1, '-')
                && tokens.gap(token + 1) == Gap.NONE
                && tokens.gap(token + 2) == Gap.NONE
                && tokens.kind(token + 2) == Kind.NUMBER;
    }

    /// `Anlage 1 zum BtMG`, `Schedule 2 to the Act`.
    private boolean ofLaw(int token, int end) {
        int keyword = token - 1;
        while (keyword > 0 && !ReferenceWords.NUMBERED.has(tokens, keyword)) {
            keyword--;
        }
        // `paragraph 1 of Schedule 4`
        boolean within = tokens.is(keyword - 1, "of")
                && tokens.kind(keyword - 2) != Kind.WORD
                && ReferenceWords.CLAUSE.within(tokens, Math.max(0, keyword - 6), keyword);
        if (within) {
            return true;
        }
        for (int i = token; i < Math.min(end, token + 4); i++) {
            boolean shortened = tokens.kind(i) == Kind.WORD
                    && tokens.length(i) < 7
                    && Character.isUpperCase(tokens.last(i))
                    && tokens.capitalised(i)
                    && !tokens.allCapitals(i);
            if (shortened || tokens.is(i, "Act") || tokens.is(i, "Code") || tokens.is(i, "Gesetz")) {
                return true;
            }
        }
        return false;
    }

    /// By its name or, in German, by the last part of it: a `Sicherstellungsprotokoll` is a `Protokoll`.
    private boolean paper(int token) {
        if (ReferenceWords.PAPER.has(tokens, token)) {
            return true;
        }
        if (prose.language() != Language.GERMAN || !tokens.capitalised(token) || tokens.length(token) < 2 * PART) {
            return false;
        }
        String word = small(token);
        for (int at = PART - 1; at + PART <= word.length(); at++) {
            if (ReferenceWords.PAPER.has(word.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private String small(int token) {
        return tokens.lower(token);
    }

    /// `this report`, `diesem Bericht` is the paper itself.
    private boolean behindThis(int token) {
        return tokens.is(token - 1, "this")
                || tokens.is(token - 1, "my")
                || tokens.is(token - 1, "dieser")
                || tokens.is(token - 1, "diesem");
    }

    /// `the tape will follow`, `a report will be issued in due course`, `wird nachgereicht`, `der Bericht folgt`.
    private boolean toCome(int first, int end) {
        boolean may =
                ReferenceWords.WILL.within(tokens, first, end) || ReferenceWords.FOLLOW.within(tokens, first, end);
        for (int i = first; may && i + 1 < end; i++) {
            boolean follow = (tokens.is(i, "will") || tokens.is(i, "to"))
                            && tokens.is(i + 1, "follow")
                            && !ReferenceWords.OBJECT.has(tokens, i + 2)
                    || (tokens.is(i, "follows") || tokens.is(i, "folgt") || tokens.is(i, "folgen"))
                            && !tokens.is(i - 1, "as") // `reads as follows`
                            && !tokens.is(i - 1, "wie")
                            && ends(i + 1, end);
            boolean passive = !rules
                    && tokens.is(i, "will")
                    && tokens.is(i + 1, "be")
                    && ReferenceWords.ISSUED.has(tokens, i + 2);
            if (follow || passive) {
                return true;
            }
        }
        return ReferenceWords.BECOMES.within(tokens, first, end) && ReferenceWords.ISSUED.has(tokens, last(end))
                || ReferenceWords.STANDS.within(tokens, first, end) && tokens.is(last(end), "aus");
    }

    /// The last word of a sentence.
    private int last(int end) {
        return tokens.kind(end - 1) == Kind.SIGN ? end - 2 : end - 1;
    }

    private boolean ends(int token, int end) {
        return token >= end || tokens.kind(token) == Kind.SIGN && !tokens.is(token, ',') || tokens.is(token, "separat");
    }

    /// `I am sending you the tape with this letter`, `legen wir bei`, `liegt diesem Vermerk bei`.
    private boolean sentWith(int first, int end) {
        boolean with = false;
        boolean sends = ReferenceWords.SENDS.within(tokens, first, end);
        for (int i = first; sends && i < end; i++) {
            with |= tokens.is(i, "with") && tokens.is(i + 1, "this")
                    || tokens.is(i, "here") && tokens.is(i + 1, "with");
        }
        return with || ReferenceWords.LAYS.within(tokens, first, end) && tokens.is(last(end), "bei");
    }

    /// `under separate cover`, `mit gesonderter Post`.
    private boolean cover(int first, int end) {
        boolean covered = ReferenceWords.COVER.within(tokens, first, end);
        for (int i = first; covered && i + 1 < end; i++) {
            boolean cover = tokens.is(i, "separate") && tokens.is(i + 1, "cover")
                    || tokens.is(i, "gesonderter") && tokens.is(i + 1, "post");
            if (cover) { // what goes back is nothing that was to come
                return !tokens.is(i + 2, "zur\u00fcck") && !tokens.is(last(end), "back");
            }
        }
        return false;
    }

    /// `his brief is in volume 2`, `das Gutachten befindet sich in Band III`, `der Bericht ist gesondert gefertigt`.
    private boolean inVolume(int token, int end) {
        for (int i = token + 1; i + 1 < Math.min(end, token + 12); i++) {
            boolean in = tokens.is(i - 1, "in") || tokens.is(i - 1, "im") || tokens.is(i - 1, "at");
            boolean part = ReferenceWords.VOLUME.has(tokens, i) && Headings.label(tokens, i + 1) > i + 1;
            boolean apart = (tokens.is(i, "gesondert") || tokens.is(i, "separately"))
                    && (ReferenceWords.ISSUED.has(tokens, i + 1) || ReferenceWords.ISSUED.has(tokens, i - 1));
            if (in && part || apart) {
                return true;
            }
        }
        return false;
    }

    /// `a rough plan, which I now produce`.
    private boolean produced(int token, int end) {
        for (int i = token + 1; i < Math.min(end, token + 9); i++) {
            boolean mine = (tokens.is(i - 1, "I") || tokens.is(i - 2, "I")) && ReferenceWords.PRODUCED.has(tokens, i);
            if (mine) {
                return true;
            }
        }
        return false;
    }

    private boolean separate(int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            boolean english = tokens.is(i, "separate") || tokens.is(i, "will") && tokens.is(i + 1, "follow");
            if (english || tokens.is(i, "gesonderter") || tokens.is(i, "getrennter") || tokens.is(i, "nachgereicht")) {
                return true;
            }
        }
        return false;
    }

    /// `a plan of the yard`, `photographs of`, `Lichtbilder vom`, `Skizze der`.
    private boolean of(int token, int end) {
        return token + 1 < end
                && (tokens.is(token + 1, "of")
                        || taken(token + 1, end)
                        || tokens.is(token + 1, "vom")
                        || tokens.is(token + 1, "von")
                        || tokens.is(token + 1, "der")
                        || tokens.is(token + 1, "des")
                        || tokens.is(token + 1, "attached"));
    }

    /// `were taken by`, `was drawn at`, `wurden gefertigt`.
    private boolean taken(int token, int end) {
        boolean passive = tokens.is(token, "was")
                || tokens.is(token, "were")
                || tokens.is(token, "wurde")
                || tokens.is(token, "wurden");
        boolean behind = token + 2 >= end || tokens.kind(token + 2) == Kind.SIGN || tokens.is(token + 2, "by");
        return passive && ReferenceWords.DRAWN.has(tokens, token + 1) && behind;
    }

    /// `der Beleg ON 23`, `Fahrtenbuch Bl. 33`: a paper right before its number in the file.
    private boolean leafed(int token) {
        int leaf = token + 1;
        if (leaf + 1 >= tokens.size() || !ReferenceWords.LEAFED.has(tokens, leaf) || !tokens.capitalised(leaf)) {
            return false;
        }
        int number = tokens.is(leaf + 1, '.') ? leaf + 2 : leaf + 1;
        boolean begins = token == 0 || tokens.gap(token) == Gap.LINE || tokens.gap(token) == Gap.BLOCK;
        return !begins
                && tokens.capitalised(token)
                && paper(token)
                && tokens.kind(Math.min(number, tokens.size() - 1)) == Kind.NUMBER;
    }

    /// An opinion of an expert behind which its leaf in the file stands: `(Bl. 240 ff.)`.
    private boolean filed(int token) {
        int length = tokens.length(token);
        boolean opinion = length >= OPINION.length()
                && tokens.capitalised(token)
                && tokens.characters()
                        .regionMatches(true, tokens.end(token) - OPINION.length(), OPINION, 0, OPINION.length());
        if (!opinion) {
            return false;
        }
        for (int i = token + 1; i + 2 < Math.min(tokens.size(), token + 14); i++) {
            boolean leaf =
                    ReferenceWords.FOLIO.has(tokens, i) && tokens.is(i + 1, '.') && tokens.kind(i + 2) == Kind.NUMBER;
            if (leaf) {
                return true;
            }
        }
        return false;
    }
}
