package oyer.core.read.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.read.inference.Inference.Doubt;
import oyer.core.read.inference.Inference.Force;
import oyer.core.read.inference.Inference.Kind;
import oyer.core.read.inference.Inference.Topic;
import oyer.core.read.inference.InferenceWords.Cue;
import oyer.core.read.inference.InferenceWords.Hit;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Reads how a text says that one thing follows from another: `the print shows that he was there`, `the conviction
/// rested on the confession; the print`, `he was there, the court found, because ...`. One pass over the sentences; a
/// question or a supposition says nothing.
public final class InferenceReader {

    /// A sentence with more tokens is a list or a table.
    private static final int LONGEST = 160;

    private static final int SHORTEST = 2;

    /// Words before a verb among which one denies it.
    private static final int DENIED = 7;

    /// Words between giving and to whom.
    private static final int GIVEN = 8;

    private final Prose prose;
    private final Tokens tokens;
    private final InferenceWords words;
    private final List<Inference> found = new ArrayList<>();

    private InferenceReader(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = InferenceWords.of(prose.language());
    }

    public static List<Inference> read(Prose prose) {
        InferenceReader reader = new InferenceReader(prose);
        for (int s = 0; s < prose.sentences().size(); s++) {
            reader.sentence(s);
        }
        return List.copyOf(reader.found);
    }

    /// The kind of evidence that some words name first.
    public static Optional<Kind> kind(String words, Language language) {
        Tokens tokens = Tokens.of(words);
        return InferenceWords.of(language).hits(tokens, 0, tokens.size()).stream()
                .flatMap(h -> h.cue().kind.stream())
                .findFirst();
    }

    private void sentence(int s) {
        int first = prose.sentences().first(s);
        int end = trimmed(first, prose.sentences().end(s));
        if (end - first < 3 || end - first > LONGEST || asked(end)) {
            return;
        }
        List<Hit> hits = words.hits(tokens, first, end);
        if (hits.isEmpty() || has(hits, Cue.IF, first, first + 1)) {
            return;
        }
        // `the case rested on an informant, who was paid` says both
        if (!doubts(first, end, hits) || has(hits, Cue.RESTS, first, end)) {
            follows(s, first, end, hits);
        }
        topics(first, end, hits);
        recognised(first, end, hits);
    }

    private int trimmed(int first, int end) {
        int last = end;
        while (last > first && tokens.kind(last - 1) == Tokens.Kind.SIGN) {
            last--;
        }
        return last;
    }

    private boolean asked(int end) {
        return tokens.is(end, '?');
    }

    // ---- what follows from what

    private void follows(int s, int first, int end, List<Hit> hits) {
        for (Hit hit : hits) {
            boolean read = hit.cue() == Cue.RESTS && rests(first, end, hit, hits)
                    || hit.cue() == Cue.NEEDS && needs(first, end, hit, hits)
                    || hit.cue() == Cue.SHOWN && shown(first, end, hit)
                    || hit.cue() == Cue.SHOWS && shows(s, first, end, hit, hits)
                    || hit.cue() == Cue.INFERS && infers(s, first, end, hit, hits)
                    || hit.cue() == Cue.POINTS && points(first, end, hit, hits)
                    || hit.cue() == Cue.BECAUSE && because(first, end, hit, hits);
            if (read) {
                return;
            }
        }
    }

    /// `The State's case rested on three things: the confession; a print; and the identification by ...`.
    private boolean rests(int first, int end, Hit hit, List<Hit> hits) {
        if (!has(hits, Cue.CASE, first, hit.first()) || has(hits, Cue.NOT, first, hit.end())) {
            return false;
        }
        int from = hit.end();
        for (int t = hit.end(); t < end; t++) {
            if (tokens.is(t, ':')) {
                from = t + 1;
            }
        }
        add(first, hit.first(), list(from, end), Force.VERDICT, first, end);
        return true;
    }

    /// `The identification presupposes the testimony of ...`.
    private boolean needs(int first, int end, Hit hit, List<Hit> hits) {
        int from = clause(first, hit.first());
        for (int t = from; t < hit.first() - SHORTEST; t++) {
            from = opens(t) ? t + 1 : from;
        }
        int to = hit.end();
        while (to < end && !tokens.is(to, ',') && !tokens.is(to, ';')) {
            to++;
        }
        boolean told = hit.first() - from >= SHORTEST
                && to - hit.end() >= SHORTEST
                && !has(hits, Cue.NOT, hit.first() - 2, hit.first());
        if (told) {
            add(from, hit.first(), List.of(new int[] {hit.end(), to}), Force.NEEDS, first, end);
        }
        return told;
    }

