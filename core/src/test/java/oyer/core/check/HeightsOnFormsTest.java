package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeightsOnFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUSPECT #1  W/M, 25-35, 5-9 to 5-11, 170 lbs., red cap|4   Carl Lind (suspect)  6-3     custody 3 May 1991|1",
                "SUSPECT  W/M, 25-35, 5-9 to 5-11, 170 lbs., red cap|4   Carl Lind (suspect)  5-10     custody 3 May 1991|0",
                "Description by the clerk: 185 cm, slim, dark cap|Suspect: Carl Lind, baker, 168 cm, 71 kg|1",
                "Description by the clerk: 185 cm, slim, dark cap|Suspect: Carl Lind, baker, 183 cm, 71 kg|0",
                // a day, a score, the length of a thing
                "SUSPECT  slim, seen 5-7-93 at noon|4   Carl Lind (suspect)  6-3     custody 3 May 1991|0",
                "A stain 185 cm above the floor|Suspect: Carl Lind, baker, 168 cm, 71 kg|0",
                // whoever is named and not pursued
                "Description by the clerk: 185 cm, slim, dark cap|Witness: Ada Lind, baker, 168 cm|0"
            })
    void heights(String described, String measured, int told) {
        assertThat(CheckedBox.found("height", "REPORT\n\n" + described + "\n", "LIST\n\n" + measured + "\n"))
                .hasSize(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Personsbeschreibung laut Opfer: ca. 185 cm, schlank, Mütze|Beschuldigter: Karl Lind, vorgeführt; Haftblatt: 168 cm|1",
                "Personsbeschreibung laut Opfer: ca. 185 cm, schlank, Mütze|Beschuldigter: Karl Lind, vorgeführt; Haftblatt: 182 cm|0"
            })
    void inGerman(String described, String measured, int told) {
        assertThat(CheckedBox.found(
                        "height",
                        "BERICHT\n\nDer Hof war dunkel und das Tor stand offen.\n\n" + described + "\n",
                        "PROTOKOLL\n\nDer Hof war dunkel und das Tor stand offen.\n\n" + measured + "\n"))
                .hasSize(told);
    }
}
