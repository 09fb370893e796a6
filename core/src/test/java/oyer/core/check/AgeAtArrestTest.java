package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class AgeAtArrestTest {

    private static String memo(int age) {
        return "Paul Orme was arrested on 5 March 1992. He was " + age
                + " when he was arrested; his date of birth is 11 January 1966.";
    }

    @Test
    void anAgeToldOfTheArrestIsReckonedOnItsDayAndNotOnTheDayOfBirth() {
        var found = CheckedBox.found("age-against-birth", memo(24));
        assertEquals(1, found.size());
        assertTrue(
                found.getFirst().explanation().contains("5 March 1992"),
                found.getFirst().explanation());
    }

    @Test
    void theRightAgeIsNotFlagged() {
        assertEquals(0, CheckedBox.found("age-against-birth", memo(26)).size());
    }

    @Test
    void anAgeToldInThePresentIsThatOfTheDayOfTheDocument() {
        String memo =
                "MEMORANDUM\nDate: 12 June 1997\n\nThe accused, Paul Orme, was born on 3 May 1960. Orme is %d years"
                        + " old.\n";
        assertEquals(
                1, CheckedBox.found("age-against-birth", memo.formatted(38)).size());
        assertEquals(
                0, CheckedBox.found("age-against-birth", memo.formatted(37)).size());
    }

    @Test
    void anAgeOfTheSpeakersOwnIsReckonedFromTheSpeakersBirth() {
        String affidavit = "AFFIDAVIT OF CARL DENNING\n\nI was born on May 9, 1971. I was %d years old when I was"
                + " arrested on October 18, 1993.\n";
        assertEquals(
                1,
                CheckedBox.found("age-against-birth", affidavit.formatted(19)).size());
        assertEquals(
                0,
                CheckedBox.found("age-against-birth", affidavit.formatted(22)).size());
    }

    @Test
    void aSpeakersOwnAgeIsReckonedInGerman() {
        String letter = "Warnsum, den 14. Mai 2016\n\nSehr geehrte Frau Hale,\n\nich bin am 30. Juli 1974 geboren. Ich"
                + " war %d, als ich am 16. März 1998 verhaftet wurde.\n\nMit freundlichen Grüßen\nCarl Denning\n";
        assertEquals(
                1, CheckedBox.found("age-against-birth", letter.formatted(21)).size());
        assertEquals(
                0, CheckedBox.found("age-against-birth", letter.formatted(23)).size());
    }

    @Test
    void anAgeBesideABirthIsNoHigherThanOnTheDayOfWriting() {
        String report =
                "CRIME REPORT\nDate of report: 7 March 2001\n\nDeceased: Margaret Blenk, born 19 June 1938, aged"
                        + " %d, of 3 Canal Row.\n";
        assertEquals(
                1, CheckedBox.found("age-against-birth", report.formatted(64)).size());
        assertEquals(
                0, CheckedBox.found("age-against-birth", report.formatted(62)).size());
        assertEquals(
                0, CheckedBox.found("age-against-birth", report.formatted(50)).size());
    }
}
