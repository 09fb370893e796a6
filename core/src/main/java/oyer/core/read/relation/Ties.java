package oyer.core.read.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Mention;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// Ties that are told by what somebody does or is: `Dole, who worked for Ashe`, `Ann Rudd was married to Pyle`,
/// `Rudolf war bis 1994 mit Pohl verheiratet`, `Farrow and Finch are old friends`, `was represented by`.
final class Ties {

    /// Who hears of each tie: `from` is `kind` of `to`, as told at a token.
    interface Heard {
        void tie(Mention from, Mention to, String kind, int at);
    }

    /// @param before words before the other, @param behind words behind
    private record Row(Language language, List<String> before, List<String> behind, String kind) {}

    private static final Map<Language, WordTable<List<Row>>> ROWS = rows();

    /// Tokens from the other back to the subject.
    private static final int REACH = 14;
    /// Words of an office before the name of the other.
    private static final int OFFICE = 3;

    private static final Set<String> AUXILIARIES =
            Set.of("has", "have", "had", "also", "still", "once", "later", "then");
    private static final Set<String> ARE = Set.of("are", "were", "sind", "waren");
    /// Of several, and of one of them.
    private static final WordTable<String> MUTUAL = WordTable.of(Map.ofEntries(
            Map.entry("friends", "friend"),
            Map.entry("cousins", "cousin"),
            Map.entry("brothers", "brother"),
            Map.entry("sisters", "sister"),
            Map.entry("colleagues", "colleague"),
            Map.entry("neighbours", "neighbour"),
            Map.entry("neighbors", "neighbour"),
            Map.entry("partners", "partner"),
            Map.entry("freunde", "Freund"),
            Map.entry("brüder", "Bruder"),
            Map.entry("schwestern", "Schwester"),
            Map.entry("geschwister", "Geschwister"),
            Map.entry("kollegen", "Kollege"),
            Map.entry("nachbarn", "Nachbar")));

    private final Prose prose;
    private final Tokens tokens;
    private final Map<Integer, Mention> startingAt;
    private final Map<Integer, Mention> endingAt;
    private final Heard heard;

