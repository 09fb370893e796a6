package oyer.core.argue.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.argue.draft.DraftWords.Says;
import oyer.core.read.inference.Inference;
import oyer.core.read.inference.InferenceReader;
import oyer.core.text.Language;
import oyer.core.text.Tokens;

/// Words of the case as the short text of a node: one line, no more than can be read at a glance.
final class Wording {

    private static final int LONGEST = 150;
    private static final int CRIME = 12;

    private Wording() {}

    /// @param called what to put before the words; empty where they name it themselves
    static String of(String called, String words) {
        String plain = line(words);
        boolean names = called.isEmpty()
                || plain.toLowerCase(java.util.Locale.ROOT).contains(called.toLowerCase(java.util.Locale.ROOT));
        String quoted = names ? plain : line(called) + ": " + plain;
        if (quoted.length() <= LONGEST) {
            return quoted;
        }
        int cut = quoted.lastIndexOf(' ', LONGEST);
        return quoted.substring(0, cut > LONGEST / 2 ? cut : LONGEST) + " …";
    }

    /// Without line breaks, and without what a transcript prints before its lines: their numbers, `Q.` and `A.`.
    private static String line(String words) {
        StringBuilder out = new StringBuilder();
        for (String line : words.strip().split("\\R")) {
            out.append(out.isEmpty() ? "" : " ").append(unnumbered(line).strip());
        }
        return out.toString().replaceAll("\\s+", " ").replaceFirst("^(?:[0-9.]{1,8}|[AQ]\\.|that|dass|daß) (?=.)", "");
    }

    /// Whether words are a row of a table: parted by more than the number before a line.
    static boolean row(String words) {
        return words.lines().anyMatch(l -> unnumbered(l).indexOf('\t') >= 0);
    }

    private static String unnumbered(String line) {
        int tab = line.indexOf('\t');
        boolean numbered = tab > 0 && tab <= 3 && line.substring(0, tab).chars().allMatch(Character::isDigit);
        return numbered ? line.substring(tab + 1) : line;
    }

    /// The words of a thing's name, cut to their stems.
    static Set<String> stems(String words) {
        return oyer.core.read.claim.Wording.of(words).stems();
    }

    /// The stems of the words that name a kind of trace: `print`, `blood`.
    static Set<String> traces(String words) {
        Set<String> traces = new HashSet<>();
        Tokens tokens = Tokens.of(words);
        for (int t = 0; t < tokens.size(); t++) {
            String word = tokens.text(t);
            if (tokens.kind(t) == Tokens.Kind.WORD && (trace(word, Language.ENGLISH) || trace(word, Language.GERMAN))) {
                traces.addAll(stems(word));
            }
        }
        return traces;
    }

    /// Whether words name a trace of one of these kinds; `print` and `fingerprint` are one.
    static boolean sameTrace(Set<String> kinds, String words) {
        return traces(words).stream().anyMatch(t -> kinds.stream().anyMatch(k -> k.endsWith(t) || t.endsWith(k)));
    }

    private static boolean trace(String word, Language language) {
        return InferenceReader.kind(word, language).equals(Optional.of(Inference.Kind.TRACE));
    }

    /// How many words are also in what a thing is called and what is said of it.
    static long shared(Set<String> words, String name, List<Item.Said> said) {
        Set<String> all = new HashSet<>(stems(name));
        said.forEach(s -> all.addAll(stems(s.passage().words())));
        return all.stream().filter(words::contains).count();
    }

    /// The crime as a sentence names it: `the murder of Ann Miller`.
    static Optional<String> crime(String words) {
        Tokens tokens = Tokens.of(line(words));
        int at = DraftWords.first(tokens, Says.CRIME);
        if (at < 0) {
            return Optional.empty();
        }
        int from = at > 0 && (tokens.is(at - 1, "the") || tokens.is(at - 1, "wegen")) ? at - 1 : at;
        int to = at + 1;
        while (to < tokens.size() && to - from < CRIME && goesOn(tokens, to)) {
            to++;
        }
        return Optional.of(tokens.characters().substring(tokens.start(from), tokens.end(to - 1)));
    }

    private static boolean goesOn(Tokens tokens, int t) {
        if (tokens.is(t, "and") || tokens.is(t, "und")) {
            return t + 1 < tokens.size() && tokens.capitalised(t + 1);
        }
        boolean joins = tokens.is(t, "of") || tokens.is(t, "an") || tokens.is(t, "the") || tokens.is(t, "der");
        return joins || tokens.kind(t) == Tokens.Kind.WORD && tokens.capitalised(t);
    }
}
