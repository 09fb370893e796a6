package oyer.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordRulesTest {

    private static final Map<String, Set<String>> CLASSES = Map.of("was", Set.of("was", "were"));
    private static final List<String> PATTERNS =
            List.of("@was found", "was ~2 gone", "were ?never found", "Was lost", "@was found again");
    private static final WordRules<String> RULES = WordRules.of(PATTERNS, pattern -> WordPattern.of(pattern, CLASSES));

    private static List<String> at(String text) {
        Tokens tokens = Tokens.of(text);
        return RULES.at(tokens, 0, tokens.size());
    }

    @Test
    void rules_are_those_that_go_on_with_the_second_word_or_with_any_in_their_order() {
        assertEquals(List.of("@was found", "was ~2 gone", "@was found again"), at("was found again"));
        assertEquals(List.of("@was found", "were ?never found", "@was found again"), at("Were found"));
        assertEquals(List.of("were ?never found"), at("were never found"));
        assertEquals(List.of("was ~2 gone"), at("was gone"));
    }

    @Test
    void the_case_of_a_word_in_a_rule_makes_no_difference() {
        assertEquals(List.of("was ~2 gone", "Was lost"), at("was LOST"));
    }

    @Test
    void at_the_end_no_rule_that_needs_a_second_word_is_left() {
        assertEquals(List.of("was ~2 gone"), at("was"));
        assertEquals(List.of(), at("gone"));
    }

    @Test
    void a_token_begins_a_rule_or_none() {
        Tokens tokens = Tokens.of("it was");

        assertFalse(RULES.begins(tokens, 0));
        assertTrue(RULES.begins(tokens, 1));
    }
}
