package oyer.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.text.Span;

class FinderTest {

    private static Finder finder(Vocabulary vocabulary, Term.Kind kind, String... words) {
        return new Finder(
                List.of(words).stream().map(w -> new Term("R1", w, "[x]", kind)).toList(), vocabulary);
    }

    private static List<String> found(Finder finder, String text) {
        return finder.in(text, false, false).stream()
                .map(Finder.Found::span)
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }

    @Test
    void aNameIsFoundInflectedAndInsideAddresses() {
        Finder finder = finder(new Vocabulary(), Term.Kind.NAME, "Tolkwitz");
        assertThat(found(finder, "Tolkwitz's, the Tolkwitzes, tolkwitz@x.example, von TOLKWITZ"))
                .containsExactly("Tolkwitz", "Tolkwitzes", "tolkwitz", "TOLKWITZ");
    }

    @Test
    void aNameIsNotFoundWithinAnOrdinaryWord() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("limestone and limestone and limestone");
        assertThat(found(finder(vocabulary, Term.Kind.NAME, "Stone"), "a limestone wall"))
                .isEmpty();
    }

    @Test
    void anOrdinaryWordThatIsANameTooIsFoundOnlyWithACapital() {
        assertThat(found(finder(new Vocabulary(), Term.Kind.SHARED_NAME, "Stone"), "Mr. Stone threw a stone"))
                .containsExactly("Stone");
    }

    @Test
    void twoWordsThatTogetherSpellANameAreNotTheName() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("not able, not able, not able");
        Finder finder = finder(vocabulary, Term.Kind.NAME, "Notable");
        assertThat(found(finder, "she was not able to say")).isEmpty();
        assertThat(found(finder, "Nota-\nble said")).containsExactly("Nota-\nble");
    }

    @Test
    void aDateIsFoundOnlyWhereItsPartsArePartedAlike() {
        Finder finder = finder(new Vocabulary(), Term.Kind.DATE, "1/23/1980");
        assertThat(found(finder, "1/23/1980, 1.23.1980 and 12/3/1980")).containsExactly("1/23/1980", "1.23.1980");
    }

    @Test
    void aNumberIsFoundWithAnySignsButNotWithinALongerOne() {
        Finder finder = finder(new Vocabulary(), Term.Kind.NUMBER, "219-09-9999");
        assertThat(found(finder, "219099999, 219 09 9999, 2190999991")).containsExactly("219099999", "219 09 9999");
    }

    @Test
    void numbersInTheMarginPartNothing() {
        Finder finder = finder(new Vocabulary(), Term.Kind.NAME, "Tolkwitz");
        assertThat(finder.in("13  was seen with Tolk-\n14  witz that night", false, true))
                .extracting(Finder.Found::span)
                .containsExactly(new Span(18, 32));
    }
}
