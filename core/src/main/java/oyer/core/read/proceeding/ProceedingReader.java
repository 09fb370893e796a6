package oyer.core.read.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.read.head.DecisionHead;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.text.WordPattern;

/// Reads steps before an authority: what was asked or done, how it ended, who decided, when, on what ground.
/// One pass over the tokens; at each word only the rules that begin with it are tried. What is merely supposed,
/// asked about or denied to have happened (`would be sentenced`, `was never arrested`) is no step.
public final class ProceedingReader {

    /// Longer sentences are lists; they are read line by line.
    private static final int LONG = 300;

    /// How far a word for supposing reaches.
    private static final int SUPPOSED = 14;
    /// How many sentences `it was rejected` may stand behind what was asked.
    private static final int SAME = 3;

    private static final String CONSENT = "consent";
    /// What of a day that is still to come was only set.
    private static final Set<String> SITS = Set.of("held", "begun", "heard");
    /// How far before a noun who decides may stand.
    private static final int NEAR = 4;

    /// Between two steps that share a day: `convicted and sentenced on 3 May`.
    private static final int SHARED = 3;

    private final Prose prose;
    private final Tokens tokens;
    private final StepWords words;
    private final StepDay days;
    private final StepWording wording;
    private final Authorities authorities;
    private final StepPeople people;
    private final StepShapes shapes;
    private final List<Mention> mentions;
    private final List<Proceeding> found = new ArrayList<>();
    private final Set<Integer> telling = new TreeSet<>();
    private String lastAction = "";
    private int lastSentence = Integer.MIN_VALUE / 2;
    /// Whether the step told last was told as what the paper itself does.
    private boolean presently;

    private int nextMention;
    private final Rows rows;
    /// The first token below the head of a decision, whose lines are no sentences.
    private int begins;

    /// @param kept the word of the rule that was matched last of those it keeps, or -1
    private record Hit(StepRule rule, int first, int end, int kept) {}

