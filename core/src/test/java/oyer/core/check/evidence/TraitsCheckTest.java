package oyer.core.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class TraitsCheckTest {

    private static List<Discrepancy> told(String... documents) {
        return CheckedBox.found("told-otherwise", documents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hobart Linley watched the two men climb into a dark red delivery van by the tannery gate."
                        + "|Hobart Linley says the men got into a white van by the tannery gate.",
                "The clerk Una Brock saw a Volvo estate waiting at the tannery gate."
                        + "|Una Brock said that a Renault was waiting at the tannery gate.",
                "Constable Pell noted a stab wound on the right side of the neck of Edmund Rowe."
                        + "|The surgeon found one stab wound to the left side of Edmund Rowe's neck.",
                "Una Brock said he held the revolver in his right hand and shouted at the cashier."
                        + "|Una Brock told the court that he carried the revolver in his left hand and shouted.",
                "Beside the sink lay a bread knife with a white plastic handle, the tip bent."
                        + "|Item 4 is a bread knife, handle of dark wood, the tip bent, from beside the sink.",
                "Una Brock said that the boat shed tenant fled east along the quay."
                        + "|Una Brock told the court that the tenant ran away along the quay to the west.",
                "Edmund Rowe was found dead in the laundry room of the inn by Una Brock."
                        + "|Una Brock said she found Edmund Rowe lying in the cellar of the inn.",
                "The constable collected a pistol from the wardrobe of Peter Oddie."
                        + "|The pistol that the constable found was on the sofa of Peter Oddie.",
                "Una Brock said that the dagger was in his left hand as he climbed the stile."
                        + "|Una Brock told the court that he held a dagger in his right hand as he climbed the stile.",
                "Una Brock said that Edmund Rowe had his left hip pinned at Lorne.|Edmund Rowe had a repair of the right hip.",
                "The top joint of Edmund Rowe's left index finger was missing.|Top joint of the right index finger of Edmund Rowe is absent.",
                "The launch of Una Brock had a hole on the port side.|Una Brock says her launch was struck on the starboard bow.",
                "Edmund Rowe is left-handed.|Edmund Rowe said he was right-handed.",
                "I am left-handed, the farmers know it.|I am right-handed, the farmers know it.",
                "The bullet taken from Edmund Rowe was a 9 mm.|A .22 bullet was taken from Edmund Rowe.",
                "A shot from a .22 pistol killed Edmund Rowe.|The bullet that killed Edmund Rowe was fired by a .45 pistol.",
                // what a list says behind the thing
                "Una Brock found a red canister in the boat shed.|Received of Una Brock: one canister, green enamel, no cap, from the boat shed.",
                "Peter Oddie owned a Marlin rifle, kept in the boat shed.|Received of Peter Oddie: one rifle, Cooey, Model 60, from the boat shed.",
                "The garage of Una Brock holds a Volvo 240, 4 dr, blue.|Una Brock came in her maroon Volvo.",
                // of what belongs in pairs
                "By the fence lay a work glove, left hand, black.|Item 1: work glove, right hand, black, from the fence.",
                "By the fence lay the left shoe of Edmund Rowe.|The right shoe of Edmund Rowe lay by the fence.",
                // the case tells of one such thing
                "She poured it from a red thermos.|Item 4 is a steel thermos, dark green.",
                "Edmund Rowe lay in the north ditch.|The body lay in the south ditch, Rowe on his back.",
                // things that no table names
                "Una Brock wore a maroon windcheater when Peter Oddie met her at the boat shed."
                        + "|At the boat shed Peter Oddie took from Una Brock a bottle-green hooded windcheater.",
                "Una Brock took a jumper, size L, from the press.|Label 6 of Una Brock: a jumper, size M, from the press.",
                // in what state it was
                "Una Brock said the cellar door was standing wide open when she came to the inn."
                        + "|Cellar door locked. Una Brock waited at the inn for the key.",
                "The lamp was still burning.|Una Brock told the court that the lantern was dark.",
                "Beside Edmund Rowe lay a bread knife with a broken tip."
                        + "|Item 3, from Edmund Rowe, is a knife; its tip is intact.",
                "South workshop door: closed but not locked. Una Brock came later."
                        + "|The workshop door on the south was padlocked when Una Brock came.",
                "The padlock was hanging in the hasp, unlocked.|The padlock was found locked and cut through.",
                // sizes, numbers
                "Una Brock took white trainers, size 8, from the press.|Label 6 of Una Brock: a pair of trainers, size 10, from the press.",
                "Una Brock handed over a pistol, serial no. A 218474, at the inn."
                        + "|The pistol of Una Brock bears the serial number A 218447 and came from the inn."
            })
    void oneThingIsToldInTwoWays(String one, String other) {
        assertThat(told(one + "\n", other + "\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Zeugin Rita Böhmke sah die Täter am Werkstor in einen hellgrünen Audi steigen."
                        + "|Rita Böhmke gab an, die Täter seien am Werkstor in einen schwarzen Volvo gestiegen.",
                "Rita Böhmke hat ausgesagt, der Maskierte habe das Messer in der rechten Hand gehalten."
                        + "|Nach Rita Böhmke hat der Maskierte mit der linken Hand das Messer gehalten.",
                "Am linken Oberschenkel des Karl Tönnies fand sich eine Schussverletzung."
                        + "|Karl Tönnies wurde von einem Schuss am rechten Oberschenkel getroffen.",
                "Der Polizist Sasse hat im Kleiderschrank der Rita Böhmke eine Pistole gefunden."
                        + "|Die Pistole lag nach Sasse im Kofferraum der Rita Böhmke.",
                "Auf der Kassette war der Abdruck des linken Daumens des Erwin Sasse."
                        + "|Die Spur auf der Kassette wurde vom rechten Ringfinger des Erwin Sasse verursacht.",
                "Neben der Leiche des Karl Tönnies lag ein Hammer mit rotem Kunststoffgriff auf den Fliesen."
                        + "|Asservat 3: Hammer mit hölzernem Stiel, Griff aus Eschenholz, von den Fliesen neben Tönnies.",
                "Ich bin Linkshänder, immer schon.|Ich bin Rechtshänder und war nie anders.",
                "Das Boot der Rita Böhmke hatte ein Loch an der Backbordseite.|Das Boot der Böhmke wurde an der Steuerbordseite getroffen.",
                "An der Hintertür lag ein grüner Blechkanister des Karl Tönnies."
                        + "|Asservat 3: Kraftstoffkanister, roter Kunststoff, von der Hintertür des Karl Tönnies.",
                "Nach Rita Böhmke war die Haustür verschlossen.|Der Polizist fand die Haustür offen und Rita Böhmke schlafend vor.",
                "Die Petroleumlampe brannte noch.|Rita Böhmke sagte: Die Lampe war finster.",
                "Die Schuhe des Sasse, Gr. 43, lagen vor der Kasse.|Vor der Kasse standen die Halbschuhe des Sasse, Größe 41.",
                "Bei Rita Böhmke wurde im Hof sichergestellt:\\nGehäuse links, schwarz|Vom Hof der Rita Böhmke erhalten:\\nGehäuse, rechts, schwarz",
                "Im Hof der Rita Böhmke lag ein Kanister, grün, ohne Deckel.|Vom Hof der Rita Böhmke: Kanister, Blech, rot lackiert, ohne Deckel."
            })
    void soInGerman(String one, String other) {
        assertThat(told(one.replace("\\n", "\n") + "\n", other.replace("\\n", "\n") + "\n"))
                .isNotEmpty();
    }

    static Stream<Arguments> nearMisses() {
        return Stream.of(
                // two vans, and one paper knows both
                Arguments.of(
                        "Una Brock saw a red van at the tannery gate. Later Una Brock saw a white van there.",
                        "Una Brock told the court of a white van at the tannery gate."),
                // denied
                Arguments.of(
                        "Una Brock saw a red van at the tannery gate.",
                        "Una Brock told the court that it was never a white van at the tannery gate."),
                // asked
                Arguments.of(
                        "Una Brock saw a red van at the tannery gate.",
                        "Mr Lyle asked Una Brock: was it a white van at the tannery gate?"),
                // of another side; shut is not locked
                Arguments.of("The door on the north was locked.", "The door on the south was standing open."),
                Arguments.of("South door: closed.", "South door: closed but not locked."),
                // another make is another car
                Arguments.of(
                        "Una Brock saw a blue Volvo at the tannery gate. Una Brock saw a beige Datsun there.",
                        "Una Brock told the court of a blue Volvo at the tannery gate."),
                Arguments.of(
                        "Una Brock has a left shoe and a right shoe.", "The left shoe of Una Brock lay at the gate."),
                // near enough
                Arguments.of(
                        "Una Brock saw a silver van at the tannery gate.",
                        "Una Brock told the court of a grey van at the tannery gate."),
                Arguments.of(
                        "Una Brock saw a dark van at the tannery gate.",
                        "Una Brock told the court of a green van at the tannery gate."),
                // as thick as each other
                Arguments.of(
                        "The bullet taken from Edmund Rowe was a 9 mm.", "A .38 bullet was taken from Edmund Rowe."),
                // other people, another place
                Arguments.of(
                        "Una Brock saw a red van at the tannery gate.",
                        "Peter Oddie sold his white van in Leeds in May."),
                // of another person, asked, of another boat's side
                Arguments.of("Edmund Rowe is right-handed.", "My husband was left-handed too, said Una Brock."),
                Arguments.of("Edmund Rowe is right-handed.", "Is Edmund Rowe left- or right-handed?"),
                Arguments.of(
                        "The launch of Una Brock had a hole on the port side.",
                        "The launch of Una Brock has her cabin on the starboard side."),
                // another part of the body
                Arguments.of(
                        "The surgeon found a stab wound on the right side of Edmund Rowe's neck.",
                        "The surgeon found an old scar on Edmund Rowe's left shoulder."),
                // no wound
                Arguments.of(
                        "The surgeon found a stab wound on the right side of Edmund Rowe's neck.",
                        "A scarf hung on the left side of Edmund Rowe's neck."),
                // the room was damaged; it is not where he was found
                Arguments.of(
                        "Edmund Rowe was found dead in the cellar of the inn by Una Brock.",
                        "Una Brock found Edmund Rowe dead, and the kitchen of the inn was damaged."),
                // another door
                Arguments.of(
                        "Una Brock said the cellar door was open when she came to the inn.",
                        "Una Brock said the front door was locked when she came to the inn."),
                // what is usual, asked, not so
                Arguments.of(
                        "Una Brock said the cellar door was open when she came to the inn.",
                        "Una Brock said the cellar door was always locked at the inn."),
                Arguments.of(
                        "Una Brock said the cellar door was open when she came to the inn.",
                        "Una Brock said the cellar door was not locked when she came to the inn."),
                // inches and centimetres, so to speak
                Arguments.of(
                        "Una Brock took white trainers, size 8, from the press.",
                        "Label 6 of Una Brock: a pair of trainers, size 42, from the press."),
                // the colour of another thing in the list
                Arguments.of(
                        "Una Brock found a red canister in the boat shed.",
                        "Received of Una Brock: one canister, one green jacket, from the boat shed."),
                // a bell is no pistol
                Arguments.of(
                        "Una Brock sah die Pistole Walther des Karl Tönnies vor der Kasse und hat es gesagt.",
                        "Una Brock sah die Glocke des Karl Tönnies vor der Kasse und hat es gesagt."),
                // of these a case has many, or each person his own
                Arguments.of(
                        "Una Brock had brown hair when Peter Oddie met her at the boat shed.",
                        "Una Brock of the boat shed, as Peter Oddie met her, had black hair."),
                Arguments.of(
                        "Dr. Pryce took a red fibre from the coat of Una Brock.",
                        "Dr. Pryce lifted a blue fibre off Una Brock."),
                // who knows one of each knows two
                Arguments.of(
                        "Una Brock wore a maroon windcheater, and a green windcheater hung in her boat shed.",
                        "Peter Oddie took a green windcheater from Una Brock at the boat shed."),
                // a street of that name, and a house of it
                Arguments.of("Una Brock ran away to the north.", "Una Brock drove away along South Street."),
                // a man of that name
                Arguments.of("Una Brock drove a Renault to the gate.", "Una Brock met Mr. Ford at the gate."));
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void whatMayBeTwoThingsOrNoneIsNoDiscrepancy(String one, String other) {
        assertThat(told(one + "\n", other + "\n")).isEmpty();
    }

    @Test
    void anAnswerThatOnlyNamesAColourIsOfTheThingAskedAbout() {
        List<Discrepancy> found = told("""
                Una Brock saw a pale car leave the tannery gate.
                """, """
                UNA BROCK, sworn.
                Q. You saw a car leave the tannery gate?
                A. I did.
                Q. What colour was the car?
                A. Black. Black or dark blue.
                """);
        assertThat(found).hasSize(1);
    }

    @Test
    void aThirdPaperSidesWithOneOfTwoAndIsCitedWithThem() {
        List<Discrepancy> found = told(
                "Una Brock found a red petrol can beside the tannery gate.\n",
                "Una Brock told the court of a green petrol can beside the tannery gate.\n",
                "Peter Oddie was shown a green petrol can that Una Brock had found beside the gate.\n");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().passages()).hasSize(3);
    }
}
