package oyer.core.read.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.read.finding.Keeping.Kind;
import oyer.core.read.frame.Telling;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Reads of every sentence how a thing was sealed and from whom to whom it went.
public final class KeepingReader {

    private static final int LONGEST = 60;

    /// The fewest figures of the number of a seal.
    private static final int FIGURES = 3;

    private static final int NEAR = 4;

    private static final Set<String> PACKED = Set.of("bag", "envelope", "box", "can", "tape", "paper", "tool");

    private final Prose prose;
    private final Tokens tokens;
    private final Telling telling;
    private final Named named;
    private final List<Keeping> found = new ArrayList<>();

    private Set<String> things = Set.of();
    private Set<String> marks = Set.of();

    private KeepingReader(DocumentReadings readings, Prose prose, Telling telling) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.telling = telling;
        this.named = Named.in(readings, tokens, form -> form == Mention.Form.NAME);
    }

    public static List<Keeping> read(DocumentReadings readings, Prose prose, Telling telling) {
        KeepingReader reader = new KeepingReader(readings, prose, telling);
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            if (end - first <= LONGEST && !reader.tokens.is(end - 1, '?')) {
                reader.sentence(first, end);
            }
        }
        return List.copyOf(reader.found);
    }

    private void sentence(int first, int end) {
        Set<String> spoken = new LinkedHashSet<>();
        Set<String> marked = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            Set<String> borne = named.people().any(i) ? Set.of() : Bearers.of(tokens, i, prose.language());
            if (!borne.isEmpty()) {
                spoken.addAll(borne);
            }
            String mark = named.marks().get(i);
            if (mark != null) {
                marked.add(mark);
            }
        }
        spoken.removeIf(thing -> PACKED.contains(thing));
        if (!spoken.isEmpty() || !marked.isEmpty()) {
            things = spoken;
            marks = marked;
        }
        boolean open = KeepingWords.OPEN.within(tokens, first, end);
        if (!open && (!things.isEmpty() || !marks.isEmpty())) {
            seal(first, end);
            handed(first, end);
        }
    }

    private String word(int token) {
        return token >= 0 && token < tokens.size() ? tokens.lower(token) : "";
    }

    private void seal(int first, int end) {
        boolean anew = KeepingWords.ANEW.within(tokens, first, end);
        int seal = KeepingWords.SEAL.first(tokens, first, end);
        String number = seal < 0 ? "" : number(seal + 1, end);
        int sealed = KeepingWords.SEALED.first(tokens, first, end);
        sealed = sealed < 0 && seal >= 0 ? KeepingWords.WHOLE.first(tokens, first, end) : sealed;
        boolean broken = seal >= 0 && KeepingWords.BROKEN.within(tokens, seal - NEAR, Math.min(end, seal + NEAR));
        boolean none = seal >= 0 && KeepingWords.NOT.within(tokens, seal - 2, seal)
                || sealed >= 0 && KeepingWords.NOT.within(tokens, Math.max(first, sealed - 2), sealed);
        boolean open = KeepingWords.UNSEALED.within(tokens, first, end)
                || none
                || broken && !KeepingWords.NOT.within(tokens, first, end);
        if (open) {
            add(Kind.OPEN, "", anew, OptionalInt.empty(), OptionalInt.empty(), first, end);
        } else if (!number.isEmpty() || sealed >= 0) {
            add(Kind.SEALED, number, anew, OptionalInt.empty(), OptionalInt.empty(), first, end);
        }
    }

    /// Behind `seal`: `no. 44812`, `number A-1188`.
    private String number(int from, int end) {
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            long figures = tokens.text(i).chars().filter(Character::isDigit).count();
            if (figures >= FIGURES) {
                return word(i);
            }
        }
        return "";
    }

    private void handed(int first, int end) {
        int gives = KeepingWords.GIVES.first(tokens, first, end);
        int gets = KeepingWords.GETS.first(tokens, first, end);
        boolean given = gives >= 0 && (gets < 0 || gives < gets);
        if (gives < 0 && gets < 0 || KeepingWords.NOT.within(tokens, first, end)) {
            return;
        }
        OptionalInt teller =
                telling.at(tokens.start(first)).map(Statement::speaker).orElse(OptionalInt.empty());
        boolean mine = KeepingWords.ME.within(tokens, first, end);
        int from = -1;
        boolean before = false; // somebody is named before the verb
        List<Integer> people = new ArrayList<>();
        OptionalInt source = OptionalInt.empty();
        for (int i = first; i < end; i++) {
            Integer person = named.people().any(i) ? named.people().at(i) : null;
            before |= person != null && i < gives;
            if (KeepingWords.FROM.has(tokens, i)) {
                from = i;
            } else if (person != null && source.isEmpty() && from >= 0 && i - from <= NEAR) {
                source = OptionalInt.of(person);
            } else if (person != null && !people.contains(person) && !source.equals(OptionalInt.of(person))) {
                people.add(person);
            }
        }
        // who speaks and one other, or two who are named: with more it is not told who is who
        if (people.size() + (source.isPresent() ? 1 : 0) + (mine ? 1 : 0) != 2 || mine && teller.isEmpty()) {
            return;
        }
        OptionalInt other = people.isEmpty() ? OptionalInt.empty() : OptionalInt.of(people.getFirst());
        if (source.isPresent()) {
            add(Kind.HANDED, "", false, source, mine ? teller : other, first, end);
        } else if (given && mine && !KeepingWords.TO_ME.within(tokens, first, end)) {
            add(Kind.HANDED, "", false, teller, other, first, end);
        } else if (given && !mine && (prose.language() == Language.GERMAN || before)) {
            add(Kind.HANDED, "", false, other, OptionalInt.of(people.getLast()), first, end);
        }
    }

    private void add(Kind kind, String number, boolean anew, OptionalInt giver, OptionalInt taker, int first, int end) {
        Passage passage = prose.passage(first, end - 1);
        found.add(new Keeping(kind, things, marks, number, anew, giver, taker, passage));
    }
}
