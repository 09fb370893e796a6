package oyer.core.read.event;

import java.util.EnumMap;
import java.util.Map;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The verbs of one language: those that name what a case turns on, and those that merely show that a clause has a
/// verb.
final class EventVerbs {

    private static final Map<Language, EventVerbs> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new EventVerbs(language));
        }
    }

    /// Words between `born` and its date, at most: `on`, `in Ulm on`, a colon.
    private static final int BIRTH = 4;

    private final WordTable<String> classes;
    private final Language language;

    private EventVerbs(Language language) {
        this.language = language;
        this.classes = WordLists.load(EventVerbs.class, language.code() + ".txt");
    }

    static EventVerbs of(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    boolean isEvent(Tokens tokens, int token) {
        return "event".equals(classes.get(tokens, token));
    }

    /// Whether a word begins a clause after a comma or a conjunction: a pronoun, an article, a subordinating word.
    boolean startsClause(Tokens tokens, int token) {
        return "clause".equals(classes.get(tokens, token));
    }

    /// Whether by this verb somebody has it from others, or in his head.
    boolean hears(Tokens tokens, int token) {
        return "thought".equals(classes.get(tokens, token))
                || tokens.is(token, "that")
                || tokens.is(token, "dass")
                || tokens.is(token, "da\u00df")
                || tokens.is(token, "told") && tokens.is(token - 1, "was");
    }

    /// A finite verb as far as its form shows: a listed one, or an English word in -ed that is no attribute's.
    boolean isVerb(Tokens tokens, int token) {
        if (tokens.kind(token) != Tokens.Kind.WORD) {
            return false;
        }
        String known = classes.get(tokens, token);
        if (known != null) {
            return !known.equals("clause") && !known.equals("birth");
        }
        int length = tokens.length(token);
        return switch (language) {
            case ENGLISH ->
                length > 4 && !tokens.capitalised(token) && tokens.characters().startsWith("ed", tokens.end(token) - 2);
            case GERMAN ->
                length > 4
                        && !tokens.capitalised(token)
                        && (tokens.characters().startsWith("te", tokens.end(token) - 2)
                                || tokens.characters().startsWith("ten", tokens.end(token) - 3)
                                || tokens.characters().startsWith("ge", tokens.start(token))
                                        && tokens.last(token) == 't');
        };
    }

    /// Whether one of the few words before a date says that somebody was born on it.
    boolean birth(Tokens tokens, int date) {
        return before(tokens, date, "birth") || narrated(tokens, date);
    }

    /// Whether a sentence tells of the birth (`was born on`), no field of a form (`DOB`).
    boolean narrated(Tokens tokens, int date) {
        return before(tokens, date, "born");
    }

    private boolean before(Tokens tokens, int date, String kind) {
        for (int i = date - 1; i >= Math.max(0, date - BIRTH); i--) {
            if (kind.equals(classes.get(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /// The first event verb from `first` to `last`, or -1.
    int in(Tokens tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isEvent(tokens, i)) {
                return i;
            }
        }
        return -1;
    }
}
