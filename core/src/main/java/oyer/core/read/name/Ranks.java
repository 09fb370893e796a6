package oyer.core.read.name;

import java.util.Locale;
import java.util.Map;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Ranks and offices written short, spelt out, so that one person has one role however it is written.
public final class Ranks {

    private static final Map<String, String> SPELT = Map.ofEntries(
            Map.entry("det.", "detective"),
            Map.entry("sgt.", "sergeant"),
            Map.entry("capt.", "captain"),
            Map.entry("dep.", "deputy"),
            Map.entry("lt.", "lieutenant"),
            Map.entry("cpl.", "corporal"),
            Map.entry("insp.", "inspector"),
            Map.entry("supt.", "superintendent"),
            Map.entry("ptl.", "patrolman"),
            Map.entry("ofc.", "officer"),
            Map.entry("cmdr.", "commander"),
            Map.entry("maj.", "major"),
            Map.entry("cst.", "constable"),
            Map.entry("const.", "constable"),
            Map.entry("inv.", "investigator"),
            Map.entry("pc", "constable"),
            Map.entry("dc", "detective constable"),
            Map.entry("ds", "detective sergeant"),
            Map.entry("ps", "sergeant"),
            Map.entry("di", "detective inspector"),
            Map.entry("rev.", "reverend"),
            Map.entry("hon.", "honourable"),
            Map.entry("atty.", "attorney"));

    private static final WordTable<String> WORDS = WordLists.load(Ranks.class, "ranks.txt");

    private Ranks() {}

    /// `Detective Sergeant`, `POK`: whether the last word of what stands before a name is a rank of the police.
    public static boolean police(String role) {
        int stop = role.endsWith(".") ? role.length() - 1 : role.length();
        String word = role.substring(role.lastIndexOf(' ') + 1, stop);
        return "police".equals(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /// `det.` is `detective`.
    public static String spelt(String role) {
        if (role.length() > 4 && role.indexOf(' ') < 0 && role.equals(role.toUpperCase(Locale.ROOT))) {
            return role.charAt(0) + role.substring(1).toLowerCase(Locale.ROOT); // DETECTIVE, ZEUGIN of a heading
        }
        if (role.indexOf('.') < 0 && role.length() > 2) {
            return role;
        }
        StringBuilder out = new StringBuilder(role.length());
        for (String word : role.split(" ")) {
            out.append(out.isEmpty() ? "" : " ").append(SPELT.getOrDefault(word, word));
        }
        return out.toString();
    }
}
