package oyer.core.read.name;

import java.util.regex.Pattern;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// People whom German prose names in full (`Uwe Lund fand die Tote`), added where the model is silent, since the
/// decisions that it was learnt from seldom name anybody.
final class GermanPeople {

    private static final byte PERSON = Labels.begin(EntityKind.PERSON);
    private static final byte PLACE = Labels.begin(EntityKind.PLACE);
    private static final byte ORGANISATION = Labels.begin(EntityKind.ORGANISATION);

    /// Words of one name, at most.
    private static final int LONGEST = 6;

    /// How nouns end that are made from other words.
    static final Pattern NOUNS =
            Pattern.compile("(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|schaft|schaften|nis|nisse|ismus|ität)$");

    static final int NEVER = Words.CALENDAR
            | Words.TITLE
            | Words.ORG
            | Words.ORG_TAIL
            | Words.ACRONYM
            | Words.ARTICLE
            | Words.NATION
            | Words.LAND;

    private final NameText text;
    private final byte[] labels;

    private GermanPeople(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    static void add(NameText text, byte[] labels) {
        GermanPeople people = new GermanPeople(text, labels);
        for (int i = 0; i < labels.length; i++) {
            if (text.capital(i)) {
                people.full(i);
                people.spoken(i);
            }
        }
    }

    /// A given name and what follows it as its surname: `Uwe Lund`, `Karl-Heinz von Arnsberg`, `Anna P. Weber`.
    private void full(int i) {
        if (!given(i) || !free(i) || within(i - 1)) {
            return;
        }
        int last = surname(i);
        if (last < 0 || runs(last + 1) || cited(i, last)) {
            return;
        }
        for (int k = i; k <= last; k++) {
            // a lone surname behind a given name was taken for a company: `Karin Stahl`
            if (!free(k) && !(k == last && lone(k))) {
                return;
            }
        }
        int end = last;
        while (end + 1 < labels.length && labels[end + 1] == PERSON + 1) {
            end++;
        }
        int from = i;
        while (from > 0 && labels[from] == PERSON + 1) {
            from--;
        }
        Labels.mark(labels, from, end, EntityKind.PERSON);
        coordinated(from);
    }

    /// `der Uwe`, `die Ruth`: a given name alone behind the article of its sex, as people are spoken of.
    private void spoken(int i) {
        boolean she = text.tokens.is(i - 1, "die");
        boolean he = text.tokens.is(i - 1, "der") || text.tokens.is(i - 1, "den") || text.tokens.is(i - 1, "dem");
        boolean name = (she || he)
                && labels[i] == Labels.OUT
                && text.is(i, Words.FIRST)
                && text.tokens.length(i) > 2
                && !text.is(i, NEVER)
                && !shouts(i)
                && !doubtful(i)
                && !runs(i + 1)
                && !counted(i + 1)
                && !(text.tokens.is(i + 1, '.') && counted(i + 2))
                && !cited(i, i);
        if (name && Sex.of(text.classes[i] & Words.FIRST) == (she ? Sex.FEMALE : Sex.MALE)) {
            labels[i] = PERSON;
        }
    }

    /// Whether a figure stands here: `die Halle 4a`, `die Abb. 1`.
    private boolean counted(int i) {
        return i < labels.length && Character.isDigit(text.tokens.first(i));
    }

    /// `Svenja und Tim Sommer`: a given name alone before a full one.
    private void coordinated(int full) {
        int one = full - 2;
        if (one >= 0
                && text.tokens.is(full - 1, "und")
                && text.is(one, Words.FIRST)
                && text.capital(one)
                && labels[one] == Labels.OUT
                && !text.is(one, Words.COMMON | Words.DOUBTFUL)) {
            labels[one] = PERSON;
        }
    }

    /// Whether another noun follows in the line: `Karl Lohmeyer GmbH`, `Kurt Lahn Straße`.
    private boolean runs(int i) {
        return text.capital(i) && text.follows(i) && text.tokens.gap(i) != Gap.LINE;
    }

    /// What is cited or quoted under a name, and what is numbered: `- Karl Hell;`, `„ Mara Lind “`, `Randnummer 9`.
    private boolean cited(int first, int last) {
        boolean number =
                last + 1 < labels.length && text.tokens.kind(last + 1) == Kind.NUMBER && text.follows(last + 1);
        boolean quoted = sign(first - 1) && sign(last + 1) && !stop(last + 1);
        boolean slash = text.tokens.is(first - 1, '/') || text.tokens.is(last + 1, '/');
        boolean dash = text.tokens.is(first - 1, '-') || text.tokens.is(first - 1, '\u2013');
        return number && !text.is(last, Words.LAST) || quoted || slash || dash && !text.joined(first);
    }

    private boolean sign(int i) {
        return i >= 0
                && i < labels.length
                && text.tokens.kind(i) == Kind.SIGN
                && !text.tokens.is(i, '.')
                && !text.tokens.is(i, ':')
                && !text.tokens.is(i, ',');
    }

    private boolean stop(int i) {
        return text.tokens.is(i, ')') || text.tokens.is(i, ';') || text.tokens.is(i, '?') || text.tokens.is(i, '!');
    }

    /// After what names a company, a street or a work, a person's name is part of theirs.
    private boolean within(int before) {
        return (text.is(before, Words.ORG | Words.WORK | Words.PLACE_HEAD) || GermanNames.house(text, before))
                && text.capital(before)
                && text.follows(before + 1);
    }

    private boolean given(int i) {
        if (text.tokens.kind(i) != Kind.WORD && text.tokens.kind(i) != Kind.MIXED || text.is(i, NEVER) || shouts(i)) {
            return false;
        }
        if (text.is(i, Words.FIRST)) {
            boolean strange = text.tokens.length(i) < 3 || stranger(i - 1) && text.follows(i);
            return !doubtful(i) && !strange || sure(i + 1) && text.follows(i + 1) && !article(i - 1);
        }
        return hyphened(i);
    }

    private boolean shouts(int i) {
        return text.tokens.length(i) > 1 && text.tokens.allCapitals(i);
    }

    /// A word with a capital that no table knows and that no article or other small word makes a noun, as in an
    /// English phrase, behind which no name begins.
    private boolean stranger(int i) {
        boolean noun =
                article(i - 1) || i > 0 && text.tokens.kind(i - 1) == Kind.WORD && !text.tokens.capitalised(i - 1);
        return text.capital(i)
                && !noun
                && (text.classes[i] & (Words.COMMON | Words.ROLE | Words.TITLE | Words.KIN | Words.SOMEBODY)) == 0
                && !GermanNames.agent(text, i)
                && !noun(i);
    }

    /// `RdNr`, `VergGr`: capitals within, that no hyphen explains.
    private boolean humped(int i) {
        String word = text.word(i);
        for (int k = 1; k < word.length(); k++) {
            if (Character.isUpperCase(word.charAt(k))
                    && Character.isLetter(word.charAt(k - 1))
                    && !word.startsWith("Mc")) {
                return true;
            }
        }
        return false;
    }

    private boolean doubtful(int i) {
        return text.is(i, Words.COMMON | Words.DOUBTFUL | Words.ROLE | Words.KIN | Words.SOMEBODY);
    }

    private boolean sure(int i) {
        return text.capital(i)
                && text.is(i, Words.LAST)
                && !text.is(i, NEVER)
                && !doubtful(i)
                && !text.lexicon.compound(text, i);
    }

    private boolean article(int i) {
        return i >= 0
                && text.tokens.kind(i) == Kind.WORD
                && (text.tokens.is(i, "der")
                        || text.tokens.is(i, "die")
                        || text.tokens.is(i, "das")
                        || text.tokens.is(i, "dem")
                        || text.tokens.is(i, "den")
                        || text.tokens.is(i, "des"));
    }

    /// `Klaus-Dieter`: two given names.
    private boolean hyphened(int i) {
        String word = text.word(i);
        int hyphen = word.indexOf('-');
        return hyphen > 1
                && hyphen < word.length() - 2
                && (text.lexicon.classes(word.substring(0, hyphen).toLowerCase(text.language.locale())) & Words.FIRST)
                        != 0
                && (text.lexicon.classes(word.substring(hyphen + 1).toLowerCase(text.language.locale())) & Words.FIRST)
                        != 0;
    }

    /// The last token of the surname that follows a given name; -1 for none.
    private int surname(int given) {
        int i = given + 1;
        while (i < labels.length && i - given < LONGEST && text.follows(i)) {
            if (text.initial(i) && i == given + 1 && last(i)) {
                return i + 1; // Kuno J.
            } else if (text.initial(i)) {
                i += 2;
            } else if (text.is(i, Words.PARTICLE) && !text.tokens.capitalised(i) && text.capital(i + 1)) {
                i++;
            } else if (titled(given) && i == given + 1 && compound(i)) {
                return i; // Dr. Klaus Schönwetter
            } else if (!bears(i, doubtful(given))) {
                return -1;
            } else if (text.is(i, Words.FIRST) && text.follows(i + 1) && bears(i + 1, true)) {
                i++;
            } else {
                return i;
            }
        }
        return -1;
    }

    /// Whether the letter that shortens a surname ends the name: no name, no figure and no second letter follows.
    private boolean last(int initial) {
        int next = initial + 2;
        return text.tokens.is(initial + 1, '.')
                && (next >= labels.length
                        || !text.follows(next)
                        || text.tokens.kind(next) != Kind.NUMBER && !text.capital(next));
    }

    /// Whether a title stands before a given name: `Dr. Klaus`, `Frau Ida`.
    private boolean titled(int given) {
        int before = text.tokens.is(given - 1, '.') ? given - 2 : given - 1;
        return before >= 0 && text.is(before, Words.TITLE) && text.is(given, Words.FIRST);
    }

    /// A noun made from others, as many a surname is; behind a title and a given name it is one.
    private boolean compound(int i) {
        return text.capital(i)
                && text.tokens.length(i) > 3
                && !text.is(i, NEVER)
                && !NOUNS.matcher(text.word(i)).find()
                && text.lexicon.compound(text, i)
                && !runs(i + 1);
    }

    /// Whether a word can be a surname: one that the tables know, even if it is a noun too (`Gerda Sommer`), or one
    /// that is no noun.
    private boolean bears(int i, boolean strict) {
        if (!text.capital(i) || text.tokens.length(i) < 3 || text.is(i, NEVER)) {
            return false;
        }
        if (text.is(i, Words.LAST)) {
            return !(strict && doubtful(i));
        }
        return !doubtful(i) && !noun(i) && !humped(i);
    }

    private boolean noun(int i) {
        return text.lexicon.compound(text, i) || NOUNS.matcher(text.word(i)).find();
    }

    private boolean lone(int i) {
        boolean place = labels[i] == PLACE && !text.is(i, Words.TOWN | Words.LAND);
        return (labels[i] == ORGANISATION || place) && (i + 1 == labels.length || labels[i + 1] != labels[i] + 1);
    }

    private boolean free(int i) {
        return labels[i] == Labels.OUT || labels[i] == PERSON || labels[i] == PERSON + 1;
    }
}
