package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// Two people who are each said to have found the body, and two rooms in which they did. An officer who found it on
/// arrival is none of them; within one document the two must be told by different people.
public final class FinderCheck implements Check {

    public static final String RULE = "who-found";

    private static final TokenSet FOUND = TokenSet.of(Set.of("found", "discovered"));
    private static final TokenSet GERMAN =
            TokenSet.of(Set.of("fand", "entdeckte", "gefunden", "aufgefunden", "entdeckt"));
    private static final TokenSet BY_WORD = TokenSet.of(Set.of("von", "vom", "durch"));
    private static final TokenSet BODY = TokenSet.of(Set.of(
            "body",
            "corpse",
            "remains",
            "leiche",
            "leichnam",
            "tote",
            "toten",
            "tot",
            "deceased",
            "victim",
            "dead",
            "lying"));
    private static final TokenSet OBJECT = TokenSet.of(Set.of("her", "him"));
    private static final Set<String> POLICE = Set.of(
            "officer", "police", "sergeant", "detective", "constable", "inspector", "deputy", "sheriff", "patrolman");
    private static final int REACH = 9;

    /// How far `by her neighbour` may stand from its verb.
    private static final int BY = 14;

    /// @param source who tells it: the document's writer, or the speaker of the statement it stands in
    /// @param room where it was found, as written without its article; empty where that is not said
    private record Finding(String key, String name, Passage passage, String source, String room) {

        private boolean apart(Finding other) {
            return !passage.document().equals(other.passage.document()) || !source.equals(other.source);
        }
    }

