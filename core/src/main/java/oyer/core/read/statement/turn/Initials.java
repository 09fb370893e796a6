package oyer.core.read.statement.turn;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;

/// Whom the letters before a turn mean (`AB: Where were you?`): a name that the head of the transcript gives with them
/// (`Det. Ada Berg (AB)`), else the only one there that begins with them.
final class Initials {

    /// The head is over after so many lines.
    private static final int HEAD = 30;

    private final ClauseText text;
    private final Names names;
    private final Map<String, Range> given = new HashMap<>();
    private final Map<String, Range> taken = new HashMap<>();

    Initials(ClauseText text, Lines lines) {
        this.text = text;
        this.names = new Names(text);
        for (int k = 0; k < Math.min(HEAD, lines.size()); k++) {
            for (int i = lines.first(k); i < lines.end(k); ) {
                Range name = names.at(i, lines.end(k));
                int after = name.exists() ? name.last() + 1 : i + 1;
                boolean bracketed = name.exists() && text.sign(after, '(') && text.sign(after + 2, ')');
                if (bracketed && (letters(after + 1) || letter(after + 1))) {
                    given.putIfAbsent(key(after + 1), name);
                }
                if (!name.exists() || name.last() == name.first()) {
                    i++;
                    continue;
                }
                note(name);
                i = after;
            }
        }
    }

    /// Whom the head itself says that a single letter means: `KOK Berg (B)`.
    Range told(int token) {
        return letter(token) ? given.getOrDefault(key(token), Range.NONE) : Range.NONE;
    }

    private boolean letter(int token) {
        return text.word(token) && text.tokens.length(token) == 1 && text.capital(token);
    }

    /// The name that letters stand for; none when the head has none or several.
    Range of(int token) {
        if (!letters(token)) {
            return Range.NONE;
        }
        Range named = given.getOrDefault(key(token), Range.NONE);
        return named.exists() ? named : taken.getOrDefault(key(token), Range.NONE);
    }

    private boolean letters(int token) {
        int length = text.word(token) ? text.tokens.length(token) : 0;
        return length >= 2 && length <= 3 && text.tokens.allCapitals(token);
    }

    private String key(int token) {
        return text.tokens.text(token).toUpperCase(Locale.ROOT);
    }

    /// By the first and the last of its words, and by all of them; a title with its point is none of them.
    private void note(Range name) {
        StringBuilder all = new StringBuilder();
        for (int i = name.first(); i <= name.last(); i++) {
            boolean title = text.sign(i + 1, '.') && text.tokens.length(i) > 1;
            if (text.capital(i) && !title) {
                all.append(Character.toUpperCase(text.tokens.first(i)));
            }
        }
        if (all.length() < 2) {
            return;
        }
        put(all.toString(), name);
        if (all.length() > 2) {
            put("" + all.charAt(0) + all.charAt(all.length() - 1), name);
        }
    }

    /// The same name again stays; another one with these letters makes them say nothing.
    private void put(String letters, Range name) {
        Range before = taken.get(letters);
        boolean same = before == null
                || before.exists() && text.tokens.text(before.last()).equalsIgnoreCase(text.tokens.text(name.last()));
        taken.put(letters, same ? before == null ? name : before : Range.NONE);
    }
}
