package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordRoles;

/// What is said of several things by one word for all of them is said of each: `I handed both exhibits to DS Thorne`,
/// `Die übrigen Asservate werden zurückgesandt`. Meant are things that the paper took or got before.
final class Groups {

    private static final WordRoles WORDS = WordRoles.of(Groups.class, "groups.txt");

    /// A list that is longer is of no one sentence.
    private static final int MOST = 40;

    /// Tokens before the noun in which the word stands that says of how many.
    private static final int BEFORE = 3;

    private final Prose prose;
    private final Tokens tokens;

    Groups(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
    }

    /// Puts the things themselves in the place of the word for all of them.
    void tell(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparing(d -> d.passage.span()));
        Map<Integer, Draft> taken = new LinkedHashMap<>();
        Map<Integer, Integer> gone = new LinkedHashMap<>();
        Map<Integer, Set<Integer>> named = new HashMap<>();
        drafts.forEach(
                d -> named.computeIfAbsent(d.sentence, _ -> new HashSet<>()).add(d.exhibit));
        for (Draft draft : ordered) {
            String how = how(draft);
            List<Draft> each = how.isEmpty() ? List.of() : meant(how, taken, gone);
            if (how.equals("these")) {
                Set<Integer> before = named.getOrDefault(draft.sentence - 1, Set.of());
                each = each.stream().filter(d -> before.contains(d.exhibit)).toList();
            }
            if (each.size() > 1 && each.size() <= MOST) {
                drafts.remove(draft);
                for (Draft one : each) {
                    drafts.add(also(one, draft));
                }
                continue;
            }
            for (StatusStep step : draft.steps) {
                if (step.is() == Status.COLLECTED || step.is() == Status.TRANSFERRED) {
                    taken.putIfAbsent(draft.exhibit, draft);
                }
                if (step.is() == Status.DESTROYED || step.is() == Status.MISSING) {
                    gone.put(draft.exhibit, draft.sentence);
                }
            }
        }
    }

    /// `both`, `all`, `these` or `rest`, where the words are for several things and say what became of them;
    /// else nothing.
    private String how(Draft draft) {
        boolean told = draft.steps.stream().anyMatch(s -> s.is() != Status.MENTIONED && s.is() != Status.COLLECTED);
        int noun = tokens.at(draft.passage.end()) - 1;
        if (!told || draft.mark.isPresent() || draft.owned || !has("nouns", noun) || denied(noun)) {
            return "";
        }
        if (WORDS.within("other", tokens, noun - BEFORE, noun)) {
            return "";
        }
        for (int t = noun - 1; t >= Math.max(0, noun - BEFORE); t--) {
            for (String how : List.of("both", "rest", "these", "all")) {
                if (has(how, t)) {
                    return how;
                }
            }
        }
        return "";
    }

    /// `None of the exhibits was returned`.
    private boolean denied(int noun) {
        int sentence = prose.sentences().of(noun);
        return WORDS.within(
                "not",
                tokens,
                prose.sentences().first(sentence),
                prose.sentences().end(sentence));
    }

    private boolean has(String role, int token) {
        return WORDS.has(role, tokens, token);
    }

    private static List<Draft> meant(String how, Map<Integer, Draft> taken, Map<Integer, Integer> gone) {
        List<Draft> things = new ArrayList<>(taken.values());
        if (how.equals("both")) {
            return things.size() < 2 ? List.of() : things.subList(things.size() - 2, things.size());
        }
        return how.equals("rest")
                ? things.stream().filter(t -> !gone.containsKey(t.exhibit)).toList()
                : things;
    }

    private static Draft also(Draft thing, Draft words) {
        Draft draft = new Draft(
                words.passage,
                thing.exhibit,
                thing.name,
                thing.type,
                thing.mark,
                words.foundAt,
                "evidence-group",
                words.sentence);
        draft.steps.addAll(words.steps);
        return draft;
    }
}
