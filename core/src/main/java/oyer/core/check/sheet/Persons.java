package oyer.core.check.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Mention;
import oyer.core.read.clause.Actors;
import oyer.core.text.Tokens;

/// Of whom a stretch of a document speaks, by their keys across the case.
///
/// @param sure who is named there, or is meant by `I` or by a pronoun that can mean one only
/// @param perhaps who may be meant by a pronoun besides: whoever was named shortly before and fits
/// @param names what each is called
public record Persons(Set<String> sure, Set<String> perhaps, Map<String, String> names) {

    /// Behind `den` and `dem` they show that somebody is meant: `mit dem hab ich nie gesprochen`.
    private static final TokenSet POINTS = TokenSet.of(Set.of(
            "hab", "habe", "hat", "hatte", "hatten", "haben", "kenn", "kenne", "kannte", "kennt", "bin", "war", "ich",
            "er", "sie", "wir"));

    /// So many sentences back somebody may be meant.
    private static final int BACK = 8;

    public Persons {
        // in the order in which they are spoken of: the same words give the same sentence
        sure = Collections.unmodifiableSet(new LinkedHashSet<>(sure));
        perhaps = Collections.unmodifiableSet(new LinkedHashSet<>(perhaps));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /// @param doer whose doing it is, where that is known from before
    /// @param nearest whether a pronoun may mean only whoever was named last
    public static Persons in(Sheet sheet, int first, int end, OptionalInt doer, boolean nearest) {
        Actors actors = sheet.actors();
        Tokens tokens = sheet.tokens();
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> sure = new LinkedHashSet<>();
        Set<String> perhaps = new LinkedHashSet<>();
        doer.ifPresent(who -> add(sheet, who, sure, names));
        for (int i = first; i < end; i++) {
            OptionalInt who = actors.who(i);
            if (who.isPresent() && !actors.unsure(i)) {
                add(sheet, who.getAsInt(), sure, names);
            } else {
                char sex = sex(tokens, i);
                if (sex != '?') {
                    if (nearest) {
                        Whose.meant(sheet, sheet.sentences().of(i), tokens.start(i), sex, doer)
                                .ifPresent(one -> add(sheet, one, perhaps, names));
                    } else {
                        who.ifPresent(one -> add(sheet, one, perhaps, names));
                        before(sheet, i, sex, perhaps, names);
                    }
                }
            }
        }
        perhaps.removeAll(sure);
        return new Persons(sure, perhaps, names);
    }

    private static void add(Sheet sheet, int entity, Set<String> keys, Map<String, String> names) {
        String key = Whose.key(sheet, entity);
        keys.add(key);
        names.putIfAbsent(key, sheet.name(entity));
    }

    private static char sex(Tokens tokens, int i) {
        if (tokens.is(i, "he")
                || tokens.is(i, "him")
                || tokens.is(i, "his")
                || tokens.is(i, "er")
                || tokens.is(i, "ihm")
                || tokens.is(i, "ihn")
                || (tokens.is(i, "dem") || tokens.is(i, "den")) && POINTS.has(tokens, i + 1)) {
            return 'm';
        }
        return tokens.is(i, "she") || tokens.is(i, "her") ? 'f' : '?';
    }

    private static void before(Sheet sheet, int token, char sex, Set<String> keys, Map<String, String> names) {
        int sentence = sheet.sentences().of(token);
        for (int s = Math.max(0, sentence - BACK); s <= sentence; s++) {
            for (Mention mention : sheet.mentionsIn(s)) {
                if (Whose.mayBe(sheet, mention, sheet.tokens().start(token), sex)) {
                    add(sheet, mention.entity(), keys, names);
                }
            }
        }
    }

    public boolean has(String key) {
        return sure.contains(key);
    }

    /// Whether it speaks of both, of one of them maybe only by a pronoun.
    public boolean both(String one, String other) {
        return has(one) && (has(other) || perhaps.contains(other)) || has(other) && perhaps.contains(one);
    }
}
