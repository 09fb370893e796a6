package oyer.site.reader;

import java.util.List;
import java.util.Map;
import oyer.core.text.Passage;

/// What was understood from some words, to be shown beside them.
///
/// @param title in one line
/// @param passage the words
/// @param facts what else was read from them
/// @param reading its kind, as a ruling names it
/// @param fields what a reviewer can amend of it, as it was read
/// @param rule by which it was reached, and how sure that rule is, 0 to 1
public record Understood(
        Kind kind,
        String title,
        Passage passage,
        List<Fact> facts,
        String reading,
        Map<String, String> fields,
        String rule,
        double confidence) {

    public Understood {
        facts = List.copyOf(facts);
    }
}
