package oyer.core.check.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// A paper that a document refers to by its day, and that is not among those of the case: `the laboratory report of 2
/// April 1995`, where no document is of that day. A gap: it may exist and never have been produced.
///
/// Only in a case of several documents of which some other paper is referred to so and is there, or of which some state
/// their own day: of a case of one document everything is absent.
final class ReferredPaperCheck implements Check {

    /// Fewer documents are no file.
    private static final int FILE = 3;

    /// Words between the paper and its day.
    private static final int BETWEEN = 2;

    /// The shortest last part of a compound that is looked up.
    private static final int PART = 5;

    /// Words of whose a paper is, between it and its day.
    private static final int OWNER = 7;

    /// Characters at the head and the end of a document in which it is dated.
    private static final int HEAD = 700;

    private static final double SURE = .6;

    private record Referred(String paper, LocalDate day, Passage passage, Passage sentence, DocumentId document) {}

    private final List<Referred> referred = new ArrayList<>();
    private final Set<LocalDate> held = new HashSet<>();
    private int documents;
    private int dated;

    @Override
    public void read(Sheet sheet) {
        documents++;
        dated += sheet.readings().written() instanceof Written.Stated ? 1 : 0;
        sheet.readings().written().anchor().ifPresent(held::add);
        Tokens tokens = sheet.tokens();
        int length = sheet.prose().characters().length();
        for (TimeReading time : sheet.times()) {
            if (!(time.when() instanceof When.Day(var day))) {
                continue;
            }
            int first = sheet.firstToken(time.passage().span());
            int s = sheet.sentenceOf(time.passage());
            int paper = paper(tokens, first, sheet.sentences().first(s));
            if (paper >= 0) {
                referred.add(new Referred(
                        tokens.text(paper),
                        day,
                        sheet.prose()
                                .passage(paper, sheet.lastToken(time.passage().span())),
                        sheet.sentence(s),
                        sheet.readings().document()));
            } else {
                boolean edge = time.passage().start() < HEAD || time.passage().end() > length - HEAD / 2;
                boolean line = switch (tokens.gap(first)) {
                    case LINE, BLOCK -> true;
                    case NONE, SPACE -> first == 0;
                };
                boolean label = tokens.is(first - 1, ':') || tokens.is(first - 1, "den") || tokens.is(first - 1, ',');
                if (edge && (line || label) || line) {
                    held.add(day);
                }
            }
        }
    }

    /// The paper right before a day, with `of` or `dated` between, in a sentence of prose.
    private static int paper(Tokens tokens, int first, int begin) {
        int i = first - 1;
        while (i > begin && first - i <= BETWEEN && CueWords.OF_DAY.has(tokens, i)) {
            i--;
        }
        i = i < first - 1 ? owner(tokens, i, begin) : i;
        boolean of = i < first - 1 && paper(tokens, i) && i > begin;
        // `Date of report: ...` heads a paper, and `a report on 3 May` is made on it
        return of && !tokens.is(i - 1, "of") && !tokens.is(first - 1, "on") && !tokens.is(first - 1, "am") ? i : -1;
    }

    /// By its name or, in German, by the last part of it: a `Zusatzgutachten` is a `Gutachten`.
    private static boolean paper(Tokens tokens, int token) {
        if (CueWords.DATED_PAPER.has(tokens, token)) {
            return true;
        }
        if (!tokens.capitalised(token) || tokens.length(token) < 2 * PART) {
            return false;
        }
        String word = tokens.lower(token);
        for (int at = PART; at + PART <= word.length(); at++) {
            if (CueWords.DATED_PAPER.has(word.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /// `the report of Inspector Hall, dated`, `das Gutachten des Landeskriminalamts vom`, `sein Schreiben an mich vom`:
    /// the paper before whose it is, to whom it goes or of what it is.
    private static int owner(Tokens tokens, int end, int begin) {
        for (int i = end; i > Math.max(begin, end - OWNER); i--) {
            boolean led = CueWords.LEADS_OWNER.has(tokens, i);
            if (led && paper(tokens, i - 1)) {
                return i - 1;
            }
            boolean name = led
                    || tokens.capitalised(i)
                    || tokens.is(i, '.')
                    || i == end && tokens.is(i, ',')
                    || CueWords.LEADS_OWNER.has(tokens, i - 1);
            if (!name) {
                return end;
            }
        }
        return end;
    }

    @Override
    public List<Discrepancy> found() {
        boolean known = referred.stream().anyMatch(r -> held.contains(r.day())) || dated * 4 >= documents;
        if (documents < FILE || !known) {
            return List.of();
        }
        Map<LocalDate, List<Referred>> absent = new LinkedHashMap<>();
        referred.stream()
                .filter(r -> !held.contains(r.day()))
                .forEach(r ->
                        absent.computeIfAbsent(r.day(), _ -> new ArrayList<>()).add(r));
        return absent.values().stream().map(ReferredPaperCheck::discrepancy).toList();
    }

    private static Discrepancy discrepancy(List<Referred> told) {
        Referred first = told.getFirst();
        Set<Passage> passages = new java.util.LinkedHashSet<>();
        told.forEach(r -> passages.add(r.passage()));
        if (passages.size() == 1) {
            passages.add(first.sentence());
        }
        String words = first.passage().asRead();
        return new Discrepancy(
                        Discrepancy.Type.GAP,
                        "referred-and-absent",
                        "A paper is referred to (" + words + ") and no document of the case is of that day.",
                        List.copyOf(passages),
                        SURE)
                .inGerman("Auf ein Schriftstück wird verwiesen (" + words
                        + "), und kein Dokument des Falls ist von diesem Tag.");
    }
}