    /// `That he was there was shown by the print or, independently of it, by the witness`.
    private boolean shown(int first, int end, Hit hit) {
        int from = opens(first) ? first + 1 : clause(first, hit.first());
        add(from, hit.first(), list(hit.end(), end), Force.SHOWS, first, end);
        return hit.first() - from >= SHORTEST;
    }

    /// `The print shows that he was there`. What a pronoun points back to is the sentence before.
    private boolean shows(int s, int first, int end, Hit hit, List<Hit> hits) {
        int that = -1;
        for (int t = hit.end(); t < Math.min(end, hit.end() + 3) && that < 0; t++) {
            that = opens(t) ? t : -1;
        }
        int from = clause(first, hit.first());
        if (that < 0 || end - that <= SHORTEST || has(hits, Cue.NOT, hit.first() - 2, hit.first())) {
            return false;
        }
        if (hit.first() - from >= SHORTEST) {
            add(that + 1, end, List.of(new int[] {from, hit.first()}), Force.SHOWS, first, end);
            return true;
        }
        return hit.first() > from && has(hits, Cue.REFERS, from, hit.first()) && fromBefore(s, that + 1, first, end);
    }

    /// What a pronoun points back to is the sentence before, in the same paragraph.
    private boolean fromBefore(int s, int conclusion, int first, int end) {
        if (s == 0 || tokens.gap(first) == Tokens.Gap.BLOCK) {
            return false;
        }
        int before = prose.sentences().first(s - 1);
        int beforeEnd = trimmed(before, first);
        if (beforeEnd - before >= SHORTEST && beforeEnd - before <= LONGEST) {
            add(conclusion, end, List.of(new int[] {before, beforeEnd}), Force.SHOWS, first, end);
        }
        return true;
    }

    /// `He concluded from the stain that it was hers`; `from this that ...`, of the sentence before.
    private boolean infers(int s, int first, int end, Hit hit, List<Hit> hits) {
        int that = hit.end();
        while (that < end && !opens(that)) {
            that++;
        }
        if (end - that <= SHORTEST) {
            return false;
        }
        int to = trimmed(hit.end(), that);
        boolean back = to == hit.end() || to == hit.end() + 1 && has(hits, Cue.REFERS, hit.end(), to);
        if (back) {
            return fromBefore(s, that + 1, first, end);
        }
        add(that + 1, end, List.of(new int[] {hit.end(), to}), Force.SHOWS, first, end);
        return true;
    }

    /// `fingerprints pointing to another man`.
    private boolean points(int first, int end, Hit hit, List<Hit> hits) {
        int from = clause(first, hit.first());
        int to = hit.end();
        while (to < end && !tokens.is(to, ',') && !tokens.is(to, ';')) {
            to++;
        }
        // a detective who points to a photograph is no evidence
        boolean evidence = hits.stream()
                .anyMatch(h -> (h.cue().kind.isPresent() || h.cue() == Cue.FINDING)
                        && h.first() >= from
                        && h.first() < hit.first());
        if (!evidence || to - hit.end() < 1 || has(hits, Cue.NOT, hit.first() - 2, hit.first())) {
            return false;
        }
        add(hit.end(), to, List.of(new int[] {from, hit.first()}), Force.SHOWS, from, to);
        return true;
    }

    /// `The prosecution argued that he did it because he needed money`.
    private boolean because(int first, int end, Hit hit, List<Hit> hits) {
        Optional<Hit> argues = hits.stream()
                .filter(h -> h.cue() == Cue.ARGUES && h.end() < hit.first())
                .findFirst();
        if (argues.isEmpty() || end - hit.end() < SHORTEST) {
            return false;
        }
        int from = argues.get().end();
        for (int t = from; t < Math.min(hit.first(), from + 6); t++) {
            if (opens(t)) {
                from = t + 1;
            }
        }
        int to = trimmed(from, hit.first());
        if (to - from < 3) {
            return false;
        }
        add(from, to, List.of(new int[] {hit.end(), end}), Force.REASON, first, end);
        return true;
    }

