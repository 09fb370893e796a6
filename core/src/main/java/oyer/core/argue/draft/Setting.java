package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.argue.draft.DraftWords.Says;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// One document while its part of the draft is gathered: who is named where, who speaks, for which side.
final class Setting {

    /// Characters between the beginning of a sentence and a pronoun that stands for what it begins with.
    private static final int NEAR = 48;

    /// Characters within which somebody is still spoken of.
    private static final int FAR = 400;

    final DocumentReadings readings;
    final Prose prose;
    private final Map<String, Figure> who;
    private final Optional<Figure> accused;
    private final List<Mention> mentions = new ArrayList<>();

    Setting(DocumentReadings readings, Prose prose, Map<String, Figure> who, Optional<Figure> accused) {
        this.readings = readings;
        this.prose = prose;
        this.who = who;
        this.accused = accused;
        for (Mention mention : readings.mentions()) {
            if (mention.kind() == EntityKind.PERSON) {
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparing(m -> m.passage().span()));
    }

    Optional<Figure> figure(OptionalInt entity) {
        return entity.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(who.get(Drafter.key(readings.document(), entity.getAsInt())));
    }

    /// The people named in a stretch, in order.
    List<Figure> named(Span span) {
        List<Figure> named = new ArrayList<>();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).passage().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < mentions.size() && mentions.get(i).passage().start() < span.end(); i++) {
            figure(OptionalInt.of(mentions.get(i).entity()))
                    .filter(f -> !named.contains(f))
                    .ifPresent(named::add);
        }
        return named;
    }

    boolean namesAccused(Span span) {
        return named(span).stream().anyMatch(f -> accused(Optional.of(f))) || DraftWords.say(words(span), Says.ACCUSED);
    }

    /// Whether the accused himself is named, and not what is his: `Miller`, and not `Miller's gun`.
    boolean namesHim(Span span) {
        String text = prose.text().characters();
        boolean named = mentions.stream()
                .filter(m -> m.passage().span().overlaps(span))
                .filter(m -> m.passage().end() + 1 >= text.length()
                        || "'\u2019".indexOf(text.charAt(m.passage().end())) < 0)
                .anyMatch(m -> accused(figure(OptionalInt.of(m.entity()))));
        return named || DraftWords.say(words(span), Says.ACCUSED);
    }

    /// The first person named who is neither accused nor a victim.
    Optional<Figure> other(Span span) {
        return named(span).stream()
                .filter(f -> !accused(Optional.of(f)) && !victim(f))
                .findFirst();
    }

    /// Whether somebody is a victim by a role of one word: `victim's brother` is none.
    static boolean victim(Figure figure) {
        return figure.roles().stream().anyMatch(r -> r.indexOf(' ') < 0 && DraftWords.say(r, Says.VICTIM));
    }

    /// Whether somebody's `I did` is an answer in office and no confession.
    static boolean official(Figure figure) {
        return DraftWords.say(String.join(" ", figure.roles()), Says.OFFICIAL);
    }

    String words(Span span) {
        return prose.characters().substring(span.start(), span.end());
    }

    /// The sentence around a passage, or its own words where that is a table or very long.
    Passage sentence(Passage passage) {
        int token = Math.min(prose.tokens().at(passage.start()), prose.tokens().size() - 1);
        if (token < 0) {
            return passage;
        }
        int s = prose.sentences().of(token);
        int first = prose.sentences().first(s);
        int last = prose.sentences().end(s) - 1;
        boolean whole = last - first < 70 && prose.tokens().start(first) <= passage.start();
        return whole && prose.tokens().end(last) >= passage.end() ? prose.passage(first, last) : passage;
    }

    /// A statement with who says it and the verb: `Ann Miller admitted killing him`. Only its own words where those
    /// stand elsewhere.
    Passage clause(Statement statement) {
        Passage own = statement.passage();
        Passage around = sentence(own);
        int start = own.start();
        for (Optional<Passage> before : List.of(statement.speakerWords(), statement.cue())) {
            if (before.isPresent()
                    && before.get().start() >= around.start()
                    && before.get().start() < start) {
                start = before.get().start();
            }
        }
        // `an expert who accused him`: the one that `who` stands for is named just before it
        boolean near = start - around.start() < NEAR;
        return prose.text().passage(near ? Math.min(around.start(), own.start()) : start, own.end());
    }

    /// Whether words are about the accused: they name him, or name nobody and he was the last spoken of.
    boolean aboutAccused(Span span, Optional<Figure> speaker) {
        if (namesAccused(span) || accused(speaker)) {
            return true;
        }
        if (other(span).filter(f -> !speaker.equals(Optional.of(f))).isPresent()) {
            return false;
        }
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.passage().end() <= span.start()
                    && span.start() - mention.passage().end() < FAR) {
                Optional<Figure> last = figure(OptionalInt.of(mention.entity()));
                boolean known = last.filter(f -> f.standing() != Figure.Standing.UNNAMED
                                && !victim(f)
                                && !DraftWords.say(String.join(" ", f.roles()), Says.OFFICIAL))
                        .isPresent();
                if (known && !last.equals(speaker)) {
                    return accused(last);
                }
            }
        }
        return false;
    }

    /// Whether the accused was spoken of just before.
    boolean spokenOfBefore(Span span) {
        return named(new Span(Math.max(0, span.start() - FAR), span.start() + 1)).stream()
                .anyMatch(f -> accused(Optional.of(f)));
    }

    /// The last person named before words who is neither accused nor a victim.
    Optional<Figure> otherBefore(Span span) {
        return other(new Span(Math.max(0, span.start() - FAR), span.start() + 1))
                        .isEmpty()
                ? Optional.empty()
                : named(new Span(Math.max(0, span.start() - FAR), span.start() + 1)).reversed().stream()
                        .filter(f -> !accused.equals(Optional.of(f)) && !victim(f))
                        .findFirst();
    }

    /// The statement of another in which this one is told.
    Optional<Statement> toldBy(Statement statement) {
        return statement.within().isEmpty()
                ? Optional.empty()
                : readings.statements().stream()
                        .filter(s -> s.number() == statement.within().getAsInt())
                        .findFirst();
    }

    /// The innermost statement in which words stand.
    Optional<Statement> telling(Span span) {
        return readings.statements().stream()
                .filter(s -> s.passage().span().overlaps(span))
                .min(Comparator.comparingInt(s -> s.passage().span().length()));
    }

    boolean accused(Optional<Figure> figure) {
        return figure.isPresent()
                && accused.isPresent()
                && (figure.equals(accused)
                        || surname(figure.get().name(), accused.get().name()));
    }

    /// The accused, where who speaks is only called by that surname.
    Optional<Figure> calledAccused(Statement statement) {
        return accused.filter(a -> statement
                .speakerWords()
                .filter(w -> surname(w.words().strip(), a.name()))
                .isPresent());
    }

    /// Whether a name is no more than another's surname: in a document of a case that is the accused.
    private static boolean surname(String name, String full) {
        return name.indexOf(' ') < 0 && full.endsWith(" " + name);
    }

    /// Whether who speaks speaks for the prosecution or the defence; empty for courts, witnesses and who is not known.
    Optional<Boolean> against(Statement statement) {
        Optional<Figure> speaker = figure(statement.speaker());
        if (accused(speaker)) {
            return Optional.of(false);
        }
        String roles = speaker.map(f -> String.join(" ", f.roles())).orElse("");
        String called = statement.speakerWords().map(Passage::words).orElse("");
        if (DraftWords.say(roles, Says.DEFENDING) || DraftWords.say(called, Says.DEFENDING)) {
            return Optional.of(DraftWords.say(roles + " " + called, Says.STATE));
        }
        // `the state crime laboratory` is no party
        boolean state = DraftWords.say(called, Says.STATE) && !DraftWords.say(called, Says.LEARNED);
        return state || roles.contains("prosecutor") || roles.contains("staatsanw")
                ? Optional.of(true)
                : Optional.empty();
    }

    /// Which side words speak for by what they say themselves.
    Optional<Boolean> againstByWords(Span span) {
        String words = words(span);
        boolean named = namesAccused(span);
        if (DraftWords.say(words, Says.CLEARS)) {
            return Optional.of(false);
        }
        if (!named && !DraftWords.say(words, Says.GUILT)) {
            return Optional.empty();
        }
        return named || other(span).isEmpty() ? Optional.of(!DraftWords.say(words, Says.NOT)) : Optional.empty();
    }

    /// When something was said: as told, or, for who speaks in the document itself, the day of the document.
    Optional<LocalDate> day(Statement statement) {
        Optional<LocalDate> told = statement.made().earliest().or(statement.made()::latest);
        return told.isPresent() || !own(statement) ? told : readings.written().anchor();
    }

    /// Whether the speaker speaks in the document itself, and nobody tells of it.
    static boolean own(Statement statement) {
        String rule = statement.grounds().rule();
        return rule.startsWith("statement.turn")
                || rule.equals("statement.letter")
                || rule.equals("statement.account")
                || rule.equals("statement.mail")
                || rule.equals("statement.note");
    }
}
