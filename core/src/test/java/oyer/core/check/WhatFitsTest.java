package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WhatFitsTest {

    @Test
    void aWeekdayBesideItsDateIsListed() {
        assertEquals(
                List.of("8 March 2002 was a Friday."),
                fitting("weekday", "On Friday, March 8, 2002, Sgt. Orr was sent to the mill."));
    }

    @Test
    void anAgeThatTheBirthGivesIsListed() {
        assertEquals(
                List.of("Born on 2 May 1960, Ada Lind was 37 on 3 June 1997."),
                fitting("age", "Ada Lind was born on 2 May 1960. Ada Lind was 37 years old on 3 June 1997.").stream()
                        .filter(says -> says.contains("Ada"))
                        .toList());
    }

    @Test
    void aStretchWithItsLengthIsListed() {
        assertEquals(
                List.of("From 3 May 2001 to 13 May 2001 there are 10 days, as stated: “ten days”."),
                fitting("time-between", "He was ill from 3 May 2001 to 13 May 2001, ten days.").stream()
                        .limit(1)
                        .toList());
    }

    @Test
    void anAgeThatTheBirthDoesNotGiveIsToldOnce() {
        assertEquals(
                1,
                CheckedBox.found(
                                "age-against-birth",
                                "Ada Lind was born on 2 May 1960. Ada Lind was 45 years old on 3 June 1997. Ada Lind was"
                                        + " 40 years old on 3 June 2000.\n")
                        .size());
    }
}
