package oyer.core.check.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;

/// One side of what somebody did on one occasion, as two accounts tell it with values that exclude each
/// other: he walked and took the truck, was alone and in company, drank nothing and three beers.
///
/// An account that tells it both ways, or as the other does, is peace; so is one of another day or place.
final class DoingToldTwoWaysCheck extends MatterCheck {

    static final String RULE = "doing-told-two-ways";

    /// Longer papers tell of many days.
    private static final int LONG = 9000;

    /// An account that tells so much of one side of one person's doing tells of several occasions.
    private static final int MOST = 3;

    private static final double SURE = .6;

    /// By side and person.
    private final Map<String, List<Doing>> doings = new LinkedHashMap<>();

    @Override
    public void read(Sheet sheet) {
        if (sheet.tokens().size() > LONG) {
            return;
        }
        for (Doing doing : DoingReader.read(sheet)) {
            doings.computeIfAbsent(doing.slot().name() + ' ' + doing.who(), _ -> new ArrayList<>())
                    .add(doing);
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Doing> all : doings.values()) {
            Map<String, List<Doing>> accounts = new LinkedHashMap<>();
            all.forEach(d -> accounts.computeIfAbsent(d.account(), _ -> new ArrayList<>())
                    .add(d));
            List<List<Doing>> tellings =
                    accounts.values().stream().filter(a -> a.size() <= MOST).toList();
            for (int i = 0; i < tellings.size(); i++) {
                for (int j = i + 1; j < tellings.size(); j++) {
                    clash(tellings.get(i), tellings.get(j)).ifPresent(found::add);
                }
            }
        }
        return Repeats.without(found);
    }

    private Optional<Discrepancy> clash(List<Doing> one, List<Doing> other) {
        if (!together(one.getFirst().paper(), other.getFirst().paper())) {
            return Optional.empty();
        }
        Optional<Discrepancy> first = Optional.empty();
        for (Doing a : one) {
            for (Doing b : other) {
                boolean met = a.meets(b) && !a.passage().equals(b.passage());
                if (met && !a.excludes(b)) {
                    return Optional.empty();
                }
                first = met && first.isEmpty() ? Optional.of(of(a, b)) : first;
            }
        }
        return first;
    }

    private static Discrepancy of(Doing one, Doing other) {
        boolean change = !one.teller().isEmpty() && one.teller().equals(other.teller());
        String a = text(one, 0);
        String b = text(other, 0);
        return new Discrepancy(
                        change ? Discrepancy.Type.CHANGE : Discrepancy.Type.CONTRADICTION,
                        RULE,
                        one.slot().english().replace("{}", one.name()) + " is told in two ways: " + a
                                + " by the one passage, " + b + " by the other.",
                        List.of(one.passage(), other.passage()),
                        SURE)
                .inGerman(one.slot().german().replace("{}", one.name().replace(" and ", " und "))
                        + ", wird verschieden erzählt: nach der einen Stelle " + text(one, 1) + ", nach der anderen "
                        + text(other, 1) + ".");
    }

    /// @param language 0 for English, 1 for German
    private static String text(Doing doing, int language) {
        List<String> known = doing.slot().texts().get(doing.value());
        String words = doing.words();
        return known != null
                ? known.get(language)
                : language == 0 ? "\u201c" + words + "\u201d" : GermanWords.quoted(words);
    }
}