    private void add(int start, int to, List<int[]> grounds, Force force, int first, int end) {
        int from = start;
        while (from < to && tokens.kind(from) == Tokens.Kind.SIGN) {
            from++;
        }
        int last = trimmed(from, to);
        List<Passage> passages = grounds.stream()
                .filter(g -> g[1] - g[0] >= 1)
                .map(g -> prose.passage(g[0], g[1] - 1))
                .toList();
        if (last - from >= 1 && !passages.isEmpty()) {
            found.add(new Inference.Follows(
                    prose.passage(from, last - 1), passages, force, prose.passage(first, end - 1)));
        }
    }

    private boolean opens(int t) {
        return tokens.is(t, "that") || tokens.is(t, "dass") || tokens.is(t, "daß");
    }

    /// Where the clause that ends before a token begins.
    private int clause(int first, int before) {
        for (int t = before - 1; t > first; t--) {
            if (tokens.is(t, ';') || tokens.is(t, ':') || tokens.is(t, ',') && !number(t + 1) && before - t > 3) {
                return t + 1;
            }
        }
        return first;
    }

    private boolean number(int t) {
        return t < tokens.size() && tokens.kind(t) == Tokens.Kind.NUMBER;
    }

    /// The items of a list: parted by semicolons where there are any, else by commas and `and`.
    private List<int[]> list(int from, int end) {
        boolean semicolons = false;
        for (int t = from; t < end; t++) {
            semicolons |= tokens.is(t, ';');
        }
        List<int[]> items = new ArrayList<>();
        int start = from;
        for (int t = from; t <= end; t++) {
            boolean parts = t == end
                    || tokens.is(t, ';')
                    || !semicolons
                            && (tokens.is(t, ',') && !number(t + 1)
                                    || joins(t) && (nominal(t + 1, end) || tokens.is(t + 1, ',')));
            if (parts) {
                int at = start;
                while (at < t && (joins(at) || tokens.is(at, ',') || leads(at))) {
                    at++;
                }
                boolean aside = tokens.is(at, "independently") || tokens.is(at, "unabhängig");
                boolean more = tokens.is(at, "which") || tokens.is(at, "who");
                more |= !items.isEmpty() && t > at && explains(items.getLast(), at);
                if (more && !items.isEmpty() && t > at) {
                    items.getLast()[1] = t;
                } else if (t > at && !aside) {
                    items.add(new int[] {at, t});
                }
                start = t + 1;
            }
        }
        return items;
    }

    /// Whether a name behind a comma says who was just described: `an informant, Leroy Banks`.
    private boolean explains(int[] item, int at) {
        boolean described = item[1] - item[0] == 2
                && nominal(item[0], item[1])
                && (prose.language() == Language.GERMAN || !tokens.capitalised(item[0] + 1));
        return described && tokens.is(item[1], ',') && at == item[1] + 1 && tokens.capitalised(at);
    }

    /// A preposition that an item of a list repeats.
    private boolean leads(int t) {
        return tokens.is(t, "by")
                || tokens.is(t, "on")
                || tokens.is(t, "upon")
                || tokens.is(t, "durch")
                || tokens.is(t, "auf")
                || tokens.is(t, "aus");
    }

    private boolean joins(int t) {
        return tokens.is(t, "and")
                || tokens.is(t, "or")
                || tokens.is(t, "und")
                || tokens.is(t, "oder")
                || tokens.is(t, "sowie");
    }

    /// Whether a new item of a list begins here: an article, a possessive, or `by`.
    private boolean nominal(int t, int end) {
        if (t >= end) {
            return false;
        }
        return switch (tokens.text(t).toLowerCase(Locale.ROOT)) {
            case "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "by",
                    "on",
                    "their",
                    "der",
                    "die",
                    "das",
                    "den",
                    "dem",
                    "des",
                    "ein",
                    "eine",
                    "einen",
                    "einem",
                    "einer",
                    "auf",
                    "durch",
                    "sein",
                    "seine",
                    "ihr",
                    "ihre" -> true;
            default -> false;
        };
    }

    // ---- what is doubted, and of what it is spoken

