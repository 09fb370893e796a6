package oyer.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final WordTable<String> THINGS =
            WordTable.of(Map.of("Säge", "tool", "coat", "garment", "don't", "no thing"));

    @Test
    void a_word_is_found_whatever_its_case() {
        Tokens tokens = Tokens.of("COAT Coat säge SÄGE don't coats");

        assertEquals("garment", THINGS.get(tokens, 0));
        assertEquals("garment", THINGS.get(tokens, 1));
        assertEquals("tool", THINGS.get(tokens, 2));
        assertEquals("tool", THINGS.get(tokens, 3));
        assertEquals("no thing", THINGS.get(tokens, 4));
        assertNull(THINGS.get(tokens, 5));
        assertNull(THINGS.get(tokens, -1));
        assertNull(THINGS.get(tokens, 6));
    }

    @Test
    void a_text_cut_into_tokens_before_a_table_was_made_is_looked_up_all_the_same() {
        Tokens tokens = Tokens.of("the quernstone lay there");

        WordTable<Boolean> later = WordTable.of(Map.of("quernstone", true));

        assertEquals(true, later.get(tokens, 1));
        assertNull(later.get(tokens, 0));
        assertEquals(true, later.get(Tokens.of("Quernstone"), 0));
    }

    @Test
    void a_large_table_finds_what_a_small_one_does() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            numbers.put("word" + (char) ('a' + i % 26) + i, i);
        }
        WordTable<Integer> large = WordTable.of(numbers);

        assertEquals(27, large.get(Tokens.of("Wordb27"), 0));
        assertNull(large.get(Tokens.of("worda27"), 0));
    }

    @Test
    void the_last_part_of_a_compound_is_found_whatever_its_case() {
        String text = "the Bankräuber came";
        WordTable<String> doers = WordTable.of(Map.of("räuber", "doer", "bankräuber", "doer", "ber", "no doer"));

        assertTrue(doers.endsIn(text, 7, 14, 4, "doer"::equals));
        assertTrue(doers.endsIn(text, 4, 14, 10, "doer"::equals));
        assertFalse(doers.endsIn(text, 9, 14, 3, "doer"::equals), "the ending begins before its first letter");
        assertFalse(doers.endsIn(text, 7, 14, 7, "doer"::equals), "the ending is too short");
        assertFalse(doers.endsIn(text, 7, 14, 4, "no doer"::equals));
        assertTrue(doers.endsIn("OBER", 1, 4, 3, "no doer"::equals));
    }

    @Test
    void a_mapped_table_knows_the_same_words() {
        assertEquals(7, THINGS.map(String::length).get(Tokens.of("coat"), 0));
    }
}
