package oyer.core.read.time;

import java.util.List;
import java.util.Optional;
import oyer.core.time.Timex;
import oyer.core.time.Timex.Mod;
import oyer.core.time.Timex.Type;
import oyer.core.time.When;

/// Durations and sets: `P3Y`, `PT23H`, `PXM`; every other day `P2D`.
final class Amounts {

    private Amounts() {}

    /// The ISO 8601 period of an amount of a unit; an unknown amount is X.
    static String period(String amount, String unit) {
        return switch (unit) {
            case "S" -> "PT" + amount + "S";
            case "TM" -> "PT" + amount + "M";
            case "H" -> "PT" + amount + "H";
            case "NIGHT" -> "P" + amount + "D";
            case "MORN", "AFT", "EVE" -> "P" + amount + "D";
            case "WE" -> "P" + amount + "WE";
            case "FN" -> "P" + times(amount, 2) + "W";
            case "DE" -> amount.equals("X") ? "PXDE" : "P" + times(amount, 10) + "Y";
            case "CE" -> amount.equals("X") ? "PXCE" : "P" + times(amount, 100) + "Y";
            case "ML" -> amount.equals("X") ? "PXL" : "P" + times(amount, 1000) + "Y";
            case "M6" -> "P" + times(amount, 6) + "M";
            case "Q" -> amount.equals("X") ? "PXQ" : "P" + times(amount, 3) + "M";
            default -> "P" + amount + unit;
        };
    }

    /// The half told in the unit below: `2 1/2 years` is P2Y6M, half an hour PT30M.
    private static String half(String whole, String unit) {
        String before = whole.equals("0") ? "" : whole + (unit.equals("TM") ? "M" : unit);
        return switch (unit) {
            case "TM" -> "PT" + before + "30S";
            case "H" -> "PT" + before + "30M";
            case "Y" -> "P" + before + "6M";
            case "D", "NIGHT", "MORN", "AFT", "EVE" -> "P" + (whole.equals("0") ? "" : whole + "D") + "T12H";
            default -> period(whole + ".5", unit);
        };
    }

    private static String times(String amount, int factor) {
        if (amount.equals("X")) {
            return amount;
        }
        return plain(Double.parseDouble(amount) * factor);
    }

    private static String plain(double number) {
        return number == Math.rint(number) && number < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }

    /// The amount that an expression tells, as a decimal; X when it tells none.
    static String amount(Expression e) {
        if (e.has("amount")) {
            return e.setting("amount");
        }
        boolean counted = !e.numbers.isEmpty() && e.numbers.getFirst() % 100 != 0; // some nineteen days
        if (!counted && !e.vague.isEmpty() && !e.vague.equals("2")) {
            return "X";
        }
        List<Integer> numbers = e.numbers;
        double sum;
        if (!counted && e.has("vague")) {
            return "X";
        } else if (e.vague.equals("2")) {
            sum = 2;
        } else if (numbers.isEmpty()) {
            sum = e.andHalf && !e.oneAndHalf ? 0 : 1;
        } else if (e.decimal && numbers.size() == 2) {
            return numbers.get(0) + "." + numbers.get(1);
        } else if (e.fraction && numbers.size() == 3 && numbers.get(2) != 0) {
            sum = numbers.get(0) + numbers.get(1) / (double) numbers.get(2);
        } else if (e.thousands && numbers.size() > 1) {
            sum = 0;
            for (int group : numbers) {
                sum = sum * 1000 + group;
            }
        } else {
            sum = numbers.getFirst();
        }
        return plain(e.andHalf ? sum + 0.5 : sum);
    }

    /// Days from a feast or a date: `two days before Thanksgiving` is -2.
    static long beside(Expression e) {
        long number = e.numbers.isEmpty() ? e.vague.equals("2") ? 2 : 1 : Math.min(e.numbers.getLast(), 1000);
        return (e.unit.equals("W") ? 7 : 1) * (e.shift.startsWith("-") ? -number : number);
    }

    static Resolved duration(Expression e) {
        if (!e.set.isEmpty()) {
            return new Resolved(
                    new Timex(Type.DURATION, e.set, mod(e.approx)), new When.Length(e.set), Optional.empty(), -1);
        }
        String amount = amount(e);
        if (e.has("quarters")) { // three quarters of an hour
            String value = "PT" + 15 * (e.numbers.isEmpty() ? 1 : Math.clamp(e.numbers.getFirst(), 1, 3)) + "M";
            return new Resolved(
                    new Timex(Type.DURATION, value, mod(e.approx)), new When.Length(value), Optional.empty(), -1);
        }
        if (e.has("hours")) {
            e.unit = "H";
        }
        if (e.numbers.isEmpty() && e.plain && e.vague.isEmpty() && !e.has("amount")) {
            amount = "X";
        }
        // `3,5 Jahre` and `two and a half years` stay decimals, as the corpora have them
        String value = amount.endsWith(".5") && (e.fraction || amount.equals("0.5"))
                ? half(amount.substring(0, amount.length() - 2), e.unit)
                : period(amount, e.unit);
        if (!e.thirdUnit.isEmpty() && e.numbers.size() == 3) {
            String second = period(Integer.toString(e.numbers.get(1)), e.secondUnit);
            String third = period(Integer.toString(e.numbers.get(2)), e.thirdUnit);
            value = joined(value, joined(second, third));
        } else if (!e.secondUnit.isEmpty() && e.numbers.size() == 2) {
            value = joined(value, period(Integer.toString(e.numbers.get(1)), e.secondUnit));
        } else if (e.rule.name().equals("two-part-duration") && e.numbers.size() == 1) { // four years and a month
            value = joined(value, period("1", e.secondUnit));
        }
        return new Resolved(
                new Timex(Type.DURATION, value, mod(e.has("mod") ? e.setting("mod") : e.approx)),
                new When.Length(value),
                Optional.empty(),
                -1);
    }

    /// `P3Y` and `P9M` are `P3Y9M`.
    private static String joined(String first, String second) {
        if (second.startsWith("PT")) {
            return first.startsWith("PT") ? first + second.substring(2) : first + second.substring(1);
        }
        return first.startsWith("PT") ? first : first + second.substring(1);
    }

    static Optional<Mod> mod(String name) {
        return name.isEmpty() || name.equals("EQUAL") ? Optional.empty() : Optional.of(Mod.valueOf(name));
    }

    static Resolved set(Expression e) {
        String value = e.has("set") ? e.setting("set") : e.set;
        if (value.isEmpty() && e.weekday > 0) {
            value = "XXXX-WXX-" + e.weekday + e.part;
        } else if (value.isEmpty() && e.month > 0) {
            value = "XXXX-" + (e.month < 10 ? "0" : "") + e.month;
        } else if (value.isEmpty() && !e.season.isEmpty()) {
            value = "XXXX-" + e.season;
        } else if (value.isEmpty()) {
            String amount = e.ordinal > 1
                    ? Integer.toString(e.ordinal)
                    : e.has("every") ? e.setting("every") : e.has("times") ? "1" : amount(e);
            value = e.unit.equals("Q") ? "P" + amount + "Q" : period(amount, e.unit.isEmpty() ? "D" : e.unit);
        }
        return new Resolved(Timex.of(Type.SET, value), new When.Recurring(value), Optional.empty(), -1);
    }
}
