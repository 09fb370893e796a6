package oyer.core.read.statement.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.casefile.Statement.Act;
import oyer.core.read.name.CasePart;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.FirstNames;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.german.GermanParts;
import oyer.core.read.statement.paper.Interviewee;
import oyer.core.read.statement.paper.Signatories;
import oyer.core.read.statement.paper.Surnames;
import oyer.core.read.statement.paper.Topic;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Looks up who a speaker phrase names: the first person or organisation in it. A pronoun that the cast leaves open
/// goes to the person of its sex who was last spoken of, when only one is in reach.
public final class Speakers {

    /// How many mentions back a pronoun looks; a bound that keeps long documents linear.
    private static final int REACH = 40;

    private static final int SENTENCES = 14;

    /// Within so many sentences before stands whom a pronoun in somebody's own words means.
    private static final int NEAR = 3;

    private final ClauseText text;
    private final Prose prose;
    private final Cast cast;
    private final Range interviewee;

    /// Whom the paper is about.
    private final Range topic;

    private final Surnames surnames;
    private final List<Mention> mentions;
    private final int[] starts;
    private final char[] sexes;
    private final SelfNaming naming;
    private final Signatories signatories;
    private final GermanParts parts;
    private final Antecedents antecedents;
    private final Writings writings;

    private final Talk talk;
    private final Clients clients;
    /// Who spoke last in this paragraph, and at which token; reading goes on in order of the text.
    private Range lastCue = Range.NONE;

    private int lastSpeaker = -1;

    /// @param interviewee the name in the head of notes or of a report, for whom the words leave out
    public Speakers(ClauseText text, Lines lines, Cast cast, Range interviewee) {
        this.text = text;
        this.signatories = new Signatories(text, lines);
        this.prose = text.prose;
        this.cast = cast;
        this.interviewee = interviewee;
        this.topic = interviewee.exists() ? interviewee : Topic.find(text, lines);
        this.surnames = new Surnames(text, lines, cast);
        this.mentions = cast.mentions();
        this.starts = mentions.stream().mapToInt(m -> m.passage().start()).toArray();
        this.sexes = new char[cast.entities().size()];
        this.naming = new SelfNaming(text, cast);
        naming.sexes(sexes);
        this.parts = new GermanParts(text, cast);
        this.antecedents = new Antecedents(prose, mentions);
        this.talk = new Talk(prose, mentions, this::sex);
        this.writings = new Writings(text, mentions, starts);
        this.clients = new Clients(text, cast);
    }

