package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisreadTest {

    @Test
    void aCapitalIWithinASmallWordIsAnL() {
        assertThat(Misread.mended("MiIler")).isEqualTo("Miller");
        assertThat(Misread.mended("KoIbe")).isEqualTo("Kolbe");
        assertThat(Misread.mended("HiIIs")).isEqualTo("Hills");
    }

    @Test
    void wordsThatAreWrittenSoStayAsTheyAre() {
        assertThat(Misread.mended("McInnes")).isEqualTo("McInnes");
        assertThat(Misread.mended("BürgerInnen")).isEqualTo("BürgerInnen");
        assertThat(Misread.mended("MILLER")).isEqualTo("MILLER");
        assertThat(Misread.mended("Elvis III")).isEqualTo("Elvis III");
    }

    @Test
    void whoIsMisreadIsTheSamePerson() {
        Cast cast = Casts.english("David Miller came. Then MiIler left.");
        assertThat(Casts.who(cast, "MiIler")).isEqualTo(Casts.who(cast, "David Miller"));
    }
}
