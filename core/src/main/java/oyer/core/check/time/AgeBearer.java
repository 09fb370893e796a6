package oyer.core.check.time;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.read.name.CasePart;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// Whose age or whose day of birth a sentence or a line of a form tells.
final class AgeBearer {

    private static final TokenSet SHE = TokenSet.of(Set.of("she", "he", "sie", "er"));
    private static final TokenSet I = TokenSet.of(Set.of("i", "ich"));
    private static final TokenSet WAS = TokenSet.of(Set.of("was", "am", "war", "bin", "wurde", "turned", "wurden"));

    static final TokenSet ARTICLE =
            TokenSet.of(Set.of("a", "an", "the", "ein", "eine", "einer", "einem", "einen", "der", "die", "dem", "den"));
    private static final TokenSet WHOSE = TokenSet.of(Set.of(
            "his", "her", "their", "my", "our", "seine", "seiner", "seinem", "seinen", "ihre", "ihrer", "ihrem",
            "ihren", "meine", "meiner", "deren", "dessen"));
    private static final TokenSet IS =
            TokenSet.of(Set.of("is", "was", "as", "then", "now", "ist", "war", "als", "damals", "heute"));

    private static final TokenSet BODY = TokenSet.of(
            Set.of("body", "deceased", "decedent", "corpse", "leiche", "leichnam", "verstorbene", "verstorbenen"));
    private static final TokenSet NAME =
            TokenSet.of(Set.of("name", "deceased", "decedent", "victim", "verstorbene", "verstorbener", "opfer"));
    private static final TokenSet SURNAME = TokenSet.of(Set.of("surname", "nachname", "familienname", "name"));

    /// Words between a person and the age, and where the day of birth stands between.
    private static final int AWAY = 8;

    private static final int WITH_BIRTH = 16;

    /// Words at the head of a paper.
    private static final int HEAD = 90;

    /// Words between `ich` and the age or the word for being born.
    private static final int REACH = 10;

    private AgeBearer() {}

    /// Who speaks, where `I was` or `ich bin` stands right before; in German the day may stand between.
    static OptionalInt own(Sheet sheet, int before) {
        Tokens tokens = sheet.tokens();
        for (int i = before; i >= Math.max(0, before - REACH); i--) {
            boolean me = I.has(tokens, i) && WAS.within(tokens, Math.max(0, i - 1), i + 2);
            if (me) {
                return sheet.telling(tokens.start(i)).map(s -> s.speaker()).orElse(OptionalInt.empty());
            }
            if (tokens.is(i, ',') || tokens.is(i, ';') || SHE.has(tokens, i)) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /// Whose birth it is: named before in the sentence, or on the lines above it as a form has them.
    static OptionalInt ofBirth(Sheet sheet, int sentence, int offset) {
        OptionalInt person = sheet.personBefore(sentence, offset);
        if (person.isPresent() && bracketed(sheet, sentence, offset)) {
            return OptionalInt.empty();
        }
        boolean form = sheet.tokens().is(sheet.sentences().first(sentence), "date")
                || sheet.tokens().is(sheet.tokens().at(offset) - 2, "date")
                || sheet.tokens().is(sheet.tokens().at(offset) + 1, ':');
        if (form && labelled(sheet, SURNAME, offset).isPresent()) {
            return labelled(sheet, SURNAME, offset);
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - 2) && form && person.isEmpty(); s--) {
            person = sheet.personBefore(s, offset);
        }
        return person.isPresent() ? person : sheBefore(sheet, sentence);
    }

    /// `the 43-year-old Ann Brown`, `den 12-jährigen Schüler Karl Berg`: what somebody is may stand between; and `der
    /// 43
    /// Jahre alte Angeklagte` of the only one who stands accused.
    static OptionalInt behind(Sheet sheet, int sentence, Passage age) {
        Tokens tokens = sheet.tokens();
        int next = sheet.lastToken(age.span()) + 1;
        boolean line = next < tokens.size() && tokens.gap(next).compareTo(Tokens.Gap.LINE) >= 0;
        if (CasePart.pursued(tokens, next) && !(line && field(tokens, next))) {
            return accused(sheet);
        }
        boolean noun = adjective(age) && tokens.kind(next) == Tokens.Kind.WORD && !CueWords.AUXILIARY.has(tokens, next);
        return sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                .filter(m -> {
                    int first = sheet.firstToken(m.passage().span());
                    return first == next || noun && first == next + 1;
                })
                .mapToInt(Mention::entity)
                .findFirst();
    }

    /// `Beschuldigter:` on a line of its own is the next label of a form.
    private static boolean field(Tokens tokens, int label) {
        return tokens.is(label + 1, ':');
    }

    private static boolean adjective(Passage age) {
        String words = age.words().toLowerCase(Locale.ROOT);
        return words.endsWith("-old") || words.contains("j\u00e4hrig");
    }

    /// Against whom a paper goes, where that is one person: `gegen`, `the defendant`; else whoever is born in its head.
    private static OptionalInt accused(Sheet sheet) {
        int[] accused = sheet.readings().entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON
                        && e.named()
                        && e.roles().stream().anyMatch(CasePart::pursued))
                .mapToInt(Entity::number)
                .toArray();
        if (accused.length > 0) {
            return accused.length == 1 ? OptionalInt.of(accused[0]) : OptionalInt.empty();
        }
        int[] born = IntStream.range(0, Math.min(HEAD, sheet.tokens().size()))
                .filter(i -> CueWords.BORN.has(sheet.tokens(), i))
                .mapToObj(i -> sheet.personBefore(
                        sheet.sentences().of(i), sheet.tokens().start(i)))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .distinct()
                .toArray();
        return born.length == 1 ? OptionalInt.of(born[0]) : OptionalInt.empty();
    }

