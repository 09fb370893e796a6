package oyer.core.read.time;

import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import oyer.core.text.Sentences;
import oyer.core.text.TableFile;

/// Whether a sentence looks forward or back at the place of an expression: the nearest telling word of the clause, the
/// words before the expression first, as English and German put the verb.
final class Tense {

    private static final int REACH = 12;

    /// A German clause with its verb at the end is no longer.
    private static final int CLAUSE = 24;

    /// Greater numbers are years.
    private static final int FIRST_YEAR = 1000;

    private static final Set<String> THING_GOES_ON =
            Set.of("on", "of", "in", "at", "from", "with", "was", "is", ".", ",");
    private static final Set<String> HEARD =
            Set.of("remember", "recall", "recollect", "appreciate", "understand", "know", "notice", "note");

    private static final Map<String, Set<String>> WORDS = TableFile.phrases(Tense.class, "tense.txt");
    /// What can stand between a verb of the past and a day to come.
    private static final Set<String> LEADS_ON = WORDS.getOrDefault("leads-on", Set.of());
    /// Verbs of the past by which something is put on a day to come.
    private static final Set<String> SET = WORDS.getOrDefault("set", Set.of());
    /// Behind `to`: a place, and nothing that is to be done.
    private static final Set<String> WHERE = WORDS.getOrDefault("where", Set.of());
    private static final Set<String> GERMAN_ARTICLES = WORDS.getOrDefault("article", Set.of());

    private final Atoms atoms;
    private final Lexicon lexicon;
    private final Sentences sentences;
    private final String text;
    private final boolean english;
    private final PresentTense present;

    Tense(Atoms atoms, Grammar grammar, Sentences sentences, String text) {
        this.atoms = atoms;
        this.lexicon = grammar.lexicon();
        this.sentences = sentences;
        this.text = text;
        this.english = grammar.language() == oyer.core.text.Language.ENGLISH;
        this.present = new PresentTense(this, atoms, lexicon, text, english);
    }

    /// 1 forward, -1 back, 0 when nothing tells.
    int of(Expression e) {
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        if (english && isPossessive(e)) {
            return willBefore(e) ? 1 : -1; // `would find a way around Wednesday's ruling`
        }
        if (english && e.weekday > 0 && is(e.last + 1, "is")) {
            return 1; // `Monday is the last day`
        }
        if (!english && present.isCopulaAhead(e)) {
            return 1; // though `ist` is of the perfect too
        }
        int told = scan(e.first, -1, from, to, true);
        if (told > 0 && english && (is(e.last + 1, "was") || is(e.last + 1, "were")) && told(e.last + 2) <= 0) {
            return -1; // `the service planned for Saturday was called off`
        }
        told = told != 0 ? told : scan(e.last, 1, from, to, true);
        if (told == 0 && atoms.token(e.first) - from <= 1) {
            told = scan(e.last, 1, from, to, false); // `Until Thursday, they had not called`
        }
        boolean on = e.first > 0
                && (lexicon.has(atoms.symbol(e.first - 1), WordClass.DEADLINE)
                        || english && e.day > 0 && is(e.first - 1, "from")); // the third ship sails from August 6
        if (told == 0 && on) {
            return 1;
        }
        told = told != 0 ? told : scan(e.first, -1, from, to, false);
        told = told != 0 ? told : scan(e.last, 1, from, to, false);
        return told == 0 && present.isAhead(e) ? 1 : told;
    }

    /// `on a rainy Tuesday`, `one Friday in May`: nobody says which; but `a Tuesday deadline` is that of a known one.
    boolean isIndefinite(Expression e) {
        boolean one = (is(e.first - 1, "a") || is(e.first - 1, "one")) && !is(e.first - 2, ",") && isAlone(e);
        boolean like = is(e.first - 2, "a") && is(e.last + 1, "in") && isMonthOrYear(e.last + 2);
        boolean einer = !english && (is(e.first - 1, "einem") || is(e.first - 1, "eines")); // an einem Samstagabend
        return english && (one || like) || einer;
    }

