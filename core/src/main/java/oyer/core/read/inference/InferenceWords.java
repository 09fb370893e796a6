package oyer.core.read.inference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.read.inference.Inference.Doubt;
import oyer.core.read.inference.Inference.Kind;
import oyer.core.read.inference.Inference.Topic;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// The words of reasoning of a language; the head of `en.txt` says what each class means.
final class InferenceWords {

    enum Cue {
        SHOWS,
        POINTS,
        SHOWN,
        RESTS,
        NEEDS,
        CASE,
        INFERS,
        BECAUSE,
        ARGUES,
        COERCED(Doubt.COERCED),
        CONTAMINATED(Doubt.CONTAMINATED),
        METHOD(Doubt.METHOD),
        UNQUALIFIED(Doubt.UNQUALIFIED),
        DISHONEST(Doubt.DISHONEST),
        VIEW(Doubt.VIEW),
        LINEUP(Doubt.LINEUP),
        UNRELIABLE(Doubt.UNRELIABLE),
        EXCLUDED(Doubt.EXCLUDED),
        INNOCENT(Doubt.INNOCENT),
        IS_CONFESSION(Kind.CONFESSION),
        IS_IDENTIFICATION(Kind.IDENTIFICATION),
        IS_EXPERT(Kind.EXPERT),
        IS_TRACE(Kind.TRACE),
        IS_WITNESS(Kind.WITNESS),
        IS_ALIBI(Kind.ALIBI),
        MOTIVE(Topic.MOTIVE),
        ALIBI(Topic.ALIBI),
        WITHHELD(Topic.WITHHELD),
        DEFENCE,
        GIVES,
        PICKS,
        FINDING,
        NOT,
        REFERS,
        IF;

        final Optional<Doubt> doubt;
        final Optional<Kind> kind;
        final Optional<Topic> topic;

        Cue() {
            this(Optional.empty(), Optional.empty(), Optional.empty());
        }

        Cue(Doubt doubt) {
            this(Optional.of(doubt), Optional.empty(), Optional.empty());
        }

        Cue(Kind kind) {
            this(Optional.empty(), Optional.of(kind), Optional.empty());
        }

        Cue(Topic topic) {
            this(Optional.empty(), Optional.empty(), Optional.of(topic));
        }

        Cue(Optional<Doubt> doubt, Optional<Kind> kind, Optional<Topic> topic) {
            this.doubt = doubt;
            this.kind = kind;
            this.topic = topic;
        }
    }

    /// A cue at tokens `[first, end)`.
    record Hit(Cue cue, int first, int end) {}

    private record Phrase(Cue cue, String[] words) {}

    private static final Map<Language, InferenceWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new InferenceWords(language.code() + ".txt"));
        }
    }

    /// Words that a `*` may stand for, after the first.
    private static final int BETWEEN = 4;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private InferenceWords(String table) {
        for (List<String> row : TableFile.rows(InferenceWords.class, table)) {
            for (String phrase : row.get(1).split(" ")) {
                String[] words = phrase.split("_");
                byFirst.computeIfAbsent(words[0].toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(new Phrase(Cue.valueOf(row.getFirst()), words));
            }
        }
        // the longest phrase of a class goes first
        byFirst.values().forEach(l -> l.sort((a, b) -> Integer.compare(b.words.length, a.words.length)));
    }

    static InferenceWords of(Language language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    /// Every cue of the tokens `[first, end)`, in order; a word can be more than one.
    List<Hit> hits(Tokens tokens, int first, int end) {
        List<Hit> hits = new ArrayList<>();
        for (int t = first; t < end; t++) {
            if (tokens.kind(t) == Tokens.Kind.WORD) {
                for (Phrase phrase : byFirst.getOrDefault(tokens.lower(t), List.of())) {
                    int last = ends(tokens, t, end, phrase.words);
                    if (last > t) {
                        hits.add(new Hit(phrase.cue, t, last));
                    }
                }
            }
        }
        return hits;
    }

    /// Where a phrase that begins at a token ends; -1 where it does not stand there. A `*` is one to four words.
    private static int ends(Tokens tokens, int at, int end, String[] words) {
        int t = at;
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("*")) {
                int from = t + 1;
                t = from;
                while (t < Math.min(end, from + BETWEEN) && !tokens.is(t, words[i + 1])) {
                    if (tokens.kind(t) == Tokens.Kind.SIGN) {
                        return -1;
                    }
                    t++;
                }
            } else if (t >= end || !tokens.is(t, words[i])) {
                return -1;
            } else {
                t++;
            }
        }
        return t;
    }
}
