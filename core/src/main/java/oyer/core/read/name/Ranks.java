package oyer.core.read.name;

import java.util.Map;

/// Ranks and offices written short, spelt out, so that one person has one role however it is written.
final class Ranks {

    private static final Map<String, String> SPELT = Map.ofEntries(
            Map.entry("det.", "detective"),
            Map.entry("sgt.", "sergeant"),
            Map.entry("capt.", "captain"),
            Map.entry("lt.", "lieutenant"),
            Map.entry("cpl.", "corporal"),
            Map.entry("insp.", "inspector"),
            Map.entry("supt.", "superintendent"),
            Map.entry("ptl.", "patrolman"),
            Map.entry("ofc.", "officer"),
            Map.entry("cmdr.", "commander"),
            Map.entry("maj.", "major"),
            Map.entry("rev.", "reverend"),
            Map.entry("hon.", "honourable"),
            Map.entry("atty.", "attorney"));

    private Ranks() {}

    static String spelt(String role) {
        if (role.indexOf('.') < 0) {
            return role;
        }
        StringBuilder out = new StringBuilder(role.length());
        for (String word : role.split(" ")) {
            out.append(out.isEmpty() ? "" : " ").append(SPELT.getOrDefault(word, word));
        }
        return out.toString();
    }
}
