package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Written;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// A paper that tells what a court has decided, when all that the case has of that court is later than the paper: a
/// letter of August on what the court of appeals threw out, where its opinion is of October of the next year.
///
/// Nothing is said where the case dates any step before that court to the day of the paper or earlier: it may be that
/// one that is meant.
final class DecidedLaterCheck implements Check {

    /// Longer papers tell of many courts.
    private static final int LONG = 2500;

    private static final double SURE = .6;

    /// A step before a court on a day.
    private record Step(String court, LocalDate day, Passage passage, boolean judgment) {}

    /// A sentence that tells a decision as made, in a dated paper.
    private record Told(String words, Passage sentence, LocalDate written, Passage line) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        boolean decision = false;
        for (Proceeding p : sheet.readings().proceedings()) {
            if (p.authority().isPresent() && p.when() instanceof When.Day(var day)) {
                boolean judgment = p.action().equals("judgment");
                court(p.authority().get()).ifPresent(c -> steps.add(new Step(c, day, p.passage(), judgment)));
                decision |= judgment;
            }
        }
        if (!decision
                && sheet.tokens().size() < LONG
                && sheet.readings().written() instanceof Written.Stated(var day, var line)) {
            for (int s = 0; s < sheet.sentences().size(); s++) {
                if (decided(sheet, s)) {
                    Passage sentence = sheet.sentence(s);
                    told.add(new Told(plain(sentence.words()), sentence, day, line));
                }
            }
        }
    }

    /// A court is named and has decided; what it will or would do is not told as done.
    private static boolean decided(Sheet sheet, int sentence) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        for (int i = first; i < end; i++) {
            if (CueWords.DECIDED.has(tokens, i)) {
                return CueWords.COURT.within(tokens, first, end)
                        && !CueWords.SUPPOSED.within(tokens, first, i)
                        && !tokens.is(i - 1, "be");
            }
        }
        return false;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /// What a court is called without its place: `court of appeals`, `bundesgerichtshof`; empty for `the court`.
    private static Optional<String> court(String authority) {
        String name = plain(authority).strip();
        int bracket = name.indexOf(" (");
        name = bracket > 0 ? name.substring(0, bracket) : name;
        int at = name.indexOf(" at ");
        name = at > 0 ? name.substring(0, at) : name;
        int place = name.indexOf(" for ");
        name = place > 0 ? name.substring(0, place) : name;
        int of = name.lastIndexOf(" of ");
        if (of > 0 && (name.indexOf(" of ") < of || name.startsWith("supreme"))) {
            name = name.substring(0, of);
        }
        boolean own = name.contains(" of ") || name.contains("supreme") || name.endsWith("gerichtshof");
        return own ? Optional.of(name) : Optional.empty();
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Told one : told) {
            List<Step> own = steps.stream()
                    .filter(s -> one.words().contains(s.court()))
                    .filter(s -> !s.passage().document().equals(one.sentence().document()))
                    .toList();
            boolean later = !own.isEmpty() && own.stream().allMatch(s -> s.day().isAfter(one.written()));
            if (later) {
                own.stream().filter(Step::judgment).findFirst().ifPresent(s -> found.add(of(one, s)));
            }
        }
        return Repeats.without(found);
    }

    private static Discrepancy of(Told told, Step step) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "decided-later",
                        "The document is dated " + CalendarWords.day(told.written())
                                + " and tells what the court has decided; the decision in the papers is of "
                                + CalendarWords.day(step.day()) + ".",
                        List.of(told.line(), told.sentence(), step.passage()),
                        SURE)
                .inGerman("Das Schriftstück trägt das Datum " + GermanWords.day(told.written())
                        + " und erzählt, was das Gericht entschieden hat; die Entscheidung in den Akten ist vom "
                        + GermanWords.day(step.day()) + ".");
    }
}
