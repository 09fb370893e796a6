package oyer.core.check.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import oyer.core.text.Passage;

/// What one clause says that somebody told on an occasion: `at trial he testified that he found it at 9 a.m.`
///
/// @param teller the case's key of who told it
/// @param name of the teller
/// @param content the words that are told
/// @param details what is told exactly enough to be held against another telling
record Account(String teller, String name, Occasion occasion, Passage content, int sentence, List<Detail> details) {

    Account {
        details = List.copyOf(details);
    }

    /// Where a thing was told.
    enum Setting {
        TRIAL,
        INQUIRY,
        /// Expressly at another time than before.
        ANEW
    }

    /// When and where a thing was told, as far as the clause says.
    ///
    /// @param days on which it was told
    record Occasion(EnumSet<Setting> settings, Set<LocalDate> days) {

        /// Whether two clauses are expressly of two occasions.
        boolean differs(Occasion other) {
            boolean trial = settings.contains(Setting.TRIAL) != other.settings.contains(Setting.TRIAL);
            boolean anew = settings.contains(Setting.ANEW) || other.settings.contains(Setting.ANEW);
            boolean dated = !days.equals(other.days) && days.stream().noneMatch(other.days::contains);
            return trial || anew || dated;
        }
    }

    /// What kind of thing is told.
    enum Kind {
        /// Minutes of the day.
        CLOCK,
        /// Days since 1970.
        DAY,
        /// A number of things.
        COUNT,
        /// How something looked; the value is one of a kind of which one excludes the others.
        LOOK
    }

    /// @param of within the kind: `height`, or the thing that is counted
    /// @param low the least that it can be
    /// @param said the words of the value
    /// @param words stems of the event or the thing that it is told of, ascending
    /// @param persons keys of those whom the same words name
    record Detail(Kind kind, String of, long low, long high, String said, int[] words, Set<String> persons) {

        boolean excludes(Detail other) {
            return high < other.low || other.high < low;
        }
    }
}
