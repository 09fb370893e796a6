package oyer.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// Two people who are each said to have found the body. An officer who found it on arrival is none of them.
final class FinderCheck implements Check {

    private static final TokenSet FOUND = TokenSet.of(Set.of("found", "discovered", "fand", "entdeckte"));
    private static final TokenSet BODY = TokenSet.of(
            Set.of("body", "corpse", "remains", "leiche", "leichnam", "deceased", "victim", "dead", "lying"));
    private static final Set<String> POLICE = Set.of(
            "officer", "police", "sergeant", "detective", "constable", "inspector", "deputy", "sheriff", "patrolman");
    private static final int REACH = 9;

    private record Finding(String key, String name, Passage passage) {}

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int end = sheet.sentences().end(s);
            for (int i = sheet.sentences().first(s) + 1; i < end; i++) {
                if (FOUND.has(tokens, i) && !passive(tokens, i) && body(tokens, i, end)) {
                    finder(sheet, s, i);
                }
            }
        }
    }

    private static boolean passive(Tokens tokens, int verb) {
        return tokens.is(verb - 1, "was") || tokens.is(verb - 1, "were") || tokens.is(verb - 1, "been");
    }

    /// `the body`, or somebody `lying dead`, right after.
    private static boolean body(Tokens tokens, int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + REACH); i++) {
            if (BODY.has(tokens, i)) {
                return true;
            }
            if (tokens.is(i, "that") || tokens.is(i, ';') || tokens.is(i, "guilty")) {
                return false;
            }
        }
        return false;
    }

    private void finder(Sheet sheet, int sentence, int verb) {
        int entity = subject(sheet, sentence, verb);
        boolean officer = sheet.entity(entity).map(Entity::roles).orElse(List.of()).stream()
                .anyMatch(POLICE::contains);
        boolean named = sheet.entity(entity).filter(Entity::named).isPresent();
        if (named && !officer) {
            findings.add(new Finding(sheet.key(entity), sheet.name(entity), sheet.sentence(sentence)));
        }
    }

    /// The person named before the verb; for `he` and `she` the one whose telling is reported right before; else -1.
    private static int subject(Sheet sheet, int sentence, int verb) {
        int offset = sheet.tokens().start(verb);
        int first = sheet.sentences().first(sentence);
        int entity = -1;
        boolean own = false;
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.passage().start() < offset && mention.kind() == EntityKind.PERSON) {
                entity = mention.entity();
                own = mention.passage().words().equalsIgnoreCase("i");
            }
        }
        boolean pronoun = sheet.tokens().is(first, "he") || sheet.tokens().is(first, "she");
        if (entity < 0 && pronoun) {
            for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
                int end = sheet.tokens().end(sheet.sentences().end(s) - 1);
                var told = sheet.telling(end - 2).filter(t -> t.speaker().isPresent());
                if (told.isPresent()) {
                    return told.get().speaker().getAsInt();
                }
            }
        }
        return own || sheet.tokens().is(verb - 1, "and") && sheet.tokens().is(first, "i") ? -1 : entity;
    }

    @Override
    public List<Discrepancy> found() {
        Map<String, Finding> first = new LinkedHashMap<>();
        findings.forEach(f -> first.putIfAbsent(f.key(), f));
        if (first.size() != 2) {
            return List.of(); // more than two tell of more than one body
        }
        List<Finding> two = List.copyOf(first.values());
        if (two.get(0).passage().document().equals(two.get(1).passage().document())) {
            return List.of();
        }
        return List.of(new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "who-found",
                        "One passage says that " + two.get(0).name() + " found the body, the other that it was "
                                + two.get(1).name() + ".",
                        List.of(two.get(0).passage(), two.get(1).passage()),
                        .75)
                .inGerman("Nach der einen Stelle fand " + two.get(0).name() + " die Leiche, nach der anderen "
                        + two.get(1).name() + "."));
    }
}