    /// The speaker of a draft.
    ///
    /// @param around who speaks the words in which the draft stands: `I` means him, `he` somebody else
    /// @param direct whether these are his own words
    /// @param asked who is asked, when the draft stands in a question: `you` means him
    /// @param turn the first token of what is argued, when the draft stands in an argument; else -1
    /// @param talking who asks and who answers, when the draft stands in a question or an answer: `he` is neither
    public Found of(
            Draft draft, OptionalInt around, boolean direct, OptionalInt asked, int turn, Set<Integer> talking) {
        Range words = draft.speaker();
        if (draft.own()) {
            if (draft.act() == Act.ASKS && draft.rule().equals("turn")) {
                of(draft.speaker()).entity().ifPresent(talk::asks);
            }
            Found found = named(draft.named().exists() && draft.rule().startsWith("turn") ? draft.named() : words);
            found = found.entity().isPresent() ? found : named(words);
            found = inPart(words, found);
            boolean heard = words.exists() && interviewee.exists() && !known(found);
            return heard && (Interviewee.part(text, words) || accused(words)) ? named(interviewee) : found;
        }
        if (!words.exists()) {
            boolean reports =
                    draft.rule().startsWith("report") && around.isEmpty() && prose.language() == Language.GERMAN;
            return interviewee.exists() && (draft.rule().equals("note") || reports) ? named(interviewee) : Found.NOBODY;
        }
        boolean me = words.first() == words.last()
                && (text.tokens.is(words.first(), "I")
                        || text.tokens.is(words.first(), "my")
                        || text.tokens.is(words.first(), "ich"));
        if (me && around.isPresent()) {
            return new Found(around, false);
        }
        if (me && !text.tokens.is(words.first(), "ich")) {
            Found writer = named(signatories.of(words.first()));
            boolean person = writer.entity().isPresent()
                    && cast.entities().get(writer.entity().getAsInt()).kind() == EntityKind.PERSON;
            return person ? new Found(writer.entity(), true) : Found.NOBODY;
        }
        boolean you = words.first() == words.last()
                && (text.tokens.is(words.first(), "you")
                        || text.capital(words.first()) && text.tokens.is(words.first(), "Sie"));
        if (you && asked.isPresent()) {
            return new Found(asked, false);
        }
        if (pronoun(words) && naming.says(draft.content()).isPresent()) {
            return new Found(naming.says(draft.content()), true);
        }
        if (turn >= 0 && pronoun(words) && around.isPresent()) {
            return argued(words, around, turn);
        }
        OptionalInt chained = pronoun(words) ? chain(words.first()) : OptionalInt.empty();
        Found found = chained.isPresent() ? new Found(chained, true) : of(words);
        found = inPart(words, found);
        if (pronoun(words) && around.isEmpty() && topic.exists()) {
            found = onTopic(words.first(), found);
        }
        if (!talking.isEmpty() && pronoun(words) && talk.holds(found, talking)) {
            int at = firstAt(prose.tokens().start(words.first()));
            found = talk.third(words.first(), Math.max(0, at - REACH), at, talking);
        }
        if (found.entity().isEmpty()
                && text.is(words.first(), WordClass.POSS)
                && text.is(words.last(), WordClass.SOURCE)) {
            boolean hers = text.tokens.first(words.first()) == 'i' || text.tokens.first(words.first()) == 'I';
            found = last(
                    hers ? 'f' : 'm', words.first(), firstAt(prose.tokens().start(words.first()))); // seinen Angaben
        }
        boolean part = interviewee.exists() && (Interviewee.part(text, words) || accused(words));
        if (part && !known(found) || found.entity().isEmpty() && interviewee.exists() && pronoun(words)) {
            found = named(interviewee);
        }
        if (direct && pronoun(words) && around.isPresent() && found.entity().equals(around)) {
            found = other(words, around.getAsInt());
        }
        if (!known(found) && clients.is(words)) {
            found = clients.pursued(this::named);
        }
        if (!known(found)
                && clients.isHis(words)
                && lastSpeaker >= 0
                && sameParagraph(lastCue.first(), words.first())) {
            Found client = clients.pursued(this::named);
            // Defendant said so. His affidavit
            found = client.entity().equals(OptionalInt.of(lastSpeaker)) ? client : found;
        }
        if (found.entity().isEmpty() && !pronoun(words) && !clients.theirs(words)) {
            found = surnames.of(words).isPresent() ? new Found(surnames.of(words), false) : writings.of(words);
            found = found.entity().isEmpty() ? new Found(surnames.shortened(words), true) : found;
        }
        if (found.entity().isPresent()) {
            lastCue = words;
            lastSpeaker = found.entity().getAsInt();
        }
        return found;
    }

    /// `Der Beschuldigte`, in the notes of hearing him.
    private boolean accused(Range words) {
        return words.last() - words.first() < 2
                && CasePart.pursued(text.tokens, words.last())
                && named(interviewee).entity().stream()
                        .mapToObj(cast.entities()::get)
                        .anyMatch(e -> e.roles().stream().anyMatch(CasePart::pursued));
    }

