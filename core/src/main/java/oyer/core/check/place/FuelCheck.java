package oyer.core.check.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// How far a car can have gone on the fuel that it burnt: what it burns over a distance (`8 litres per 100 km`, `20
/// miles
/// to the gallon`), the fuel that was gone, and the distance that somebody says was driven.
///
/// Only where a document tells one of each, the fuel and the distance within a few sentences; a car that is driven hard
/// burns more and one that rolls less, so a quarter is allowed either way.
final class FuelCheck extends ReckoningCheck {

    private static final double ROOM = 1.25;
    private static final int NEAR = 3;
    private static final double LITRES = 3.785411784;
    private static final double MILE = 1.609344;

    /// @param perKilometre litres
    private record Burns(double perKilometre, Passage words) {}

    private record Fuel(double litres, Passage words, int sentence) {}

    @Override
    public void read(Sheet sheet) {
        List<Burns> rates = new ArrayList<>();
        List<Fuel> fuels = new ArrayList<>();
        Tokens tokens = sheet.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.NUMBER) {
                Optional<Burns> rate = burns(sheet, i);
                rate.ifPresent(rates::add);
                if (rate.isEmpty()) {
                    gone(sheet, i).ifPresent(fuels::add);
                }
            }
        }
        if (rates.size() == 1 && fuels.size() == 1) {
            driven(sheet, rates.getFirst(), fuels.getFirst())
                    .ifPresent(far -> reckon(rates.getFirst(), fuels.getFirst(), far));
        }
    }

    private static Optional<Double> number(Tokens tokens, int token) {
        String words = tokens.text(token).replace(',', '.');
        boolean plain = words.length() < 7
                && words.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && words.indexOf('.') == words.lastIndexOf('.')
                && !words.endsWith(".")
                && !words.startsWith(".");
        return plain ? Optional.of(Double.parseDouble(words)) : Optional.empty();
    }

    private static boolean litre(Tokens tokens, int token) {
        return tokens.is(token, "litres")
                || tokens.is(token, "liters")
                || tokens.is(token, "litre")
                || tokens.is(token, "liter")
                || tokens.is(token, "l");
    }

    private static boolean gallon(Tokens tokens, int token) {
        return tokens.is(token, "gallons") || tokens.is(token, "gallon");
    }

    /// `8 litres per 100 km`, `8 Liter auf 100 km`, `20 miles to the gallon`, `20 mpg`.
    private static Optional<Burns> burns(Sheet sheet, int at) {
        Tokens tokens = sheet.tokens();
        Optional<Double> value = number(tokens, at);
        if (value.isEmpty() || value.get() <= 0) {
            return Optional.empty();
        }
        if (litre(tokens, at + 1)) {
            for (int i = at + 2; i < Math.min(tokens.size() - 1, at + 6); i++) {
                if (tokens.is(i, "100")
                        && (tokens.is(i + 1, "km")
                                || tokens.is(i + 1, "kilometres")
                                || tokens.is(i + 1, "kilometers")
                                || tokens.is(i + 1, "kilometer"))) {
                    return Optional.of(
                            new Burns(value.get() / 100, sheet.prose().passage(at, i + 1)));
                }
            }
        }
        boolean miles = tokens.is(at + 1, "miles")
                && (tokens.is(at + 2, "to") || tokens.is(at + 2, "per") || tokens.is(at + 2, "on"))
                && (gallon(tokens, at + 3) || gallon(tokens, at + 4));
        if (miles || tokens.is(at + 1, "mpg")) {
            int end = miles ? (gallon(tokens, at + 3) ? at + 3 : at + 4) : at + 1;
            return Optional.of(
                    new Burns(LITRES / (value.get() * MILE), sheet.prose().passage(at, end)));
        }
        return Optional.empty();
    }

    /// Fuel that was burnt, or that it took to fill the tank again.
    private static Optional<Fuel> gone(Sheet sheet, int at) {
        Tokens tokens = sheet.tokens();
        boolean litres = litre(tokens, at + 1);
        if (!litres && !gallon(tokens, at + 1)) {
            return Optional.empty();
        }
        int s = sheet.sentenceOf(sheet.prose().passage(at, at));
        int first = Math.max(sheet.sentences().first(s), at - 8);
        int end = Math.min(sheet.sentences().end(s), at + 8);
        return CueWords.BURNT.within(tokens, first, end)
                ? number(tokens, at)
                        .map(n ->
                                new Fuel(litres ? n : n * LITRES, sheet.prose().passage(at, at + 1), s))
                : Optional.empty();
    }

    /// The one distance told near the fuel, as driven.
    private static Optional<Quantity> driven(Sheet sheet, Burns rate, Fuel fuel) {
        Span taken = rate.words().span();
        List<Quantity> near = sheet.quantities().stream()
                .filter(q -> q.measure() == Measure.DISTANCE
                        && (q.unit().equals("km") || q.unit().equals("mi"))
                        && !q.passage().span().overlaps(taken)
                        && Math.abs(sheet.sentenceOf(q.passage()) - fuel.sentence()) <= NEAR
                        && CueWords.DRIVEN.within(
                                sheet.tokens(),
                                sheet.sentences().first(sheet.sentenceOf(q.passage())),
                                sheet.sentences().end(sheet.sentenceOf(q.passage()))))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private void reckon(Burns rate, Fuel fuel, Quantity far) {
        boolean miles = far.unit().equals("mi");
        double told = far.value().doubleValue() * (miles ? MILE : 1);
        double can = fuel.litres() / rate.perKilometre();
        BigDecimal reach = BigDecimal.valueOf(miles ? can / MILE : can).setScale(0, RoundingMode.HALF_UP);
        String says = "At " + words(rate.words()) + ", " + words(fuel.words()) + " are " + reach
                + (miles ? " miles" : " km") + "; told are " + words(far.passage());
        String german = "Bei " + GermanWords.quoted(words(rate.words())) + " reicht dieser Treibstoff ("
                + words(fuel.words()) + ") für " + reach + (miles ? " Meilen" : " km") + "; erzählt ist von "
                + GermanWords.quoted(words(far.passage())) + ".";
        List<Passage> passages = List.of(rate.words(), fuel.words(), far.passage());
        if (told > can * ROOM || told * ROOM < can) {
            found.add(new Discrepancy(Discrepancy.Type.TENSION, "fuel-for-the-way", says + ".", passages, .65)
                    .inGerman(german)
                    .with(new Working(
                            Working.Unit.MILES,
                            List.of(
                                    Working.Mark.stated(words(far.passage()), far.value()),
                                    Working.Mark.reckoned("fuel", reach)))));
        } else {
            fitting.add(new Consistent("fuel-for-the-way", says + ".", passages).inGerman(german));
        }
    }

    private static String words(Passage passage) {
        return passage.asRead();
    }
}
