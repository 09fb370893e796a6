package oyer.core.release;

import java.util.Locale;
import oyer.core.casefile.Decision;

/// What is shown in the place of words that are kept back, after the forms of Fed. R. Crim. P. 49.1(a).
final class Stand {

    private Stand() {}

    /// @param blank what is shown where nothing of the words may be
    static String of(Decision.Form form, String words, String blank) {
        String shown = switch (form) {
            case BLANK -> "";
            case INITIALS -> initials(words);
            case YEAR -> year(words);
            case LAST_FOUR -> lastFour(words);
            case TOWN -> town(words);
        };
        return shown.isEmpty() ? blank : shown;
    }

    /// `Ida Colbeck` is `I.C.`; `Colbeck, Ida` too.
    static String initials(String name) {
        int comma = name.indexOf(',');
        String ordered = comma > 0 ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
        StringBuilder out = new StringBuilder();
        for (String part : ordered.split("[\\s-]+", -1)) {
            int letter =
                    part.codePoints().filter(Character::isLetter).findFirst().orElse(0);
            if (letter != 0 && Character.isUpperCase(letter) && !Titles.is(part)) {
                out.appendCodePoint(letter).append('.');
            }
        }
        return out.toString();
    }

    /// The last number of four digits, else the last of two.
    private static String year(String words) {
        String found = "";
        String[] numbers = words.split("[^0-9]+", -1);
        for (String number : numbers) {
            found = number.length() == 4 ? number : found;
        }
        return found;
    }

    private static String lastFour(String words) {
        String digits = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // of so short a number the last four would be nearly all
        return digits.length() < 7
                ? ""
                : "xxxx" + digits.substring(digits.length() - 4).toUpperCase(Locale.ROOT);
    }

    /// What follows the street: `9 Elm Street, Port Ellery, Corvane` is `Port Ellery, Corvane`.
    private static String town(String address) {
        int comma = address.indexOf(',');
        return comma < 0 ? "" : address.substring(comma + 1).strip().replaceAll("[,.;\\s]*[0-9]{5}(-[0-9]{4})?$", "");
    }
}
