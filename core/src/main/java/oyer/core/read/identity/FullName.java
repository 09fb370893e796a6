package oyer.core.read.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import oyer.core.read.name.Generations;
import oyer.core.read.name.GivenNames;
import oyer.core.read.name.Letters;
import oyer.core.read.name.Misread;
import oyer.core.read.name.Nicknames;
import oyer.core.read.name.Ranks;

/// A person's name in its parts for comparing across documents, in lower case and without titles.
///
/// @param first empty for a single name
/// @param generation `senior`, `junior`, where the name says it; else empty
record FullName(String first, List<String> middle, String last, String generation) {

    private static final Pattern PARTS = Pattern.compile("[\\s.]+");

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "sir",
            "lord",
            "lady",
            "dame",
            "madam",
            "justice",
            "herr",
            "herrn",
            "frau",
            "fräulein",
            "monsieur",
            "madame");

    /// How one is addressed, as a heading shouts it.
    private static final Set<String> SHOUTED = Set.of("MR", "MR.", "MRS", "MRS.", "MS", "MS.", "DR", "DR.", "PROF.");

    FullName {
        middle = List.copyOf(middle);
    }

    static FullName of(String name) {
        List<String> words = new ArrayList<>(4);
        StringBuilder particle = new StringBuilder();
        String generation = "";
        for (String raw : PARTS.split(withoutRank(Byname.without(name)))) {
            String word = Misread.mended(raw).toLowerCase(Locale.ROOT);
            if (word.isEmpty() || words.isEmpty() && TITLES.contains(word)) {
                continue;
            }
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (bare.isEmpty()) {
                continue; // a comma that stands alone
            }
            if (!words.isEmpty() && !Generations.of(bare).isEmpty()) {
                generation = Generations.of(bare);
                continue;
            }
            if (words.size() > 1 && (Letters.are(raw) || Ranks.police(raw) && shouts(raw))) {
                continue;
            }
            if (Character.isLowerCase(raw.charAt(0)) && !words.isEmpty()) {
                particle.append(word).append(' ');
                continue;
            }
            words.add(particle + bare);
            particle.setLength(0);
        }
        if (words.size() < 2) {
            return new FullName("", List.of(), words.isEmpty() ? "" : words.getFirst(), generation);
        }
        return new FullName(words.getFirst(), words.subList(1, words.size() - 1), words.getLast(), generation);
    }

    /// `DC Marsh`, `D.I. Marsh`, `Garda S. Moran`: a rank that stands before a name and is no part of it.
    private static String withoutRank(String name) {
        return rank(name).isEmpty()
                ? name
                : withoutRank(name.substring(name.indexOf(' ') + 1).strip());
    }

    /// The rank of the police with which a name begins, without its stops and in small letters; empty for none.
    static String rank(String name) {
        int space = name.indexOf(' ');
        if (space < 2 || space + 3 > name.length()) {
            return "";
        }
        String rank = name.substring(0, space).replace(".", "");
        boolean brief = rank.length() < 4;
        return Ranks.police(rank) && (!brief || rank.equals(rank.toUpperCase(Locale.ROOT)))
                ? rank.toLowerCase(Locale.ROOT)
                : "";
    }

    boolean full() {
        return !first.isEmpty() && last.length() > 1;
    }

    /// The letters of a name of nothing but initials (`H.J.K.`: `hjk`), else empty.
    static String initials(String name) {
        StringBuilder letters = new StringBuilder(4);
        for (String word : PARTS.split(name)) {
            if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
                return "";
            }
            letters.append(Character.toLowerCase(word.charAt(0)));
        }
        return letters.length() > 1 ? letters.toString() : "";
    }

    /// What somebody of this name signs with: first and last, and with the middle between.
    List<String> allInitials() {
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        String two = first.substring(0, 1) + last.charAt(0);
        StringBuilder all = new StringBuilder(first.substring(0, 1));
        middle.forEach(m -> all.append(m.charAt(0)));
        all.append(last.charAt(0));
        return all.length() == 2 ? List.of(two) : List.of(two, all.toString());
    }

    /// The title before a name in lower case, without its stop; empty for none.
    static String title(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        String word = name.substring(0, end).toLowerCase(Locale.ROOT);
        return end < name.length() && TITLES.contains(word) ? word : "";
    }

    /// A name as it is shown: a full one without its title, CAPITALS as they are written elsewhere.
    static String shown(String name) {
        String shown = name;
        while (!title(shown).isEmpty() && of(shown).full()) {
            shown = shown.substring(title(shown).length()).replaceFirst("^[\\s.]+", "");
        }
        StringBuilder out = new StringBuilder(shown.length());
        for (String word : shown.split(" ")) {
            out.append(out.isEmpty() ? "" : " ").append(cased(word));
        }
        return out.toString();
    }

    private static String cased(String word) {
        if (SHOUTED.contains(word)) {
            return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        }
        boolean shouts = word.length() > 2
                && word.indexOf('.') < 0
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().anyMatch(c -> "AEIOUYÄÖÜ".indexOf(c) >= 0);
        if (!shouts) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(word.charAt(i - 1)) || i == 2 && word.startsWith("MC");
            out.append(begins ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
        }
        return out.toString();
    }

    private static boolean shouts(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && word.length() < 5;
    }

    /// How much a name says; the fullest is shown, of two as full the one in small letters.
    static int weight(String name) {
        FullName parts = of(name);
        int weight = name.equals(name.toUpperCase(Locale.ROOT)) ? 0 : 1;
        weight += parts.last.length() > 1 ? 10 : 0;
        weight -= Misread.mended(name).equals(name) ? 0 : 1;
        weight += parts.generation.isEmpty() ? 0 : 3;
        weight += parts.first.length() > 1 ? 20 : parts.first.length() * 5;
        for (String middle : parts.middle) {
            weight += middle.length() > 1 ? 4 : 2;
        }
        return weight;
    }

    /// Whether nothing says that one is the other's father or son.
    boolean generationFits(FullName other) {
        return generation.isEmpty() || other.generation.isEmpty() || generation.equals(other.generation);
    }

    /// Same surname is given. Whether first names are the same word.
    boolean sameFirst(FullName other) {
        return first.equals(other.first);
    }

    /// Whether one first name can be the other's initial or short form.
    boolean firstMayBe(FullName other) {
        return Nicknames.same(first, other.first) || initial(first, other.first) || initial(other.first, first);
    }

    /// Two letters that are no known first name: `Wm`, or an initial and a stop misread.
    boolean fragment() {
        return first.length() == 2 && !GivenNames.known(first);
    }

    private static boolean initial(String one, String other) {
        return one.length() == 1 && other.startsWith(one);
    }

    /// Whether middle names do not differ.
    boolean middleAgrees(FullName other) {
        int n = Math.min(middle.size(), other.middle.size());
        for (int i = 0; i < n; i++) {
            String a = middle.get(i);
            String b = other.middle.get(i);
            if (!a.equals(b) && !initial(a, b) && !initial(b, a)) {
                return false;
            }
        }
        return true;
    }
}