    /// Whether a sentence is of somebody dead, who grows no older.
    static boolean ofBody(Sheet sheet, int sentence) {
        return BODY.within(
                sheet.tokens(),
                sheet.sentences().first(sentence),
                sheet.sentences().end(sentence));
    }

    /// Of whom a report on a body is: `Name: Ann Brown` at its head, and nobody else so.
    private static OptionalInt subject(Sheet sheet) {
        return labelled(sheet, NAME, Integer.MAX_VALUE);
    }

    /// Who is named right behind a label at the head of a paper (`Surname: BROWN`), before an offset.
    private static OptionalInt labelled(Sheet sheet, TokenSet label, int offset) {
        Tokens tokens = sheet.tokens();
        OptionalInt found = OptionalInt.empty();
        for (Mention mention : sheet.mentions()) {
            int first = sheet.firstToken(mention.passage().span());
            if (first > HEAD || mention.passage().start() >= offset) {
                break;
            }
            boolean behind = tokens.is(first - 1, ':') && label.has(tokens, first - 2);
            if (mention.kind() == EntityKind.PERSON && behind) {
                if (found.isPresent() && found.getAsInt() != mention.entity()) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(mention.entity());
            }
        }
        return found;
    }

    /// Whether `born` stands in brackets that open behind somebody who is not the person named last.
    private static boolean bracketed(Sheet sheet, int sentence, int offset) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(sentence);
        int open = tokens.at(offset) - 1;
        while (open > first && !tokens.is(open, '(') && !tokens.is(open, ')')) {
            open--;
        }
        if (!tokens.is(open, '(')) {
            return false;
        }
        int before = tokens.start(open);
        return sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.passage().end() <= before)
                .noneMatch(m -> before - m.passage().end() < 3);
    }

    /// `The clerk is Ann Brown. She was born on ...`: the only person of the sentence before.
    private static OptionalInt sheBefore(Sheet sheet, int sentence) {
        int first = sheet.sentences().first(sentence);
        return SHE.has(sheet.tokens(), first) ? onlyBefore(sheet, sentence) : OptionalInt.empty();
    }

    private static OptionalInt onlyBefore(Sheet sheet, int sentence) {
        if (sentence == 0) {
            return OptionalInt.empty();
        }
        int[] persons = sheet.mentionsIn(sentence - 1).stream()
                .filter(m -> m.kind() == EntityKind.PERSON)
                .mapToInt(Mention::entity)
                .distinct()
                .toArray();
        return persons.length == 1 ? OptionalInt.of(persons[0]) : OptionalInt.empty();
    }

    /// Whose age it is: the person named or meant right before it, when nobody else's kin stands between; or right
    /// after it (`the 43-year-old A. Person`).
    static OptionalInt ofAge(Sheet sheet, int sentence, Passage age) {
        OptionalInt person = OptionalInt.empty();
        int at = -1;
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.kind() == EntityKind.PERSON && mention.passage().end() <= age.start()) {
                person = OptionalInt.of(mention.entity());
                at = sheet.lastToken(mention.passage().span());
            }
        }
        int first = sheet.firstToken(age.span());
        if (person.isEmpty()
                && SHE.within(sheet.tokens(), Math.max(sheet.sentences().first(sentence), first - REACH - 2), first)) {
            return onlyBefore(sheet, sentence);
        }
        int born = CueWords.BORN.first(sheet.tokens(), sheet.sentences().first(sentence), first);
        if (person.isEmpty() && born >= 0 && first - born <= WITH_BIRTH) {
            return ofBirth(sheet, sentence, sheet.tokens().start(born));
        }
        if (person.isEmpty() && field(sheet, age)) {
            return above(sheet, sentence);
        }
        if (person.isEmpty() && ofBody(sheet, sentence)) {
            return subject(sheet);
        }
        int far = CueWords.BORN.within(sheet.tokens(), at + 1, first) ? WITH_BIRTH : AWAY;
        OptionalInt behind = behind(sheet, sentence, age);
        if (behind.isPresent()) {
            return behind;
        }
        if (ofAnother(sheet.tokens(), age, first, at)) {
            return OptionalInt.empty();
        }
        if (person.isEmpty() || first - at > far || CueWords.KIN.within(sheet.tokens(), at + 1, first)) {
            return OptionalInt.empty();
        }
        return person;
    }

    /// `Age: 56`.
    static boolean field(Sheet sheet, Passage age) {
        return sheet.tokens().is(sheet.firstToken(age.span()) - 1, ':');
    }

    /// Who is named last on the lines of a form above.
    private static OptionalInt above(Sheet sheet, int sentence) {
        for (int s = sentence - 1; s >= Math.max(0, sentence - 3); s--) {
            OptionalInt person = sheet.personBefore(s, Integer.MAX_VALUE);
            if (person.isPresent()) {
                return person;
            }
        }
        return OptionalInt.empty();
    }

    /// Whether an age before a noun (`seven-year-old`) is that noun's and not of whom the sentence names before:
    /// `Hatch was convicted of the murder of his seven-year-old stepdaughter`. It is of the person himself behind a
    /// comma or behind `is a`.
    private static boolean ofAnother(Tokens tokens, Passage age, int first, int person) {
        if (!adjective(age)) {
            return false;
        }
        int before = first - 1;
        if (WHOSE.has(tokens, before)) {
            return true;
        }
        if (before <= person) {
            return false;
        }
        boolean article = ARTICLE.has(tokens, before);
        int lead = article ? before - 1 : before;
        boolean himself = lead == person || tokens.is(lead, ',') || IS.has(tokens, lead);
        return !himself;
    }
}
