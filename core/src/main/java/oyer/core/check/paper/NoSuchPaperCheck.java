package oyer.core.check.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Passage;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// A paper that is said not to exist, and is in the case: `There was no such receipt` against a document headed
/// `RECEIPT`. The two must speak of one person.
final class NoSuchPaperCheck implements Check {

    /// Words at the head of a document that can be its title.
    private static final int HEAD = 16;

    /// Words that title a paper, each with the kind of paper that they title.
    private static final Map<String, String> KINDS = kinds();

    private final Slots slots = new Slots(Slot.NO_PAPER);
    private final List<Paper> papers = new ArrayList<>();

    /// @param persons keys of those whom it names
    private record Paper(Set<String> kinds, Passage title, Set<String> persons) {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new java.util.HashMap<>();
        for (List<String> row : TableFile.rows(NoSuchPaperCheck.class, "papers.txt")) {
            for (String word : row.getFirst().split(" +")) {
                kinds.put(word, row.getFirst());
            }
        }
        return Map.copyOf(kinds);
    }

    private static Optional<String> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
        Tokens tokens = sheet.tokens();
        Set<String> kinds = new HashSet<>();
        int last = -1;
        for (int i = 0; i < Math.min(HEAD, tokens.size()); i++) {
            Optional<String> kind = kind(tokens.text(i));
            boolean title = tokens.capitalised(i) && alone(tokens, i);
            if (kind.isPresent() && title) {
                kinds.add(kind.get());
                last = i;
            }
        }
        if (!kinds.isEmpty()) {
            Set<String> persons = new HashSet<>();
            for (int s = 0; s < sheet.sentences().size(); s++) {
                persons.addAll(Filled.persons(sheet, s));
            }
            papers.add(new Paper(kinds, line(sheet, last), persons));
        }
    }

    /// On a line of a few words, as a title is.
    private static boolean alone(Tokens tokens, int token) {
        return end(tokens, token) - start(tokens, token) <= 7;
    }

    private static int start(Tokens tokens, int token) {
        int from = token;
        while (from > 0 && tokens.gap(from) != Gap.LINE && tokens.gap(from) != Gap.BLOCK) {
            from--;
        }
        return from;
    }

    private static int end(Tokens tokens, int token) {
        int end = token + 1;
        while (end < tokens.size() && tokens.gap(end) != Gap.LINE && tokens.gap(end) != Gap.BLOCK) {
            end++;
        }
        return end;
    }

    private static Passage line(Sheet sheet, int token) {
        return sheet.prose().passage(start(sheet.tokens(), token), end(sheet.tokens(), token) - 1);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<Passage> told = new HashSet<>();
        for (Filled denial : slots.said(Slot.NO_PAPER, "none")) {
            Optional<String> kind = kind(denial.frame().word());
            List<Paper> of = papers.stream()
                    .filter(p -> kind.isPresent() && p.kinds().contains(kind.get()))
                    .filter(p -> !p.title().document().equals(denial.document()))
                    .filter(p -> p.persons().stream().anyMatch(denial.persons()::contains))
                    .toList();
            if (of.size() == 1 && told.add(of.getFirst().title())) {
                Passage title = of.getFirst().title();
                String word = denial.frame().word();
                found.add(new Discrepancy(
                                Discrepancy.Type.CONTRADICTION,
                                "no-such-paper",
                                "One passage says that there is no " + word
                                        + "; a document of the case is headed: "
                                        + title.asRead() + ".",
                                List.of(denial.passage(), title),
                                .7)
                        .inGerman("Nach der einen Stelle gibt es ein solches Schriftstück nicht; ein Dokument der Akte"
                                + " trägt diese Überschrift."));
            }
        }
        return Repeats.without(found);
    }
}
