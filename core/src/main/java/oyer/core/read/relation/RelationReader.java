package oyer.core.read.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Relation;
import oyer.core.read.name.Cast;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Reads how people stand to one another from nouns that say so: `Ann's brother Bob`, `Bob, the brother of Ann,`,
/// `their daughter Ann`, `Judge Miller was a friend of the brother of Ann Weber`, `was represented by`.
///
/// When it held is left open: these nouns say none.
public final class RelationReader {

    private final Prose prose;
    private final Tokens tokens;
    private final Cast cast;
    private final Map<String, String> kinds;
    private final Map<Integer, Mention> startingAt = new HashMap<>();
    private final Map<Integer, Mention> endingAt = new HashMap<>();
    private final Map<Integer, Mention> nouns = new HashMap<>();
    private final List<Relation> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private RelationReader(Prose prose, Cast cast) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.cast = cast;
        this.kinds = RelationNouns.of(prose.language());
    }

    public static List<Relation> read(Prose prose, Cast cast) {
        RelationReader reader = new RelationReader(prose, cast);
        reader.index();
        reader.nouns();
        reader.represented();
        return List.copyOf(reader.found);
    }

    private void index() {
        for (Mention mention : cast.mentions()) {
            if (mention.kind() == EntityKind.PERSON) {
                int first = tokens.at(mention.passage().start());
                int last = last(mention);
                startingAt.put(first, mention);
                endingAt.put(last, mention);
                if (mention.form() == Mention.Form.NOMINAL) {
                    nouns.put(last, mention);
                }
            }
        }
    }

    private int last(Mention mention) {
        int last = tokens.at(mention.passage().end());
        return last > 0 ? last - 1 : 0;
    }

    private void nouns() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.length(i) > 16) {
                continue;
            }
            String kind = kinds.get(word(i));
            if (kind != null) {
                relation(i, kind);
            }
        }
    }

    private String word(int i) {
        String text = tokens.text(i);
        return text.endsWith("'s") || text.endsWith("\u2019s") ? text.substring(0, text.length() - 2) : text;
    }

    private void relation(int noun, String kind) {
        Mention from = bearer(noun);
        Mention to = other(noun);
        if (from == null || to == null) {
            return;
        }
        if (to.entity() != from.entity()) {
            keep(from, to, kind, noun);
        }
        // `the daughter of Ann and Bob`: of both
        int next = last(to) + 1;
        Mention second = tokens.is(next, "and") || tokens.is(next, "und") ? startingAt.get(next + 1) : null;
        if (second != null
                && kind.equals("kin")
                && second.entity() != from.entity()
                && second.entity() != to.entity()
                && tokens.start(next) > to.passage().start()
                && to.passage().start() > tokens.start(noun)) {
            keep(from, second, kind, noun);
        }
    }

    /// Whom the noun is said of.
    private @Nullable Mention bearer(int noun) {
        Mention nominal = nouns.get(noun);
        if (nominal != null) {
            Mention subject = predicate(nominal);
            return subject != null ? subject : nominal;
        }
        Mention after = startingAt.get(noun + 1);
        if (after != null && after.form() == Mention.Form.NAME) {
            return after;
        }
        int from = determiner(noun);
        return from < 0 ? null : subjectOf(from - 1);
    }

    /// Whom a nominal after `was` is: the subject before.
    private @Nullable Mention predicate(Mention nominal) {
        return subjectOf(tokens.at(nominal.passage().start()) - 1);
    }

    private @Nullable Mention subjectOf(int be) {
        if (!(tokens.is(be, "was") || tokens.is(be, "is") || tokens.is(be, "war") || tokens.is(be, "ist"))) {
            return null;
        }
        Mention direct = endingAt.get(be - 1);
        if (direct == null && tokens.is(be - 1, ',')) {
            direct = endingAt.get(be - 2);
        }
        return direct;
    }

    private int determiner(int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - 3; i--) {
            if (tokens.is(i, "a")
                    || tokens.is(i, "the")
                    || tokens.is(i, "an")
                    || tokens.is(i, "ein")
                    || tokens.is(i, "eine")
                    || tokens.is(i, "der")
                    || tokens.is(i, "die")) {
                return i;
            }
        }
        return -1;
    }

    /// Of whom: `of X` after it, a genitive or a linked possessive pronoun before.
    private @Nullable Mention other(int noun) {
        int next = noun + 1;
        if (tokens.is(next, "of") || tokens.is(next, "to") || tokens.is(next, "for") || tokens.is(next, "von")) {
            Mention named = startingAt.get(next + 1);
            return named != null ? named : startingAt.get(next + 2);
        }
        if (prose.language() == Language.GERMAN) {
            Mention genitive = startingAt.get(next);
            if (genitive != null
                    && (tokens.last(last(genitive)) == 's' || tokens.is(next, "der") || tokens.is(next, "des"))) {
                return genitive;
            }
        }
        for (int i = noun - 1; i >= 0 && i >= noun - 4 && tokens.gap(i + 1) != Tokens.Gap.BLOCK; i--) {
            Mention before = endingAt.get(i);
            if (before != null && (before.form() == Mention.Form.PRONOUN || genitive(i))) {
                return before;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD) {
                return null;
            }
        }
        return null;
    }

    private boolean genitive(int i) {
        int end = tokens.end(i);
        String text = prose.characters();
        return tokens.length(i) > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    }

    /// `X was represented by Y`: Y is counsel of X.
    private void represented() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.is(i, "represented") && tokens.is(i + 1, "by")) {
                Mention to = endingAt.get(i - 2);
                Mention from = startingAt.get(i + 2);
                while (from != null && to != null) {
                    if (from.entity() != to.entity()) {
                        keep(from, to, "counsel", i);
                    }
                    int next = last(from) + 1;
                    from = tokens.is(next, "and")
                                    || tokens.is(next, ',') && tokens.capitalised(Math.min(next + 1, tokens.size() - 1))
                            ? startingAt.get(next + 1)
                            : null;
                }
            }
        }
    }

    private void keep(Mention from, Mention to, String kind, int noun) {
        if (!seen.add(from.entity() + " " + to.entity() + " " + kind)) {
            return;
        }
        int start = Math.min(Math.min(from.passage().start(), to.passage().start()), tokens.start(noun));
        int end = Math.max(Math.max(from.passage().end(), to.passage().end()), tokens.end(noun));
        double confidence = Math.min(from.grounds().confidence(), to.grounds().confidence());
        found.add(new Relation(
                prose.text().passage(new Span(start, end)),
                from.entity(),
                to.entity(),
                kind,
                new When.Undated(),
                new Grounds("relation noun", Math.min(.9, confidence))));
    }
}
