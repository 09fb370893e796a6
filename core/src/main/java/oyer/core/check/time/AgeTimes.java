package oyer.core.check.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Shifted;
import oyer.core.check.sheet.TokenSet;
import oyer.core.check.time.AgeWords.Age;
import oyer.core.check.time.AgeWords.Birth;
import oyer.core.read.paper.PaperKinds;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// A person's age on a day against the day of birth, or against the age on another day: born on 2 May 1960, `aged 38`
/// on 3 June 1997 (37).
final class AgeTimes implements TimeSource {

    private static final double STATED = .9;
    private static final double TOLD = .85;

    private static final TokenSet PAST = TokenSet.of(Set.of("was", "war"));

    /// Before whom a deed befell: `the murder of`, `des Mordes an`.
    private static final TokenSet VICTIM =
            TokenSet.of(Set.of("of", "an", "on", "against", "gegen", "killing", "murdering"));

    /// Years between father and son.
    private static final int GENERATION = 16;

    /// Words at the head of a paper.
    private static final int HEAD = 20;

    /// Words in which a form tells its day.
    private static final int PAPER_HEAD = 80;

    private final List<Birth> births = new ArrayList<>();
    private final List<Age> ages = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            for (int i = first; i < end; i++) {
                boolean dated = tokens.is(i, "birth") && tokens.is(i - 1, "of") && tokens.is(i - 2, "date");
                if (dated || CueWords.BORN.has(tokens, i) || ofForm(tokens, i)) {
                    birth(sheet, s, i);
                }
            }
        }
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.AGE
                    && quantity.bound() == Quantity.Bound.EXACT
                    && quantity.unit().startsWith("y")
                    && quantity.value().scale() <= 0) {
                age(sheet, quantity);
            }
        }
    }

    /// `D.O.B. 9.6.62`, `* 14.02.1940`.
    private static boolean ofForm(Tokens tokens, int i) {
        boolean initials = tokens.is(i, "b")
                && tokens.is(i - 1, '.')
                && tokens.is(i - 2, "o")
                && tokens.is(i - 3, '.')
                && tokens.is(i - 4, "d");
        boolean star = tokens.is(i, '*') && i + 1 < tokens.size() && tokens.kind(i + 1) == Tokens.Kind.NUMBER;
        return initials || star;
    }

    private void birth(Sheet sheet, int sentence, int born) {
        Tokens tokens = sheet.tokens();
        OptionalInt own = AgeBearer.own(sheet, born - 1);
        OptionalInt person = own.isPresent() ? own : AgeBearer.ofBirth(sheet, sentence, tokens.start(born));
        Optional<TimeReading> day = sheet.timesIn(sentence).stream()
                .filter(t -> t.passage().start() > tokens.start(born))
                .filter(t -> sheet.firstToken(t.passage().span()) <= born + DayOfAge.BIRTH)
                .filter(DayOfAge::onCalendar)
                .findFirst()
                .or(() -> sheet.timesIn(sentence).stream()
                        .filter(DayOfAge::onCalendar)
                        .filter(t -> t.passage().end() <= tokens.start(born) && DayOfAge.ofBirth(sheet, sentence, t))
                        .findFirst());
        if (person.isEmpty() || day.isEmpty()) {
            return;
        }
        LocalDate first = day.get().when().earliest().orElseThrow();
        LocalDate last = day.get().when().latest().orElseThrow();
        int who = person.getAsInt();
        births.add(new Birth(
                sheet.key(who), sheet.name(who), first, last, day.get().passage()));
    }

    private void age(Sheet sheet, Quantity quantity) {
        int sentence = sheet.sentenceOf(quantity.passage());
        OptionalInt named = AgeBearer.ofAge(sheet, sentence, quantity.passage());
        OptionalInt own =
                AgeBearer.own(sheet, sheet.firstToken(quantity.passage().span()) - 1);
        OptionalInt person = own.isPresent()
                ? own
                : named.isEmpty() && atArrest(sheet, sentence, quantity.passage()) ? arrested(sheet, sentence) : named;
        Optional<Told> day = now(sheet, quantity.passage())
                .or(() -> arrest(sheet, sentence, quantity.passage(), person))
                .or(() -> DayOfAge.day(sheet, sentence, quantity.passage())
                        .filter(t -> !ofVictim(sheet, sentence, quantity.passage(), t))
                        .map(t -> new Told(
                                t.when().earliest().orElseThrow(),
                                t.when().latest().orElseThrow(),
                                t.passage())))
                .or(() -> below(sheet, sentence, quantity.passage()))
                .or(() -> reported(sheet, sentence, quantity.passage()).filter(Told::bounded))
                .or(() -> ofPaper(sheet, sentence, quantity.passage()))
                .or(() -> reported(sheet, sentence, quantity.passage()))
                .or(() -> past(sheet, sentence, quantity.passage()));
        if (person.isEmpty() || day.isEmpty() || Shifted.before(sheet, quantity.passage())) {
            return;
        }
        int age = quantity.value().intValue();
        if (age < 1 || age > 110) {
            return;
        }
        LocalDate from = day.get().from();
        LocalDate to = day.get().to();
        int who = person.getAsInt();
        ages.add(new Age(
                sheet.key(who),
                sheet.name(who),
                age,
                from,
                to,
                quantity.passage(),
                day.get().passage(),
                day.get().about()));
    }

    /// `Age: 56`, and on the next line `Date of death: May 3, 1980`: the day of the form, which is told last of it.
    private static Optional<Told> below(Sheet sheet, int sentence, Passage age) {
        int last = Math.min(sheet.sentences().size() - 1, sentence + 2);
        for (int s = sentence + 1; s <= last && AgeBearer.field(sheet, age); s++) {
            int within = s;
            Optional<TimeReading> day = sheet.timesIn(s).stream()
                    .filter(t -> t.when() instanceof When.Day && !DayOfAge.ofBirth(sheet, within, t))
                    .findFirst();
            if (day.isPresent()) {
                TimeReading told = day.get();
                return Optional.of(new Told(
                        told.when().earliest().orElseThrow(),
                        told.when().latest().orElseThrow(),
                        told.passage()));
            }
        }
        return Optional.empty();
    }

    /// `The clerk, age 24, lay behind the counter.` in a report: between the day told of before and that of the report.
    private static Optional<Told> reported(Sheet sheet, int sentence, Passage age) {
        int after = sheet.lastToken(age.span()) + 1;
        int first = sheet.firstToken(age.span());
        boolean led = sheet.tokens().is(first - 1, "age") || sheet.tokens().is(first - 1, "aged");
        boolean apposed = sheet.tokens().is(after, ',') && sheet.tokens().is(led ? first - 2 : first - 1, ',');
        boolean undated = sheet.timesIn(sentence).stream().noneMatch(DayOfAge::onCalendar);
        if (apposed && undated && sheet.readings().written() instanceof Written.Stated written) {
            Optional<TimeReading> before = decision(sheet) ? Optional.empty() : DayOfAge.before(sheet, sentence);
            LocalDate from = before.filter(
                            t -> !t.passage().span().overlaps(written.passage().span()))
                    .flatMap(t -> t.when().earliest())
                    .filter(day -> !day.isAfter(written.day()))
                    .orElse(written.day().minusYears(AgeWords.OLDEST));
            return Optional.of(new Told(from, written.day(), written.passage(), true));
        }
        return Optional.empty();
    }

    /// `Karl Berg (31)`, `BERG, Karl, born 2 May 1960, 38`: an age that is told of nobody's past is of a day between
    /// the first of which the paper tells and that of its writing. Months and years are left out: `a hall of
    /// 1962`. Who is dead grows no older.
    private static Optional<Told> ofPaper(Sheet sheet, int sentence, Passage age) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(age.span());
        boolean put = tokens.is(first - 1, ',') || tokens.is(first - 1, '(');
        boolean led = tokens.is(first - 2, ',') && !DayOfAge.THEN.has(tokens, first - 1);
        boolean owned = AgeBearer.behind(sheet, sentence, age).isPresent();
        boolean told = put || led || owned && !befell(sheet, sentence, age);
        boolean judged = decision(sheet) && !PaperKinds.of(sheet.prose()).contains("article");
        boolean quoted = sheet.telling(age.start())
                .filter(s -> s.mode() == Statement.Mode.DIRECT)
                .isPresent();
        if (!told || judged || AgeBearer.ofBody(sheet, sentence) || quoted) {
            return Optional.empty();
        }
        if (sheet.readings().written() instanceof Written.Stated(var day, var passage)) {
            return Optional.of(new Told(firstDay(sheet, day.minusYears(1)), day, passage, true));
        }
        return headed(sheet)
                .map(t -> new Told(
                        firstDay(sheet, t.when().earliest().orElseThrow().minusYears(1)),
                        t.when().earliest().orElseThrow().plusMonths(1),
                        t.passage(),
                        true));
    }

    /// The one day in the head of a paper that states no day of its own, where nothing that it tells is of later.
    private static Optional<TimeReading> headed(Sheet sheet) {
        List<TimeReading> calendar = sheet.times().stream()
                .filter(DayOfAge::onCalendar)
                .filter(t -> !DayOfAge.ofBirth(sheet, sheet.sentenceOf(t.passage()), t))
                .toList();
        List<TimeReading> head = calendar.stream()
                .filter(t -> t.when() instanceof When.Day
                        && sheet.firstToken(t.passage().span()) < PAPER_HEAD)
                .toList();
        return head.stream()
                .filter(t -> head.stream()
                        .allMatch(h -> h.when().earliest().equals(t.when().earliest())))
                .findFirst()
                .filter(t -> calendar.stream()
                        .noneMatch(c -> c.when()
                                .earliest()
                                .orElseThrow()
                                .isAfter(t.when().earliest().orElseThrow().plusMonths(1))));
    }

    /// The first full day that a paper tells, births aside, or a day given, whichever is earlier.
    private static LocalDate firstDay(Sheet sheet, LocalDate given) {
        LocalDate from = given;
        for (TimeReading time : sheet.times()) {
            Optional<LocalDate> earliest =
                    time.when() instanceof When.Day ? time.when().earliest() : Optional.empty();
            boolean birth = earliest.isPresent() && DayOfAge.ofBirth(sheet, sheet.sentenceOf(time.passage()), time);
            from = earliest.filter(on -> !birth).filter(from::isAfter).orElse(from);
        }
        return from;
    }

    /// Of a court: the days that it tells of are its own and those of others, and the age is of the deed, which is
    /// older.
    private static boolean decision(Sheet sheet) {
        boolean judged = sheet.readings().proceedings().stream()
                .anyMatch(p -> p.action().equals("judgment") && p.authority().isPresent());
        return judged
                || CueWords.COURT.within(
                        sheet.tokens(), 0, Math.min(HEAD, sheet.tokens().size()))
                || PaperKinds.of(sheet.prose()).contains("judgment");
    }

    /// `convicted on 3 May 1983 of the murder of Karl Berg, 51`: he was so old on another day.
    private static boolean ofVictim(Sheet sheet, int sentence, Passage age, TimeReading day) {
        boolean tried = sheet.readings().proceedings().stream()
                .anyMatch(p -> !p.action().equals("arrest")
                        && p.time().filter(day.passage()::equals).isPresent());
        return tried && befell(sheet, sentence, age);
    }

    /// `of the 51-year-old Karl Berg`, `of Karl Berg, 51`.
    private static boolean befell(Sheet sheet, int sentence, Passage age) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(age.span());
        int at = sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.passage().end() <= age.start())
                .mapToInt(m -> sheet.firstToken(m.passage().span()))
                .reduce((_, later) -> later)
                .orElse(first);
        boolean led = VICTIM.within(tokens, Math.max(0, first - 2), first);
        return led || VICTIM.within(tokens, Math.max(0, at - 2), at);
    }

    /// `At the time he was 24`, without a day of its own: no later than the document was written.
    private static Optional<Told> past(Sheet sheet, int sentence, Passage age) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(age.span());
        boolean was = PAST.within(tokens, Math.max(sheet.sentences().first(sentence), first - 3), first);
        boolean owned = AgeBearer.behind(sheet, sentence, age).isPresent();
        boolean undated = owned
                || sheet.timesIn(sentence).stream()
                        .noneMatch(t -> DayOfAge.onCalendar(t) && !DayOfAge.ofBirth(sheet, sentence, t));
        boolean told = was
                || AgeBearer.ofBody(sheet, sentence)
                || owned
                || CueWords.BORN.within(
                        tokens,
                        sheet.sentences().first(sentence),
                        sheet.sentences().end(sentence));
        return told && undated && sheet.readings().written() instanceof Written.Stated written
                ? Optional.of(
                        new Told(written.day().minusYears(AgeWords.OLDEST), written.day(), written.passage(), true))
                : Optional.empty();
    }

    /// `He was 24 when he was arrested`: on the day of the one arrest of that person that the document dates.
    private static Optional<Told> arrest(Sheet sheet, int sentence, Passage age, OptionalInt person) {
        return atArrest(sheet, sentence, age) && person.isPresent()
                ? sheet.arrest(person).map(a -> new Told(a.day(), a.day(), a.words()))
                : Optional.empty();
    }

    /// `Bei seiner Festnahme war er 31`, where the sentence names nobody: the only one whose arrest is told.
    private static OptionalInt arrested(Sheet sheet, int sentence) {
        int[] arrested = sheet.readings().proceedings().stream()
                .filter(p -> p.action().equals("arrest") && p.of().isPresent())
                .mapToInt(p -> p.of().getAsInt())
                .distinct()
                .toArray();
        boolean nobody = sheet.mentionsIn(sentence).stream().noneMatch(m -> m.kind() == EntityKind.PERSON);
        return nobody && arrested.length == 1 ? OptionalInt.of(arrested[0]) : OptionalInt.empty();
    }

    private static boolean atArrest(Sheet sheet, int sentence, Passage age) {
        Tokens tokens = sheet.tokens();
        int after = sheet.lastToken(age.span()) + 1;
        int end = Math.min(sheet.sentences().end(sentence), after + 8);
        boolean arrested = false;
        for (int i = after; i < end && !tokens.is(i, ';') && !tokens.is(i, ','); i++) {
            arrested |= CueWords.ARRESTED.has(tokens, i);
        }
        // `bei seiner Festnahme 36 Jahre alt`
        int first = sheet.firstToken(age.span());
        for (int i = first - 1; i >= Math.max(sheet.sentences().first(sentence), first - 4); i--) {
            arrested |= CueWords.ARRESTED.has(tokens, i) && (tokens.is(i - 2, "bei") || tokens.is(i - 2, "of"));
        }
        return arrested;
    }

    /// The days of which an age is told, and the words that say so.
    ///
    /// @param about whether the words give only the last of them
    private record Told(LocalDate from, LocalDate to, Passage passage, boolean about) {

        Told(LocalDate from, LocalDate to, Passage passage) {
            this(from, to, passage, false);
        }

        /// Whether a first day is told as well.
        boolean bounded() {
            return !from.equals(to.minusYears(AgeWords.OLDEST));
        }
    }

    /// `Weber is 38 years old`, outside of what somebody said and without a day of its own.
    private static boolean present(Sheet sheet, int copula, Passage age) {
        int at = AgeBearer.ARTICLE.has(sheet.tokens(), copula) ? copula - 1 : copula;
        boolean is = sheet.tokens().is(at, "is") || sheet.tokens().is(at, "ist");
        return is
                && sheet.telling(age.start()).isEmpty()
                && sheet.timesIn(sheet.sentenceOf(age)).stream().noneMatch(DayOfAge::onCalendar);
    }

    /// `now 43` is told of the day on which the document was written, where it states one.
    private static Optional<Told> now(Sheet sheet, Passage age) {
        int first = sheet.firstToken(age.span());
        boolean now = sheet.tokens().is(first - 1, "now")
                || sheet.tokens().is(first - 1, "today")
                || sheet.tokens().is(first - 1, "heute")
                || sheet.tokens().is(first - 1, "jetzt")
                || present(sheet, first - 1, age);
        return now && sheet.readings().written() instanceof Written.Stated(var day, var passage)
                ? Optional.of(new Told(day, day, passage))
                : Optional.empty();
    }

    /// `Declan Berg (31)`, `Mr Berg (58)`: of whom one paper tells on one day two ages a generation apart, there are
    /// two,
    /// father and son.
    private boolean ofAnother(Age age) {
        return ages.stream()
                .anyMatch(other -> other.key().equals(age.key())
                        && other.age().document().equals(age.age().document())
                        && other.first().equals(age.first())
                        && other.last().equals(age.last())
                        && Math.abs(other.years() - age.years()) >= GENERATION);
    }

    @Override
    public void say(CaseTimes times) {
        // a birth that several passages state alike is one saying: a wrong age is then told once
        Map<String, List<Birth>> alike = new LinkedHashMap<>();
        for (Birth birth : births) {
            alike.computeIfAbsent(birth.key() + ' ' + birth.first() + ' ' + birth.last(), _ -> new ArrayList<>())
                    .add(birth);
        }
        for (List<Birth> told : alike.values()) {
            Birth birth = told.getFirst();
            times.within(
                    times.event("born " + birth.key(), AgeWords.born(birth.name())),
                    CaseTimes.Kind.BIRTH,
                    AgeWords.says(birth),
                    told.stream().map(Birth::passage).toList(),
                    STATED,
                    birth.first(),
                    birth.last());
        }
        for (Age age : ages.stream().filter(a -> !ofAnother(a)).toList()) {
            int born = times.event("born " + age.key(), AgeWords.born(age.name()));
            int then = age.about() ? about(times, age) : times.dated(age.day(), age.first(), age.last(), AgeWords.DAY);
            times.after(
                    born,
                    then,
                    CaseTimes.Kind.AGE,
                    AgeWords.says(age, births),
                    List.of(age.age()),
                    TOLD,
                    Stretch.years(age.years()),
                    new Stretch(12 * (age.years() + 1), -1),
                    AgeWords.working(age, births));
        }
    }

    @Override
    public List<Consistent> fitting() {
        List<Consistent> fitting = new ArrayList<>();
        for (Age age : ages.stream().filter(a -> !a.undated() && !ofAnother(a)).toList()) {
            births.stream()
                    .filter(b -> b.key().equals(age.key()) && b.first().equals(b.last()))
                    .filter(b -> b.first().isBefore(age.first()))
                    .filter(b -> Period.between(b.first(), age.first()).getYears() <= age.years()
                            && age.years()
                                    <= Period.between(b.first(), age.last()).getYears())
                    .findFirst()
                    .ifPresent(b -> fitting.add(new Consistent(
                                    "age", AgeWords.fits(b, age).english(), List.of(b.passage(), age.age(), age.day()))
                            .inGerman(AgeWords.fits(b, age).german())));
        }
        return fitting;
    }

    /// A day of its own, no later than the report.
    private static int about(CaseTimes times, Age age) {
        int event = times.event(AgeWords.IN_QUESTION);
        times.within(
                event, CaseTimes.Kind.DATE, AgeWords.day(age), List.of(age.day()), STATED, age.first(), age.last());
        return event;
    }
}
