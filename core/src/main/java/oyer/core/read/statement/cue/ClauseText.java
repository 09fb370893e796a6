package oyer.core.read.statement.cue;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordKind;
import oyer.core.text.WordKinds;

/// The words of a text with their classes and quotations, looked up once.
public final class ClauseText {

    /// Classes of verbs that are words like others where classes decide.
    private static final int OPEN = WordClass.PAST.bit() | WordClass.UTTER.bit();

    private static final int VERBS = WordClass.VERB.bit() | WordClass.REPORT.bit() | WordClass.PAST.bit();

    public final Prose prose;
    public final Tokens tokens;
    public final Lexicon lexicon;
    public final Quoted quoted;
    private final int[] classes;
    private final @Nullable WordKinds kinds;
    private final BitSet people = new BitSet();

    public ClauseText(Prose prose, Cast cast) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.lexicon = Lexicon.of(prose.language());
        this.quoted = new Quoted(tokens);
        this.kinds = WordKinds.of(prose);
        this.classes = new int[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = tokens.kind(i) == Kind.WORD ? classes(i) : 0;
        }
        for (Mention mention : cast.mentions()) {
            if (mention.form() == Form.NAME
                    && cast.entities().get(mention.entity()).kind() == EntityKind.PERSON) {
                Range name = range(mention.passage());
                people.set(name.first(), name.last() + 1);
            }
        }
    }

    /// Whether a word is a first name, or of a name by which the text calls somebody.
    public boolean person(int token) {
        return people.get(token) || word(token) && FirstNames.sex(tokens.text(token)) != '?';
    }

    /// `Stand`, `Folge`: with a capital it is a noun and no verb in German.
    private int classes(int token) {
        int found = lexicon.classes(tokens, token);
        boolean noun =
                prose.language() == Language.GERMAN && tokens.capitalised(token) && (found & WordClass.AUX.bit()) == 0;
        return noun ? found & ~VERBS : found;
    }

    public boolean is(int token, WordClass wordClass) {
        return token >= 0 && token < classes.length && (classes[token] & wordClass.bit()) != 0;
    }

    public boolean any(int token, int bits) {
        return token >= 0 && token < classes.length && (classes[token] & bits) != 0;
    }

    /// Whether a token is this part of speech here; never in a language that has no model of them.
    public boolean kind(int token, WordKind kind) {
        return kinds != null && kinds.is(token, kind);
    }

    /// Whether a token stands in a cell of its own: this many blanks or more are before it on its line.
    public boolean apart(int token, int blanks) {
        return token > 0
                && token < tokens.size()
                && tokens.gap(token) == Gap.SPACE
                && tokens.start(token) - tokens.end(token - 1) >= blanks;
    }

    public boolean noun(int token) {
        return kind(token, WordKind.NOUN) || kind(token, WordKind.NAME);
    }

    /// No class but a plain word: a noun, a name, an adjective, an unknown verb.
    public boolean plain(int token) {
        return token >= 0 && token < classes.length && (classes[token] & ~OPEN) == 0 && tokens.kind(token) == Kind.WORD;
    }

    /// A plain word, or one of the nouns that have a class: `poll`, `report`, `statement`.
    public boolean nounlike(int token) {
        int nouns =
                WordClass.SOURCE.bit() | WordClass.OCCASION.bit() | WordClass.WRITING.bit() | WordClass.GRANTED.bit();
        return word(token) && (classes[token] & ~nouns) == 0;
    }

    public boolean word(int token) {
        return token >= 0 && token < classes.length && tokens.kind(token) == Kind.WORD;
    }

    public boolean sign(int token, char sign) {
        return tokens.is(token, sign);
    }

    public boolean capital(int token) {
        return word(token) && tokens.capitalised(token);
    }

    /// `publicly`, `reportedly`.
    public boolean manner(int token) {
        if (!word(token) || tokens.length(token) < 5 || tokens.capitalised(token)) {
            return false;
        }
        String text = tokens.characters();
        int end = tokens.end(token);
        return text.charAt(end - 1) == 'y'
                && text.charAt(end - 2) == 'l'
                && !tokens.is(token, "family")
                && !tokens.is(token, "reply");
    }

    /// A word in -ly, whatever its case.
    public boolean ly(int token) {
        return ends(token, "ly") && tokens.length(token) > 5;
    }

    public boolean adverb(int token) {
        return is(token, WordClass.ADV) || manner(token);
    }

    public boolean ends(int token, String suffix) {
        return word(token)
                && tokens.length(token) > suffix.length() + 1
                && tokens.characters().regionMatches(tokens.end(token) - suffix.length(), suffix, 0, suffix.length());
    }

    /// `'s`, `s'`: the word owns what follows.
    public boolean possessive(int token) {
        return ends(token, "'s")
                || ends(token, "\u2019s")
                || ends(token, "s'")
                || ends(token, "s\u2019")
                || word(token)
                        && ends(token, "s")
                        && (sign(token + 1, '\'') || sign(token + 1, '\u2019'))
                        && tokens.gap(token + 1) == Gap.NONE
                        && tokens.gap(token + 2 < tokens.size() ? token + 2 : token) == Gap.SPACE;
    }

    public boolean dash(int token) {
        return token >= 0
                        && token < tokens.size()
                        && tokens.kind(token) == Kind.SIGN
                        && (tokens.is(token, '\u2014')
                                || tokens.is(token, '\u2013')
                                || tokens.is(token, '-') && tokens.gap(token) != Gap.NONE)
                || sign(token, '-') && sign(token + 1, '-')
                || sign(token, '-') && sign(token - 1, '-');
    }

    /// `race-baiting tactics`, `forged papers`: a participle before its noun.
    public boolean attributive(int i) {
        return (ends(i, "ed") || ends(i, "ing") || ends(i, "en")) && (noun(i + 1) || kind(i + 1, WordKind.ADJECTIVE));
    }

    /// The last token within quotation marks that close here: before one mark, or before the two of `''`.
    public int lastWithin(int close) {
        return sign(close, '\'') && sign(close - 1, '\'') ? close - 2 : close - 1;
    }

    /// Whether a cue stands here, of one word or several: `citing`, `pointing to`.
    public boolean cue(int token) {
        return lexicon.verb(tokens, token) != null || token < tokens.size() && lexicon.phrase(tokens, token) != null;
    }

    /// A dash wherever it stands: also within a word, and right behind a sign.
    public boolean stroke(int token) {
        return sign(token, '-') || dash(token);
    }

    /// The comma of `54,000`.
    public boolean thousands(int token) {
        return sign(token, ',')
                && token + 1 < tokens.size()
                && tokens.gap(token + 1) == Gap.NONE
                && tokens.kind(token + 1) == Kind.NUMBER;
    }

    /// The comma of `Fairfield, Iowa`: one name of a place behind another, which ends there.
    public boolean withinPlace(int comma) {
        if (!sign(comma, ',') || !kind(comma - 1, WordKind.NAME) || !kind(comma + 1, WordKind.NAME)) {
            return false;
        }
        int next = comma + 2;
        boolean two = kind(next, WordKind.NAME);
        next = two ? next + 1 : next;
        boolean in = false;
        for (int i = comma - 1; i >= Math.max(0, comma - 4) && !in; i--) {
            in = tokens.is(i, "in")
                    || tokens.is(i, "at")
                    || tokens.is(i, "from")
                    || tokens.is(i, "near")
                    || tokens.is(i, "of")
                    || tokens.is(i, "to");
            if (!in && !kind(i, WordKind.NAME)) {
                return false;
            }
        }
        return in && (sign(next, ',') || full(next));
    }

    /// The last of these tokens without the full stop of their sentence and a bracket that was opened before them; the
    /// stop of `U.S.` is its own.
    public int trimmed(int from, int to) {
        int last = to;
        while (last > from
                && (full(last) && !letters(last) || sign(last, ':') || sign(last, ')') && !opened(from, last))) {
            last--;
        }
        return last;
    }

    /// The tokens of a name.
    public Range range(Passage name) {
        int first = tokens.at(name.start());
        int last = first;
        while (last + 1 < tokens.size() && tokens.end(last) < name.end()) {
            last++;
        }
        return new Range(first, last);
    }

    /// Whether a full stop ends letters that each have one: `U.S.`, `L.P.`
    public boolean letters(int stop) {
        return sign(stop, '.')
                && word(stop - 1)
                && tokens.length(stop - 1) == 1
                && sign(stop - 2, '.')
                && word(stop - 3)
                && tokens.length(stop - 3) == 1
                && tokens.gap(stop - 1) == Gap.NONE;
    }

    private boolean opened(int from, int close) {
        int depth = 0;
        for (int i = close; i >= from; i--) {
            depth += sign(i, ')') ? 1 : sign(i, '(') ? -1 : 0;
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    public boolean full(int token) {
        return sign(token, '.') || sign(token, '!') || sign(token, '?');
    }
}
