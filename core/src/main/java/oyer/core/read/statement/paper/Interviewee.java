package oyer.core.read.statement.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import oyer.core.read.name.CasePart;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;

/// Whom the notes of an interview or a report of the police are about, as its head says: `PERSON INTERVIEWED: BERG,
/// Ada`, `Subject: Carl Lund`, `Zeugin: Ada Berg`. He speaks where a note leaves the subject out (`Denies having been
/// there.`).
public final class Interviewee {

    private static final List<List<String>> LABELS = List.of(
            List.of("person", "interviewed"),
            List.of("person", "giving", "statement"),
            List.of("person", "making", "statement"),
            List.of("statement", "given", "by"),
            List.of("subject"),
            List.of("interviewee"),
            List.of("witness"),
            List.of("deponent"),
            List.of("declarant"),
            List.of("operator"),
            List.of("client"),
            List.of("patient"),
            List.of("patient", "name"),
            List.of("inmate"),
            List.of("prisoner"),
            List.of("statement", "of"),
            List.of("interview", "of"),
            List.of("interview", "with"),
            List.of("vernommene", "person"),
            List.of("zeuge"),
            List.of("zeugin"),
            List.of("anzeigende"),
            List.of("anzeigender"),
            List.of("anzeigeerstatter"),
            List.of("anzeigeerstatterin"),
            List.of("befragte"),
            List.of("befragter"),
            List.of("befragte", "person"),
            List.of("einvernommene", "person"),
            List.of("auskunftsperson"),
            List.of("vernommener"),
            List.of("vernommene"),
            List.of("einvernommener"),
            List.of("einvernommene"),
            List.of("beschuldigte", "person"),
            List.of("geschädigter"),
            List.of("geschädigte"));

    /// Parts that the police hear; a defendant is heard in court, where who speaks is written at each turn.
    private static final Set<CasePart> HEARD = EnumSet.of(CasePart.ACCUSED, CasePart.SUSPECT);

    /// Lines within which notes tell whose they are.
    private static final int HEAD = 8;

    /// Lines of the head of a report of a crime.
    private static final int CRIME = 25;

    /// Behind so many lines a `Witness:` is who saw it signed.
    private static final int FOOT = 14;

    private Interviewee() {}

    /// `Witness: Dep. A. Berg`, at the foot of what another tells: who saw it signed.
    static boolean attests(ClauseText text, int first) {
        return text.tokens.is(first, "Witness") && text.sign(first + 1, ':');
    }

    /// Whether these tokens, up to a colon, are the name of a field that says who is heard.
    public static boolean label(ClauseText text, int first, int colon) {
        boolean both = colon - first == 4 && text.sign(colon - 1, ')') && text.sign(colon - 3, '('); // Anzeigende(r)
        int end = both ? colon - 3 : colon;
        boolean pursued = end == first + 1
                && CasePart.of(text.tokens, first).filter(HEARD::contains).isPresent();
        return pursued || LABELS.stream().anyMatch(label -> fits(text, label, first, end));
    }