    private final List<Finding> findings = new ArrayList<>();
    /// The sentence of the document that told of the finding last.
    private int told;

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        told = -2;
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int end = sheet.sentences().end(s);
            for (int i = sheet.sentences().first(s) + 1; i < end; i++) {
                if (!FOUND.has(tokens, i) && !GERMAN.has(tokens, i)) {
                    continue;
                }
                if (GERMAN.has(tokens, i)) {
                    german(sheet, s, i);
                } else if (passive(tokens, i)) {
                    if (subjectIsVictim(sheet, s, i)) {
                        agent(sheet, s, i);
                    }
                } else if (body(tokens, i, end) || objectIsVictim(sheet, s, i)) {
                    finding(sheet, s, i, subject(sheet, s, i));
                }
            }
        }
    }

    /// `wurde von der Nachbarin Ada Berg tot gefunden`, `fand der Hausmeister Ulf Kern die Leiche`: whoever stands
    /// behind `von`, or first behind the verb.
    private void german(Sheet sheet, int sentence, int verb) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        if (!BODY.within(tokens, first, end)) {
            return;
        }
        boolean active = tokens.is(verb, "fand") || tokens.is(verb, "entdeckte");
        int from = active ? verb : BY_WORD.first(tokens, first, verb);
        boolean subject =
                active && sheet.personBefore(sentence, tokens.start(verb)).isEmpty();
        for (int i = first; i < end && from < 0 && !active; i++) {
            if (tokens.is(i, "ich")) {
                finding(sheet, sentence, verb, witness(sheet, tokens.start(verb)));
                return;
            }
        }
        if (from < 0 || active && !subject) {
            return;
        }
        int entity = -1;
        for (Mention mention : sheet.mentionsIn(sentence)) {
            int at = sheet.firstToken(mention.passage().span());
            boolean next = at > from && at - from <= 5 && mention.kind() == EntityKind.PERSON;
            if (next && sheet.entity(mention.entity()).filter(Entity::named).isPresent() && entity < 0) {
                entity = mention.entity();
            }
        }
        finding(sheet, sentence, verb, entity);
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

    /// `The victim, Ann Kemp, was found by her neighbour`, `her body was found`.
    private static boolean subjectIsVictim(Sheet sheet, int sentence, int verb) {
        Tokens tokens = sheet.tokens();
        if (tokens.is(verb + 1, "dead")) {
            return true; // `Mrs. Brown had been found dead by her niece`
        }
        for (int i = verb - 1; i >= Math.max(sheet.sentences().first(sentence), verb - REACH); i--) {
            if (BODY.has(tokens, i) && !tokens.is(i, "lying")) {
                return true;
            }
        }
        return false;
    }

    /// `found her`, where she is the one of whom the document speaks as the victim, or nobody is linked to the word and
    /// the sentence before tells of the finding.
    private boolean objectIsVictim(Sheet sheet, int sentence, int verb) {
        int start = verb + 1 < sheet.tokens().size() ? sheet.tokens().start(verb + 1) : -1;
        List<Mention> object = sheet.mentionsIn(sentence).stream()
                .filter(m -> m.passage().start() == start && m.kind() == EntityKind.PERSON)
                .toList();
        return object.isEmpty()
                ? sentence - told <= 1 && OBJECT.has(sheet.tokens(), verb + 1)
                : object.stream().anyMatch(m -> victim(sheet, m.entity()));
    }

    private static boolean victim(Sheet sheet, int entity) {
        return sheet.entity(entity).map(Entity::roles).orElse(List.of()).stream()
                .anyMatch(r -> r.contains("victim") || r.contains("deceased") || r.equals("opfer"));
    }

    /// The person behind `by`.
    private void agent(Sheet sheet, int sentence, int verb) {
        Tokens tokens = sheet.tokens();
        int end = Math.min(sheet.sentences().end(sentence), verb + BY);
        for (int i = verb + 1; i < end && !tokens.is(i, ';'); i++) {
            if (tokens.is(i, "by")) {
                int offset = tokens.start(i);
                int entity = -1;
                for (Mention mention : sheet.mentionsIn(sentence)) {
                    boolean right = mention.passage().start() > offset
                            && mention.kind() == EntityKind.PERSON
                            && mention.form() != Mention.Form.PRONOUN;
                    if (right && entity < 0) {
                        entity = mention.entity();
                    }
                }
                finding(sheet, sentence, verb, entity);
                return;
            }
        }
    }

    private void finding(Sheet sheet, int sentence, int verb, int entity) {
        boolean officer = sheet.entity(entity).map(Entity::roles).orElse(List.of()).stream()
                .anyMatch(POLICE::contains);
        boolean named = sheet.entity(entity).filter(Entity::named).isPresent();
        told = sentence;
        if (named && !officer) {
            String source = sheet.telling(sheet.tokens().start(verb))
                    .map(t -> t.speaker().isPresent() ? sheet.key(t.speaker().getAsInt()) : "somebody")
                    .orElse("");
            findings.add(new Finding(
                    sheet.key(entity),
                    sheet.name(entity),
                    sheet.sentence(sentence),
                    source,
                    room(sheet, sentence, verb)));
        }
    }

    /// The room in which it was: a place without a name behind `in the`.
    private static String room(Sheet sheet, int sentence, int verb) {
        Tokens tokens = sheet.tokens();
        for (Mention mention : sheet.mentionsIn(sentence)) {
            int first = sheet.firstToken(mention.passage().span());
            int last = sheet.lastToken(mention.passage().span());
            if (mention.kind() == EntityKind.PLACE
                    && mention.form() == Mention.Form.NOMINAL
                    && first > verb
                    && first == last - 1
                    && (tokens.is(first - 1, "in") || tokens.is(first - 1, "im"))) {
                return tokens.text(last);
            }
        }
        return "";
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
        boolean teller =
                own || sheet.tokens().is(verb - 1, "and") && sheet.tokens().is(first, "i");
        return teller || sheet.tokens().is(verb - 1, "i") ? witness(sheet, offset) : entity;
    }

    /// Who says `I found her`, in a statement of his own; what the police report of their finding is none.
    private static int witness(Sheet sheet, int offset) {
        return sheet.telling(offset)
                .filter(t -> t.grounds().rule().equals("statement.account")
                        && t.speaker().isPresent())
                .map(t -> t.speaker().getAsInt())
                .orElse(-1);
    }

    @Override
    public List<Discrepancy> found() {
        Map<String, Finding> first = new LinkedHashMap<>();
        findings.forEach(f -> first.putIfAbsent(f.key(), f));
        if (first.size() != 2) {
            return List.of(); // more than two tell of more than one body
        }
        List<Finding> both = List.copyOf(first.values());
        Finding one = both.getFirst();
        Finding other = both.getLast();
        if (!one.apart(other)) {
            return List.of();
        }
        List<Discrepancy> found = new ArrayList<>();
        found.add(new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "One passage says that " + one.name() + " found the body, the other that it was " + other.name()
                                + ".",
                        List.of(one.passage(), other.passage()),
                        .75)
                .inGerman("Nach der einen Stelle fand " + one.name() + " die Leiche, nach der anderen " + other.name()
                        + "."));
        if (!one.room().isEmpty() && !other.room().isEmpty() && !one.room().equalsIgnoreCase(other.room())) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "where-found",
                            "One passage says that the body was found in the " + one.room()
                                    + ", the other that it was found in the " + other.room() + ".",
                            List.of(one.passage(), other.passage()),
                            .75)
                    .inGerman("Nach der einen Stelle wurde die Leiche hier gefunden: " + one.room()
                            + "; nach der anderen hier: " + other.room() + "."));
        }
        return found;
    }
}
