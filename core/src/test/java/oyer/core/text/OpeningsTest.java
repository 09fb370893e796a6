package oyer.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    private static final Phrases SNOW = Phrases.of(List.of("snow_lay", "fresh_snow"));
    private static final Phrases RAIN = Phrases.of(List.of("rain", "fresh_rain"));
    private static final Phrases ANY_WET = Phrases.of(List.of("wet*", "rain"));

    private static final Tokens TEXT = Tokens.of("It was dry. Fresh snow lay there, no Rain.");

    @Test
    void a_word_tells_which_sets_have_a_phrase_that_begins_with_it_whatever_its_case() {
        Openings openings = Openings.of(List.of(SNOW, RAIN));

        assertArrayEquals(new int[] {0, 1}, openings.at(TEXT, 4), "fresh");
        assertArrayEquals(new int[] {0}, openings.at(TEXT, 5), "snow");
        assertArrayEquals(new int[] {1}, openings.at(TEXT, 10), "Rain");
        assertArrayEquals(new int[0], openings.at(TEXT, 1), "was");
    }

    @Test
    void the_next_such_word_is_found_or_the_end() {
        Openings openings = Openings.of(List.of(SNOW, RAIN));

        assertEquals(4, openings.next(TEXT, 0, TEXT.size()));
        assertEquals(10, openings.next(TEXT, 6, TEXT.size()));
        assertEquals(9, openings.next(TEXT, 6, 9));
    }

    @Test
    void a_set_with_a_first_word_that_may_end_in_any_way_is_asked_of_every_word() {
        Openings openings = Openings.of(List.of(SNOW, ANY_WET));

        assertArrayEquals(new int[] {1}, openings.at(TEXT, 1), "was");
        assertArrayEquals(new int[] {0, 1}, openings.at(TEXT, 5), "snow");
        assertArrayEquals(new int[] {1}, openings.at(TEXT, 10), "Rain");
    }
}
