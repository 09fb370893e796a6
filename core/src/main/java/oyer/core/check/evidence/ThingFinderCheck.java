package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.read.clause.Bare;
import oyer.core.read.clause.Doers;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// Who found a thing, by two papers: `the crowbar was found by Kessel`, `I found the crowbar`.
///
/// Only of a thing that each of the papers has one finder of and few papers tell found; who took it along, sealed it or
/// sent it in is another matter, and the body is [FinderCheck]'s.
final class ThingFinderCheck extends MatterCheck {

    static final String RULE = "who-found-it";

    private static final TokenSet FOUND = TokenSet.of(Set.of(
            "found",
            "discovered",
            "recovered",
            "spotted",
            "gefunden",
            "aufgefunden",
            "vorgefunden",
            "entdeckt",
            "fand",
            "entdeckte",
            "findet"));

    /// What is found in a test or by a court, and people.
    private static final TokenSet OTHERWISE = TokenSet.of(Set.of(
            "guilty",
            "that",
            "jury",
            "court",
            "body",
            "dead",
            "blood",
            "prints",
            "nothing",
            "leiche",
            "tot",
            "blut",
            "schuldig",
            "gericht",
            "kammer",
            "dass",
            "daß"));

    /// Papers that tell of its finding.
    private static final int MOST = 3;

    private record Finding(String finder, String name, Passage passage) {}

    private final Map<String, Map<DocumentId, List<Finding>>> byThing = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (Bare bare : sheet.bares()) {
            int first = tokens.at(bare.passage().start());
            int end = Math.min(tokens.size(), tokens.at(bare.passage().end()));
            int verb = FOUND.first(tokens, first, end);
            boolean told = !bare.denied() && verb >= 0 && !OTHERWISE.within(tokens, first, end);
            Optional<Integer> finder = told ? finder(sheet, bare, verb) : Optional.empty();
            finder.ifPresent(entity -> {
                Passage shown = sheet.shown(sheet.sentenceOf(bare.passage()), bare.passage());
                Finding finding = new Finding(sheet.key(entity), sheet.name(entity), shown);
                for (String thing : bare.things()) {
                    byThing.computeIfAbsent(thing, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(sheet.readings().document(), _ -> new ArrayList<>())
                            .add(finding);
                }
            });
        }
    }

    /// Who did it, by a clause: whoever says `I`, or who is named for its doer.
    static Optional<Integer> finder(Sheet sheet, Bare bare, int verb) {
        if (bare.own()) {
            return bare.doer().stream().boxed().findFirst();
        }
        return sheet.doers()
                .doing(verb)
                .filter(Doers.Doer::sure)
                .map(Doers.Doer::entity)
                .filter(entity -> sheet.entity(entity).filter(Entity::named).isPresent());
    }

    @Override
    public List<Discrepancy> found() {
        Map<List<Passage>, Discrepancy> found = new LinkedHashMap<>();
        byThing.forEach((thing, papers) -> {
            if (papers.size() > MOST) {
                return;
            }
            Map<DocumentId, Finding> single = new HashMap<>();
            papers.forEach((document, findings) -> {
                Set<String> finders = new HashSet<>();
                findings.forEach(f -> finders.add(f.finder()));
                if (finders.size() == 1) {
                    single.put(document, findings.getFirst());
                }
            });
            List<Finding> findings = single.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .toList();
            for (int i = 0; i < findings.size(); i++) {
                Finding one = findings.get(i);
                for (Finding other : findings.subList(i + 1, findings.size())) {
                    if (!one.finder().equals(other.finder())
                            && together(
                                    one.passage().document(), other.passage().document())) {
                        found.putIfAbsent(List.of(one.passage(), other.passage()), of(one, other));
                    }
                }
            }
        });
        return Repeats.without(List.copyOf(found.values()));
    }

    private static Discrepancy of(Finding one, Finding other) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "Two documents differ on who found the same thing: " + one.name() + " and " + other.name()
                                + ".",
                        List.of(one.passage(), other.passage()),
                        .6)
                .inGerman("Wer dieselbe Sache fand, erzählen zwei Dokumente verschieden: " + one.name() + " und "
                        + other.name() + ".");
    }
}
