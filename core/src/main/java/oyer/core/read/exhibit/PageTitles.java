package oyer.core.read.exhibit;

import java.util.Locale;
import java.util.Set;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Lines that say what a page, a section or an office is called, and name no thing.
final class PageTitles {

    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "to", "on", "&");

    /// The shortest line that can be the name of a section.
    private static final int WORDS = 2;

    private PageTitles() {}

    /// `EVIDENCE LOG`, `Latent Prints and Trace Evidence` on a line of its own; `Evidence received by hand:` over a
    /// list.
    static boolean titles(Prose prose, Draft draft) {
        String text = prose.characters();
        int start = draft.passage.start();
        int from = text.lastIndexOf('\n', start) + 1;
        int end = text.indexOf('\n', start);
        String line = text.substring(from, end < 0 ? text.length() : end);
        boolean shouted =
                line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
        boolean leads = draft.general
                && text.substring(from, start).isBlank()
                && line.strip().endsWith(":");
        boolean named = draft.steps.isEmpty() && prose.language() == Language.ENGLISH && capitals(line);
        // `is no evidence of a crime`
        boolean none = draft.general
                && draft.absent()
                && draft.mark.isEmpty()
                && draft.passage.words().equalsIgnoreCase("evidence");
        return shouted || leads || named || none;
    }

    private static boolean capitals(String line) {
        int words = 0;
        for (String word : line.strip().split("[ \\t]{1,99}")) {
            boolean small = word.isEmpty() || !Character.isUpperCase(word.charAt(0));
            if (small && !SMALL.contains(word)) {
                return false;
            }
            words++;
        }
        return words >= WORDS;
    }
}
