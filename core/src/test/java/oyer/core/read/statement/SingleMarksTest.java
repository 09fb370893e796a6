package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;
import static oyer.core.read.statement.Told.german;

import org.junit.jupiter.api.Test;

/// Speech in single quotation marks.
class SingleMarksTest {

    @Test
    void aQuotationInSingleMarksEndsAtItsMark() {
        assertThat(drawn(english("Berg said 'Morning, pal' and walked off towards the station.")))
                .containsExactly("Berg: 'Morning, pal'");
        assertThat(drawn(english("‘The lamp was off,’ Berg said."))).containsExactly("Berg: ‘The lamp was off,’");
    }

    @Test
    void whatLeavesOutLettersOrOwnsOpensNoQuotation() {
        assertThat(drawn(english("Berg said he saw 'em leave the boys' club in '96.")))
                .containsExactly("Berg: he saw 'em leave the boys' club in '96");
    }

    @Test
    void anOwnerWithinDoesNotEndTheQuotation() {
        assertThat(drawn(english("'I took the boys' bikes,' Berg said.")))
                .containsExactly("Berg: 'I took the boys' bikes,'");
    }

    @Test
    void germanSingleMarksQuoteToo() {
        assertThat(drawn(german("Der Wirt sagte: ›Das Tor war offen.‹")))
                .containsExactly("Der Wirt: ›Das Tor war offen.‹");
        assertThat(drawn(german("Der Wirt sagte: ‚Das Tor war offen.‘")))
                .containsExactly("Der Wirt: ‚Das Tor war offen.‘");
    }
}
