package oyer.core.read.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

class QuantityReaderTest {

    private static List<Quantity> read(String text, Language language) {
        DocumentText document = new DocumentText(new DocumentId("0".repeat(64)), text, List.of());
        return new QuantityReader().read(Prose.of(document, language));
    }

    private static List<String> english(String text) {
        return read(text, Language.ENGLISH).stream()
                .map(QuantityReaderTest::brief)
                .toList();
    }

    private static List<String> german(String text) {
        return read(text, Language.GERMAN).stream()
                .map(QuantityReaderTest::brief)
                .toList();
    }

    private static String brief(Quantity q) {
        String unit = q.unit().isEmpty() ? "" : " " + q.unit();
        String of = q.of().map(o -> " of " + o).orElse("");
        String bound = q.bound() == Bound.EXACT ? "" : " " + q.bound();
        return q.passage().words() + " = " + q.measure() + " " + q.value().toPlainString() + unit + of + bound;
    }

    @Test
    void aShareKnowsTheWholeThatItIsPartOf() {
        List<Quantity> read =
                read("In fact, of the 36 soil samples tested, 9 came from the riverbank.", Language.ENGLISH);
        assertThat(read)
                .map(QuantityReaderTest::brief)
                .containsExactly("36 = COUNT 36 of soil samples", "9 = COUNT 9 of soil samples");
        assertThat(read.get(1).partOf().map(p -> p.words())).isEqualTo(Optional.of("36 soil samples"));
    }

    @Test
    void aShareMayStandBeforeItsWhole() {
        List<Quantity> read = read("Nine of the 36 letters were signed.", Language.ENGLISH);
        assertThat(read.getFirst().partOf().map(p -> p.words())).isEqualTo(Optional.of("36 letters"));
        assertThat(read.getFirst().of()).contains("letters");
    }

    @Test
    void aRankMayHaveItsThousandsParted() {
        assertThat(english("It was her 4,800th day.")).containsExactly("4,800th = ORDINAL 4800 of day");
    }

    @Test
    void agesAreToldFromOtherNumbers() {
        assertThat(english("She was 19 when they met. Mr. Lund was 68, but fit. Ada Berg, 44, of Ulm, aged 44."))
                .containsExactly("19 = AGE 19 year", "68 = AGE 68 year", "44 = AGE 44 year", "44 = AGE 44 year");
        assertThat(english("the then 68-year-old, a twenty-year-old clerk, 19 years old, at the age of twelve"))
                .containsExactly(
                        "68-year-old = AGE 68 year",
                        "twenty-year-old = AGE 20 year",
                        "19 years old = AGE 19 year",
                        "twelve = AGE 12 year");
        assertThat(german("Die 34-Jährige war 71 Jahre alt. Im Alter von 12 Jahren. Ein 40jähriger Mann."))
                .containsExactly(
                        "34-Jährige = AGE 34 year",
                        "71 Jahre alt = AGE 71 year",
                        "12 Jahren = AGE 12 year",
                        "40jähriger = AGE 40 year");
    }

    @Test
    void yearsBehindADeedAreASentenceAndNoAge() {
        assertThat(english("Defendant: BERG Karl, murder, 25 years\nVictim:  BERG Anna, shopkeeper, 59 years\n"))
                .containsExactly("25 years = DURATION 25 year", "59 years = AGE 59 year");
    }

    @Test
    void numbersAreReadHoweverTheyAreSpaced() {
        assertThat(english("151,248 000 seconds, 140 000 prisoners, twenty five stab wounds, 1.5 million gallons"))
                .containsExactly(
                        "151,248 000 seconds = DURATION 151248000 second",
                        "140 000 = COUNT 140000 of prisoners",
                        "twenty five = COUNT 25 of stab wounds",
                        "1.5 million gallons = OTHER 1500000.0 gal");
        assertThat(german("2,5 Mio. Euro, 12.500 Blatt, vierunddreißig Zeugen, zweihundertfünfzig Meter"))
                .containsExactly(
                        "2,5 Mio. Euro = MONEY 2500000.0 EUR",
                        "12.500 = COUNT 12500 of Blatt",
                        "vierunddreißig = COUNT 34 of Zeugen",
                        "zweihundertfünfzig Meter = DISTANCE 250 m");
    }

    @Test
    void unitsAreMeasured() {
        assertThat(english("just 35 miles north at 80 miles per hour, $ 8.50, 15 percent, a 9mm pistol"))
                .containsExactly(
                        "35 miles = DISTANCE 35 mi",
                        "80 miles per hour = SPEED 80 mph",
                        "$ 8.50 = MONEY 8.50 USD",
                        "15 percent = PERCENTAGE 15 %",
                        "9mm = DISTANCE 9 mm");
        assertThat(german("mit 120 km/h und 0,8 Promille"))
                .containsExactly("120 km/h = SPEED 120 km/h", "0,8 Promille = CONCENTRATION 0.8 ‰");
    }

    @Test
    void anAlcoholLevelNeedsNoUnit() {
        assertThat(english("Both had blood alcohol levels of 0.18 that night."))
                .containsExactly("0.18 = CONCENTRATION 0.18 BAC of blood alcohol");
    }

    @Test
    void boundsStandBeforeOrAfter() {
        assertThat(
                        english(
                                "over 30 years, at least six times, about 40 letters, five shots or more, more than half of his life"))
                .containsExactly(
                        "30 years = DURATION 30 year AT_LEAST",
                        "six = COUNT 6 of times AT_LEAST",
                        "40 = COUNT 40 of letters ABOUT",
                        "five = COUNT 5 of shots",
                        "half = OTHER 0.5 of life AT_LEAST");
        assertThat(german("mindestens drei Schüsse und bis zu 40 Kilometer"))
                .containsExactly("drei = COUNT 3 of Schüsse AT_LEAST", "40 Kilometer = DISTANCE 40 km AT_MOST");
    }

    @Test
    void anOrdinalRanks() {
        assertThat(english("It was his 895th day and the third letter."))
                .containsExactly("895th = ORDINAL 895 of day", "third = ORDINAL 3 of letter");
    }

    @Test
    void datesClocksAndNamesOfThingsAreNoQuantities() {
        assertThat(english(
                        "On May 12, 1991, at 10:30 a.m., see page 14, No. 5 and § 211, inmate #116165, 7 June, F-16."))
                .isEmpty();
        assertThat(german("Am 12. Mai 1991 um 14 Uhr, Bl. 45 d.A., § 211 StGB, Nr. 7"))
                .isEmpty();
    }

    @Test
    void noTextMakesItFailOrLeaveTheText() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        String[] bits = {
            "12", " ", ",", ".", "000", "years", "old", "of", "the", "half", "million", "-", "$", "é", "and", "\n\n"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(bits[random.nextInt(bits.length)]).append(random.nextBoolean() ? " " : "");
            }
            for (Language language : Language.values()) {
                for (Quantity q : read(text.toString(), language)) {
                    assertThat(text.substring(q.passage().start(), q.passage().end()))
                            .isEqualTo(q.passage().words());
                }
            }
        }
    }
}
