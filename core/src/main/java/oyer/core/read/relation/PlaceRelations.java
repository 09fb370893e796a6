package oyer.core.read.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Relation;
import oyer.core.read.name.Cast;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Reads how places lie to one another from the few words between two of them: `the inn in Tarn`, `the mill lies near
/// the bridge`, `a station on the way to Tarn`.
final class PlaceRelations {

    /// Tokens between the two places.
    private static final int REACH = 6;

    private static final Set<String> IN = Set.of("in", "im");
    private static final Set<String> BY =
            Set.of("near", "beside", "opposite", "nahe", "neben", "unweit", "gegen\u00fcber");
    /// What may stand between the first place and the word that says how it lies.
    private static final Set<String> LIES = Set.of(
            "lies", "lay", "is", "was", "stands", "stood", "liegt", "lag", "ist", "war", "steht", "stand", "just");

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "der", "die", "das", "dem", "den", "des", "von", "einer", "einem");

    private final Prose prose;
    private final Tokens tokens;

    private PlaceRelations(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
    }

    static List<Relation> read(Prose prose, Cast cast) {
        PlaceRelations reader = new PlaceRelations(prose);
        List<Relation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Mention before = null;
        for (Mention mention : cast.mentions()) {
            if (mention.kind() != EntityKind.PLACE) {
                continue;
            }
            if (before != null && before.entity() != mention.entity() && named(mention)) {
                String kind = reader.between(before, mention);
                if (!kind.isEmpty() && seen.add(before.entity() + " " + kind + " " + mention.entity())) {
                    found.add(reader.relation(before, mention, kind));
                }
            }
            before = mention;
        }
        return found;
    }

    private static boolean named(Mention mention) {
        return mention.form() == Mention.Form.NAME;
    }

    private Relation relation(Mention from, Mention to, String kind) {
        return new Relation(
                prose.text()
                        .passage(new Span(from.passage().start(), to.passage().end())),
                from.entity(),
                to.entity(),
                kind,
                new When.Undated(),
                new Grounds(
                        "place beside place",
                        Math.min(.8, from.grounds().confidence() * to.grounds().confidence())));
    }

    /// How the first place lies to the second; empty where the words between do not say.
    private String between(Mention from, Mention to) {
        int first = tokens.at(from.passage().end());
        int end = tokens.at(to.passage().start());
        if (end - first > REACH
                || end <= first
                || prose.sentences().of(first) != prose.sentences().of(end)) {
            return "";
        }
        int i = first;
        while (i < end && LIES.contains(tokens.text(i))) {
            i++;
        }
        int last = end;
        while (last > i && ARTICLES.contains(tokens.text(last - 1))) {
            last--;
        }
        int words = last - i;
        if (words == 1 && IN.contains(tokens.text(i))) {
            return Relation.WITHIN;
        }
        boolean by = words == 1 && BY.contains(tokens.text(i))
                || words == 2 && (is(i, "close", "to") || is(i, "next", "to"))
                || words == 3 && tokens.is(i, "in") && tokens.is(i + 1, "der") && tokens.is(i + 2, "N\u00e4he");
        if (by) {
            return Relation.NEAR;
        }
        boolean way = words == 4 && is(i, "on", "the") && is(i + 2, "way", "to")
                || words == 4 && is(i, "auf", "dem") && is(i + 2, "Weg", "nach");
        return way ? Relation.WAY : "";
    }

    private boolean is(int token, String one, String two) {
        return tokens.is(token, one) && tokens.is(token + 1, two);
    }
}