    private Ties(Prose prose, Map<Integer, Mention> startingAt, Map<Integer, Mention> endingAt, Heard heard) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.startingAt = startingAt;
        this.endingAt = endingAt;
        this.heard = heard;
    }

    /// By the first of their words.
    private static Map<Language, WordTable<List<Row>>> rows() {
        Map<Language, Map<String, List<Row>>> rows = new EnumMap<>(Language.class);
        for (List<String> row : TableFile.rows(Ties.class, "ties.txt")) {
            Language language = Language.ofCode(row.getFirst()).orElseThrow();
            List<String> before = words(row.get(1));
            rows.computeIfAbsent(language, _ -> new HashMap<>())
                    .computeIfAbsent(before.getFirst().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(new Row(language, before, row.size() > 3 ? words(row.get(2)) : List.of(), row.getLast()));
        }
        Map<Language, WordTable<List<Row>>> tables = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            tables.put(language, WordTable.of(rows.getOrDefault(language, Map.of())));
        }
        return tables;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" +"));
    }

    /// @param startingAt people by their first token, @param endingAt by their last
    static void read(Prose prose, Map<Integer, Mention> startingAt, Map<Integer, Mention> endingAt, Heard heard) {
        Ties ties = new Ties(prose, startingAt, endingAt, heard);
        WordTable<List<Row>> rows = Objects.requireNonNull(ROWS.get(prose.language()));
        for (int i = 1; i + 1 < ties.tokens.size(); i++) {
            ties.represented(i);
            ties.mutual(i);
            List<Row> here = rows.get(ties.tokens, i);
            for (int r = 0; here != null && r < here.size(); r++) {
                if (ties.are(here.get(r).before(), i)) {
                    ties.row(here.get(r), i);
                }
            }
        }
    }

    private boolean are(List<String> words, int from) {
        for (int k = 0; k < words.size(); k++) {
            if (!tokens.is(from + k, words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private void row(Row row, int at) {
        Mention to = other(at + row.before().size());
        if (to == null || !are(row.behind(), last(to) + 1)) {
            return;
        }
        Mention from = row.language() == Language.ENGLISH ? subject(at - 1) : subjectBefore(at - 1, to);
        if (from != null && from.entity() != to.entity()) {
            heard.tie(from, to, row.kind(), at);
        }
    }

    /// `Judge Stephen Farrow`, `the ferryman Owen Kettle`: the name behind an office.
    private @Nullable Mention other(int first) {
        for (int i = first; i < Math.min(tokens.size(), first + OFFICE); i++) {
            Mention mention = startingAt.get(i);
            boolean owner = mention != null && genitive(last(mention));
            if (mention != null) {
                return owner ? null : mention; // `worked for Ashe's brother`
            }
            if (!tokens.capitalised(i)
                    && !tokens.is(i, "the")
                    && !tokens.is(i, "dem")
                    && !tokens.is(i, "der")
                    && !tokens.is(i, '.')) {
                return null;
            }
        }
        return null;
    }

    /// Right before the verb, or before `, who`.
    private @Nullable Mention subject(int before) {
        int i = before;
        while (i > 0 && AUXILIARIES.contains(tokens.text(i).toLowerCase(Locale.ROOT))) {
            i--;
        }
        if (i > 0 && tokens.is(i, "who")) {
            i -= tokens.is(i - 1, ',') ? 2 : 1;
        }
        return endingAt.get(i);
    }

    /// The nearest before in the sentence; before a comma only whom a relative clause is about.
    private @Nullable Mention subjectBefore(int before, Mention to) {
        int start = prose.sentences().first(prose.sentences().of(before));
        for (int i = before; i >= start && i > before - REACH; i--) {
            Mention mention = endingAt.get(i);
            if (mention != null && mention != to) {
                return mention;
            }
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                boolean relative = tokens.is(i + 1, "der") || tokens.is(i + 1, "die");
                return relative ? endingAt.get(i - 1) : null;
            }
            if (tokens.is(i, "nicht") || tokens.is(i, "nie")) {
                return null;
            }
        }
        return null;
    }

    /// `Farrow and Finch are old friends`.
    private void mutual(int noun) {
        String kind = MUTUAL.get(tokens, noun);
        if (kind == null) {
            return;
        }
        int be = noun - 1;
        while (be > noun - 3 && be > 2 && !ARE.contains(tokens.text(be)) && !tokens.is(be, "not")) {
            be--;
        }
        Mention two = be > 2 && ARE.contains(tokens.text(be)) ? endingAt.get(be - 1) : null;
        int and = two == null ? -1 : tokens.at(two.passage().start()) - 1;
        Mention one = and > 0 && (tokens.is(and, "and") || tokens.is(and, "und")) ? endingAt.get(and - 1) : null;
        if (one != null && two != null && one.entity() != two.entity()) {
            heard.tie(one, two, kind, noun);
        }
    }

    /// `X was represented by Y`: Y is counsel of X.
    private void represented(int i) {
        if (i < 2 || !tokens.is(i, "represented") || !tokens.is(i + 1, "by")) {
            return;
        }
        Mention to = endingAt.get(i - 2);
        Mention from = startingAt.get(i + 2);
        while (from != null && to != null) {
            if (from.entity() != to.entity()) {
                heard.tie(from, to, "counsel", i);
            }
            int next = last(from) + 1;
            from = tokens.is(next, "and")
                            || tokens.is(next, ',') && tokens.capitalised(Math.min(next + 1, tokens.size() - 1))
                    ? startingAt.get(next + 1)
                    : null;
        }
    }

    private int last(Mention mention) {
        int last = tokens.at(mention.passage().end());
        return last > 0 ? last - 1 : 0;
    }

    private boolean genitive(int i) {
        String text = tokens.text(i);
        return text.endsWith("'s") || text.endsWith("\u2019s");
    }
}
