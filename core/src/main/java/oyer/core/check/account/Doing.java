package oyer.core.check.account;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// What one account tells of one side of what somebody did: that he came on foot, was alone, drank two glasses.
///
/// @param who key across the case of whose doing it is; of what is between two, both keys
/// @param name of whom it is told; of two, both names
/// @param value as `doings.txt` names it; empty where it is a number
/// @param low least number told, 0 for none
/// @param high greatest
/// @param words as the passage has it, for a number
/// @param days of which the sentence tells, or the one before it that tells any
/// @param own whether the sentence itself tells them
/// @param weekdays the same where only the name of the day is told
/// @param places kinds and names of places of the sentence
/// @param teller key of who tells it; empty for the writer
record Doing(
        DoingSlots.Slot slot,
        String who,
        String name,
        String value,
        long low,
        long high,
        String words,
        Set<LocalDate> days,
        boolean own,
        Set<DayOfWeek> weekdays,
        Set<String> places,
        String teller,
        DocumentId paper,
        Passage passage) {

    private static final long FORTNIGHT = 14;

    Doing {
        days = Set.copyOf(days);
        weekdays = Set.copyOf(weekdays);
        places = Set.copyOf(places);
    }

    /// In whose account of which paper it stands.
    String account() {
        return paper.sha256() + teller;
    }

    /// Whether it may be of one occasion with the other: of no other day, and of no other place where that
    /// tells occasions apart.
    boolean meets(Doing other) {
        if (slot.lasting()) {
            return true;
        }
        boolean days = this.days.isEmpty()
                || other.days.isEmpty()
                || !Collections.disjoint(this.days, other.days)
                || !(own && other.own) && !near(other);
        Set<DayOfWeek> one = named();
        Set<DayOfWeek> two = other.named();
        boolean named = !this.days.isEmpty() && !other.days.isEmpty()
                || one.isEmpty()
                || two.isEmpty()
                || !Collections.disjoint(one, two);
        boolean here = !slot.placed()
                || places.isEmpty()
                || other.places.isEmpty()
                || !Collections.disjoint(places, other.places);
        return days && named && here;
    }

    /// Whether days are of one fortnight; of days farther apart that are told before, one is that of the hearing.
    private boolean near(Doing other) {
        return days.stream()
                .anyMatch(a -> other.days.stream().anyMatch(b -> Math.abs(ChronoUnit.DAYS.between(a, b)) <= FORTNIGHT));
    }

    private Set<DayOfWeek> named() {
        Set<DayOfWeek> named = new HashSet<>(weekdays);
        days.forEach(day -> named.add(day.getDayOfWeek()));
        return named;
    }

    boolean excludes(Doing other) {
        return slot.counted() ? apart(this, other) || apart(other, this) : !value.equals(other.value);
    }

    /// Whether the one is so much less that no estimate makes it the other.
    private static boolean apart(Doing less, Doing more) {
        long least = less.slot.minutes() ? 8 : 2;
        double times = less.slot.minutes() ? 2.4 : 1.7;
        return more.low >= least && more.low > less.high * times && more.low - less.high >= least;
    }
}
