package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.found;

import org.junit.jupiter.api.Test;

/// What one witness says in two statements, in English and in German.
final class VersionsInSlotsTest {

    private static String statement(String name, String day, String words) {
        return "STATEMENT OF WITNESS\n\nName:   " + name + ", 12 Quarry Street\nTaken:  " + day
                + "\nBy:     Detective Paul Reeve\n\nI live across the street. I was at my window. " + words + "\n\n"
                + name + "\n";
    }

    private static String first(String words) {
        return statement("Edna Frey", "October 16, 1993", words);
    }

    private static String second(String words) {
        return statement("Edna Frey", "November 3, 1993", words);
    }

    @Test
    void goingAwayOnFootAndInACarAreTwoVersions() {
        String foot = first("A man came out of the house. He walked away towards the mill.");
        String car = "A man came out of the house. He got into a white truck and drove off.";
        assertEquals(1, found("own-versions", foot, second(car)).size());
        assertEquals(
                0,
                found("own-versions", foot, statement("Ida Larch", "November 3, 1993", car))
                        .size());
        assertEquals(
                0,
                found("own-versions", foot, second("He walked away towards a truck, got into the truck and drove off."))
                        .size());
    }

    @Test
    void havingMetAndNeverMetAreTwoVersions() {
        String never = first("I heard of the girl on the radio. I never met her.");
        assertEquals(
                1,
                found("own-versions", never, second("I had met her once, in the bar of the inn."))
                        .size());
        assertEquals(0, found("own-versions", never, second("I never met her.")).size());
    }

    @Test
    void anotherPlaceWithSomebodyIsNoOtherVersion() {
        String nobody = first("I ran along the shore. There was nobody on the beach.");
        assertEquals(
                1,
                found("own-versions", nobody, second("I saw a man on the beach that morning."))
                        .size());
        assertEquals(
                0,
                found("own-versions", nobody, second("I saw a man on the bridge that morning."))
                        .size());
    }

    @Test
    void clothesOfAnotherColourAreAnotherVersion() {
        String grey = first("A man came out. He was wearing a grey sweatshirt with a hood.");
        assertEquals(
                1,
                found("clothing-otherwise", grey, second("The man was wearing a blue denim jacket."))
                        .size());
        assertEquals(
                0,
                found("clothing-otherwise", grey, second("The man was wearing a gray jacket."))
                        .size());
        assertEquals(
                0,
                found("clothing-otherwise", grey, second("The man was wearing a blue cap."))
                        .size());
        assertEquals(
                0,
                found(
                                "clothing-otherwise",
                                grey,
                                statement("Ida Larch", "November 3, 1993", "The man was wearing a blue jacket."))
                        .size());
    }

    @Test
    void aFaceThatWasNotSeenForAReasonAndThenWasIsAChange() {
        String unseen = first("I could not see his face, because the hood was up.");
        assertEquals(
                1,
                found("told-both-ways", unseen, second("I saw his face clearly in the light of the porch."))
                        .size());
        assertEquals(
                0,
                found("told-both-ways", unseen, second("I saw his hands in the light of the porch."))
                        .size());
    }

    @Test
    void aDeathByAnotherMeansIsFoundWherePapersNameTheSamePerson() {
        String shot = "THE COURIER\n\nWarren Blenk was found dead in his house. Police said Mr. Blenk had been shot.\n";
        assertEquals(
                1,
                found("killed-how", shot, "The victim is Warren Blenk. Mr. Blenk had nine stab wounds.\n")
                        .size());
        assertEquals(
                0,
                found("killed-how", shot, "The victim is Warren Blenk. Mr. Blenk had two gunshot wounds.\n")
                        .size());
        assertEquals(
                0,
                found("killed-how", shot, "Mr. Blenk had two gunshot wounds. Mr. Blenk had one stab wound as well.\n")
                        .size());
    }

    @Test
    void aWeaponFromThePlaceWhereNoneWasFoundIsFound() {
        String none = "No weapon was found in the house or in the yard.\n";
        assertEquals(
                1,
                found("never-found", none, "The knife was found in the yard by Officer Larch.\n")
                        .size());
        assertEquals(
                0,
                found("never-found", none, "The knife was found in the river by Officer Larch.\n")
                        .size());
    }
}
