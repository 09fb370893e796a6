package oyer.core.read.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Relation;
import oyer.core.casefile.TimeReading;
import oyer.core.read.name.Cast;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Reads how people stand to one another from nouns that say so: `Ann's brother Bob`, `Bob, the brother of
/// Ann,`, `their daughter Ann`, `Judge Miller was a friend of the brother of Ann Weber`, `was represented by`.
///
/// When it held is the time that the same words give (`from 1961 to 1972`); where they give none it is left
/// open. Who is born kin stays so, whatever time stands near.
public final class RelationReader {

    /// In place of a number: the same words describe more than one.
    private static final int SEVERAL = -1;

    /// Tokens from two names to `together`.
    private static final int REACH = 14;
    /// Tokens from a relation to the time that is given for it.
    private static final int NEAR = 4;

    /// Tokens from the head of a sentence, which gives a time, to a relation.
    private static final int LEAD = 8;

    /// What stands before a time throughout which something held.
    private static final Set<String> SPANS =
            Set.of("from", "since", "between", "in", "during", "until", "von", "seit", "zwischen", "bis", "im");
    /// What parts two things of a list, of which one is not the other's.
    private static final Set<String> PARTS = Set.of("nor", "or", "and", "but", "than", "und", "oder", "noch");

    private static final Set<String> BEING = Set.of("was", "is", "been", "became", "war", "ist", "wurde", "blieb");

    private static final Set<String> ADVERBS =
            Set.of("also", "still", "then", "once", "later", "auch", "noch", "damals");

