package oyer.core.read.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Along;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;

/// Reads proceedings from the clauses of events: a word for what was done (`sentenced`, `extradited`, `parole`), and an
/// outcome and an authority where the same clause names them. Its date is the clause's own.
public final class ProceedingReader {

    private final Prose prose;
    private final ProceedingWords words;
    private final Along<Mention> mentions;

    private ProceedingReader(Prose prose, List<Mention> mentions) {
        this.prose = prose;
        this.words = ProceedingWords.of(prose.language());
        this.mentions = new Along<>(mentions);
    }

    /// @param events of the same text, in order, as are `mentions`
    public static List<Proceeding> read(
            Prose prose, List<Event> events, List<Mention> mentions, List<TimeReading> times) {
        ProceedingReader reader = new ProceedingReader(prose, mentions);
        List<Proceeding> found = new ArrayList<>();
        for (Event event : events) {
            reader.of(event).ifPresent(found::add);
        }
        found.addAll(new TabledSteps(prose, reader.words, times).read());
        found.sort(Comparator.comparing(p -> p.passage().span()));
        return found;
    }

    private Optional<Proceeding> of(Event event) {
        Tokens tokens = prose.tokens();
        Span span = event.passage().span();
        Optional<String> action = Optional.empty();
        Optional<String> outcome = Optional.empty();
        Optional<String> authority = Optional.empty();
        int actions = 0;
        for (int i = tokens.at(span.start()); i < tokens.size() && tokens.start(i) < span.end(); i++) {
            Optional<ProceedingWords.Step> step = words.step(tokens, i);
            if (step.isPresent()) {
                ProceedingWords.Step word = step.get();
                boolean denied = word.outcome().isPresent() && denied(i, span);
                if (word.action().isPresent() && (action.isEmpty() || word.verb() && actions == 0)) {
                    action = word.action();
                    actions += word.verb() ? 1 : 0;
                }
                if (outcome.isEmpty() && word.outcome().isPresent()) {
                    outcome = denied ? word.outcome().map(o -> "not " + o) : word.outcome();
                }
            }
            if (authority.isEmpty()) {
                authority = authority(i, span);
            }
        }
        if (action.isEmpty()
                || outcome.isEmpty() && authority.isEmpty() && !event.when().dated()) {
            return Optional.empty();
        }
        return Optional.of(Proceeding.of(
                event.passage(),
                authority.or(() -> organisation(span)),
                action.get(),
                outcome,
                decider(span, authority.isPresent()),
                event.when(),
                new Grounds("proceeding-word", event.when().dated() ? 0.8 : 0.65)));
    }

    private boolean denied(int token, Span span) {
        for (int i = Math.max(prose.tokens().at(span.start()), token - 2); i < token; i++) {
            if (words.isNot(prose.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /// `the Governor of Virginia`, `Court of Appeal`: the word for an authority with the capitalised words around it.
    private Optional<String> authority(int token, Span span) {
        Tokens tokens = prose.tokens();
        if (!words.isAuthority(tokens, token)) {
            return Optional.empty();
        }
        int first = token;
        while (first > 0 && tokens.start(first - 1) >= span.start() && named(first - 1) && gapless(first)) {
            first--;
        }
        int last = token;
        while (last + 1 < tokens.size() && tokens.end(last + 1) <= span.end() && gapless(last + 1)) {
            if (named(last + 1)) {
                last++;
            } else if (words.joins(tokens, last + 1)
                    && last + 2 < tokens.size()
                    && tokens.end(last + 2) <= span.end()
                    && named(last + 2)) {
                last += 2;
            } else {
                break;
            }
        }
        return Optional.of(tokens.characters().substring(tokens.start(first), tokens.end(last)));
    }

    private boolean named(int token) {
        return prose.tokens().kind(token) == Tokens.Kind.WORD
                && prose.tokens().capitalised(token)
                && !words.joins(prose.tokens(), token);
    }

    private boolean gapless(int token) {
        return prose.tokens().gap(token) == Tokens.Gap.SPACE;
    }

    private Optional<String> organisation(Span span) {
        return mentions.within(span).stream()
                .filter(m -> m.kind() == EntityKind.ORGANISATION)
                .map(m -> m.passage().words())
                .findFirst();
    }

    /// The one named person beside the authority's word; left open when there are several.
    private OptionalInt decider(Span span, boolean authority) {
        if (!authority) {
            return OptionalInt.empty();
        }
        List<Mention> deciders = mentions.within(span).stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.role().isPresent())
                .toList();
        return deciders.size() == 1 ? OptionalInt.of(deciders.getFirst().entity()) : OptionalInt.empty();
    }
}
