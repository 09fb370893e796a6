package oyer.intake.format;

import java.util.HashMap;
import java.util.Map;

/// Names of a container's parts for the record: one line, with `/`, no two alike.
final class PartNames {

    private final Map<String, Integer> used = new HashMap<>();

    /// What the systems of archivers leave behind; it holds no words.
    static boolean isClutter(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store");
    }

    String of(String given) {
        StringBuilder name = new StringBuilder(given.length());
        for (int i = 0; i < given.length() && name.length() < 500; i++) {
            char c = given.charAt(i);
            name.append(c == '\\' ? '/' : Character.isISOControl(c) ? '_' : c);
        }
        while (!name.isEmpty() && name.charAt(0) == '/') {
            name.deleteCharAt(0);
        }
        String plain = name.isEmpty() ? "unnamed" : name.toString().replace("!/", "!_/");
        int before = used.merge(plain, 1, Integer::sum) - 1;
        return before == 0 ? plain : plain + " (" + (before + 1) + ")";
    }
}