    private boolean doubts(int first, int end, List<Hit> hits) {
        for (Hit hit : hits) {
            Optional<Doubt> doubt = hit.cue().doubt;
            boolean negated = has(hits, Cue.NOT, hit.first() - 3, hit.first());
            if (doubt.isPresent() && !negated && !has(hits, Cue.IF, hit.first() - 4, hit.first())) {
                Optional<Hit> named = hits.stream()
                        .filter(h -> h.cue().kind.isPresent())
                        .min(Comparator.comparingInt(h -> Math.abs(h.first() - hit.first())));
                Optional<Kind> meant = named.flatMap(n -> n.cue().kind).or(() -> usual(doubt.get()));
                if (meant.isPresent()) {
                    Passage words = prose.passage(
                            Math.min(hit.first(), named.map(Hit::first).orElse(hit.first())),
                            Math.max(hit.end(), named.map(Hit::end).orElse(hit.end())) - 1);
                    found.add(new Inference.Doubted(meant.get(), doubt.get(), words, prose.passage(first, end - 1)));
                    return true;
                }
            }
        }
        return false;
    }

    /// What such a doubt is of where nothing is named: a person who lies is a witness.
    private static Optional<Kind> usual(Doubt doubt) {
        return switch (doubt) {
            case DISHONEST -> Optional.of(Kind.WITNESS);
            case METHOD, UNQUALIFIED -> Optional.of(Kind.EXPERT);
            case LINEUP, VIEW -> Optional.of(Kind.IDENTIFICATION);
            case INNOCENT -> Optional.of(Kind.TRACE);
            case COERCED, CONTAMINATED, UNRELIABLE, EXCLUDED -> Optional.empty();
        };
    }

    private void recognised(int first, int end, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.cue() == Cue.PICKS && !has(hits, Cue.NOT, first, end) && !has(hits, Cue.IF, first, hit.first())) {
                found.add(new Inference.Recognised(
                        prose.passage(hit.first(), hit.end() - 1), prose.passage(first, end - 1)));
                return;
            }
        }
    }

    /// `it was never handed over to the defence`, `war der Verteidigung nie zur Kenntnis gegeben worden`: it is denied
    /// that something was given, and to whom. The defence that keeps its own witnesses back is no such case.
    private boolean keptBack(int first, int end, List<Hit> hits) {
        for (Hit gives : hits) {
            if (gives.cue() == Cue.GIVES
                    && has(hits, Cue.NOT, gives.first() - DENIED, gives.first())
                    && hits.stream().anyMatch(h -> h.cue() == Cue.DEFENCE && receives(first, end, gives, h))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a party is told to whom something is given: `to the defence`, `told his lawyer`, `dem Verteidiger`.
    private boolean receives(int first, int end, Hit gives, Hit party) {
        int noun = party.first();
        int apart = noun > gives.first() ? noun - gives.end() : gives.first() - party.end();
        if (apart > GIVEN || noun >= end || parted(Math.min(gives.end(), party.end()), Math.max(gives.first(), noun))) {
            return false;
        }
        if (prose.language() == Language.GERMAN) {
            boolean dative = noun > first
                    && (tokens.is(noun - 1, "der")
                            || tokens.is(noun - 1, "dem")
                            || tokens.is(noun - 1, "den")
                            || tokens.is(noun - 1, "seinem")
                            || tokens.is(noun - 1, "seiner"));
            // `der Antrag der Verteidigung` gives it nothing
            return dative && (noun - 2 <= first || !tokens.capitalised(noun - 2));
        }
        if (noun < gives.end()) {
            return false;
        }
        for (int t = Math.max(gives.end(), noun - 3); t < noun; t++) {
            if (tokens.is(t, "to")) {
                return true;
            }
        }
        // `told the defence`, `gave his lawyer`
        return noun - gives.end() <= 1;
    }

    private boolean parted(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.is(t, ';') || tokens.is(t, ':')) {
                return true;
            }
        }
        return false;
    }

    private void topics(int first, int end, List<Hit> hits) {
        if (keptBack(first, end, hits)) {
            found.add(new Inference.Spoken(Topic.WITHHELD, false, prose.passage(first, end - 1)));
            return;
        }
        for (Hit hit : hits) {
            Optional<Topic> topic = hit.cue().topic;
            if (topic.isPresent()) {
                // what was kept back is told with a `not` of its own
                boolean denied = topic.get() != Topic.WITHHELD && has(hits, Cue.NOT, hit.first() - 4, hit.first() + 4);
                found.add(new Inference.Spoken(topic.get(), denied, prose.passage(first, end - 1)));
                return;
            }
        }
    }

    /// Whether a cue begins at one of the tokens `[from, to)`.
    private static boolean has(List<Hit> hits, Cue cue, int from, int to) {
        return hits.stream().anyMatch(h -> h.cue() == cue && h.first() >= from && h.first() < to);
    }
}