    /// Whom `he` means at the head of a sentence in a paper about one person: that person, unless a sentence before it
    /// in the paragraph begins with another of that sex.
    private Found onTopic(int token, Found found) {
        OptionalInt who = named(topic).entity();
        int here = prose.sentences().of(token);
        boolean opens = token <= prose.sentences().first(here) + 1;
        if (!opens || who.isEmpty() || token < topic.last() || who.equals(found.entity())) {
            return found;
        }
        boolean she = text.tokens.is(token, "she") || text.tokens.is(token, "sie");
        char sex = sex(who.getAsInt());
        if (sex == (she ? 'm' : 'f') || sex == '?' && text.tokens.is(token, "sie")) {
            return found;
        }
        for (int sentence = here - 1; sentence >= Math.max(0, here - NEAR); sentence--) {
            int first = prose.sentences().first(sentence);
            if (!sameParagraph(first, token)) {
                break;
            }
            int at = firstAt(prose.tokens().start(first));
            boolean other = at < mentions.size()
                    && mentions.get(at).form() != Form.PRONOUN
                    && mentions.get(at).kind() == EntityKind.PERSON
                    && heads(mentions.get(at), sentence)
                    && mentions.get(at).entity() != who.getAsInt()
                    && sex(mentions.get(at).entity()) != (she ? 'm' : 'f');
            if (other) {
                return found;
            }
        }
        return new Found(who, true);
    }

    private boolean known(Found found) {
        return found.entity().isPresent()
                && cast.entities().get(found.entity().getAsInt()).named();
    }

    /// Whom the words were taken for, and if his name is not known, who bears the part that they name.
    private Found inPart(Range words, Found found) {
        OptionalInt bearer = known(found) ? OptionalInt.empty() : parts.of(words);
        return bearer.isPresent() ? new Found(bearer, true) : found;
    }

    /// Whom `he` means in the words of one who would say `I` of himself: the nearest before who fits, whether named or
    /// described.
    private Found other(Range words, int speaker) {
        int at = firstAt(prose.tokens().start(words.first()));
        return talk.nearest(words.first(), Math.max(0, at - REACH), at, NEAR, who -> who == speaker);
    }

    /// Whom the head of the notes names, or nobody.
    public OptionalInt interviewee() {
        return named(interviewee).entity();
    }

    /// Whom an argument to the jury calls `he`: a person of that sex whom it named before and not its speaker; when it
    /// named none, the accused, for an argument is about him.
    private Found argued(Range words, OptionalInt around, int turn) {
        int at = firstAt(prose.tokens().start(words.first()));
        char sex = text.tokens.is(words.first(), "she") || text.tokens.is(words.first(), "sie") ? 'f' : 'm';
        for (int i = at - 1;
                i >= Math.max(0, at - REACH) && starts[i] >= prose.tokens().start(turn);
                i--) {
            Mention mention = mentions.get(i);
            boolean other = around.getAsInt() != mention.entity() && mention.kind() == EntityKind.PERSON;
            if (other && mention.form() == Form.NAME && sex(mention.entity()) != (sex == 'm' ? 'f' : 'm')) {
                return new Found(OptionalInt.of(mention.entity()), true);
            }
        }
        int accused = -1;
        for (Entity entity : cast.entities()) {
            boolean charged = entity.kind() == EntityKind.PERSON
                    && entity.named()
                    && entity.roles().stream().anyMatch(CasePart::charged)
                    && entity.roles().stream().noneMatch(r -> r.startsWith("counsel"));
            if (charged && accused >= 0) {
                return Found.NOBODY; // two stand accused
            }
            accused = charged ? entity.number() : accused;
        }
        return accused < 0 || accused == around.getAsInt() ? Found.NOBODY : new Found(OptionalInt.of(accused), true);
    }

    /// Whose name stands at these words: a mention there, else a person of that surname.
    private Found named(Range words) {
        if (!words.exists()) {
            return Found.NOBODY;
        }
        OptionalInt surname = surnames.of(words);
        return surname.isPresent() ? new Found(surname, false) : of(words);
    }

    private boolean pronoun(Range words) {
        return words.first() == words.last()
                && (text.tokens.is(words.first(), "he")
                        || text.tokens.is(words.first(), "she")
                        || text.tokens.is(words.first(), "er")
                        || text.tokens.is(words.first(), "sie"));
    }