    private ProceedingReader(
            Prose prose, Written written, List<TimeReading> times, List<Mention> mentions, List<Quantity> quantities) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = StepWords.of(prose.language());
        this.days = new StepDay(prose, times, written);
        this.wording = new StepWording(prose, words, quantities);
        this.authorities = new Authorities(prose, words, mentions);
        this.people = new StepPeople(tokens, words, mentions);
        this.shapes = new StepShapes(prose, words, days);
        this.mentions = mentions;
        this.rows = new Rows(tokens);
    }

    /// @param mentions of the same text, in order
    public static List<Proceeding> read(
            Prose prose, Written written, List<TimeReading> times, List<Mention> mentions, List<Quantity> quantities) {
        return read(prose, written, DecisionHead.of(prose), times, mentions, quantities);
    }

    /// @param head of the same document
    public static List<Proceeding> read(
            Prose prose,
            Written written,
            DecisionHead head,
            List<TimeReading> times,
            List<Mention> mentions,
            List<Quantity> quantities) {
        ProceedingReader reader = new ProceedingReader(prose, written, times, mentions, quantities);
        // the head of a party's paper is short, and tells of steps (`in the matter of ..., judgment of 3 May`)
        boolean nobodyJudges = head.of(DecisionHead.Part.JUDGE).isEmpty();
        reader.begins = nobodyJudges ? 0 : prose.tokens().at(Headless.end(prose.characters(), head.end()));
        for (int s = 0; s < prose.sentences().size(); s++) {
            reader.sentence(s);
        }
        List<Proceeding> all = new ArrayList<>(reader.found);
        all.addAll(new Caption(prose, reader.words).read(written, head, mentions, times));
        all.addAll(new TabledSteps(prose, reader.found, times).read());
        new TitledSteps(prose, reader.words, reader.days).read(written, all).ifPresent(all::add);
        all.sort(Comparator.comparing(p -> p.passage().span()));
        return all;
    }

    private void sentence(int sentence) {
        int first = Math.max(begins, prose.sentences().first(sentence));
        int end = prose.sentences().end(sentence);
        List<Hit> hits = new ArrayList<>();
        int from = first;
        for (int i = first; i < end; i++) {
            if (!words.begins(tokens, i)) {
                continue;
            }
            int line = rows.end(i);
            Optional<Hit> hit =
                    line > 0 || end - first <= LONG ? hit(i, first, line > 0 ? line : end) : Optional.empty();
            if (hit.isPresent()) {
                if (hit.get().rule().needs() == StepRule.Needs.DATED) {
                    dated(hit.get(), first, end);
                } else if (!hit.get().rule().action().equals(StepRule.NONE)) {
                    hits.add(hit.get());
                }
                i = hit.get().end() - 1;
            }
        }
        for (int h = 0; h < hits.size(); h++) {
            Hit hit = hits.get(h);
            int row = rows.end(hit.first());
            int start = row > 0 ? rows.start(hit.first()) : from;
            int stop = row > 0
                    ? row
                    : h + 1 < hits.size() ? cut(hit.end(), hits.get(h + 1).first()) : end;
            boolean shares = h + 1 < hits.size() && hits.get(h + 1).first() - hit.end() <= SHARED;
            shares |= h > 0 && gapped(hits.get(h - 1), hit);
            // a time in front of all steps, or behind two that stand together, is of each
            Span shared = shares
                    ? tokens.span(first, end - 1)
                    : tokens.span(first, Math.max(first, hits.getFirst().first() - 1));
            clause(hit, sentence, shared, start, stop, row > 0, h > 0);
            from = stop;
        }
    }

    /// `Das Urteil wurde am 3. Mai aufgehoben und der Angeklagte freigesprochen`: one verb, and one day, for
    /// both.
    private boolean gapped(Hit one, Hit next) {
        boolean verb = false;
        for (int i = one.end(); i < next.end(); i++) {
            verb |= words.is("be", tokens, i);
        }
        return prose.language() == Language.GERMAN && tokens.is(one.end(), "und") && !verb;
    }

    private Optional<Hit> hit(int token, int first, int end) {
        if (noun(token)) {
            return Optional.empty();
        }
        List<StepRule> here = words.at(tokens, token, end);
        for (int r = 0; r < here.size(); r++) {
            StepRule rule = here.get(r);
            WordPattern.Match match = rule.words().match(tokens, token, end);
            if (match.end() > token) {
                Hit hit = new Hit(rule, token, match.end(), match.kept());
                boolean fits =
                        rule.needs() == StepRule.Needs.CELL ? rows.cell(token, match.end()) : has(hit, first, end);
                if (fits) {
                    return Optional.of(hit);
                }
            }
        }
        return Optional.empty();
    }

    /// German: `der Verurteilte` is somebody, `verurteilte` a step.
    private boolean noun(int token) {
        return prose.language() == Language.GERMAN && tokens.capitalised(token) && words.is("nouned", tokens, token);
    }

    /// Where one clause ends and the next step's begins: the last semicolon, `and` or comma between two steps.
    private int cut(int from, int to) {
        int comma = to;
        for (int i = to - 1; i >= from; i--) {
            if (tokens.is(i, ';') || tokens.is(i, "and") || tokens.is(i, "und") || tokens.is(i, "but")) {
                return i + 1;
            }
            if (tokens.is(i, ',') && comma == to && !days.inside(i)) {
                comma = i + 1;
            }
        }
        return comma;
    }

    /// @param goesOn whether a step stands before it in the sentence, whose somebody it may share (`arrested in
    ///      May, indicted in June`)
    private void clause(Hit hit, int sentence, Span shared, int start, int stop, boolean row, boolean goesOn) {
        int first = prose.sentences().first(sentence);
        int end = prose.sentences().end(sentence);
        boolean shares = goesOn && hit.rule().needs() == StepRule.Needs.PERSON;
        if (tokens.is(end - 1, '?') && !row
                || supposed(start, hit.first())
                || any("modal", hit.first(), hit.end())
                || shapes.modal(hit.first(), hit.end())
                || !has(hit, shares ? first : start, stop)) {
            return;
        }
        boolean asks = words.is("asked", tokens, hit.first());
        Optional<String> action = meaning("asked", hit, stop);
        // `the motion, filed on 2 April, was denied`
        Optional<String> outcome = (hit.kept() < 0
                        ? Optional.<String>empty()
                        : words.meaning("decided", tokens, hit.kept()))
                .or(() -> meaning("decided", hit, hit.end()));
        String what = hit.rule().action().equals(StepRule.OF_THE_WORDS)
                ? action.orElse("")
                : hit.rule().action().equals(StepRule.OF_THE_LAST)
                        ? sentence - lastSentence <= SAME ? lastAction : action.orElse("")
                        : hit.rule().action();
        String how = hit.rule().outcome().equals(StepRule.OF_THE_WORDS)
                ? outcome.orElse("")
                : hit.rule().outcome();
        // `Executed on 3 May 1990 at Holm` below an affidavit: it was signed
        boolean signed = how.equals("executed")
                && what.equals("sentence")
                && hit.first() == first
                && (tokens.is(first + 1, "on") || tokens.is(first + 1, "this") || tokens.is(first + 1, "at"));
        if (signed || shapes.disowned(first, hit.first())) {
            return;
        }
        boolean denied = !hit.rule().negative() && denied(start, hit);
        if (what.isEmpty() || how.isEmpty() || denied && !asks) {
            return;
        }
        // `The appeal is allowed, the conviction set aside`: one verb for both; who `is charged` was so before
        boolean present = present(hit) && !(how.equals("charged") && any("state", hit.first(), hit.end()))
                || goesOn && presently && !any("be", start, hit.end())
                // `In the result: statement excluded; phone admitted`
                || what.equals("evidence") && !any("be", start, Math.min(stop, hit.end() + 1));
        Tells tells = how.equals("adjourned")
                ? Tells.ADJOURNS
                : hit.rule().needs() == StepRule.Needs.ALONE
                        ? Tells.NOTES
                        : !present && !closes(start, stop)
                                ? Tells.PAST
                                : how.equals("filed") ? Tells.ASKS : Tells.PRESENT;
        boolean[] before = {telling.contains(sentence - 1), telling.contains(sentence - 2)};
        Span clause = tokens.span(start, stop - 1);
        StepWording.Times times = wording.times(start, stop);
        StepDay.Found day = times.several()
                ? days.ofSeveral(any("earlier", start, stop))
                : days.of(clause, tokens.span(first, end - 1), shared, hit.first(), hit.end() - 1, row, tells, before);
        presently = present && day.how().equals("document-day");
        // `After Judge Noe refused, his lawyers filed a suit`: who refused does not decide on that
        int decides = how.equals("filed") ? shapes.behindOpening(start, hit.first()) : start;
        List<Mention> named = named(tokens.span(decides, stop - 1));
        Optional<String> authority = authorities
                .in(decides, stop, hit.first(), hit.end())
                .or(() -> people.subject(named, hit.first()))
                .or(() -> within(hit))
                .or(() -> present ? authorities.ofDocument() : Optional.empty());
        OptionalInt decider = people.decider(named, hit.first(), authority.isPresent());
        telling.add(sentence);
        lastAction = what;
        lastSentence = sentence;
        int from = shapes.edge(start, stop);
        int to = shapes.last(from, stop);
        found.add(new Proceeding(
                prose.passage(from, to),
                authority,
                what,
                Optional.of(denied ? "not " + how : how),
                decider,
                day.when(),
                people.concerned(what, named, decider, decides, hit.first(), hit.end()),
                what.equals("charge") ? wording.offence(hit.first(), end) : wording.ground(hit.end(), end),
                hit.rule().needs() == StepRule.Needs.VERDICT
                        ? Optional.of(prose.passage(hit.first(), hit.end() - 1).words())
                        : what.equals("sentence") || what.equals("verdict")
                                ? wording.term(hit.first(), hit.end() - 1, stop)
                                : Optional.empty(),
                times.counted(),
                day.passage(),
                new Grounds(day.how(), day.confidence())));
        if (times.several()) {
            List<TimeReading> each = days.within(new Span(tokens.end(hit.end() - 1), clause.end()));
            listed(found.getLast(), each.size() > 1 ? each : List.of());
        } else if (day.how().equals("own-day")) {
            listed(found.getLast(), days.rest(day, clause));
        }
    }

    /// A step that a noun tells, with the day that stands at it: whatever the sentence says of it, it has its
    /// day.
    private void dated(Hit hit, int first, int end) {
        int row = rows.end(hit.first());
        Optional<TimeReading> time = shapes.day(hit.first(), hit.end());
        if (row > 0 && rows.form()) {
            // a line of a form has its own day, or none
            time = days.within(tokens.span(hit.end(), row - 1)).stream().findFirst();
        }
        if (time.isEmpty()
                || denied(Math.max(first, hit.first() - 2), hit)
                || shapes.beside(hit.first(), hit.end(), first)) {
            return;
        }
        StepDay.Found day = days.at(time.get());
        int from = Math.min(hit.first(), tokens.at(time.get().passage().start()));
        int to = Math.max(hit.end(), tokens.at(time.get().passage().end()));
        List<Mention> named = named(tokens.span(from, to - 1));
        Optional<String> authority = authorities.in(Math.max(first, hit.first() - NEAR), end, hit.first(), hit.end());
        OptionalInt decider = people.decider(named, hit.first(), authority.isPresent());
        String how = hit.rule().outcome().equals(StepRule.OF_THE_WORDS)
                ? meaning("decided", hit, hit.end()).orElse("")
                : hit.rule().outcome();
        String what = hit.rule().action().equals(StepRule.OF_THE_WORDS)
                ? meaning("asked", hit, hit.end()).orElse("")
                : hit.rule().action();
        if (what.isEmpty() || how.isEmpty()) {
            return;
        }
        // `Das Urteil wird für Freitag erwartet`
        boolean ahead = days.later(time.get()) && (SITS.contains(how) || any("ahead", first, end));
        found.add(new Proceeding(
                prose.passage(from, to - 1),
                authority,
                what,
                Optional.of(ahead ? "set" : how),
                decider,
                day.when(),
                people.concerned(what, named, decider, first, hit.first(), hit.end()),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                day.passage(),
                new Grounds(day.how(), day.confidence())));
    }

    /// `denied six times: in May 1990, in May 1992 and in June 1994`: each of them.
    private void listed(Proceeding series, List<TimeReading> each) {
        for (TimeReading time : each) {
            found.add(new Proceeding(
                    time.passage(),
                    series.authority(),
                    series.action(),
                    series.outcome(),
                    OptionalInt.empty(),
                    time.when(),
                    series.of(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.of(time.passage()),
                    new Grounds("listed-series", StepDay.OWN)));
        }
    }

    /// Of a consent that is taken back, what it was given to (`the consent to the transfer`), where the clause
    /// says.
    private Optional<String> meaning(String table, Hit hit, int stop) {
        Optional<String> consent = Optional.empty();
        for (int i = hit.first(); i < (consent.isPresent() ? stop : hit.end()); i++) {
            Optional<String> meaning = words.meaning(table, tokens, i);
            if (meaning.isPresent() && !meaning.get().equals(CONSENT)) {
                return meaning;
            }
            consent = consent.or(() -> meaning);
        }
        return consent;
    }

    /// `would be sentenced`, `if he were released`, `tried to appeal`.
    private boolean supposed(int start, int at) {
        for (int i = Math.max(start, at - SUPPOSED); i < at; i++) {
            if (words.is("supposed", tokens, i)) {
                return true;
            }
        }
        boolean infinitive = tokens.is(at - 1, "to") && at - 1 >= start;
        return infinitive && !words.is("agreed", tokens, at - 2);
    }

    private boolean any(String name, int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (words.is(name, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean denied(int start, Hit hit) {
        for (int i = Math.max(start, hit.first() - 3); i < hit.end(); i++) {
            if (words.is("no", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Hit hit, int start, int stop) {
        return switch (hit.rule().needs()) {
            case NOTHING, CELL, TITLE -> true;
            case ALONE -> shapes.alone(hit.rule(), hit.first(), hit.end());
            case VERDICT -> shapes.alone(hit.rule(), hit.first(), hit.end()) && shapes.behindVerdict(hit.first());
            case DATED -> shapes.day(hit.first(), hit.end()).isPresent();
            case DONE ->
                shapes.befalls(
                        hit.first(),
                        hit.end(),
                        start,
                        stop,
                        named(tokens.span(start, Math.min(tokens.size(), hit.end() + 3) - 1)));
            case COURT -> authorities.in(start, stop, hit.first(), hit.first()).isPresent();
            case PERSON -> {
                boolean someone =
                        named(tokens.span(start, hit.end() - 1)).stream().anyMatch(m -> m.kind() == EntityKind.PERSON);
                for (int i = start; i < Math.min(stop, hit.end() + 1) && !someone; i++) {
                    someone = words.is("somebody", tokens, i);
                }
                yield someone;
            }
        };
    }

    /// `Nach der Vernehmung wurde er festgenommen` in the record of it: on that day.
    private boolean closes(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (words.is("behind", tokens, i) && any("occasion", i + 1, Math.min(stop, i + NEAR))) {
                return days.ofAnOccasion();
            }
        }
        return false;
    }

    private boolean present(Hit hit) {
        // German: `ist verurteilt worden` is past
        if (any("done", hit.first(), Math.min(tokens.size(), hit.end() + 2))) {
            return false;
        }
        for (int i = Math.max(0, hit.first() - 2); i < hit.end(); i++) {
            if (words.is("present", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// The mentions within a span; spans are asked for about in order.
    private List<Mention> named(Span span) {
        while (nextMention > 0 && mentions.get(nextMention - 1).passage().end() > span.start()) {
            nextMention--;
        }
        while (nextMention < mentions.size()
                && mentions.get(nextMention).passage().end() <= span.start()) {
            nextMention++;
        }
        List<Mention> within = new ArrayList<>();
        for (int i = nextMention;
                i < mentions.size() && mentions.get(i).passage().start() < span.end();
                i++) {
            within.add(mentions.get(i));
        }
        return within;
    }

    /// German: `die Revision hat der Bundesgerichtshof verworfen`; an authority right behind the auxiliary
    /// acts.
    private Optional<String> within(Hit hit) {
        for (int i = hit.first(); i < hit.end(); i++) {
            if (words.is("has", tokens, i)) {
                return authorities.in(i + 1, Math.min(i + 6, hit.end()), i + 1, i + 1);
            }
        }
        return Optional.empty();
    }
}
