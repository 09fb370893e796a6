package oyer.core.check.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.Written;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// An item that was sent to a laboratory or tested, and of which no passage of the case reports a result.
///
/// Only of items with a mark of their own (`Item 4`, `Asservat 12`), which are the same wherever they are spoken
/// of; and only where the case goes on long enough for a result to have come. That it may stand in a document that
/// is not in the case is what the gap says.
final class UnreportedTestCheck implements Check {

    /// Days after which a result may be expected.
    private static final int LONG = 60;

    private static final int NEAR = 14;

    /// Words at the head of a document, and behind an item on its line.
    private static final int HEAD = 14;

    private static final int ROW = 3;
    private static final TokenSet SENT = TokenSet.of(
            Set.of("sent", "submitted", "forwarded", "gesandt", "übersandt", "eingesandt", "geschickt", "überbracht"));
    private static final TokenSet FOUND =
            TokenSet.of(Set.of("detected", "found", "gefunden", "nachgewiesen", "festgestellt"));
    private static final TokenSet NEITHER =
            TokenSet.of(Set.of("neither", "nor", "keine", "kein", "keinen", "nicht", "not", "no", "never"));
    private static final TokenSet ON = TokenSet.of(Set.of("on", "in", "upon", "an", "auf"));
    private static final TokenSet REPORTS = TokenSet.of(Set.of("gutachten", "untersuchungsbericht"));

    /// Words for an item that may be left off before a mark with a letter of its own: `Item H-1` is `H-1`.
    private static final Set<String> MARKED = Set.of("item", "exhibit", "specimen", "spur", "asservat", "probe");

    private static final Predicate<String> LETTERED =
            Pattern.compile("\\p{L}+ \\p{L}{1,2} ?\\p{N}+( \\p{N}+)?").asMatchPredicate();

    /// By the word for a part, the words for what it can be a part of.
    private static final Map<String, String> WHOLES = new HashMap<>();

    static {
        for (List<String> row : TableFile.rows(UnreportedTestCheck.class, "parts-of-things.txt")) {
            for (String part : row.get(1).split(" ")) {
                WHOLES.merge(part, row.get(0), (one, other) -> one + " " + other);
            }
        }
    }

