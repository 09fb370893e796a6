package oyer.core.read.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.text.WordPattern;

/// One rule: the words that fill a slot with a value.
///
/// @param example a sentence that it reads
record FrameRule(Frame.Slot slot, String value, WordPattern words, String example) {

    static FrameRule of(List<String> row, Map<String, Set<String>> classes) {
        if (row.size() != 4) {
            throw new IllegalArgumentException("a rule has slot, value, words and an example, not " + row);
        }
        return new FrameRule(
                Frame.Slot.valueOf(row.get(0)), row.get(1), WordPattern.of(row.get(2), classes), row.get(3));
    }
}
