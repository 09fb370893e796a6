package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.found;

import org.junit.jupiter.api.Test;

/// When a body was found and who knew of it, and where people were at a time, as several documents tell it.
final class FindingsAndAlibisTest {

    private static final String REPORT =
            "INCIDENT REPORT\n\nOn October 15, 1993 I was sent to the mill. The victim, Warren Blenk, had been found at"
                    + " 7:30 a.m. by his daughter.\n";

    @Test
    void aBodyFoundOnTwoDaysIsFound() {
        String press = "THE COURIER\n\nWarren Blenk, 52, was found dead in his house on October %d, 1993.\n";
        assertEquals(1, found("found-on-other-day", REPORT, press.formatted(16)).size());
        assertEquals(0, found("found-on-other-day", REPORT, press.formatted(15)).size());
        assertEquals(
                0,
                found("found-on-other-day", REPORT, press.formatted(16).replace("Warren Blenk", "Edna Larch"))
                        .size());
    }

    @Test
    void whoWasToldBeforeTheBodyWasFoundIsFound() {
        String told =
                "STATEMENT OF JANICE LARCH\n\nI live by the river. On Friday, October 15, 1993 a detective came to"
                        + " our door at %s and told me that Warren Blenk had been found dead.\n";
        assertEquals(
                1, found("told-before-found", REPORT, told.formatted("6 a.m.")).size());
        assertEquals(
                0, found("told-before-found", REPORT, told.formatted("9 a.m.")).size());
    }

    private static String statement(String name, String words) {
        return "STATEMENT OF " + name.toUpperCase(java.util.Locale.ROOT) + "\n\nTaken on October 19, 1993 by Detective"
                + " Paul Reeve\n\n" + words + "\n";
    }

    @Test
    void twoKindsOfPlaceAtOneTimeAreFound() {
        String home = statement(
                "Janice Larch",
                "I live with Carl Denning. On Thursday, October 14, 1993 Carl Denning was at home with me. At 9 p.m. we"
                        + " were sitting in our kitchen.");
        String bowling = statement(
                "Carl Denning", "On October 14, 1993 I was at the bowling alley in Addleton at %s with a friend.");
        assertEquals(
                1,
                found("two-places-at-once", home, bowling.formatted("9 p.m.")).size());
        assertEquals(
                0,
                found("two-places-at-once", home, bowling.formatted("11 p.m.")).size());
        assertEquals(
                0,
                found("two-places-at-once", home, bowling.formatted("9 p.m.").replace("I was", "I was not"))
                        .size());
    }

    @Test
    void whatACoupleDidTogetherIsOfOneDay() {
        String hers = statement(
                "Beatrice Larch",
                "I live on the hill. My husband and I came home from the lake on Tuesday, October 12, 1993.");
        String his = statement("Paul Larch", "I work at the mill. My wife and I came home from the lake on %s.");
        assertEquals(
                1,
                found("joint-day", hers, his.formatted("Thursday, October 14, 1993"))
                        .size());
        assertEquals(
                0,
                found("joint-day", hers, his.formatted("Tuesday, October 12, 1993"))
                        .size());
        assertEquals(
                0,
                found("joint-day", hers, his.formatted("Tuesday, October 26, 1993"))
                        .size());
    }

    @Test
    void aThingKeptBackByOneDocumentAndLostByAnotherIsATension() {
        String lost = "March 12, 2013\n\nDear Ms. Hale,\n\nThe tape was lost in 1995.\n\nYours truly,\nDale Winters\n";
        assertEquals(
                1,
                found(
                                "withheld-or-lost",
                                lost,
                                "AFFIDAVIT OF CARL DENNING\n\nI say this. The tape was withheld from the defense.\n")
                        .size());
        assertEquals(
                0,
                found(
                                "withheld-or-lost",
                                lost,
                                "AFFIDAVIT OF CARL DENNING\n\nI say this. The letter was withheld from the defense.\n")
                        .size());
    }

    @Test
    void anUnsignedHearingIsOfWhoeverAppears() {
        String hearing =
                "Zeugenvernehmung\n\nEs erscheint am %s Frau Renate Blenk, Brunnengasse 7.\n\nZur Sache: Ich war"
                        + " am Fenster. %s\n";
        assertEquals(
                1,
                found(
                                "own-versions",
                                hearing.formatted("10. März 1998", "Einen Schuss habe ich nicht gehört."),
                                hearing.formatted("2. April 1998", "Ich habe zwei Schüsse gehört."))
                        .size());
    }

    @Test
    void theFinderIsHeldAgainstTheFinderInGerman() {
        String report =
                "Vermerk\n\nAm Freitag, dem 15. Mai 2009, fand der Hausmeister Bruno Kessel im Flur die Leiche der"
                        + " Studentin Nadja Weber.\n";
        String judgment = "Urteil\n\nNadja Weber wurde am 15. Mai 2009 von %s tot in der Küche gefunden.\n";
        assertEquals(
                1,
                found("who-found", report, judgment.formatted("ihrer Nachbarin Elfriede Moser"))
                        .size());
        assertEquals(
                0,
                found("who-found", report, judgment.formatted("dem Hausmeister Bruno Kessel"))
                        .size());
    }

    @Test
    void aHearingThatIsRecordedOnTwoDaysIsNotOneEvent() {
        String hearing = "Zeugenvernehmung\n\nEs erscheint am %s Frau Elfriede Moser, Lindenweg 12.\n\nZur Sache: %s\n";
        assertEquals(
                0,
                found(
                                "same-event-other-date",
                                hearing.formatted("9. Juni 2009", "Der Mann trug eine rote Jacke."),
                                hearing.formatted("30. Juni 2009", "Er stieg in ein Taxi."))
                        .size());
    }

    @Test
    void anItemOfTwoThatWereSentIsMissedAndTheOtherReported() {
        String sent =
                "Vermerk\n\nAsservat 4, ein Haargummi, und Asservat 5, eine Zigarettenkippe, wurden am 18. Mai 2009"
                        + " an das Landeskriminalamt gesandt.\n";
        String report = "Landeskriminalamt\nGutachten\nDatum: 3. September 2009\n\nUntersucht wurde Asservat 4, ein"
                + " Haargummi. An dem Haargummi wurde die DNA einer unbekannten Frau festgestellt.\n";
        var found = found("tested-never-reported", sent, report);
        assertEquals(1, found.size());
        assertEquals(true, found.getFirst().explanation().contains("Asservat 5"));
    }

    @Test
    void woundsThatOneDeniesAndTheOtherCountsAreFound() {
        String none = "The victim is Margaret Blenk. Dr. Rao saw no knife wounds on Mrs. Blenk.\n";
        assertEquals(
                1,
                found("wounds-denied", none, "Mrs. Margaret Blenk had four stab wounds.\n")
                        .size());
        assertEquals(
                0,
                found("wounds-denied", none, "Mrs. Margaret Blenk had two gunshot wounds.\n")
                        .size());
    }
}
