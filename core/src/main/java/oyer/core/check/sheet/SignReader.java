package oyer.core.check.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// What a paper has that another may have too, each with the lines in which it stands: people, days, numbers.
final class SignReader {

    /// Letters that a line has at least that can be told from others.
    private static final int LETTERS = 8;

    private static final int SHORTEST_NAME = 3;

    /// Of a line that says too little to be a print.
    private static final int NO_LINE = 0;

    private SignReader() {}

    public static Map<RareSigns.Sign, Set<Integer>> read(Sheet sheet, Set<String> numbers) {
        String text = sheet.prose().characters();
        Map<RareSigns.Sign, Set<Integer>> signs = new LinkedHashMap<>();
        Map<Integer, Set<Integer>> lines = new HashMap<>();
        for (Mention mention : sheet.mentions()) {
            if (mention.kind() == EntityKind.PERSON && mention.form() == Mention.Form.NAME) {
                lines.computeIfAbsent(mention.entity(), _ -> new HashSet<>()).add(line(text, mention.passage()));
            }
        }
        for (Entity entity : sheet.readings().entities()) {
            Set<Integer> named = lines.get(entity.number());
            String name = entity.name().toLowerCase(Locale.ROOT);
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (named != null && entity.named() && last.length() >= SHORTEST_NAME) {
                merge(signs, RareSigns.Kind.PERSON, last, named);
                if (last.length() < name.length()) {
                    merge(signs, RareSigns.Kind.WHOLE_NAME, name.substring(0, name.indexOf(' ')) + ' ' + last, named);
                }
            }
        }
        for (TimeReading time : sheet.times()) {
            if (time.when() instanceof When.Day day) {
                merge(signs, RareSigns.Kind.DAY, day.date().toString(), Set.of(line(text, time.passage())));
            }
        }
        numbers.forEach(number -> merge(signs, RareSigns.Kind.NUMBER, number, Set.of(NO_LINE)));
        return signs;
    }

    private static void merge(
            Map<RareSigns.Sign, Set<Integer>> signs, RareSigns.Kind kind, String words, Set<Integer> lines) {
        signs.computeIfAbsent(new RareSigns.Sign(kind, words), _ -> new HashSet<>())
                .addAll(lines);
    }

    /// The lines of a paper by their letters alone, so that a number stamped into a form and a stain do not tell two
    /// copies apart.
    public static Set<Integer> lines(String text) {
        Set<Integer> lines = new HashSet<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                int letters = letters(text, from, at);
                if (letters != NO_LINE) {
                    lines.add(letters);
                }
                from = at + 1;
            }
        }
        return lines;
    }

    private static int line(String text, Passage passage) {
        int end = text.indexOf('\n', passage.start());
        return letters(text, text.lastIndexOf('\n', passage.start()) + 1, end < 0 ? text.length() : end);
    }

    private static int letters(String text, int from, int end) {
        int letters = 0;
        int hash = 1;
        for (int i = from; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetter(c)) {
                letters++;
                hash = 31 * hash + c;
            }
        }
        return letters < LETTERS ? NO_LINE : hash;
    }
}
