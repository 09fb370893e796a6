package oyer.core.read.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbsTest {

    @Test
    void formsOfRegularAndIrregularVerbs() {
        assertThat(Verbs.english("stab")).contains("stabbed", "stabbing");
        assertThat(Verbs.english("carry")).contains("carried", "carrying").doesNotContain("carryed");
        assertThat(Verbs.english("see")).contains("saw", "seen", "seeing").doesNotContain("seed");
        assertThat(Verbs.bare("carry")).containsExactlyInAnyOrder("carry", "carries");
    }

    @Test
    void germanVerbsKeepWhatIsSplitOffThem() {
        assertThat(Verbs.german("an|rufen")).contains("anrufen", "anrief", "anriefen", "angerufen", "anzurufen");
        assertThat(Verbs.german("fest|nehmen")).contains("festnahm", "festgenommen", "festnimmt");
    }

    @Test
    void firmVerbsHaveNoGe() {
        assertThat(Verbs.german("untersuchen"))
                .contains("untersucht", "untersuchte")
                .doesNotContain("geuntersucht");
        assertThat(Verbs.german("versprechen")).contains("versprach", "versprochen", "verspricht");
        assertThat(Verbs.german("gestehen")).contains("gestand", "gestanden");
    }

    @Test
    void oldSpellingIsKnown() {
        assertThat(Verbs.german("schießen")).contains("schoss", "schoß", "geschossen");
    }
}
