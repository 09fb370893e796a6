package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Mention;

class PronounsTest {

    @Test
    void aPronounMeansTheOnlyOneItCan() {
        Cast cast = Casts.english("Peter Miller was a teacher. He lived in London. He was tired.");
        assertThat(cast.mentions())
                .filteredOn(m -> m.form() == Mention.Form.PRONOUN)
                .isNotEmpty()
                .allSatisfy(
                        m -> assertThat(cast.entities().get(m.entity()).name()).isEqualTo("Peter Miller"));
    }

    @Test
    void aPronounIsNeverSomebodyOfTheOtherSex() {
        Cast cast = Casts.english("Anna Becker was a teacher. He lived in London.");
        assertThat(cast.mentions()).noneMatch(m -> m.form() == Mention.Form.PRONOUN);
    }

    @Test
    void aPronounBeforeAMainClauseThatNamesAnotherIsLeftOpen() {
        Cast cast = Casts.english("Peter Miller met Robert Smith. When he came home, Robert Smith was asleep.");
        assertThat(cast.mentions())
                .filteredOn(m -> m.form() == Mention.Form.PRONOUN)
                .allSatisfy(
                        m -> assertThat(cast.entities().get(m.entity()).name()).isEqualTo("Robert Smith"));
    }

    @Test
    void whoseItIsStaysOpenWhereSomebodyElsesGenitiveStandsBetween() {
        Cast cast =
                Casts.english("Peter Miller came. Peter Miller heard of Robert Smith's arrival and burnt his camp.");
        assertThat(cast.mentions()).noneMatch(m -> m.form() == Mention.Form.PRONOUN);
    }
}
