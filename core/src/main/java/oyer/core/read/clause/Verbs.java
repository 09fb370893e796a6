package oyer.core.read.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.text.TableFile;

/// The forms of a verb: those of `verbs.txt`, and for every other verb by rule.
final class Verbs {

    private static final String VOWELS = "aeiouäöü";

    /// Verbs that begin so have no `ge` in their participle.
    private static final List<String> FIRM =
            List.of("be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "durch", "wider");

    /// Weak verbs that only seem to begin so.
    private static final Set<String> LOOSE = Set.of("beten", "erben", "betteln", "ernten");

    private static final Map<String, List<List<String>>> ENGLISH = irregular("en");
    private static final Map<String, List<List<String>>> GERMAN = irregular("de");

    private Verbs() {}

    private static Map<String, List<List<String>>> irregular(String language) {
        Map<String, List<List<String>>> verbs = new HashMap<>();
        for (List<String> row : TableFile.rows(Verbs.class, "verbs.txt")) {
            if (row.getFirst().equals(language)) {
                verbs.put(
                        row.get(1),
                        row.subList(2, row.size()).stream()
                                .map(forms -> List.of(forms.split(" ")))
                                .toList());
            }
        }
        return Map.copyOf(verbs);
    }

    /// The past, the participle and the form in `-ing` of an English verb: those that are a verb wherever they stand,
    /// or nearly.
    static Set<String> english(String verb) {
        Set<String> forms = new LinkedHashSet<>(going(verb));
        List<List<String>> irregular = ENGLISH.get(verb);
        if (irregular == null) {
            forms.addAll(regular(verb));
        } else {
            irregular.forEach(forms::addAll);
        }
        return forms;
    }

    /// The verb itself and its third person, which are often nouns.
    static Set<String> bare(String verb) {
        boolean hiss = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        boolean y = verb.endsWith("y") && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0;
        String third = verb.equals("have")
                ? "has"
                : y ? verb.substring(0, verb.length() - 1) + "ies" : verb + (hiss ? "es" : "s");
        return Set.of(verb, third);
    }

    /// The form in `-ing`, in each way in which English may spell it.
    private static List<String> going(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
        String bare = silent ? verb.substring(0, verb.length() - 1) : verb;
        return doubles(verb) ? List.of(bare + "ing", bare + last(bare) + "ing") : List.of(bare + "ing");
    }

    private static List<String> regular(String verb) {
        if (verb.endsWith("e")) {
            return List.of(verb + "d");
        }
        if (verb.endsWith("y") && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0) {
            return List.of(verb.substring(0, verb.length() - 1) + "ied");
        }
        return doubles(verb) ? List.of(verb + "ed", verb + last(verb) + "ed") : List.of(verb + "ed");
    }

    /// Whether it ends in one vowel and one consonant, which may be doubled: `stab`, `travel`.
    private static boolean doubles(String verb) {
        int end = verb.length() - 1;
        return end >= 2
                && VOWELS.indexOf(verb.charAt(end)) < 0
                && "wxy".indexOf(verb.charAt(end)) < 0
                && VOWELS.indexOf(verb.charAt(end - 1)) >= 0
                && VOWELS.indexOf(verb.charAt(end - 2)) < 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    /// The infinitive, both pasts, the participle and the third person of a German verb; with what is split off it, in
    /// front of each.
    static Set<String> german(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        for (String form : newly(verb)) {
            forms.add(form);
            if (form.endsWith("ss") || form.contains("sst")) { // `schloß`, as it was spelt until 1996
                forms.add(form.endsWith("ss") ? form.substring(0, form.length() - 2) + "ß" : form.replace("sst", "ßt"));
            }
        }
        return forms;
    }

    private static Set<String> newly(String verb) {
        int bar = verb.indexOf('|');
        String split = bar < 0 ? "" : verb.substring(0, bar);
        String base = verb.substring(bar + 1);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(split + base);
        if (!split.isEmpty()) {
            forms.add(split + "zu" + base);
        }
        String firm = strong(base);
        if (firm == null) {
            weak(base).forEach(form -> forms.add(split + form));
            return forms;
        }
        String before = base.substring(0, base.length() - firm.length());
        List<List<String>> strong = GERMAN.getOrDefault(firm, List.of());
        for (String past : strong.getFirst()) {
            forms.add(split + before + past);
            forms.add(split + before + (past.endsWith("e") ? past + "n" : past + "en"));
        }
        for (String participle : strong.get(1)) {
            String bare = participle.startsWith("ge") && !before.isEmpty() ? participle.substring(2) : participle;
            forms.add(split + before + bare);
        }
        if (strong.size() > 2) {
            strong.get(2).forEach(third -> forms.add(split + before + third));
        } else {
            forms.add(split + before + present(firm));
        }
        return forms;
    }

    /// The strong verb that a verb is or is made of: `versprechen` of `sprechen`.
    private static @Nullable String strong(String verb) {
        if (GERMAN.containsKey(verb)) {
            return verb;
        }
        for (String before : FIRM) {
            if (verb.startsWith(before) && GERMAN.containsKey(verb.substring(before.length()))) {
                return verb.substring(before.length());
            }
        }
        return null;
    }

    private static String stem(String verb) {
        return verb.endsWith("en") ? verb.substring(0, verb.length() - 2) : verb.substring(0, verb.length() - 1);
    }

    private static String present(String verb) {
        String stem = stem(verb);
        return stem.endsWith("t") || stem.endsWith("d") ? stem + "et" : stem + "t";
    }

    private static List<String> weak(String verb) {
        String stem = stem(verb);
        String joint =
                stem.endsWith("t") || stem.endsWith("d") || stem.endsWith("chn") || stem.endsWith("ffn") ? "e" : "";
        boolean firm =
                verb.endsWith("ieren") || !LOOSE.contains(verb) && FIRM.stream().anyMatch(verb::startsWith);
        List<String> forms = new ArrayList<>();
        forms.add(stem + joint + "t");
        forms.add(stem + joint + "te");
        forms.add(stem + joint + "ten");
        forms.add((firm ? "" : "ge") + stem + joint + "t");
        return forms;
    }
}
