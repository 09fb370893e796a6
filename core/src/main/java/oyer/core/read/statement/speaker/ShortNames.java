package oyer.core.read.statement.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.paper.Initials;
import oyer.core.text.Language;

/// Who is meant by less than a name: by the letters of one whom the head names (`KM said`), by the `A` of answers in
/// notes of one interview, by an age that the text gives with a name (`der 34-Jährige`, `the 34-year-old`).
final class ShortNames {

    /// Characters before and behind a name within which its bearer's age stands.
    private static final int BESIDE = 16;

    /// Letters of a noun that says what somebody is.
    private static final int SHORTEST = 5;

    private final ClauseText text;
    private final Initials initials;
    private final List<Mention> mentions;

    private @Nullable Map<String, List<Bearer>> byRole;

    /// @param at the word before the name
    private record Bearer(int at, int entity) {}

    ShortNames(ClauseText text, Lines lines, List<Mention> mentions) {
        this.text = text;
        this.initials = new Initials(text, lines);
        this.mentions = mentions;
    }

    /// The name in the head that these letters stand for, or none.
    Range initials(Range words) {
        return words.first() == words.last() ? initials.of(words.first()) : Range.NONE;
    }

    /// `A.`, `Antwort:` before what is answered.
    boolean answers(Range words) {
        return words.first() == words.last()
                && (text.tokens.is(words.first(), "A") || text.tokens.is(words.first(), "Antwort"));
    }

    /// The one whose name this noun stands before or behind: `the complainant, Mr. Virgil Stamps`, `Mandant Uwe Berg`,
    /// and in German a longer noun too (`Bauunternehmer Rolf Enke` is `der Unternehmer`).
    OptionalInt called(Range words) {
        int noun = words.last();
        boolean article = text.is(words.first(), WordClass.DET) || words.first() == noun;
        if (noun - words.first() > 1 || !article || !text.word(noun) || text.tokens.length(noun) < SHORTEST) {
            return OptionalInt.empty();
        }
        String called = text.tokens.lower(noun);
        boolean german = text.prose.language() == Language.GERMAN;
        Set<Integer> found = new HashSet<>();
        bearers().forEach((role, bearers) -> {
            boolean same = role.equals(called);
            if (same || german && role.endsWith(called)) {
                bearers.stream()
                        .filter(b -> b.at() != noun && (same || text.capital(b.at())))
                        .forEach(b -> found.add(b.entity()));
            }
        });
        return found.size() == 1 ? OptionalInt.of(found.iterator().next()) : OptionalInt.empty();
    }

    /// Before whose names a word stands, by the word in small letters; looked up once for all who are asked for.
    private Map<String, List<Bearer>> bearers() {
        if (byRole == null) {
            byRole = new HashMap<>();
            for (Mention mention : mentions) {
                if (mention.kind() != EntityKind.PERSON || mention.form() != Form.NAME) {
                    continue;
                }
                int at = text.tokens.at(mention.passage().start()) - 1;
                at = text.sign(at, ',') ? at - 1 : at;
                if (at >= 0 && text.word(at)) {
                    byRole.computeIfAbsent(text.tokens.lower(at), _ -> new ArrayList<>())
                            .add(new Bearer(at, mention.entity()));
                }
            }
        }
        return byRole;
    }

    /// The one person of whom the text says that he is of this age.
    OptionalInt aged(Range words) {
        String age = age(words);
        if (age.isEmpty()) {
            return OptionalInt.empty();
        }
        CharSequence all = text.tokens.characters();
        Set<Integer> found = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() != EntityKind.PERSON || mention.form() != Form.NAME) {
                continue;
            }
            int end = mention.passage().end();
            String behind = all.subSequence(end, Math.min(all.length(), end + age.length() + 3))
                    .toString();
            int start = mention.passage().start();
            String before = all.subSequence(Math.max(0, start - BESIDE), start).toString();
            boolean told = behind.startsWith(", " + age) || behind.startsWith(" (" + age);
            if (told || before.contains(age + "-j") || before.contains(age + "-year")) {
                found.add(mention.entity());
            }
        }
        return found.size() == 1 ? OptionalInt.of(found.iterator().next()) : OptionalInt.empty();
    }

    /// The figures of `der 34-Jährige`, `the 34-year-old`, or nothing.
    private String age(Range words) {
        int from = text.tokens.start(words.first());
        String spoken = text.tokens
                .characters()
                .subSequence(from, text.tokens.end(words.last()))
                .toString();
        int at = spoken.indexOf("-J");
        at = at < 0 ? spoken.indexOf("-year-old") : at;
        int first = at;
        while (first > 0 && Character.isDigit(spoken.charAt(first - 1))) {
            first--;
        }
        return at > 0 && at - first == 2 ? spoken.substring(first, at) : "";
    }
}
