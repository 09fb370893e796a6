package oyer.core.read.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Names that a form asks for in two fields: `Surname: TULLY    Forenames: Kevin Andrew`, `Name: Kolm  Vorname: Ida`.
final class SplitNames {

    private static final Set<String> SURNAME =
            Set.of("surname", "nachname", "familienname", "zuname", "last name", "family name", "name");
    private static final Set<String> GIVEN = Set.of(
            "forename",
            "forenames",
            "forename(s)",
            "vorname",
            "vornamen",
            "vorname(n)",
            "first name",
            "first names",
            "given name",
            "given names",
            "christian name",
            "christian names");

    /// Words of a head or a value, at most.
    private static final int WORDS = 4;
    /// Tokens from one value to the head of the other, at most.
    private static final int APART = 3;

    /// The tokens of a value, the last among them.
    private record Field(boolean given, int head, int first, int last) {}

    /// A surname and the given names that belong to it.
    record Pair(int surname, int given, int last) {}

    private final NameText text;

    private SplitNames(NameText text) {
        this.text = text;
    }

    /// Marks both as people's; which belong together is told.
    static List<Pair> mark(NameText text, byte[] labels) {
        SplitNames split = new SplitNames(text);
        List<Pair> pairs = new ArrayList<>();
        Field before = null;
        for (int i = 0; i + 1 < text.size(); i++) {
            Optional<Field> field = text.tokens.is(i, ':') ? split.field(i) : Optional.empty();
            if (field.isEmpty()) {
                continue;
            }
            Field here = field.get();
            if (before != null && before.given() != here.given() && here.head() - before.last() <= APART) {
                Field surname = here.given() ? before : here;
                Field given = here.given() ? here : before;
                split.mark(labels, surname);
                split.mark(labels, given);
                pairs.add(new Pair(surname.first(), given.first(), given.last()));
                before = null;
            } else {
                before = here;
            }
        }
        return pairs;
    }

    private void mark(byte[] labels, Field field) {
        int end = field.last() + 1;
        while (end < labels.length && labels[end] != Labels.OUT && !Labels.begins(labels[end])) {
            labels[end++] = Labels.OUT;
        }
        Arrays.fill(labels, field.first(), field.last() + 1, Labels.OUT);
        Labels.mark(labels, field.first(), field.last(), EntityKind.PERSON);
    }

    /// The field whose head ends with this colon.
    private Optional<Field> field(int colon) {
        int head = colon;
        while (head > 0 && colon - head < WORDS && text.tokens.gap(head) != Gap.LINE && !opens(head)) {
            head--;
        }
        for (int first = head; first < colon; first++) {
            String words = text.tokens
                    .characters()
                    .substring(text.tokens.start(first), text.tokens.end(colon - 1))
                    .toLowerCase(text.language.locale());
            boolean given = GIVEN.contains(words);
            if (opens(first) && (given || SURNAME.contains(words))) {
                int last = last(colon + 1);
                return last > colon ? Optional.of(new Field(given, first, colon + 1, last)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean opens(int i) {
        return i == 0 || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK || text.parted(i);
    }

    /// The last word of the value that begins there; the token before where none does.
    private int last(int first) {
        int i = first;
        while (i < text.size()
                && i - first < WORDS
                && (i == first || !opens(i))
                && text.tokens.kind(i) == Kind.WORD
                && text.capital(i)) {
            i++;
        }
        return i < text.size() && text.tokens.is(i, ':') ? first - 1 : i - 1;
    }
}