    public Found of(Range range) {
        if (!range.exists()) {
            return Found.NOBODY;
        }
        int start = prose.tokens().start(range.first());
        int end = prose.tokens().end(range.last());
        int at = firstAt(start);
        OptionalInt found = OptionalInt.empty();
        for (int i = at; i < mentions.size() && starts[i] < end; i++) {
            Mention mention = mentions.get(i);
            // the surname of `Berg, Ada` is hers
            boolean inverted = mention.passage().start() == start && text.sign(range.last() + 1, ',');
            boolean outside = mention.passage().end() > end + 2 && !inverted;
            if (mention.kind() == EntityKind.PLACE && range.last() > range.first() || outside) {
                continue;
            }
            boolean hangs = mention.form() == Form.NAME || clients.theirs(range);
            if (mention.kind() == EntityKind.PERSON && hangs && hangs(range, mention)) {
                continue; // a witness in the Lund case, the mother of Ada Berg
            }
            // the head stands first; an owner (`Lund's lawyer`) is not the one who speaks
            if (mention.form() == Form.NAME && !owner(mention, end)) {
                return new Found(OptionalInt.of(mention.entity()), false);
            }
            boolean whose = Antecedents.possessive(mention) && range.last() > range.first(); // but `her (evidence)`
            if (found.isEmpty() && !owner(mention, end) && !whose) {
                found = OptionalInt.of(mention.entity());
            }
        }
        if (found.isPresent()) {
            return new Found(found, false);
        }
        return range.first() == range.last() ? pronoun(range.first(), at) : Found.NOBODY;
    }

    /// Whether a name stands behind a preposition, so that the noun before it is who speaks.
    private boolean hangs(Range range, Mention mention) {
        int at = prose.tokens().at(mention.passage().start());
        int before = text.is(at - 1, WordClass.DET) ? at - 2 : at - 1;
        if (text.tokens.is(before, "of") && text.tokens.is(before - 1, "name")) {
            return false; // a woman who gave the name of Ada Berg
        }
        return before > range.first() && text.is(before, WordClass.PREP) && !text.capital(before);
    }

    private boolean owner(Mention mention, int end) {
        String words = mention.passage().words();
        int after = mention.passage().end();
        return after + 2 < end
                && (words.endsWith("'s")
                        || words.endsWith("\u2019s")
                        || prose.characters().startsWith("'s", after)
                        || prose.characters().startsWith("\u2019s", after));
    }