    /// @param sent the words that say so
    private record Sent(String name, Passage item, Passage sent, Optional<LocalDate> day) {}

    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private final Map<String, Integer> reported = new LinkedHashMap<>();
    private final Set<String> inParts = new HashSet<>();
    private LocalDate last = LocalDate.MIN;
    /// The words of reports by laboratories, in lower case without signs.
    private final List<String> results = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        LocalDate day = switch (sheet.readings().written()) {
            case Written.Stated stated -> stated.day();
            case Written.Given given -> given.day();
            case Written.FileDate _, Written.Unknown _ -> LocalDate.MIN;
        };
        last = day.isAfter(last) ? day : last;
        if (laboratory(sheet)) {
            results.add(' '
                    + sheet.prose().characters().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\n]+", " ")
                    + ' ');
        }
        for (ExhibitReading exhibit : sheet.readings().exhibits()) {
            part(sheet, exhibit);
            exhibit.mark().map(UnreportedTestCheck::key).ifPresent(mark -> item(sheet, exhibit, mark));
        }
    }

    /// A report of those who test: a laboratory named at its head, and a result.
    private static boolean laboratory(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        int head = Math.min(HEAD, tokens.size());
        return CueWords.LABORATORY.within(tokens, 0, head)
                && (REPORTS.within(tokens, 0, head) || !CueWords.TESTED.within(tokens, 0, head))
                && (REPORTS.within(tokens, 0, head) || CueWords.RESULT.within(tokens, 0, tokens.size()));
    }

    /// Whether a laboratory's report speaks of an item more than once, or says something behind it on its line.
    private boolean toldOf(String mark) {
        for (String report : results) {
            int at = report.indexOf(' ' + mark + ' ');
            at = at < 0 ? report.indexOf('\n' + mark + ' ') : at;
            if (at < 0) {
                continue;
            }
            int behind = at + mark.length() + 1;
            int line = report.indexOf('\n', behind);
            String rest =
                    report.substring(behind, line < 0 ? report.length() : line).strip();
            boolean again = report.indexOf(' ' + mark + ' ', behind) >= 0;
            if (again || rest.split(" ").length >= ROW) {
                return true;
            }
        }
        return false;
    }

    /// What was found on a part tells of the whole: `the prints on the blade` are a result for the knife.
    private void part(Sheet sheet, ExhibitReading exhibit) {
        int s = sheet.sentenceOf(exhibit.passage());
        boolean told =
                exhibit.status().stream().anyMatch(UnreportedTestCheck::result) || tells(sheet, s, exhibit.passage());
        for (int i = sheet.sentences().first(s); told && i < sheet.sentences().end(s); i++) {
            String wholes = WHOLES.get(sheet.tokens().lower(i));
            if (wholes != null) {
                inParts.addAll(List.of(wholes.split(" ")));
            }
        }
    }

    private boolean toldByPart(Sent one) {
        for (String word : one.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]{1,99}")) {
            if (inParts.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String key(String mark) {
        String plain = mark.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        int space = plain.indexOf(' ');
        boolean named = space > 0 && MARKED.contains(plain.substring(0, space)) && LETTERED.test(plain);
        return named ? plain.substring(space + 1) : plain;
    }

    private void item(Sheet sheet, ExhibitReading exhibit, String mark) {
        for (StatusStep step : exhibit.status()) {
            if (result(step)) {
                reported.merge(mark, 1, Integer::sum);
            } else if (tested(sheet, step) && tells(sheet, sheet.sentenceOf(step.passage()), exhibit.passage())) {
                reported.merge(mark, 1, Integer::sum); // `PETN positive`, told as what was done
            } else if (tested(sheet, step) && !denied(sheet, step)) {
                sent.putIfAbsent(
                        mark,
                        new Sent(
                                exhibit.name(),
                                exhibit.passage(),
                                step.passage(),
                                step.when().earliest()));
            }
        }
        int s = sheet.sentenceOf(exhibit.passage());
        sent(sheet, s, exhibit, mark);
        if (tells(sheet, s, exhibit.passage())) {
            reported.merge(mark, 1, Integer::sum);
        }
    }

    /// `Item 4 and item 5 were sent to the laboratory`: whichever of them the step was read for.
    private void sent(Sheet sheet, int sentence, ExhibitReading exhibit, String mark) {
        Tokens tokens = sheet.tokens();
        int from = sheet.lastToken(exhibit.passage().span()) + 1;
        int end = sheet.sentences().end(sentence);
        int verb = SENT.first(tokens, from, end);
        if (verb >= 0 && CueWords.LABORATORY.within(tokens, from, end) && !CueWords.DENIED.within(tokens, from, end)) {
            Optional<LocalDate> day = sheet.timesIn(sentence).stream()
                    .flatMap(t -> t.when().earliest().stream())
                    .findFirst();
            sent.putIfAbsent(
                    mark,
                    new Sent(exhibit.name(), exhibit.passage(), sheet.prose().passage(verb, verb), day));
        }
    }

    private static boolean result(StatusStep step) {
        boolean told = step.detail().orElse(null) instanceof StepDetail.Test test
                && !test.results().isEmpty();
        return told
                || switch (step.is()) {
                    case USABLE, INCONCLUSIVE, UNATTRIBUTED, DISCREDITED, NOT_TESTED, MISSING, DESTROYED -> true;
                    case MENTIONED,
                            MADE,
                            COLLECTED,
                            TRANSFERRED,
                            TESTED,
                            RETESTED,
                            DISCLOSED,
                            WITHHELD,
                            SUPPRESSED,
                            ADMITTED,
                            EXCLUDED,
                            CHALLENGED,
                            RETURNED,
                            ABSENT -> false;
                };
    }

    /// Tested, or handed over to a laboratory.
    private static boolean tested(Sheet sheet, StatusStep step) {
        if (step.is() == Status.TESTED || step.is() == Status.RETESTED) {
            return true;
        }
        int first = sheet.firstToken(step.passage().span());
        int sentence = sheet.sentenceOf(step.passage());
        int from = Math.max(sheet.sentences().first(sentence), first - NEAR);
        int end = Math.min(sheet.sentences().end(sentence), first + NEAR);
        return step.is() == Status.TRANSFERRED && CueWords.LABORATORY.within(sheet.tokens(), from, end);
    }

    /// `Neither has yet been examined`, `ein Auftrag ist nicht ergangen`.
    private static boolean denied(Sheet sheet, StatusStep step) {
        int s = sheet.sentenceOf(step.passage());
        int end = Math.max(
                sheet.sentences().end(s), sheet.lastToken(step.passage().span()) + 1);
        return CueWords.NOT.within(sheet.tokens(), sheet.sentences().first(s), end)
                || NEITHER.within(sheet.tokens(), sheet.sentences().first(s), end);
    }

    /// Whether the sentence tells what came of it, behind the item or with the item behind it.
    private static boolean tells(Sheet sheet, int sentence, Passage item) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        for (int i = first; i < end; i++) {
            if (CueWords.RESULT.has(tokens, i)
                    && !CueWords.NONE_YET.within(tokens, Math.max(first, i - 4), i)
                    && !item.span().contains(tokens.start(i))) {
                return true;
            }
        }
        return foundOn(tokens, first, sheet.firstToken(item.span()));
    }

    /// `No blood was detected on Item 4`, `a hair was found on Item 4`: nothing or something, it is what came of it.
    private static boolean foundOn(Tokens tokens, int first, int item) {
        int verb = FOUND.first(tokens, first, item);
        return verb >= 0 && ON.within(tokens, verb, item);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        sent.forEach((mark, one) -> {
            boolean early = one.day()
                    .filter(day -> last.equals(LocalDate.MIN) || ChronoUnit.DAYS.between(day, last) < LONG)
                    .isPresent();
            if (!reported.containsKey(mark)
                    && !early
                    && !one.item().equals(one.sent())
                    && !toldByPart(one)
                    && !toldOf(mark)) {
                String day = one.day().map(d -> " on " + CalendarWords.day(d)).orElse("");
                found.add(new Discrepancy(
                                Discrepancy.Type.GAP,
                                "tested-never-reported",
                                CalendarWords.capital(name(one)) + " was sent or tested" + day
                                        + "; no passage of the case tells what came of it.",
                                List.of(one.item(), one.sent()),
                                .55)
                        .inGerman(CalendarWords.capital(name(one)) + " wurde"
                                + one.day()
                                        .map(d -> " am " + GermanWords.day(d))
                                        .orElse("")
                                + " untersucht oder eingesandt; keine Stelle der Akte nennt ein"
                                + " Ergebnis."));
            }
        });
        return found;
    }

    private static String name(Sent one) {
        return one.name().replaceAll("\\s+", " ").strip();
    }
}
