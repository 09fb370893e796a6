package oyer.core.release;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.text.Language;

/// The ways in which one day is written, in English and German.
final class DateForms {

    private DateForms() {}

    static List<String> of(LocalDate day) {
        Set<String> forms = new LinkedHashSet<>();
        String year = String.valueOf(day.getYear());
        String shortYear = "%02d".formatted(Math.floorMod(day.getYear(), 100));
        Set<String> days = both(day.getDayOfMonth());
        for (String y : List.of(year, shortYear)) {
            for (String d : days) {
                for (String m : both(day.getMonthValue())) {
                    forms.add(m + "/" + d + "/" + y);
                    forms.add(d + "/" + m + "/" + y);
                    forms.add(y + "/" + m + "/" + d);
                }
                for (String m : names(day)) {
                    forms.add(d + " " + m + " " + y);
                    forms.add(m + " " + d + " " + y);
                    forms.add(d + ordinal(day.getDayOfMonth()) + " " + m + " " + y);
                    forms.add(d + ordinal(day.getDayOfMonth()) + " of " + m + " " + y);
                    forms.add(m + " " + d + ordinal(day.getDayOfMonth()) + " " + y);
                    forms.add(m + " the " + d + ordinal(day.getDayOfMonth()) + " " + y);
                }
            }
        }
        forms.add("%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        return new ArrayList<>(forms);
    }

    private static Set<String> both(int number) {
        return new LinkedHashSet<>(List.of(String.valueOf(number), "%02d".formatted(number)));
    }

    private static Set<String> names(LocalDate day) {
        Set<String> names = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                names.add(
                        day.getMonth().getDisplayName(style, language.locale()).replace(".", ""));
            }
        }
        String english = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        names.add(english.substring(0, 3));
        names.add(english.substring(0, Math.min(4, english.length())));
        return names;
    }

    private static String ordinal(int day) {
        return day % 10 == 1 && day != 11
                ? "st"
                : day % 10 == 2 && day != 12 ? "nd" : day % 10 == 3 && day != 13 ? "rd" : "th";
    }
}
