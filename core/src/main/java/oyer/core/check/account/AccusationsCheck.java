package oyer.core.check.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.text.Passage;

/// Two people who each say that the other did it: both accounts cannot be true, whichever is.
///
/// The deed must be told in the same words, the other be named by each, and the statements not lie in one another.
final class AccusationsCheck implements Check {

    private static final Set<String> DEED = Set.of(
            "kill",
            "kills",
            "killed",
            "killing",
            "murdered",
            "murder",
            "stabbed",
            "shot",
            "stole",
            "robbed",
            "hit",
            "getötet",
            "ermordet",
            "erstochen",
            "erschossen",
            "tötete");

    private record Accusation(String speaker, String name, Passage passage, Set<String> about, int[] stems) {}

    private final List<Accusation> accusations = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Statement statement : sheet.readings().statements()) {
            boolean accuses =
                    statement.act() == Act.ACCUSES || statement.act() == Act.ASSERTS && owned(sheet, statement);
            if (!accuses || statement.speaker().isEmpty()) {
                continue;
            }
            int s = sheet.sentenceOf(statement.passage());
            String speaker = sheet.key(statement.speaker().getAsInt());
            Set<String> about = new HashSet<>(Filled.persons(sheet, s));
            about.remove(speaker);
            if (deed(statement.passage().words())) {
                accusations.add(new Accusation(
                        speaker,
                        sheet.name(statement.speaker().getAsInt()),
                        statement.passage(),
                        about,
                        Filled.stems(sheet, s, s)));
            }
        }
    }

    /// `He says that she came back and said: I have killed him`: he has her own to it.
    private static boolean owned(Sheet sheet, Statement outer) {
        return sheet.readings().statements().stream()
                .anyMatch(inner -> inner.act() == Act.ADMITS
                        && inner != outer
                        && inner.speaker().isPresent()
                        && !inner.speaker().equals(outer.speaker())
                        && outer.passage().span().contains(inner.passage().start())
                        && inner.passage().end() <= outer.passage().end()
                        && deed(inner.passage().words()));
    }

    private static boolean deed(String words) {
        for (String word : words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")) {
            if (DEED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Accusation one : accusations) {
            for (Accusation other : accusations) {
                boolean mutual = !one.speaker().equals(other.speaker())
                        && one.about().contains(other.speaker())
                        && other.about().contains(one.speaker());
                boolean apart = !one.passage().document().equals(other.passage().document())
                        || !one.passage().span().overlaps(other.passage().span());
                if (mutual
                        && apart
                        && Stems.shared(one.stems(), other.stems()) >= 2
                        && told.add(one.speaker() + other.speaker())
                        && told.add(other.speaker() + one.speaker())) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "each-accuses-the-other",
                                    one.name() + " and " + other.name() + " each say that the other did it.",
                                    List.of(one.passage(), other.passage()),
                                    .7)
                            .inGerman(one.name() + " und " + other.name() + " beschuldigen einander."));
                }
            }
        }
        return found;
    }
}
