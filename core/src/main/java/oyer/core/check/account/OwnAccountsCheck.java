package oyer.core.check.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Working;
import oyer.core.check.account.Account.Detail;
import oyer.core.check.account.Account.Setting;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;

/// What one person told of the same thing on two occasions, where both cannot be true: `she told the police that she
/// had seen a tall man; at trial she said that the man was short`.
///
/// Held against each other only where the text itself tells of two occasions (the inquiry and the trial, two days, now
/// and before): within one telling a person may tell of two things.
final class OwnAccountsCheck implements Check {

    /// Sentences that may lie between two tellings that share a single word.
    private static final int NEAR = 8;

    /// Minutes by which two times of the clock may differ without anybody minding.
    private static final int CLOCK = 15;

    private static final double SURE = .75;

    private final List<Account> accounts = new ArrayList<>();

    private record Told(Account account, Detail detail) {}

    @Override
    public void read(Sheet sheet) {
        accounts.addAll(AccountReader.read(sheet));
    }

    @Override
    public List<Discrepancy> found() {
        // by who tells it, and by those of whom it tells: notes say what a witness did, and he says it himself
        Map<List<Object>, List<Told>> alike = new LinkedHashMap<>();
        for (Account account : accounts) {
            for (Detail detail : account.details()) {
                Set<String> persons = new LinkedHashSet<>(detail.persons());
                persons.add(account.teller());
                persons.forEach(
                        p -> alike.computeIfAbsent(List.of(detail.kind(), detail.of(), p), _ -> new ArrayList<>())
                                .add(new Told(account, detail)));
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        alike.forEach((key, told) -> {
            String person = (String) key.getLast();
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < told.size(); j++) {
                    if (clash(told.get(i), told.get(j), person)) {
                        found.add(discrepancy(told.get(i), told.get(j)));
                    }
                }
            }
        });
        return Repeats.without(found.stream().distinct().toList());
    }

    private static boolean clash(Told a, Told b, String person) {
        boolean tells =
                a.account().teller().equals(person) || b.account().teller().equals(person);
        boolean both = a.account().teller().equals(b.account().teller())
                || a.detail().persons().contains(person) && b.detail().persons().contains(person);
        return tells
                && both
                && a.detail().excludes(b.detail())
                && a.account().occasion().differs(b.account().occasion())
                && same(a, b);
    }

    private static boolean same(Told a, Told b) {
        boolean one =
                a.account().content().document().equals(b.account().content().document());
        int apart = one ? Math.abs(a.account().sentence() - b.account().sentence()) : Integer.MAX_VALUE;
        boolean near = apart <= NEAR;
        int[] left = a.detail().words();
        int[] right = b.detail().words();
        int shared = Stems.shared(left, right);
        return switch (a.detail().kind()) {
            case LOOK -> near && (a.detail().of().equals("colour") ? shared > 0 : true);
            case COUNT -> near && shared > 0 && 2 * shared >= Math.min(left.length, right.length);
            case CLOCK -> gap(a.detail(), b.detail()) >= CLOCK && event(left, right, shared) && (near || shared > 1);
            case DAY -> event(left, right, shared) && (near && shared > 0 || shared > 2);
        };
    }

    private static long gap(Detail a, Detail b) {
        return Math.max(a.low() - b.high(), b.low() - a.high());
    }

    /// Whether the words tell of one event: what the one has beyond the other, the other has nothing in its place.
    private static boolean event(int[] left, int[] right, int shared) {
        return shared > 0 && (shared == left.length || shared == right.length);
    }

    private static Discrepancy discrepancy(Told a, Told b) {
        String name = a.account().teller().equals(b.account().teller())
                ? a.account().name()
                : b.account().name();
        boolean own = a.account().teller().equals(b.account().teller());
        String first = words(a);
        String second = words(b);
        Discrepancy found = new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "own-accounts",
                        (own ? name + " gave two accounts" : "Two accounts of what " + name + " did are given")
                                + " that cannot both be true: " + setting(a.account()) + "“" + first + "”; "
                                + setting(b.account()) + "“" + second + "”.",
                        List.of(a.account().content(), b.account().content()),
                        SURE)
                .inGerman((own ? "Was " + name + " aussagte" : "Was über " + name + " ausgesagt ist") + ", weicht ab: „"
                        + first + "“ und „" + second + "“. Beides kann nicht stimmen.");
        return working(a.detail(), b.detail()).map(found::with).orElse(found);
    }

    private static String setting(Account account) {
        Set<Setting> settings = account.occasion().settings();
        if (account.occasion().days().size() == 1) {
            return "on "
                    + CalendarWords.day(account.occasion().days().iterator().next()) + " ";
        }
        return settings.contains(Setting.TRIAL)
                ? "in court "
                : settings.contains(Setting.INQUIRY) ? "in the inquiry " : "";
    }

    private static String words(Told told) {
        String words = told.account().content().asRead();
        return words.length() <= 120 ? words : told.detail().said();
    }

    private static Optional<Working> working(Detail a, Detail b) {
        return switch (a.kind()) {
            case CLOCK -> Optional.of(new Working(Working.Unit.HOURS, List.of(hours(a), hours(b))));
            case COUNT ->
                Optional.of(new Working(
                        Working.Unit.PIECES,
                        List.of(
                                Working.Mark.stated(a.said(), a.low(), a.high()),
                                Working.Mark.stated(b.said(), b.low(), b.high()))));
            case DAY ->
                Optional.of(new Working(
                        Working.Unit.DATE,
                        List.of(
                                Working.Mark.stated(a.said(), a.low(), a.high()),
                                Working.Mark.stated(b.said(), b.low(), b.high()))));
            case LOOK -> Optional.empty();
        };
    }

    private static Working.Mark hours(Detail detail) {
        return new Working.Mark(detail.said(), hours(detail.low()), hours(detail.high()), true);
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }
}