    private static boolean fits(ClauseText text, List<String> label, int first, int end) {
        if (end - first != label.size()) {
            return false;
        }
        for (int i = 0; i < label.size(); i++) {
            if (!text.tokens.is(first + i, label.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the one in a field is spoken of below and never writes there: a lawyer's client, a doctor's patient.
    static boolean spokenOf(ClauseText text, int token) {
        return text.tokens.is(token, "client")
                || text.tokens.is(token, "patient")
                || text.tokens.is(token, "pt")
                || text.tokens.is(token, "pat");
    }

    /// Whether a speaker is named by his part only: `Subject states ...`.
    public static boolean part(ClauseText text, Range speaker) {
        boolean behind = text.is(speaker.first(), WordClass.DET)
                || speaker.last() > speaker.first() && spokenOf(text, speaker.last()); // On 14/03/2001 pt reported
        int first = behind ? speaker.last() : speaker.first();
        return first == speaker.last()
                && (text.tokens.is(first, "subject")
                        || text.tokens.is(first, "interviewee")
                        || text.tokens.is(first, "declarant")
                        || text.tokens.is(first, "deponent")
                        || text.tokens.is(first, "inmate")
                        || text.tokens.is(first, "prisoner")
                        || text.tokens.is(first, "operator")
                        || spokenOf(text, first)
                        || text.tokens.is(first, "zeuge")
                        || text.tokens.is(first, "zeugin")
                        || text.tokens.is(first, "anzeigende")
                        || text.tokens.is(first, "anzeigeerstatter")
                        || text.tokens.is(first, "anzeigeerstatterin")
                        || text.tokens.is(first, "vernommene"));
    }

    /// The name in the head, or none; a mail's `Subject:` names none.
    public static Range find(ClauseText text, Lines lines) {
        Names names = new Names(text);
        Range found = Range.NONE;
        boolean crime = ofCrime(text, lines);
        for (int k = 0; k < lines.size(); k++) {
            int first = lines.first(k);
            int end = lines.end(k);
            if (lines.empty(k)) {
                continue;
            }
            if (text.tokens.is(first, "From") && text.sign(first + 1, ':')) {
                return Range.NONE;
            }
            if (!found.exists() && k < HEAD) {
                found = beside(text, names, first, end);
            }
            int from = first;
            if (k >= FOOT && attests(text, first)) {
                continue;
            }
            while (from < end && !found.exists()) {
                int next = names.cell(from, end);
                boolean pursued = crime && CasePart.pursued(text.tokens, from);
                found = pursued ? Range.NONE : cell(text, names, from, next);
                from = next;
            }
        }
        return found;
    }

    /// Whether a field of the head has a victim: such a report is of a crime, and its `Suspect:` is not who is heard.
    private static boolean ofCrime(ClauseText text, Lines lines) {
        for (int k = 0; k < Math.min(CRIME, lines.size()); k++) {
            int first = lines.first(k);
            boolean field = !lines.empty(k) && text.sign(first + 1, ':');
            boolean other = field
                    && (text.tokens.is(first, "complainant")
                            || CasePart.of(text.tokens, first)
                                    .filter(part -> part == CasePart.VICTIM)
                                    .isPresent());
            if (other) {
                return true;
            }
        }
        return false;
    }

    /// `A. Berg - interview room - Nov. 15 - start 7:10 am`: the name with which notes begin.
    private static Range beside(ClauseText text, Names names, int first, int end) {
        Range name = text.capital(first) ? names.at(first, end) : Range.NONE;
        int dash = name.last() + 1;
        boolean parted = name.exists()
                && name.last() > name.first()
                && dash < end
                && (text.dash(dash) || text.sign(dash, '-') && text.apart(dash, 1));
        for (int i = dash + 1; parted && i < end; i++) {
            if (text.tokens.is(i, "interview") || text.tokens.is(i, "interviewed")) {
                return name;
            }
        }
        return Range.NONE;
    }

    /// The name in a field of the head that says who is heard.
    static Range cell(ClauseText text, Names names, int first, int end) {
        int colon = first;
        while (colon < end && colon < first + 4 && !text.sign(colon, ':')) {
            colon++;
        }
        if (colon >= end - 1 || !text.sign(colon, ':') || !label(text, first, colon)) {
            return Range.NONE;
        }
        Range name = names.at(colon + 1, end);
        if (!name.exists() || name.last() + 1 < end && text.full(name.last() + 1)) {
            return Range.NONE;
        }
        int byname = name.last() + 1; // Karl "Kip" Lund
        if (text.sign(byname, '"') && text.sign(byname + 2, '"') && byname + 3 < end && text.capital(byname + 3)) {
            return new Range(name.first(), names.at(byname + 3, end).last());
        }
        Range given = text.sign(name.last() + 1, ',') ? names.at(name.last() + 2, end) : Range.NONE;
        return given.exists() && text.tokens.allCapitals(name.first()) ? new Range(name.first(), given.last()) : name;
    }
}
