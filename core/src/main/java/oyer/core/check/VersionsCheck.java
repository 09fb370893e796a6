package oyer.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;

/// A person's later version that takes back an earlier one: what was admitted is withdrawn or denied. That is a change,
/// not a contradiction; which version is true is not for the program to say.
final class VersionsCheck implements Check {

    private record Said(Statement statement, String name) {}

    private final Map<String, List<Said>> bySpeaker = new HashMap<>();
    private final List<String> speakers = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Statement statement : sheet.readings().statements()) {
            statement
                    .speaker()
                    .ifPresent(speaker -> bySpeaker
                            .computeIfAbsent(sheet.key(speaker), key -> {
                                speakers.add(key);
                                return new ArrayList<>();
                            })
                            .add(new Said(statement, sheet.name(speaker))));
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (String speaker : speakers) {
            List<Said> said = bySpeaker.getOrDefault(speaker, List.of());
            Set<Statement> used = new HashSet<>();
            for (Said back : said) {
                if (back.statement().act() != Statement.Act.RETRACTS) {
                    continue;
                }
                for (Said first : said.reversed()) {
                    if (first.statement().act() == Statement.Act.ADMITS
                            && before(first, back, said)
                            && used.add(first.statement())) {
                        found.add(new Discrepancy(
                                Discrepancy.Type.CHANGE,
                                "withdrawn",
                                back.name() + " first admitted, and later withdrew it.",
                                List.of(
                                        first.statement().passage(),
                                        back.statement().passage()),
                                .75));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static boolean before(Said first, Said back, List<Said> said) {
        return !first.statement()
                        .passage()
                        .span()
                        .overlaps(back.statement().passage().span())
                && said.indexOf(first) < said.indexOf(back);
    }
}
