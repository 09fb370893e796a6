package oyer.core.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Written;
import oyer.core.read.head.DecisionHead;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.Holidays;

/// When a document says it was written: the label of a header (`Date:`, `Gesendet:`) before all, then a date
/// alone on its line (`Bonn, den 3. Mai 1986`) near the top or at the very end; the oath that closes an
/// affidavit; the day beside a signature. Only a complete date counts.
public final class WrittenDate {

    private static final int TOP = 3_000;
    private static final int BOTTOM = 600;

    /// A report on what happened is written up in so many days.
    private static final int MONTH = 31;

    /// By what a date is known to be that of the writing.
    private enum Mark {
        LABEL,
        RECEIVED,
        ALONE,
        HEAD,
        OATH,
        FOOT,
        OPENING,
        TURNS,
        JUDGED
    }

    private WrittenDate() {}

    /// [Written.Unknown] when the document does not say.
    public static Written find(Prose prose) {
        return find(prose, DecisionHead.of(prose));
    }

    /// @param head of the same document: a decision is of the day that its head says
    public static Written find(Prose prose, DecisionHead head) {
        String text = prose.characters();
        int top = Math.min(TOP, text.length());
        Optional<Written> found = headed(prose, head);
        if (found.isPresent()) {
            return found.get();
        }
        Part opening = Part.of(prose, 0, top);
        found = within(prose, opening, Mark.LABEL);
        if (found.isEmpty() && prose.language() == Language.GERMAN) {
            found = within(prose, opening, Mark.JUDGED);
        }
        if (found.isEmpty()) {
            found = within(prose, opening, Mark.ALONE);
        }
        if (found.isEmpty()) {
            found = within(prose, opening, Mark.HEAD);
        }
        if (found.isEmpty()) {
            found = within(prose, opening, Mark.RECEIVED);
        }
        if (found.isEmpty()) {
            found = within(prose, opening, Mark.OPENING);
        }
        if (found.isEmpty()) {
            int turns = Math.min(top, Telling.firstTurn(text));
            if (turns > 0) {
                found = within(prose, turns == top ? opening : Part.of(prose, 0, turns), Mark.TURNS);
            }
        }
        if (found.isEmpty()) {
            int from = Math.max(0, text.length() - TOP);
            if (DateLine.mayBeSworn(text.substring(from))) {
                found = within(prose, from == 0 ? opening : Part.of(prose, from, text.length()), Mark.OATH);
            }
        }
        if (found.isEmpty() && text.length() > top) {
            Part bottom = Part.of(prose, Math.max(top, text.length() - BOTTOM), text.length());
            found = within(prose, bottom, Mark.LABEL)
                    .filter(_ -> !head.fields().isEmpty())
                    .or(() -> within(prose, bottom, Mark.ALONE))
                    .or(() -> within(prose, bottom, Mark.FOOT));
        } else if (found.isEmpty()) {
            found = within(prose, opening, Mark.FOOT);
        }
        return found.orElseGet(Written.Unknown::new);
    }

    private static Optional<Written> headed(Prose prose, DecisionHead head) {
        if (head.decided().isEmpty()) {
            return Optional.empty();
        }
        Grammar grammar = Grammar.of(prose.language());
        Tokens tokens = Tokens.of(prose.characters()
                .substring(0, head.decided().stream().mapToInt(Span::end).max().orElse(0)));
        Atoms atoms = new Atomizer(grammar, tokens).atoms();
        List<Expression> expressions = new Matcher(grammar, atoms, tokens).expressions();
        DayOrder order = DayOrder.of(expressions, prose.language(), atoms, tokens.characters());
        for (Span span : head.decided()) {
            for (Expression e : expressions) {
                int start = atoms.start(e.first);
                Optional<LocalDate> day =
                        start >= span.start() && start < span.end() ? complete(e, order) : Optional.empty();
                if (day.isPresent()) {
                    return Optional.of(
                            new Written.Stated(day.get(), prose.text().passage(start, atoms.end(e.last))));
                }
            }
        }
        return Optional.empty();
    }

    /// A stretch of a text with its expressions, read once for every mark that is looked for in it.
    private record Part(int from, Atoms atoms, List<Expression> expressions, DayOrder order) {

