package oyer.core.check.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Irregular;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Passage;

/// Asked whether he said a thing, a witness denies it, and an earlier document has him say it: `I never said that`
/// against the words in the report.
final class DeniedWordsCheck implements Check {

    private record Denial(String speaker, String name, Passage passage, int[] stems) {}

    private record Said(Passage passage, int[] stems) {}

    private final List<Denial> denials = new ArrayList<>();
    private final Map<String, List<Said>> said = new HashMap<>();

    @Override
    public void read(Sheet sheet) {
        for (Frame frame : sheet.frames()) {
            if (frame.slot() == Slot.SAID && frame.speaker().isPresent() && frame.tone() == Frame.Tone.SAID) {
                int entity = frame.speaker().getAsInt();
                question(sheet, frame).ifPresent(q -> {
                    Passage answer = sheet.telling(frame.passage().start())
                            .map(Statement::passage)
                            .orElse(frame.passage());
                    denials.add(new Denial(sheet.key(entity), sheet.name(entity), answer, stems(sheet, q.passage())));
                });
            }
        }
        for (Statement statement : sheet.readings().statements()) {
            if (statement.speaker().isPresent()
                    && statement.act() != Statement.Act.ASKS
                    && statement.passage().words().length() < 300) {
                said.computeIfAbsent(sheet.key(statement.speaker().getAsInt()), _ -> new ArrayList<>())
                        .add(new Said(statement.passage(), stems(sheet, statement.passage())));
            }
        }
    }

    /// What was asked right before, by another.
    private static Optional<Statement> question(Sheet sheet, Frame frame) {
        return sheet.telling(frame.passage().start())
                .flatMap(answer -> sheet.readings().statements().stream()
                        .filter(s -> s.within().isEmpty()
                                && s.passage().end() <= answer.passage().start()
                                && !s.speaker().equals(answer.speaker()))
                        .max(Comparator.comparing(s -> s.passage().span()))
                        .filter(s -> s.passage().words().endsWith("?")));
    }

    private static int[] stems(Sheet sheet, Passage passage) {
        int first = sheet.firstToken(passage.span());
        int last = sheet.lastToken(passage.span());
        return java.util.stream.IntStream.rangeClosed(first, last)
                .filter(i -> sheet.tokens().length(i) > 2 && !CueWords.STOP.has(sheet.tokens(), i))
                .map(i -> Irregular.stem(sheet.tokens(), i))
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Denial denial : denials) {
            said.getOrDefault(denial.speaker(), List.of()).stream()
                    .filter(s -> !s.passage().document().equals(denial.passage().document()))
                    .filter(s -> s.stems().length >= 2
                            && Stems.shared(s.stems(), denial.stems()) >= 2
                            && Stems.shared(s.stems(), denial.stems()) * 2 >= s.stems().length)
                    .forEach(s -> found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "denied-words",
                                    denial.name() + " denies having said what another document reports in "
                                            + "these words.",
                                    List.of(denial.passage(), s.passage()),
                                    .75)
                            .inGerman(denial.name()
                                    + " bestreitet, gesagt zu haben, was ein anderes Dokument so wiedergibt.")));
        }
        return Repeats.without(found);
    }
}
