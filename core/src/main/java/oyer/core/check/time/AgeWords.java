package oyer.core.check.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;

/// Births and ages as explanations tell them.
final class AgeWords {

    /// The most years that a person told of can have.
    static final int OLDEST = 110;

    static final Worded IN_QUESTION = new Worded("the day in question", "der fragliche Tag");
    static final Worded DAY = IN_QUESTION.and(" was", " war");

    private AgeWords() {}

    /// A person was born within these days.
    record Birth(String key, String name, LocalDate first, LocalDate last, Passage passage) {

        boolean oneDay() {
            return first.equals(last);
        }
    }

    /// A person was so old within these days.
    ///
    /// @param about whether the passage gives only the last of these days
    record Age(
            String key,
            String name,
            int years,
            LocalDate first,
            LocalDate last,
            Passage age,
            Passage day,
            boolean about) {

        /// Told only to have been before the document was written.
        boolean undated() {
            return about && first.equals(last.minusYears(OLDEST));
        }
    }

    static Worded born(String name) {
        return new Worded("the birth of " + name, "die Geburt von " + name);
    }

    static Worded says(Birth birth) {
        return new Worded(
                birth.name() + " was born " + CalendarWords.days(birth.first(), birth.last()),
                birth.name() + " wurde " + GermanWords.days(birth.first(), birth.last()) + " geboren");
    }

    static Worded says(Age age, List<Birth> births) {
        Worded days = days(age);
        Worded told = new Worded(
                age.name() + " was " + age.years() + " " + days.english(),
                age.name() + " war " + days.german() + " " + age.years() + " Jahre alt");
        return byBirth(age, births)
                .map(reckoned -> told.and(reckoned.english(), reckoned.german()))
                .orElse(told);
    }

    /// The age told beside what the one day of birth gives.
    static Optional<Working> working(Age age, List<Birth> births) {
        List<LocalDate> born = births.stream()
                .filter(b -> b.key().equals(age.key()) && b.oneDay())
                .map(Birth::first)
                .distinct()
                .toList();
        if (born.size() != 1 || age.about()) {
            return Optional.empty();
        }
        long least = Period.between(born.getFirst(), age.first()).getYears();
        long most = Period.between(born.getFirst(), age.last()).getYears();
        return Optional.of(new Working(
                Working.Unit.YEARS,
                List.of(
                        Working.Mark.stated(age.age().asRead(), age.years(), age.years()),
                        Working.Mark.reckoned("reckoned", least, most))));
    }

    static Worded day(Age age) {
        return DAY.and(" " + days(age).english(), " " + days(age).german());
    }

    static Worded fits(Birth birth, Age age) {
        return new Worded(
                "Born on " + CalendarWords.day(birth.first()) + ", " + age.name() + " was " + age.years() + " "
                        + CalendarWords.days(age.first(), age.last()) + ".",
                "Geboren am " + GermanWords.day(birth.first()) + ", war " + age.name() + " "
                        + GermanWords.days(age.first(), age.last()) + " " + age.years() + " Jahre alt.");
    }

    private static Worded days(Age age) {
        return age.undated()
                ? new Worded(
                        "no later than " + CalendarWords.day(age.last()) + ", when the document was written",
                        "spätestens am " + GermanWords.day(age.last()) + ", dem Tag des Dokuments,")
                : new Worded(CalendarWords.days(age.first(), age.last()), GermanWords.days(age.first(), age.last()));
    }

    /// The age that follows from the birth, where all passages tell one and it lies between two years of age.
    private static Optional<Worded> byBirth(Age age, List<Birth> births) {
        List<Birth> own = births.stream().filter(b -> b.key().equals(age.key())).toList();
        boolean one = !own.isEmpty()
                && own.stream().map(Birth::first).distinct().count() == 1
                && own.getFirst().oneDay()
                && own.getFirst().first().isBefore(age.undated() ? age.last() : age.first());
        if (!one) {
            return Optional.empty();
        }
        int least = Period.between(own.getFirst().first(), age.first()).getYears();
        int most = Period.between(own.getFirst().first(), age.last()).getYears();
        return Optional.of(
                age.undated()
                        ? new Worded(
                                ", by that day of birth at most " + most, ", nach diesem Geburtstag höchstens " + most)
                        : new Worded(
                                ", by that day of birth " + least + (most > least ? " to " + most : ""),
                                ", nach diesem Geburtstag " + least + (most > least ? " bis " + most : "")));
    }
}