    /// By which somebody has been to another what the noun says, and is it no more.
    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "divorced",
            "frühere",
            "früherer",
            "früheren",
            "ehemalige",
            "ehemaliger",
            "ehemaligen",
            "geschiedene",
            "geschiedener",
            "geschiedenen",
            "einstige",
            "einstiger",
            "einstigen");

    private final Prose prose;
    private final Tokens tokens;
    private final Cast cast;
    private final Map<String, String> kinds;
    private final Map<Integer, Mention> startingAt = new HashMap<>();
    private final Map<Integer, Mention> endingAt = new HashMap<>();
    private final Map<Integer, Mention> nouns = new HashMap<>();
    /// Who is described by these words, in small letters.
    private final Map<String, Mention> descriptions = new HashMap<>();
    private final List<Relation> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private final List<TimeReading> times;

    private RelationReader(Prose prose, Cast cast, List<TimeReading> times) {
        this.times = times;
        this.prose = prose;
        this.tokens = prose.tokens();
        this.cast = cast;
        this.kinds = RelationNouns.of(prose.language());
    }

    public static List<Relation> read(Prose prose, Cast cast) {
        return read(prose, cast, List.of());
    }

    /// @param times in order of their passages
    public static List<Relation> read(Prose prose, Cast cast, List<TimeReading> times) {
        RelationReader reader = new RelationReader(prose, cast, times);
        reader.index();
        Owners.add(prose, cast, reader.startingAt, reader.endingAt);
        reader.nouns();
        reader.defended();
        Ties.read(prose, reader.startingAt, reader.endingAt, reader::keep);
        reader.together();
        reader.found.addAll(PlaceRelations.read(prose, cast));
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
                    descriptions.merge(
                            mention.passage().words().toLowerCase(Locale.ROOT),
                            mention,
                            (one, other) -> one.entity() == other.entity() ? one : several(one));
                }
            }
        }
    }

    private static Mention several(Mention one) {
        return new Mention(one.passage(), one.kind(), one.form(), SEVERAL, one.role(), one.grounds());
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

    private void relation(int noun, String told) {
        String kind = FORMER.contains(tokens.text(Math.max(0, noun - 1)).toLowerCase(Locale.ROOT))
                ? (prose.language() == Language.GERMAN ? "Ex-" : "former ") + told
                : told;
        Mention to = other(noun);
        Mention from = to == null ? null : behind(bearer(noun), to);
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
                && RelationNouns.kin(told)
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
        if (from >= 0 && tokens.is(from - 1, ',') && named(endingAt.get(from - 2)) != null) {
            return endingAt.get(from - 2); // `Norbert Korn, dem Geschäftspartner des Vogt`
        }
        if (from >= 0) {
            return subjectOf(from - 1);
        }
        if (tokens.is(noun - 1, ',') && named(endingAt.get(noun - 2)) != null) {
            return endingAt.get(noun - 2); // `Ann Miller, niece of the victim`
        }
        int be = noun - 1;
        while (be > noun - 3 && ADVERBS.contains(tokens.text(Math.max(be, 0)))) {
            be--;
        }
        return subjectOf(be); // `Judge Miller is also godfather to`
    }

    /// `The divorced wife of Dole, Susan Kettle, said`: who is described is named behind whose she is.
    private @Nullable Mention behind(@Nullable Mention from, Mention to) {
        int next = last(to) + 1;
        boolean described = from != null
                && from.form() == Mention.Form.NOMINAL
                && to.passage().start() > from.passage().start()
                && !cast.entities().get(from.entity()).named();
        Mention name = described && tokens.is(next, ',') ? named(startingAt.get(next + 1)) : null;
        return name != null && tokens.is(last(name) + 1, ',') ? name : from;
    }

    private static @Nullable Mention named(@Nullable Mention mention) {
        return mention != null && mention.form() == Mention.Form.NAME ? mention : null;
    }

    /// Whom a nominal after `was` is: the subject before.
    private @Nullable Mention predicate(Mention nominal) {
        int before = tokens.at(nominal.passage().start()) - 1;
        Mention owner = endingAt.get(before);
        if (owner != null && genitive(before)) {
            before = tokens.at(owner.passage().start()) - 1; // `was Bob Weber's girlfriend`
        }
        return subjectOf(before);
    }

    private @Nullable Mention subjectOf(int be) {
        if (!BEING.contains(tokens.text(Math.max(be, 0)))) {
            return null;
        }
        if (tokens.is(be, "been")) {
            be--; // `had been`
        }
        Mention direct = endingAt.get(be - 1);
        if (direct == null && tokens.is(be - 1, "who") && tokens.is(be - 2, ',')) {
            return named(endingAt.get(be - 3)); // `Mr. Gerald Miller, who is the brother of the deceased`
        }
        if (direct == null && tokens.is(be - 1, ',')) {
            direct = endingAt.get(be - 2);
            // `Ruth Weir, who leads the inquiry, is the daughter of`
            int start = prose.sentences().first(prose.sentences().of(be));
            for (int i = be - 2; i > start && i > be - REACH && direct == null; i--) {
                boolean who = tokens.is(i, "who") || tokens.is(i, "der") || tokens.is(i, "die");
                direct = who && tokens.is(i - 1, ',') ? named(endingAt.get(i - 2)) : null;
            }
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
                    || tokens.is(i, "dem")
                    || tokens.is(i, "den")
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
            return named != null ? owned(named) : startingAt.get(next + 2);
        }
        if (prose.language() == Language.GERMAN) {
            Mention genitive = startingAt.get(next);
            if (genitive == null && (tokens.is(next, "des") || tokens.is(next, "der"))) {
                genitive = named(startingAt.get(next + 1)); // `die Frau des Dorn`
                if (genitive != null) {
                    return genitive;
                }
            }
            if (genitive != null
                    && (tokens.last(last(genitive)) == 's' || tokens.is(next, "der") || tokens.is(next, "des"))) {
                return genitive;
            }
        }
        for (int i = noun - 1; i >= 0 && i >= noun - 4 && tokens.gap(i + 1) != Tokens.Gap.BLOCK; i--) {
            Mention before = endingAt.get(i);
            if (before != null
                    && (before.form() == Mention.Form.PRONOUN && Owners.owns(tokens, i, noun) || genitive(i))) {
                return before;
            }
            if (genitive(i) && tokens.is(i - 1, "the")) {
                return described(i);
            }
            if (tokens.kind(i) != Tokens.Kind.WORD || PARTS.contains(tokens.text(i))) {
                return null;
            }
        }
        return null;
    }

    /// `the victim's brother`: whoever alone is called `the victim` elsewhere in the text.
    private @Nullable Mention described(int owner) {
        Mention like = descriptions.get("the " + word(owner).toLowerCase(Locale.ROOT));
        return like == null || like.entity() == SEVERAL
                ? null
                : new Mention(
                        prose.text().passage(new Span(tokens.start(owner - 1), tokens.end(owner))),
                        like.kind(),
                        like.form(),
                        like.entity(),
                        like.role(),
                        like.grounds());
    }

    /// Of `Bob Miller's daughter` the daughter, of `Bob Miller` himself.
    private @Nullable Mention owned(Mention mention) {
        int last = last(mention);
        Mention next = genitive(last) ? startingAt.get(last + 1) : null;
        return next != null ? next : genitive(last) ? null : mention;
    }

    /// `Ann Miller and Bob Weber had practised law together`: two named before a verb, and `together` after it.
    private void together() {
        for (int i = 4; i < tokens.size(); i++) {
            if (!tokens.is(i, "together") && !tokens.is(i, "gemeinsam") && !tokens.is(i, "zusammen")) {
                continue;
            }
            int start = prose.sentences().first(prose.sentences().of(i));
            for (int and = i - 2; and > start && and > i - REACH; and--) {
                if (!tokens.is(and, "and") && !tokens.is(and, "und")) {
                    continue;
                }
                Mention one = named(endingAt.get(and - 1));
                Mention two = named(startingAt.get(and + 1));
                if (one != null && two != null && one.entity() != two.entity()) {
                    String kind = did(last(two) + 1, i);
                    if (!kind.isEmpty()) {
                        keep(one, two, kind, i);
                    }
                    break;
                }
            }
        }
    }

    /// What two who did this together are to each other; empty where it makes no lasting tie.
    private String did(int from, int to) {
        for (int i = from; i < to; i++) {
            String kind = RelationNouns.verb(prose.language(), word(i));
            if (kind != null) {
                boolean law = kind.equals("partner") && (tokens.is(i + 1, "law") || tokens.is(to - 1, "law"));
                return law ? "law partner" : kind;
            }
        }
        return "";
    }

    private boolean genitive(int i) {
        int end = tokens.end(i);
        String text = prose.characters();
        return tokens.length(i) > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    }

    /// `Roth vertritt den Beschuldigten`.
    private void defended() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!tokens.is(i, "vertritt") && !tokens.is(i, "verteidigt")) {
                continue;
            }
            Mention from = endingAt.get(i - 1);
            if (from != null && from.form() != Mention.Form.NOMINAL) {
                tie(from, startingAt.get(i + 1), "counsel", i);
            }
        }
    }

    private void tie(Mention from, @Nullable Mention to, String kind, int at) {
        if (to != null && to.entity() != from.entity()) {
            keep(from, to, kind, at);
        }
    }

    /// The time given right after these words or within them.
    private When held(int start, int end) {
        int sentence = prose.sentences().of(tokens.at(start));
        int close = prose.sentences().end(sentence);
        int until = close == 0 ? end : tokens.end(close - 1);
        for (int k = firstTime(start); k < times.size(); k++) {
            TimeReading time = times.get(k);
            if (time.passage().start() >= until || tokens.at(time.passage().start()) - tokens.at(end) > NEAR) {
                break;
            }
            int first = tokens.at(time.passage().start());
            if (time.when().dated() && SPANS.contains(tokens.text(Math.max(0, first - 1)))) {
                return opened(first, k + 1 < times.size() ? through(time, times.get(k + 1)) : time.when());
            }
        }
        return before(start, sentence);
    }

    /// The time with which the sentence begins: `From 1990 to 1996 Ada was the wife of`.
    private When before(int start, int sentence) {
        int head = prose.sentences().first(sentence);
        int here = tokens.at(start);
        if (here - head > LEAD || !SPANS.contains(tokens.text(head).toLowerCase(Locale.ROOT))) {
            return new When.Undated();
        }
        for (int k = firstTime(tokens.start(head)); k < times.size(); k++) {
            TimeReading time = times.get(k);
            if (time.passage().start() >= start) {
                break;
            }
            if (time.when().dated()) {
                return opened(
                        tokens.at(time.passage().start()),
                        k + 1 < times.size() ? through(time, times.get(k + 1)) : time.when());
            }
        }
        return new When.Undated();
    }

    /// `since 2001` is open at its end, `until 1996` at its beginning.
    private When opened(int first, When when) {
        int before = Math.max(0, first - 1);
        if (tokens.is(before, "since") || tokens.is(before, "seit")) {
            return when.earliest().<When>map(When.After::new).orElse(when);
        }
        if (tokens.is(before, "until") || tokens.is(before, "bis")) {
            return when.latest().<When>map(When.Before::new).orElse(when);
        }
        return when;
    }

    /// `from 1961 to 1972`: all that lies between two times.
    private When through(TimeReading from, TimeReading to) {
        int between = tokens.at(from.passage().end());
        boolean range = tokens.is(between, "to")
                || tokens.is(between, "until")
                || tokens.is(between, "till")
                || tokens.is(between, "and")
                || tokens.is(between, "bis");
        Optional<LocalDate> first = from.when().earliest();
        Optional<LocalDate> last = to.when().latest();
        return range
                        && tokens.at(to.passage().start()) == between + 1
                        && first.isPresent()
                        && last.isPresent()
                        && !last.get().isBefore(first.get())
                ? When.between(first.get(), last.get())
                : from.when();
    }

    private int firstTime(int start) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).passage().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
                RelationNouns.lasting(kind) ? new When.Undated() : held(start, end),
                new Grounds("relation noun", Math.min(.9, confidence))));
    }
}
