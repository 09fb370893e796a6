package oyer.core.read.statement.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// What an expert concludes: each sentence below a heading `CONCLUSIONS`, `OPINION.`, `IV. Beurteilung` of a report is
/// said
/// by who signs it, though he does not say `I`.
public final class Conclusions {

    /// Lines at the foot of a report that may hold its signature.
    private static final int FOOT = 6;

    /// A section of more sentences is none.
    private static final int LONGEST = 25;

    private final ClauseText text;
    private final Lines lines;
    private final LetterLines letter;
    private final Set<Integer> people = new HashSet<>();
    private final List<Range> names = new ArrayList<>();

    public Conclusions(ClauseText text, Lines lines, Cast cast) {
        this.text = text;
        this.lines = lines;
        this.letter = new LetterLines(text);
        for (Mention mention : cast.mentions()) {
            if (mention.kind() == EntityKind.PERSON && mention.form() == Form.NAME) {
                Range name = text.range(mention.passage());
                people.add(name.first());
                names.add(name);
            }
        }
    }

    public void add(List<Draft> drafts) {
        Range signed = signatory();
        if (!signed.exists()) {
            return;
        }
        Set<Range> told = new HashSet<>();
        drafts.stream().filter(Draft::own).forEach(d -> told.add(d.content()));
        Acts acts = new Acts(text);
        for (int k = 0; k < lines.size(); k++) {
            int from = lines.empty(k) ? -1 : behindHeading(lines.first(k), lines.end(k));
            int to = from < 0 ? -1 : sectionEnd(k, from, signed.first());
            int s = from < 0 || from >= text.tokens.size()
                    ? 0
                    : text.prose.sentences().of(from);
            for (int n = 0;
                    from >= 0 && n < LONGEST && s < text.prose.sentences().size();
                    n++, s++) {
                int first = Math.max(from, text.prose.sentences().first(s));
                int last = Math.min(to, text.prose.sentences().end(s)) - 1;
                if (first >= to) {
                    break;
                }
                boolean counted = text.tokens.kind(first) == Kind.NUMBER && text.full(first + 1);
                Range sentence = new Range(counted ? first + 2 : first, last);
                boolean own = !told.contains(sentence)
                        && last > sentence.first()
                        && text.full(last)
                        && LetterLines.sentence(text, sentence);
                if (own) {
                    drafts.add(new Draft(
                            sentence,
                            signed,
                            Range.NONE,
                            Range.NONE,
                            Mode.DIRECT,
                            acts.of(sentence, Acts.Voice.SENTENCE),
                            s,
                            "report",
                            .75,
                            Range.NONE));
                }
            }
        }
    }

    /// The person whom the last lines of the paper name, where they are no sentences.
    private Range signatory() {
        int seen = 0;
        for (int k = lines.size() - 1; k >= 0 && seen < FOOT; k--) {
            if (lines.empty(k)) {
                continue;
            }
            seen++;
            for (int i = lines.first(k); i < lines.end(k); i++) {
                if (people.contains(i) && !letter.prose(lines.first(k), lines.end(k))) {
                    int first = i;
                    return names.stream()
                            .filter(n -> n.first() == first)
                            .findFirst()
                            .orElse(Range.NONE);
                }
            }
        }
        return Range.NONE;
    }

    /// The token behind a heading that tells of conclusions: alone on its line, or in capitals with a stop behind it;
    /// or -1.
    private int behindHeading(int first, int end) {
        int at = first;
        boolean counted = at + 1 < end
                && text.full(at + 1)
                && (text.tokens.kind(at) == Kind.NUMBER || text.tokens.length(at) <= 4 && text.capital(at));
        at = counted ? at + 2 : at;
        boolean heading = at < end
                && text.capital(at)
                && text.tokens.length(at) <= 24
                && LetterLines.holds("CONCLUDES", text.tokens.text(at));
        if (!heading) {
            return -1;
        }
        int behind = at + 1;
        if (behind < end && (text.full(behind) || text.sign(behind, ':'))) {
            behind++;
        }
        return behind >= end || behind > at + 1 && text.tokens.allCapitals(at) ? behind : -1;
    }

    /// Where the section ends: at the next heading, or before who signs.
    private int sectionEnd(int line, int from, int signed) {
        for (int k = line + 1; k < lines.size(); k++) {
            if (lines.empty(k) || lines.first(k) < from) {
                continue;
            }
            int first = lines.first(k);
            int end = lines.end(k);
            boolean short_ = end - first <= 6 && !text.full(end - 1) && text.tokens.gap(first) == Gap.BLOCK;
            boolean capitals = text.tokens.allCapitals(first) && text.tokens.length(first) > 3;
            if (first >= signed || short_ || capitals) {
                return Math.min(first, Math.max(signed, from));
            }
        }
        return Math.max(signed, from);
    }
}
