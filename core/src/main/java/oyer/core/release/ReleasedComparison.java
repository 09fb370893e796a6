package oyer.core.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.casefile.TraceComparison.Provenance;

/// A comparison of traces as it may be published: whole, or not at all. With a word taken out it would no longer be the
/// result that somebody computed, and a table of a person's traits tells who that is without any name.
///
/// Of prints only what is said of them is published, not the marks by which a person could be found again. Nor is it
/// told where files lay on the reviewer's machine.
final class ReleasedComparison {

    private ReleasedComparison() {}

    /// @param told whether a file with this hash may be known to have been used
    static Optional<TraceComparison> of(TraceComparison kept, Redactor redactor, Predicate<String> told) {
        boolean open = said(kept).allMatch(words -> redactor.shown(words).equals(words))
                && kept.provenance().inputs().stream().map(Input::sha256).allMatch(told);
        Provenance made = kept.provenance();
        return open
                ? Optional.of(new TraceComparison(
                        kept.id(),
                        kept.kind(),
                        kept.title(),
                        kept.propositions(),
                        kept.weight(),
                        kept.words(),
                        kept.assumptions(),
                        kept.tables(),
                        kept.curves(),
                        Optional.empty(),
                        new Provenance(
                                made.method(),
                                made.version(),
                                made.made(),
                                made.inputs().stream()
                                        .map(input -> new Input(file(input.name()), input.sha256()))
                                        .toList(),
                                kept.exhibit()
                                        .map(name -> List.of("--exhibit=" + name))
                                        .orElse(List.of()))))
                : Optional.empty();
    }

    /// All that is said in it.
    private static Stream<String> said(TraceComparison kept) {
        List<String> said =
                new ArrayList<>(List.of(kept.title(), kept.provenance().method()));
        kept.propositions().ifPresent(p -> said.addAll(List.of(p.prosecution(), p.defence())));
        kept.weight().ifPresent(w -> said.addAll(List.of(w.words(), w.scale())));
        said.addAll(kept.words());
        said.addAll(kept.assumptions());
        kept.tables().forEach(table -> {
            said.add(table.title());
            said.addAll(table.columns());
            table.rows().forEach(said::addAll);
        });
        kept.curves().forEach(curve -> said.add(curve.parameter()));
        kept.provenance().inputs().forEach(input -> said.add(file(input.name())));
        kept.exhibit().ifPresent(said::add);
        return said.stream();
    }

    private static String file(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
