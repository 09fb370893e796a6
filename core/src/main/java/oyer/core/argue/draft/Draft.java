package oyer.core.argue.draft;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.text.Passage;

/// A proposed map, and what was read but has no place in it. Made once for a case, then said in any language.
///
/// @param map its own sentences in English
/// @param own the statements that the program words itself; all others are words of the case
/// @param unplaced words that argue, of which it is not told for whom
/// @param left pieces that are not drawn, because their line has many that tell more
public record Draft(ArgumentMap map, List<Own> own, List<Passage> unplaced, int left) {

    /// To be raised when the same readings are drafted differently: a kept draft of another version is made anew.
    public static final int VERSION = 5;

    /// A statement of the program's own.
    public record Own(String id, Phrase phrase, List<String> names) {
        public Own {
            names = List.copyOf(names);
        }

        private String said(Phrase.Saying saying) {
            return saying.say(phrase, names.toArray(new String[0]));
        }
    }

    public Draft {
        own = List.copyOf(own);
        unplaced = List.copyOf(unplaced);
    }

    static Draft empty() {
        return new Draft(ArgumentMap.empty(), List.of(), List.of(), 0);
    }

    /// The same with the program's own sentences in a language.
    public Draft in(Phrase.Saying saying) {
        Map<String, Own> byId = own.stream().collect(Collectors.toMap(Own::id, Function.identity()));
        ArgumentMap said = map.worded(
                node -> byId.containsKey(node.id()) ? byId.get(node.id()).said(saying) : node.text());
        return new Draft(said, own, unplaced, left);
    }
}