    /// `since the Wednesday`, with no noun behind it: one beside a day that has been told.
    boolean isPicked(Expression e) {
        boolean within = false; // `at ten on the Friday night`
        for (int atom = e.first + 1; atom < e.last && english; atom++) {
            within |= is(atom, "the") && lexicon.has(atoms.symbol(atom + 1), WordClass.WEEKDAY);
        }
        // `an dem Mittwoch` is no `am Mittwoch`
        boolean pointed = !english && is(e.first - 1, "dem") && (is(e.first - 2, "an") || is(e.first - 2, "seit"));
        return within || pointed || english && is(e.first - 1, "the") && isAlone(e);
    }

    /// Whether no noun follows to which an expression belongs: `the Friday vote`.
    private boolean isAlone(Expression e) {
        int next = e.last + 1;
        return next >= atoms.size()
                || !Character.isLetter(text.charAt(atoms.start(next)))
                || lexicon.has(atoms.symbol(next), WordClass.PREP)
                || lexicon.has(atoms.symbol(next), WordClass.PAST)
                || lexicon.has(atoms.symbol(next), WordClass.GOESON);
    }

    /// `the results, due in June, came on Monday`: what was due has come.
    boolean isDue(Expression e) {
        boolean aside =
                is(e.last + 1, ",") && is(e.first - 3, ",") && lexicon.has(atoms.symbol(e.first - 2), WordClass.FUTURE);
        return english && aside && e.last + 2 < atoms.size() && told(e.last + 2) < 0;
    }

    private boolean isMonthOrYear(int atom) {
        return atom < atoms.size()
                && (lexicon.has(atoms.symbol(atom), WordClass.MONTH)
                        || lexicon.has(atoms.symbol(atom), WordClass.MAY)
                        || lexicon.has(atoms.symbol(atom), WordClass.MABBR)
                        || atoms.number(atom) > FIRST_YEAR);
    }

    private boolean isPossessive(Expression e) {
        return (is(e.last + 1, "'") || is(e.last + 1, "\u2019")) && is(e.last + 2, "s") && atoms.glued(e.last + 1);
    }

    private boolean willBefore(Expression e) {
        return stands(e, atom -> is(atom, "will") || is(atom, "ll"));
    }

    /// Whether the sentence before an expression says `will`: ahead from the writing, whatever day is told of.
    boolean isAhead(Expression e) {
        return english && willBefore(e) || present.isAhead(e) && of(e) > 0;
    }

    /// Whether a verb of the present beside a bare day says that it is to come.
    boolean isPresentAhead(Expression e) {
        return present.isAhead(e);
    }

    /// Whether a word directly before leads on to a later date: `put off to the 2nd`.
    boolean isUntil(Expression e) {
        return is(e.first - 1, "to") || e.first > 0 && lexicon.has(atoms.symbol(e.first - 1), WordClass.DEADLINE);
    }

    /// Whether an earlier atom stands in the sentence of an expression.
    boolean inSentence(int atom, Expression e) {
        return atom >= 0
                && atom < atoms.size()
                && sentences.of(atoms.token(atom)) == sentences.of(atoms.token(e.first));
    }

    /// `had not been seen since Thursday`: a look back from what is told.
    boolean isPerfect(Expression e) {
        return isBehind(e, atom -> is(atom, "had"));
    }

    /// `I have seen him once before, about a fortnight earlier`
    boolean isPresentPerfect(Expression e) {
        return isBehind(e, atom -> is(atom, "have") || is(atom, "has"));
    }

    /// `er habe gegen 23.30 Uhr abgeschlossen`: the verb of what somebody is told to have said stands before it.
    boolean isReported(Expression e) {
        return !english && stands(e, atom -> lexicon.has(atoms.symbol(atom), WordClass.REPORT));
    }

    /// `since Christmas`, `seit Allerheiligen`: of one that is over.
    boolean isSince(Expression e) {
        return is(e.first - 1, "since") || is(e.first - 1, "seit");
    }

