package oyer.core.read.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;

/// Who writes `I` outside of any letter, statement or turn: whose name stands below it as a signature (`T. Okerlund, MD
/// 04/23/06`, `Signature: J. Rowe`), else whom the head names as the writer (`Physician: Thomas Okerlund`).
public final class Signatories {

    private static final Set<String> WRITERS = Set.of(
            "physician",
            "earner",
            "solicitor",
            "pathologist",
            "examiner",
            "analyst",
            "investigator",
            "author",
            "detective",
            "officer",
            "nurse",
            "chemist",
            "scientist",
            "inspector",
            "deputy",
            "doctor",
            "clinician",
            "reporter");

    /// A signature has no more tokens than this.
    private static final int LONGEST = 14;

    private final ClauseText text;
    private final List<Range> signed = new ArrayList<>();
    private final List<Range> headed = new ArrayList<>();

    public Signatories(ClauseText text, Lines lines) {
        this.text = text;
        Names names = new Names(text);
        LetterLines letter = new LetterLines(text);
        for (int k = 0; k < lines.size(); k++) {
            int end = lines.end(k);
            int from = lines.first(k);
            if (lines.empty(k)) {
                continue;
            }
            boolean closes = lines.opensBlock(k) || k + 1 == lines.size() || lines.opensBlock(k + 1);
            while (from < end) {
                int next = names.cell(from, end);
                Range mark = letter.signed(from, next);
                Range alone = closes && from == lines.first(k) ? alone(names, from, next) : Range.NONE;
                if (mark.exists()) {
                    signed.add(mark);
                } else if (alone.exists()) {
                    signed.add(alone);
                } else {
                    head(names, from, next);
                }
                from = next;
            }
        }
    }

    /// Who signs next below a token, else who is named as the writer above it.
    public Range of(int token) {
        for (Range name : signed) {
            if (name.first() > token) {
                return name;
            }
        }
        Range writer = Range.NONE;
        for (Range name : headed) {
            writer = name.first() < token ? name : writer;
        }
        return writer;
    }

    /// `Paulette Ringstad, Custodian`: two words or more of a name, with nothing or an office behind it.
    private Range alone(Names names, int from, int end) {
        Range name = text.capital(from) ? names.at(from, end) : Range.NONE;
        boolean two = name.exists()
                && name.last() > name.first()
                && name.last() - name.first() <= 4
                && !text.tokens.allCapitals(name.last())
                && !text.any(from, WordClass.DET.bit() | WordClass.PREP.bit() | WordClass.POSS.bit());
        boolean closed = name.last() + 1 >= end
                || text.sign(name.last() + 1, ',') && end - name.last() <= 7 && !text.full(end - 1);
        return two && closed ? name : Range.NONE;
    }

    /// `Physician: Thomas Okerlund, MD`, `Report by: Ada Berg`.
    private void head(Names names, int from, int end) {
        for (int i = from + 1; i < Math.min(end - 1, from + 4); i++) {
            if (!text.sign(i, ':')) {
                continue;
            }
            boolean office = text.tokens.length(i - 1) < LONGEST
                    && WRITERS.contains(text.tokens.text(i - 1).toLowerCase(java.util.Locale.ROOT));
            boolean by = text.tokens.is(i - 1, "by")
                    && (text.tokens.is(i - 2, "report")
                            || text.tokens.is(i - 2, "reported")
                            || text.tokens.is(i - 2, "prepared")
                            || text.tokens.is(i - 2, "written")
                            || text.tokens.is(i - 2, "dictated")
                            || text.tokens.is(i - 2, "completed")
                            || text.tokens.is(i - 2, "seen")
                            || text.tokens.is(i - 2, "attended")
                            || text.tokens.is(i - 2, "examined"));
            Range name = office || by ? names.at(i + 1, end) : Range.NONE;
            if (name.exists()) {
                headed.add(name);
            }
            return;
        }
    }
}
