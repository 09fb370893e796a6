package oyer.core.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Passage;
import oyer.core.text.Prose;

/// Reads the temporal expressions of a document: which words, what they denote in TIMEX3, and their place on the
/// calendar. One pass over the text, linear in its length; never throws on any text.
public final class TimeReader {

    /// Within so many tokens of its sentence's first, an expression sets the scene.
    private static final int HEAD = 4;

    private TimeReader() {}

    private static boolean aside(Grammar grammar, Atoms atoms, Expression e) {
        for (int back = 1; back <= 3 && e.first - back >= 0; back++) {
            if (grammar.lexicon().has(atoms.symbol(e.first - back), WordClass.ASIDE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Prose prose, Atoms atoms, Expression e) {
        int token = atoms.token(e.first);
        return token - prose.sentences().first(prose.sentences().of(token)) < HEAD;
    }

    /// @param written when the document was written; what is relative to the writing stays without a place when unknown
    /// @return in order of their places, none overlapping another
    public static List<TimeReading> read(Prose prose, Written written) {
        Grammar grammar = Grammar.of(prose.language());
        Atoms atoms = new Atomizer(grammar, prose.tokens()).atoms();
        List<Expression> expressions = new Matcher(grammar, atoms, prose.tokens()).expressions();
        if (expressions.isEmpty()) {
            return List.of();
        }
        Reference reference = new Reference(
                written.anchor(),
                written.anchor().map(day -> Narrative.is(expressions, day)).orElse(true));
        DayOrder order = DayOrder.of(expressions, prose.language(), atoms, prose.characters());
        Resolver resolver =
                new Resolver(reference, new Tense(atoms, grammar, prose.sentences(), prose.characters()), order);
        List<TimeReading> readings = new ArrayList<>(expressions.size());
        for (Expression e : expressions) {
            if (e.has("history") && (written.anchor().isEmpty() || !reference.narrative())) {
                continue;
            }
            if (DateLine.labelled(prose.characters(), atoms.start(e.first))) {
                WrittenDate.complete(e, order).ifPresent(reference::write);
            }
            Optional<Resolved> resolved = resolver.resolve(e);
            if (resolved.isPresent()) {
                Resolved found = resolved.get();
                Passage passage = prose.text().passage(atoms.start(e.first), atoms.end(e.last));
                Optional<Passage> anchor = found.leaned() < 0 || found.leaned() >= readings.size()
                        ? Optional.empty()
                        : Optional.of(readings.get(found.leaned()).passage());
                // a birth or a death told in passing does not move the story
                if (!e.has("quarter") && !aside(grammar, atoms, e)) {
                    found.point()
                            .ifPresent(
                                    point -> reference.move(point, readings.size(), e.first, leads(prose, atoms, e)));
                }
                readings.add(new TimeReading(
                        passage,
                        found.timex(),
                        found.when(),
                        anchor,
                        new Grounds("time/" + e.rule.name(), e.rule.confidence())));
            }
        }
        return List.copyOf(readings);
    }
}