    private int firstAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && starts[at - 1] == offset) {
            at--;
        }
        return at;
    }

    private Found pronoun(int token, int at) {
        String word = prose.tokens().length(token) <= 9 ? prose.tokens().text(token) : "";
        return switch (word) {
            case "who" -> antecedents.of(token, at);
            case "der", "die", "welcher", "welche" ->
                text.sign(token - 1, ',') ? antecedents.of(token, at) : Found.NOBODY;
            case "dieser", "Dieser", "letzterer", "Letzterer" -> lastNamed('m', token, at);
            case "diese", "Diese", "letztere", "Letztere" -> lastNamed('f', token, at);
            case "he", "He", "er", "Er", "his", "His" -> last('m', token, at);
            case "she", "She", "sie", "Sie", "her", "Her" -> last('f', token, at);
            default -> Found.NOBODY;
        };
    }

    /// Whom `dieser` means: whoever the sentence before named or described last, or this one before the word.
    private Found lastNamed(char sex, int token, int at) {
        int here = prose.sentences().of(token);
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention mention = mentions.get(i);
            if (here - prose.sentences().of(prose.tokens().at(mention.passage().start())) > 1) {
                return Found.NOBODY;
            }
            boolean fits = mention.kind() == EntityKind.PERSON
                    && mention.form() != Form.PRONOUN
                    && sex(mention.entity()) != (sex == 'm' ? 'f' : 'm');
            if (fits) {
                Range words = new Range(
                        prose.tokens().at(mention.passage().start()),
                        prose.tokens().at(mention.passage().end() - 1));
                Found found = new Found(OptionalInt.of(mention.entity()), true);
                return inPart(words, found);
            }
        }
        return Found.NOBODY;
    }

    /// The person of this sex in the nearest sentence before that names one; the first of it, as its subject.
    private Found last(char sex, int token, int at) {
        int here = prose.sentences().of(token);
        int chosen = -1;
        int in = -1;
        boolean goesOn = lastSpeaker >= 0
                && lastCue.first() < token
                && sex(lastSpeaker) != (sex == 'm' ? 'f' : 'm')
                && sameParagraph(lastCue.first(), token);
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention mention = mentions.get(i);
            int sentence =
                    prose.sentences().of(prose.tokens().at(mention.passage().start()));
            if (goesOn
                    && prose.tokens().start(lastCue.first())
                            >= mention.passage().start()) {
                return new Found(OptionalInt.of(lastSpeaker), true); // he goes on
            }
            if (here - sentence > SENTENCES || chosen >= 0 && sentence != in) {
                break;
            }
            if (goesOn && !heads(mention, sentence)) {
                continue;
            }
            if (mention.kind() != EntityKind.PERSON) {
                continue;
            }
            if (mention.form() == Form.NOMINAL) {
                if (here - sentence == 1
                        && sex(mention.entity()) != (sex == 'm' ? 'f' : 'm')
                        && talk.ofHim(mention, sentence)) {
                    return new Found(OptionalInt.of(mention.entity()), true);
                }
                continue;
            }
            // a surname alone says nothing of the sex: it may be meant when it stands near
            boolean near = sex(mention.entity()) == '?' && mention.form() == Form.NAME && here - sentence <= 2;
            if (sex(mention.entity()) != sex && !near) {
                continue;
            }
            chosen = mention.entity();
            in = sentence;
        }
        return chosen < 0 ? Found.NOBODY : new Found(OptionalInt.of(chosen), true);
    }

    /// `He let himself in. He then went up. He stated ...`: while sentences go on with one pronoun, it means one
    /// person.
    private OptionalInt chain(int token) {
        int here = prose.sentences().of(token);
        boolean opens = token == prose.sentences().first(here);
        if (!opens || lastSpeaker < 0 || lastCue.first() >= token) {
            return OptionalInt.empty();
        }
        String word = prose.tokens().text(token).toLowerCase(Locale.ROOT);
        int from = prose.sentences().of(lastCue.first());
        for (int sentence = here - 1; sentence >= Math.max(from, here - SENTENCES); sentence--) {
            if (!prose.tokens().is(prose.sentences().first(sentence), word)) {
                return OptionalInt.empty();
            }
            if (sentence == from) {
                return prose.tokens().is(lastCue.first(), word)
                                && lastCue.first() == prose.sentences().first(from)
                        ? OptionalInt.of(lastSpeaker)
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a mention is the subject with which its sentence begins.
    private boolean heads(Mention mention, int sentence) {
        int first = prose.sentences().first(sentence);
        int at = prose.tokens().at(mention.passage().start());
        return at - first <= 2 || text.is(first, WordClass.PREP) && text.sign(at - 1, ',') && dated(first, at - 1);
    }

    /// `On January 14, 2010,`: before its subject a sentence has only told when.
    private boolean dated(int first, int comma) {
        for (int i = first + 1; i < comma; i++) {
            if (!text.is(i, WordClass.TIME)
                    && !text.sign(i, ',')
                    && prose.tokens().kind(i) != Kind.NUMBER) {
                return false;
            }
        }
        return comma > first + 1;
    }

    private boolean sameParagraph(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (prose.tokens().gap(i) == Gap.BLOCK || i - from > 200) {
                return false;
            }
        }
        return true;
    }

    /// `m`, `f` or `?`.
    public char sex(int entity) {
        if (sexes[entity] == 0) {
            sexes[entity] = FirstNames.sex(cast.entities().get(entity).name());
        }
        return sexes[entity];
    }
}
