package oyer.core.check.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Irregular;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// What one person tells that another asked or told them to do, against the other's own denial: `Marlow asked me to
/// sign it` and, by Marlow, `I never asked him for anything`. The denial must name whom it means, or have named that
/// person in the sentences right before it.
final class AskedAndDeniedCheck implements Check {

    /// Sentences in which the one is named whom `him` means.
    private static final int BACK = 6;

    private static final TokenSet NEVER = TokenSet.of(Set.of("never", "not", "nie", "niemals", "nicht"));

    /// @param asker who is said to have asked
    /// @param verb the word that says so, hashed
    /// @param surname of who tells it
    private record Asked(String asker, String askerName, String by, String surname, int verb, Passage passage) {}

    /// @param named words before it that begin with a capital letter, hashed
    private record Denied(String speaker, Set<Integer> verbs, Set<Integer> named, Passage passage) {}

    private final List<Asked> asked = new ArrayList<>();
    private final List<Denied> denied = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Statement statement : sheet.readings().statements()) {
            if (statement.speaker().isEmpty()) {
                continue;
            }
            if (statement.act() == Act.DENIES && statement.mode() == Statement.Mode.DIRECT) {
                denial(sheet, statement);
            } else if (statement.act() == Act.ASKS && statement.cue().isPresent()) {
                within(sheet, statement).ifPresent(outer -> asked(sheet, statement, outer));
            }
        }
    }

    /// The statement in which this one is told, by another person, of the teller: it goes on with `me`.
    private static Optional<Statement> within(Sheet sheet, Statement told) {
        int first = sheet.firstToken(told.passage().span());
        boolean me = sheet.tokens().is(first, "me") || sheet.tokens().is(first, "mich");
        return sheet.readings().statements().stream()
                .filter(s -> me
                        && told.within().isPresent()
                        && s.number() == told.within().getAsInt())
                .filter(s -> s.speaker().isPresent() && !s.speaker().equals(told.speaker()))
                .findFirst();
    }

    private void asked(Sheet sheet, Statement told, Statement outer) {
        int asker = told.speaker().orElseThrow();
        int by = outer.speaker().orElseThrow();
        String name = sheet.name(by);
        String surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int verb = sheet.firstToken(told.cue().orElseThrow().span());
        asked.add(new Asked(
                sheet.key(asker),
                sheet.name(asker),
                sheet.key(by),
                surname,
                Irregular.stem(sheet.tokens(), verb),
                outer.passage()));
    }

    private void denial(Sheet sheet, Statement statement) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(statement.passage().span());
        int last = sheet.lastToken(statement.passage().span());
        Set<Integer> verbs = new HashSet<>();
        for (int i = first; i < last; i++) {
            if (NEVER.has(tokens, i)) {
                verbs.add(Irregular.stem(tokens, i + 1));
            }
        }
        if (verbs.isEmpty()) {
            return;
        }
        int sentence = sheet.sentenceOf(statement.passage());
        int from = sheet.sentences().first(Math.max(0, sentence - BACK));
        Set<Integer> named = new HashSet<>();
        for (int i = from; i <= last; i++) {
            if (tokens.capitalised(i)) {
                named.add(tokens.hash(i));
            }
        }
        denied.add(new Denied(sheet.key(statement.speaker().orElseThrow()), verbs, named, statement.passage()));
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Asked told : asked) {
            int surname = WordTable.hash(told.surname(), 0, told.surname().length());
            for (Denied denial : denied) {
                if (denial.speaker().equals(told.asker())
                        && denial.verbs().contains(told.verb())
                        && denial.named().contains(surname)) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "asked-and-denied",
                                    "One passage says that " + told.askerName() + " asked it; " + told.askerName()
                                            + " denies having asked.",
                                    List.of(told.passage(), denial.passage()),
                                    .7)
                            .inGerman("Nach der einen Stelle hat " + told.askerName()
                                    + " darum gebeten; in der anderen wird das bestritten."));
                }
            }
        }
        return Repeats.without(found);
    }
}
