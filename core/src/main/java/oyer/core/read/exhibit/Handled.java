package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// Things that no table of nouns knows, told by what is done to them: nobody but a thing is impounded, swabbed,
/// `beschlagnahmt` or `asserviert`. What it is done to, the subject of the passive or the object, is a piece of
/// evidence,
/// whatever it is: `A hay rake was seized`, `stellte die Streife einen Wetzstein sicher`.
final class Handled {

    /// Words that describe a thing, between its article and its noun.
    private static final int DESCRIBING = 4;

    /// Tokens from the verb to the farther end of its thing.
    private static final int FARTHEST = 20;

    private static final Map<Language, Handled> ALL = new EnumMap<>(Language.class);

    /// Endings of nouns for what nobody can hold.
    private static final List<String> ABSTRACT =
            List.of("ung", "ungen", "heit", "keit", "tion", "tionen", "schaft", "tät", "ismus", "nis");

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Handled(language));
        }
    }

    private final WordTable<Set<String>> roles;
    private final boolean german;

    private Handled(Language language) {
        this.german = language == Language.GERMAN;
        Map<String, Set<String>> byWord = new HashMap<>();
        TableFile.classes(Handled.class, "handled-" + language.code() + ".txt")
                .forEach((role, words) -> words.forEach(
                        word -> byWord.merge(word.toLowerCase(Locale.ROOT), Set.of(role), Handled::both)));
        this.roles = WordTable.of(byWord);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new java.util.HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    static Handled of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /// The items of a sentence, with the things that only what is done to them tells to be some; in order.
    ///
    /// @param other whether a token is the name of somebody or part of a time: then it is no thing
    List<Item> with(List<Item> items, Tokens tokens, int first, int end, IntPredicate other) {
        for (Item thing : in(tokens, first, end, other)) {
            boolean apart = items.stream().noneMatch(i -> i.first() <= thing.last() && thing.first() <= i.last());
            int at = 0;
            while (at < items.size() && items.get(at).first() < thing.first()) {
                at++;
            }
            if (apart) {
                items.add(at, thing);
            }
        }
        return items;
    }

    private List<Item> in(Tokens tokens, int first, int end, IntPredicate other) {
        List<Item> things = new ArrayList<>();
        for (int verb = first; verb < end; verb++) {
            if (!is(tokens, verb, "verb")) {
                continue;
            }
            List<Item> here =
                    german ? german(tokens, first, end, verb, other) : english(tokens, first, end, verb, other);
            for (Item thing : here) {
                if (things.stream().noneMatch(t -> t.head() == thing.head())) {
                    things.add(thing);
                }
            }
        }
        return things;
    }

    private boolean is(Tokens tokens, int token, String role) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        Set<String> said = roles.get(tokens, token);
        return said != null && said.contains(role);
    }

    private List<Item> english(Tokens tokens, int first, int end, int verb, IntPredicate other) {
        int be = verb - 1;
        while (be > first
                && be > verb - 4
                && !tokens.is(be, "was")
                && !tokens.is(be, "were")
                && !tokens.is(be, "been")) {
            be--;
        }
        boolean passive = be > first && (tokens.is(be, "was") || tokens.is(be, "were") || tokens.is(be, "been"));
        if (passive) {
            int from = be;
            while (from > first
                    && be - from < FARTHEST
                    && !tokens.is(from - 1, ',')
                    && !tokens.is(from - 1, ';')
                    && !tokens.is(from - 1, "and")
                    && !tokens.is(from - 1, "that")) {
                from--;
            }
            return phrase(tokens, from, be, other).map(List::of).orElse(List.of());
        }
        return is(tokens, verb, "passive") && !first(tokens, first, verb)
                ? List.of()
                : phrase(tokens, verb + 1, Math.min(end, verb + FARTHEST), other)
                        .map(List::of)
                        .orElse(List.of());
    }

    /// Who tells what he did himself speaks of things that matter to the case.
    private static boolean first(Tokens tokens, int first, int verb) {
        return verb - 1 >= first && (tokens.is(verb - 1, "I") || tokens.is(verb - 1, "we"));
    }

    /// `a hay rake`, up to the word that ends it; its last word is the noun.
    private Optional<Item> phrase(Tokens tokens, int article, int to, IntPredicate other) {
        boolean counted = article < to && tokens.kind(article) == Kind.NUMBER && tokens.length(article) < 4;
        if (article >= to || !is(tokens, article, "article") && !counted) {
            return Optional.empty();
        }
        int head = article;
        while (head + 1 < to
                && head - article <= DESCRIBING
                && tokens.gap(head + 1) != Gap.BLOCK
                && (tokens.kind(head + 1) == Kind.WORD || tokens.kind(head + 1) == Kind.MIXED)
                && !is(tokens, head + 1, "stop")
                && !is(tokens, head + 1, "verb")
                && !tokens.text(head + 1).endsWith("ly")
                && !other.test(head + 1)) {
            head++;
        }
        boolean named = head + 1 < to && other.test(head + 1);
        return head == article || named || is(tokens, head, "not")
                ? Optional.empty()
                : Optional.of(item(article + 1, head));
    }

    private static Item item(int from, int head) {
        return new Item(from, head, head, Type.OTHER, Optional.empty(), false, true);
    }

    private List<Item> german(Tokens tokens, int first, int end, int verb, IntPredicate other) {
        int from = verb;
        int help = -1;
        while (from > first && verb - from < FARTHEST && !tokens.is(from - 1, ';')) {
            from--;
            boolean split = tokens.is(verb, "sicher") && is(tokens, from, "first");
            if (help < 0 && (split || is(tokens, from, "have") || is(tokens, from, "was"))) {
                help = from;
            }
        }
        boolean active = is(tokens, verb, "active") || help >= 0 && !is(tokens, help, "was");
        if (tokens.is(verb, "sicher") && (help < 0 || is(tokens, help, "was") || is(tokens, help, "have"))
                || !active && help < 0) {
            return List.of();
        }
        int begin = active ? is(tokens, verb, "active") ? verb + 1 : help + 1 : from;
        int last = active && is(tokens, verb, "active") ? Math.min(end, verb + FARTHEST) : verb;
        List<Item> things = new ArrayList<>();
        for (int t = begin; t < last; t++) {
            int article = noun(tokens, t, other) ? article(tokens, t, begin) : -1;
            if (article >= 0 && fits(tokens, article, first, active, help)) {
                things.add(item(article + 1 <= t ? article + 1 : t, t));
            }
        }
        return things;
    }

    private boolean noun(Tokens tokens, int token, IntPredicate other) {
        if (tokens.kind(token) != Kind.WORD
                || !tokens.capitalised(token)
                || tokens.length(token) < 4
                || other.test(token)
                || is(tokens, token, "not")
                || is(tokens, token, "article")
                || is(tokens, token, "preposition")) {
            return false;
        }
        String word = tokens.text(token);
        return ABSTRACT.stream().noneMatch(word::endsWith) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// The article or number before a noun, past the words that describe it; -1 where none stands there.
    private int article(Tokens tokens, int noun, int begin) {
        int at = noun - 1;
        while (at >= begin
                && noun - at <= DESCRIBING
                && tokens.kind(at) == Kind.WORD
                && !tokens.capitalised(at)
                && !is(tokens, at, "article")
                && !is(tokens, at, "preposition")
                && !is(tokens, at, "was")) {
            at--;
        }
        boolean counted = at >= begin && tokens.kind(at) == Kind.NUMBER && tokens.length(at) < 4;
        return at >= begin && (is(tokens, at, "article") || counted) ? at : -1;
    }

    /// Whether what an article begins can be what something is done to, and neither where it was nor whose it is.
    private boolean fits(Tokens tokens, int article, int first, boolean active, int help) {
        if (article > 0 && article > first) {
            boolean whose = tokens.is(article, "der") && !tokens.is(article - 1, ',') && article != help + 1;
            if (is(tokens, article - 1, "preposition") || whose) {
                return false;
            }
        }
        boolean definite = tokens.is(article, "die") || tokens.is(article, "das") || tokens.is(article, "der");
        return !active || !definite && article > first;
    }
}