    /// `he said tomorrow`, `sagte er morgen`: somebody's word of long ago right before it.
    boolean isSaidBefore(Expression e) {
        boolean said = is(e.first - 1, "said") || is(e.first - 1, "told") && is(e.first, "tomorrow");
        boolean me =
                is(e.first - 2, "told") && (is(e.first - 1, "me") || is(e.first - 1, "us") || is(e.first - 1, "him"));
        return said || me || is(e.first - 1, "sagte") || is(e.first - 2, "sagte");
    }

    /// `who was Mrs. Otto until she married at Christmas`, `bis sie zu Ostern heiratete`: of somebody's past, in
    /// passing.
    boolean isInPassing(Expression e) {
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - REACH) && inSentence(atom, e); atom--) {
            if (is(atom, "until") || is(atom, "bis") || is(atom, "who") || is(atom, "whose")) {
                return true;
            }
            if (is(atom, ",") || is(atom, ";")) {
                return false;
            }
        }
        return false;
    }

    /// `the next day`, told of what was: never tomorrow.
    boolean isTheNext(Expression e) {
        return is(e.first, "the") && of(e) <= 0;
    }

    /// `He went back to the mill on Dec. 4`, `arrested Jan. 9`: a verb of the past with nothing between it and the day
    /// that may lead ahead, as what was set, due or promised for it.
    boolean isPlainPast(Expression e) {
        for (int atom = e.first - 1; inSentence(atom, e) && atom > e.first - REACH; atom--) {
            if (told(atom) > 0 || isLeadingOn(atom)) {
                return false;
            }
            if (told(atom) < 0 || !english && isPreterite(atom)) {
                return !SET.contains(atoms.word(atom));
            }
        }
        return false;
    }

    private boolean isLeadingOn(int atom) {
        boolean place = is(atom, "to") && (WHERE.contains(atoms.word(atom + 1)) || isCapital(atom + 1)); // to the mill
        return (LEADS_ON.contains(atoms.word(atom)) || is(atom, ",") || is(atom, ";")) && !place
                || english && atoms.length(atom) > 4 && text.startsWith("ing", atoms.end(atom) - 3);
    }

    private boolean isCapital(int atom) {
        return atom < atoms.size() && Character.isUpperCase(text.charAt(atoms.start(atom)));
    }

    /// `kehrte`, `flüchtete`; but `die letzte`.
    private boolean isPreterite(int atom) {
        return atoms.length(atom) > 4
                && Character.isLowerCase(text.charAt(atoms.start(atom)))
                && text.startsWith("te", atoms.end(atom) - 2)
                && !GERMAN_ARTICLES.contains(atoms.word(atom - 1));
    }

    /// Whether a word that looks ahead stands before an expression in its sentence.
    boolean isAheadBefore(Expression e) {
        for (int atom = e.first - 1; inSentence(atom, e) && atom > e.first - REACH; atom--) {
            if (told(atom) > 0) {
                return true;
            }
        }
        return false;
    }

    /// `Nächster Termin: 16. November`: a label says what the day is of, and no verb.
    boolean isLabelled(Expression e) {
        return is(e.first - 1, ":");
    }

    /// Whether one of some auxiliaries stands before an expression in its sentence, and not as an infinitive.
    private boolean isBehind(Expression e, IntPredicate auxiliary) {
        return english && stands(e, atom -> auxiliary.test(atom) && !is(atom - 1, "to"));
    }

    /// Whether such an atom stands before an expression in its sentence, not far.
    private boolean stands(Expression e, IntPredicate such) {
        int from = sentences.first(sentences.of(atoms.token(e.first)));
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - REACH) && atoms.token(atom) >= from; atom--) {
            if (such.test(atom)) {
                return true;
            }
        }
        return false;
    }

    /// `The 12th of January was a Tuesday`.
    boolean isOver(Expression e) {
        int next = e.last + 1;
        return is(next, "was") || is(next, "war");
    }

    /// Whether the word directly before is a verb of the past: `in the year ended Jan. 31`.
    boolean toldBefore(Expression e) {
        return e.first > 0 && told(e.first - 1) < 0;
    }

    /// `On June 3 I left`, `we met on June 3`: who tells his own doings tells of what is over; what he asked for,
    /// booked or was told may be ahead.
    boolean isOwnPast(Expression e) {
        int next = is(e.last + 1, ",") ? e.last + 2 : e.last + 1;
        if (english && isOwn(next)) {
            return true;
        }
        for (int atom = e.first - 1; english && inSentence(atom, e) && atom > e.first - REACH; atom--) {
            if (isOwn(atom)) {
                return true;
            }
            boolean plan = is(atom, "to") || is(atom, "for") || is(atom, "that") || is(atom, "by") || is(atom, ",");
            if (plan || told(atom) > 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isOwn(int atom) {
        return (is(atom, "I") || is(atom, "we")) && atom + 1 < atoms.size() && told(atom + 1) < 0;
    }

    private int scan(int start, int step, int from, int to, boolean clause) {
        for (int distance = 1; distance <= REACH; distance++) {
            int atom = start + step * distance;
            if (atom < 0 || atom >= atoms.size() || atoms.token(atom) < from || atoms.token(atom) >= to) {
                return 0;
            }
            if (clause && atoms.length(atom) == 1 && isBreak(text.charAt(atoms.start(atom)))) {
                return 0;
            }
            int told = told(atom);
            if (told != 0) {
                return told;
            }
        }
        return 0;
    }

    private static boolean isBreak(char c) {
        return c == ',' || c == ';' || c == ':' || c == '"' || c == '\u201c' || c == '\u201d' || c == '\'';
    }

    private int told(int atom) {
        int symbol = atoms.symbol(atom);
        if (lexicon.has(symbol, WordClass.INTENT) && is(atom + 1, "to")) {
            return 1; // `plans to`, `agreed to`; but `announced plans Tuesday`
        }
        if (english && is(atom, "set") && (is(atom + 1, "for") || is(atom + 1, "it") && is(atom + 2, "for"))) {
            return is(atom - 1, "had") || is(atom - 2, "had") ? -1 : 1; // `a lineup is set for Thursday`
        }
        if (lexicon.has(symbol, WordClass.FUTURE)) {
            boolean none = english && (isAttribute(atom) || isThing(atom) || isHearing(atom));
            return (english ? isUnfulfilled(atom) : isHearsay(atom)) ? -1 : none ? 0 : 1;
        }
        if (english && isBe(atom) && atom > 0 && lexicon.isWord(atoms.symbol(atom - 1), "to")) {
            return 1; // `guidelines to be published`
        }
        if (!lexicon.has(symbol, WordClass.PAST) && !(english && isRegular(atom))) {
            return 0;
        }
        return english && atom > 0 && (isBe(atom - 1) || isPresent(atom - 1))
                ? 1
                : -1; // `will be held` is still to come
    }

    /// `could have come`, `had been scheduled`: ahead once, over now.
    private boolean isUnfulfilled(int atom) {
        boolean modal = is(atom + 1, "have") && !is(atom + 2, "to") && !is(atom, "will") && !is(atom, "shall");
        int first = atom; // `had been due to expire`
        while (first > 0 && (is(first - 1, "to") || lexicon.has(atoms.symbol(first - 1), WordClass.FUTURE))) {
            first--;
        }
        return modal || is(first - 1, "had") || is(first - 1, "been") && is(first - 2, "had");
    }

    /// `soll er am Donnerstag gestritten haben`, `dass er dort gewesen sein will`: what is told of is over.
    private boolean isHearsay(int atom) {
        if (isHaveOrBe(atom - 1)) {
            return true;
        }
        for (int i = atom + 1; i < Math.min(atoms.size(), atom + CLAUSE); i++) {
            if (isHaveOrBe(i)) {
                return i > atom + 1 && (isEnding(i - 1, "t") || isEnding(i - 1, "en"));
            }
            if (atoms.length(i) == 1 && !Character.isLetterOrDigit(text.charAt(atoms.start(i)))) {
                return false;
            }
        }
        return false;
    }

    private boolean isHaveOrBe(int atom) {
        return is(atom, "haben") || is(atom, "sein");
    }

    private boolean isEnding(int atom, String letters) {
        return text.startsWith(letters, atoms.end(atom) - letters.length())
                && Character.isLowerCase(text.charAt(atoms.start(atom)));
    }

    /// `a red can on Saturday`, `her will of May`: a thing, and no verb follows.
    private boolean isThing(int atom) {
        return (is(atom, "can") || is(atom, "will"))
                && atom + 1 < atoms.size()
                && THING_GOES_ON.stream().anyMatch(word -> is(atom + 1, word));
    }

    /// `You will remember that he came on the 19th`: ahead lies what the hearers do, and not what they hear of.
    private boolean isHearing(int atom) {
        return (is(atom, "will") || is(atom, "may") || is(atom, "can"))
                && HEARD.stream().anyMatch(word -> is(atom + 1, word));
    }

    /// `the hastily planned trip` says nothing of when.
    private boolean isAttribute(int atom) {
        return text.startsWith("ed", atoms.end(atom) - 2)
                && atom > 0
                && (text.startsWith("ly", atoms.end(atom - 1) - 2)
                        || is(atom - 1, "the")
                        || is(atom - 1, "a")
                        || is(atom - 1, "its")
                        || is(atom - 1, "their"));
    }

    boolean is(int atom, String word) {
        return atom >= 0
                && atom < atoms.size()
                && atoms.length(atom) == word.length()
                && text.regionMatches(true, atoms.start(atom), word, 0, word.length());
    }

    /// `is heard in May`: no past.
    boolean isPresent(int atom) {
        return lexicon.isWord(atoms.symbol(atom), "is") || lexicon.isWord(atoms.symbol(atom), "are");
    }

    private boolean isBe(int atom) {
        return lexicon.isWord(atoms.symbol(atom), "be");
    }

    /// A verb in -ed that no list names; with a capital it is a name, the United States, unless a sentence begins
    /// with it: `Asked on Monday whether`.
    private boolean isRegular(int atom) {
        int end = atoms.end(atom);
        return (lexicon.isClassless(atoms.symbol(atom)) || isCue(atoms.symbol(atom)))
                && !isOfNoun(atom)
                && atoms.length(atom) > 4
                && text.startsWith("ed", end - 2)
                && text.charAt(end - 3) != 'e'
                && (!Character.isUpperCase(text.charAt(atoms.start(atom))) || begins(atom) && !is(atom, "United"));
    }

    /// `on a still unspecified date`, `the injured man`: what a noun is like, and no verb.
    private boolean isOfNoun(int atom) {
        boolean adverb = is(atom - 1, "still")
                || is(atom - 1, "yet")
                || atom > 0 && text.startsWith("ly", atoms.end(atom - 1) - 2);
        int before = adverb ? atom - 2 : atom - 1;
        return before >= 0 && lexicon.has(atoms.symbol(before), WordClass.ARTICLE);
    }

    /// Words like `charged` or `testified`, which are cues of other kinds too.
    private boolean isCue(int symbol) {
        return lexicon.has(symbol, WordClass.ARREST)
                || lexicon.has(symbol, WordClass.INTENT)
                || lexicon.has(symbol, WordClass.TELLING)
                || lexicon.has(symbol, WordClass.BACK)
                || lexicon.has(symbol, WordClass.INQUIRY)
                || lexicon.has(symbol, WordClass.NOTE)
                || lexicon.has(symbol, WordClass.ASIDE);
    }

    private boolean begins(int atom) {
        int token = atoms.token(atom);
        return sentences.first(sentences.of(token)) == token;
    }
}
