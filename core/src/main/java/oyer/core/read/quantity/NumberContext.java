package oyer.core.read.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// The words around a number that bound it (`at least`, `or more`) or make it no quantity (`page 12`, `May 12`).
final class NumberContext {

    /// What a word near a number does.
    enum Role {
        STOP,
        LABEL,
        MONTH
    }

    /// @param last the last token that belongs to the bound
    record Bounded(Bound bound, int last) {}

    private record Phrase(Bound bound, List<String> words) {}

    private record Tables(WordTable<List<Role>> roles, WordTable<List<Phrase>> before, WordTable<List<Phrase>> after) {}

    private static final Map<Language, Tables> TABLES = new EnumMap<>(Map.of(
            Language.ENGLISH, load("stops-en.txt", "bounds-en.txt"),
            Language.GERMAN, load("stops-de.txt", "bounds-de.txt")));

    private final Tokens tokens;
    private final Tables tables;

    NumberContext(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.tables = java.util.Objects.requireNonNull(TABLES.get(language));
    }

    private static Tables load(String stops, String bounds) {
        Map<String, List<Role>> roles = new HashMap<>();
        for (List<String> row : TableFile.rows(NumberContext.class, stops)) {
            for (String word : row.get(1).split(" ")) {
                roles.computeIfAbsent(word, _ -> new ArrayList<>()).add(Role.valueOf(row.get(0)));
            }
        }
        Map<String, List<Phrase>> before = new HashMap<>();
        Map<String, List<Phrase>> after = new HashMap<>();
        for (List<String> row : TableFile.rows(NumberContext.class, bounds)) {
            List<String> words = List.of(row.get(2).split(" "));
            boolean leads = row.get(1).equals("before");
            Phrase phrase = new Phrase(Bound.valueOf(row.get(0)), words);
            // found by the word that stands beside the number
            String key = leads ? words.getLast() : words.getFirst();
            (leads ? before : after)
                    .computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(phrase);
        }
        for (Collection<List<Phrase>> lists : List.of(before.values(), after.values())) {
            lists.forEach(
                    list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        }
        return new Tables(WordTable.of(roles), WordTable.of(before), WordTable.of(after));
    }

    boolean is(int token, Role role) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        List<Role> roles = tables.roles().get(tokens, token);
        return roles != null && roles.contains(role) && (role != Role.MONTH || tokens.capitalised(token));
    }

    /// How the words before and after bound a number; exact when none does.
    Bounded bound(int first, int last) {
        int before = first - 1;
        if (before >= 0 && (tokens.is(before, "a") || tokens.is(before, "the") || tokens.is(before, '$'))) {
            before--;
        }
        List<Phrase> leading = before < 0 ? null : tables.before().get(tokens, before);
        if (leading != null) {
            for (Phrase phrase : leading) {
                if (stands(phrase, before - phrase.words().size() + 1)) {
                    return new Bounded(phrase.bound(), last);
                }
            }
        }
        List<Phrase> trailing = last + 1 < tokens.size() ? tables.after().get(tokens, last + 1) : null;
        if (trailing != null) {
            for (Phrase phrase : trailing) {
                if (stands(phrase, last + 1)) {
                    return new Bounded(phrase.bound(), last + phrase.words().size());
                }
            }
        }
        return new Bounded(Bound.EXACT, last);
    }

    private boolean stands(Phrase phrase, int from) {
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!tokens.is(from + i, phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a number is a date, a clock time, or the name of a page, a section, a cell.
    boolean names(Numeral number) {
        int before = number.first() - 1;
        int after = number.last() + 1;
        if (before >= 0) {
            if (tokens.is(before, '.') && is(before - 1, Role.LABEL)) {
                before--;
            }
            if (tokens.is(before, '#') || tokens.is(before, '\u00a7') || is(before, Role.MONTH) && number.whole()) {
                return true;
            }
            if (number.digits() && is(before, Role.LABEL)) {
                return true;
            }
            boolean glued = tokens.gap(number.first()) == Tokens.Gap.NONE;
            if (number.digits()
                    && glued
                    && tokens.kind(before) == Kind.SIGN
                    && "-/_:@".indexOf(tokens.first(before)) >= 0) {
                return true;
            }
            if (number.digits() && glued && (tokens.kind(before) == Kind.WORD || tokens.is(before, '.'))) {
                return true;
            }
        }
        int month = tokens.is(after, '.') || tokens.is(after, "of") || tokens.is(after, ',') ? after + 1 : after;
        if (is(month, Role.MONTH) && number.between(1, 31) && (number.digits() || number.ordinal())) {
            return true;
        }
        return clock(after);
    }

    private boolean clock(int after) {
        return tokens.is(after, "Uhr")
                || tokens.is(after, "pm")
                || tokens.is(after, "am") && !tokens.is(after, "Am")
                || tokens.is(after, "o'clock")
                || tokens.is(after, "o\u2019clock")
                || (tokens.is(after, "a") || tokens.is(after, "p"))
                        && tokens.is(after + 1, '.')
                        && tokens.is(after + 2, "m")
                || tokens.is(after, "century")
                || tokens.is(after, "Jahrhundert");
    }
}
