package oyer.core.check.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;

/// A witness is asked how a thing can be if what she said is so (`who had the other coffee, if he had left at nine?`),
/// and has no answer. What counsel holds against each other is a tension worth a look.
///
/// The earlier answer must give the same time of day; the answer to the question must be that she does not know.
final class ConfrontedCheck extends ReckoningCheck {

    @Override
    public void read(Sheet sheet) {
        List<Statement> turns = sheet.readings().statements().stream()
                .filter(s -> s.within().isEmpty() && s.speaker().isPresent())
                .sorted(Comparator.comparing(s -> s.passage().span()))
                .toList();
        for (int i = 1; i + 1 < turns.size(); i++) {
            Statement question = turns.get(i);
            Statement answer = turns.get(i + 1);
            if (question.act() == Act.ASKS && supposing(question.passage()) && unknown(answer.passage())) {
                for (int j = i - 1; j >= Math.max(0, i - 40); j--) {
                    Statement earlier = turns.get(j);
                    boolean own = earlier.speaker().equals(answer.speaker()) && earlier.act() != Act.ASKS;
                    if (own
                            && sameTime(sheet, earlier.passage(), question.passage())
                                    .isPresent()) {
                        found.add(discrepancy(sheet, earlier, question));
                        break;
                    }
                }
            }
        }
    }

    /// `if ... had`, `if ... was`.
    private static boolean supposing(Passage passage) {
        String words = passage.words().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int at = words.indexOf(" if ");
        return at > 0
                && (words.indexOf(" had ", at) > 0
                        || words.indexOf(" was ", at) > 0
                        || words.indexOf(" were ", at) > 0);
    }

    private static boolean unknown(Passage passage) {
        String words = passage.words().toLowerCase(Locale.ROOT);
        return words.startsWith("i don't know")
                || words.startsWith("i do not know")
                || words.startsWith("(no response");
    }

    private static Optional<Integer> sameTime(Sheet sheet, Passage earlier, Passage question) {
        List<Integer> asked = hours(sheet, question);
        return hours(sheet, earlier).stream().filter(asked::contains).findFirst();
    }

    private static List<Integer> hours(Sheet sheet, Passage passage) {
        List<String> numbers = List.of(
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve");
        List<Integer> hours = new ArrayList<>();
        int first = sheet.firstToken(passage.span());
        int last = sheet.lastToken(passage.span());
        for (int i = first; i <= last; i++) {
            int number = numbers.indexOf(sheet.tokens().lower(i));
            boolean time = sheet.tokens().is(i - 1, "at")
                    || sheet.tokens().is(i + 1, "o'clock")
                    || sheet.tokens().is(i - 1, "about")
                    || sheet.tokens().is(i - 1, "around");
            if (number > 0 && time) {
                hours.add(number);
            }
        }
        return hours;
    }

    private static Discrepancy discrepancy(Sheet sheet, Statement earlier, Statement question) {
        String name = sheet.name(earlier.speaker().getAsInt());
        return new Discrepancy(
                        Discrepancy.Type.TENSION,
                        "put-to-the-witness",
                        name + " was asked how this fits with what was said before, and had no answer.",
                        List.of(earlier.passage(), question.passage()),
                        .6)
                .inGerman(name + " wurde gefragt, wie das zum zuvor Gesagten passt, und wusste keine Antwort.");
    }
}
