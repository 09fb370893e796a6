package oyer.core.read.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.text.Language;
import oyer.core.text.Tokens;

final class FrameRuleTest {

    @Test
    void everyRuleReadsItsExample() {
        List<String> unread = new ArrayList<>();
        for (Language language : Language.values()) {
            for (FrameRule rule : FrameReader.of(language)) {
                Tokens tokens = Tokens.of(rule.example());
                boolean read = false;
                for (int i = 0; i < tokens.size(); i++) {
                    read |= rule.words().match(tokens, i, tokens.size()).end() > i;
                }
                if (!read) {
                    unread.add(rule.slot() + " " + rule.value() + ": " + rule.example());
                }
            }
        }
        assertEquals(List.of(), unread);
    }
}
