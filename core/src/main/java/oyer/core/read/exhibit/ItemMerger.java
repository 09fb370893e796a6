package oyer.core.read.exhibit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Gives the words of one item one number, within a document: by its mark, else by the noun with the words that tell it
/// from others. Rather two numbers for one item than one for two: a person can merge what was left apart.
final class ItemMerger {

    private final Prose prose;
    private final EvidenceWords words;
    private final Map<String, Integer> numbers = new HashMap<>();

    ItemMerger(Prose prose) {
        this.prose = prose;
        this.words = EvidenceWords.of(prose.language());
    }

    int number(Item item) {
        return item.mark().isPresent() ? marked(item.mark().get()) : numbered(key(item));
    }

    int marked(String mark) {
        return numbered("#" + mark.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.-]", ""));
    }

    /// An item of a list or form that has no mark.
    int named(Type type, String name) {
        return numbered(type + " " + name.toLowerCase(Locale.ROOT));
    }

    private int numbered(String key) {
        return numbers.computeIfAbsent(key, _ -> numbers.size());
    }

    private String key(Item item) {
        Tokens tokens = prose.tokens();
        StringBuilder key = new StringBuilder(item.type().name()).append(item.absent() ? " no" : "");
        for (int i = item.first(); i <= item.last(); i++) {
            // what became of it does not tell it from others
            if (words.status(tokens, i).isEmpty()) {
                key.append(' ').append(singular(tokens.text(i).toLowerCase(Locale.ROOT)));
            }
        }
        return key.toString();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