        static Part of(Prose prose, int from, int to) {
            Grammar grammar = Grammar.of(prose.language());
            boolean whole = from == 0 && to == prose.characters().length();
            Tokens tokens =
                    whole ? prose.tokens() : Tokens.of(prose.characters().substring(from, to));
            Atoms atoms = new Atomizer(grammar, tokens).atoms();
            List<Expression> expressions = new Matcher(grammar, atoms, tokens).expressions();
            return new Part(
                    from, atoms, expressions, DayOrder.of(expressions, prose.language(), atoms, tokens.characters()));
        }
    }

    private static Optional<Written> within(Prose prose, Part part, Mark mark) {
        String text = prose.characters();
        int from = part.from();
        Atoms atoms = part.atoms();
        DayOrder order = part.order();
        for (Expression e : part.expressions()) {
            int start = from + atoms.start(e.first);
            int end = from + atoms.end(e.last);
            boolean marked = switch (mark) {
                case LABEL -> DateLine.labelled(text, start);
                case RECEIVED -> DateLine.received(text, start) && !isOfMatter(text, part, e);
                case ALONE -> DateLine.alone(text, start, end);
                case HEAD -> Masthead.dates(text, start, end);
                case FOOT -> Foot.dates(text, start, end);
                case OPENING -> Opening.dates(text, start, end);
                case OATH -> DateLine.sworn(text, start);
                case TURNS -> DateLine.heads(text, start) && !Matter.isLabelled(text, start);
                case JUDGED -> DateLine.judged(text, end);
            };
            // `DATE OCCURRED   Tue. 11-14-78` is of what is told
            if (marked && (mark == Mark.LABEL || !Matter.isLabelled(text, start))) {
                Optional<LocalDate> day = complete(e, order);
                if (day.isPresent()) {
                    return Optional.of(
                            new Written.Stated(day.get(), prose.text().passage(start, end)));
                }
            }
        }
        return Optional.empty();
    }

    /// `DATE/TIME 03/11/93 2255 HRS`, and then `On 03/12/93 I was sent`: what the report is of, told days later.
    private static boolean isOfMatter(String text, Part part, Expression e) {
        Optional<LocalDate> day = complete(e, part.order());
        return day.isPresent()
                && DateLine.moment(text, part.from() + part.atoms().start(e.first))
                && part.expressions().stream()
                        .filter(other -> other.first > e.last)
                        .flatMap(other -> complete(other, part.order()).stream())
                        .anyMatch(later -> later.isAfter(day.get())
                                && later.isBefore(day.get().plusDays(MONTH)));
    }

    /// The day, if the words themselves name day, month and year.
    static Optional<LocalDate> complete(Expression e, DayOrder order) {
        String feast = feast(e);
        if (!feast.isEmpty() && e.year != Expression.NONE) {
            return Holidays.day(feast, e.year); // a letter of the third Sunday in Advent 2003
        }
        List<Integer> numbers = e.has("military") && e.numbers.size() == 3
                ? e.numbers.subList(1, 3) // 0745 hrs 15/6/91
                : e.numbers;
        boolean numeric = e.has("numeric") && numbers.size() == 2;
        boolean hasDay = numeric || e.month > 0 && (e.day > 0 || e.ordinal > 0);
        if (e.rule.meaning() != Rule.Meaning.DATE || !hasDay || e.year == Expression.NONE && e.yy < 0 || e.bc) {
            return Optional.empty();
        }
        if (Settings.isYearFirst(e)) {
            int first = e.numbers.getFirst();
            int of = first + (first > 40 ? 1900 : 2000);
            return Calendar.exists(of, e.numbers.getLast(), e.yy)
                    ? Optional.of(LocalDate.of(of, e.numbers.getLast(), e.yy))
                    : Optional.empty();
        }
        int year = e.year != Expression.NONE ? e.year : e.yy + (e.yy > 40 ? 1900 : 2000);
        boolean dayFirst = numeric && order.dayFirst(numbers.get(0), numbers.get(1));
        int day = numeric ? numbers.get(dayFirst ? 0 : 1) : e.day > 0 ? e.day : e.ordinal;
        int month = numeric ? numbers.get(dayFirst ? 1 : 0) : e.month;
        return Calendar.exists(year, month, day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// The formula of a feast, where an expression is its day and not a week or a day beside it; else empty.
    private static String feast(Expression e) {
        if (e.has("week") || e.has("beside")) {
            return "";
        }
        if (e.has("advent")) {
            return Settings.advent(e);
        }
        return e.has("holiday") ? e.setting("holiday") : e.holiday;
    }
}
