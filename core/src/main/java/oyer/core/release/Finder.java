package oyer.core.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import oyer.core.text.Span;

/// Finds words that must not be seen, however they are written: in any case and accent, split by signs, blanks or the
/// end
/// of a line, misread by recognition, misspelt as names are, inflected, or inside an address or a file's name.
public final class Finder {

    private static final List<String> ENDINGS = List.of("s", "es", "sche", "schen", "scher", "sches", "schem", "n");

    private static final int MEMORY = 500_000;

    private final Vocabulary vocabulary;
    private final Map<Character, List<Wanted>> byFirst = new HashMap<>();
    private final List<Wanted> names = new ArrayList<>();
    private final Map<String, Wanted> drawn = new HashMap<>();
    private final Map<String, Wanted> sounded = new HashMap<>();

    /// Words that were held against every name, and are like none.
    private final Set<String> unlike = ConcurrentHashMap.newKeySet();

    /// @param folded as it is written
    /// @param letters the same without what parts them
    /// @param single whether it is one word
    private record Wanted(Term term, Folded folded, String letters, boolean single) {}

    /// A place where a term stands.
    ///
    /// @param exact whether it is written as the term is, but for case, accents and what parts it
    public record Found(Term term, Span span, boolean exact) {}

    public Finder(List<Term> terms, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Term term : terms) {
            Folded folded = Folded.of(term.words());
            String letters = folded.word(0, folded.size());
            if (letters.isEmpty()) {
                continue;
            }
            boolean single = true;
            for (int i = 1; i < folded.size(); i++) {
                single &= folded.gap(i) <= Folded.SEAM;
            }
            Wanted wanted = new Wanted(term, folded, letters, single);
            byFirst.computeIfAbsent(letters.charAt(0), _ -> new ArrayList<>()).add(wanted);
            if (term.kind() == Term.Kind.NAME && single && letters.length() >= 4) {
                names.add(wanted);
                drawn.putIfAbsent(Likeness.drawn(letters), wanted);
                if (letters.length() >= 5) {
                    sounded.putIfAbsent(Likeness.sounded(letters), wanted);
                }
            }
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.<Wanted>comparingInt(w -> w.letters.length()).reversed()));
    }

    public boolean any() {
        return !byFirst.isEmpty();
    }

    /// Every place, in order; those in what is written with escapes may overlap others.
    ///
    /// @param recognised whether the text was read from a picture, so that letters may be wrong
    /// @param numbered whether numbers are printed before its lines
    public List<Found> in(String text, boolean recognised, boolean numbered) {
        if (!any()) {
            return List.of();
        }
        Folded folded = Folded.of(text, numbered);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < folded.size()) {
            int end = exact(folded, at, found);
            if (end == at && folded.opens(at)) {
                end = like(folded, at, recognised, found);
            }
            at = Math.max(end, at + 1);
        }
        escaped(text, found);
        return found;
    }

    /// Words written with percent signs, character references or escapes, as in addresses: they are found as they would
    /// be
    /// read, and the whole of what is written so is the place.
    private void escaped(String text, List<Found> found) {
        for (int at = Markup.escape(text, 0); at >= 0; at = Markup.escape(text, at)) {
            int from = at;
            while (from > 0 && text.charAt(from - 1) > ' ' && at - from < 300) {
                from--;
            }
            int to = at;
            while (to < text.length() && text.charAt(to) > ' ' && to - at < 600) {
                to++;
            }
            String written = text.substring(from, to);
            String read = Markup.unescaped(written);
            if (!read.equals(written)) {
                for (Found inside : in(read, false, false)) {
                    found.add(new Found(inside.term, new Span(from, to), false));
                    break;
                }
            }
            at = Math.max(to, at + 1);
        }
        found.sort(Comparator.comparing(Found::span));
    }

    /// @return where the found term ends; `at` when none begins here
    private int exact(Folded folded, int at, List<Found> found) {
        for (Wanted wanted : byFirst.getOrDefault(folded.letter(at), List.of())) {
            int end = at + wanted.letters.length();
            if (end <= folded.size() && stands(folded, at, wanted.letters) && fits(folded, at, end, wanted)) {
                int shown = ending(folded, end, wanted);
                found.add(new Found(
                        wanted.term, new Span(folded.start(at), folded.end(Math.max(end, shown) - 1)), true));
                return Math.max(end, shown);
            }
        }
        return at;
    }

    private static boolean stands(Folded folded, int at, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (folded.letter(at + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Folded folded, int at, int end, Wanted wanted) {
        Term.Kind kind = wanted.term.kind();
        if (kind == Term.Kind.NUMBER) {
            return !digit(folded, at - 1, at) && !digit(folded, end, end);
        }
        boolean opens = folded.opens(at);
        boolean closes = folded.opens(end);
        if (kind == Term.Kind.DATE) {
            return opens && closes && partedAlike(folded, at, wanted);
        }
        if (kind == Term.Kind.SHARED_NAME && !folded.capital(at) && !machine(folded, at)) {
            return false;
        }
        if (opens && closes) {
            return whole(folded, at, end, wanted);
        }
        if (kind == Term.Kind.WORDS) {
            return opens && ending(folded, end, wanted) > end;
        }
        if (opens && ending(folded, end, wanted) > end) {
            return true;
        }
        if (machine(folded, at)) {
            return wanted.letters.length() >= 4;
        }
        if (kind == Term.Kind.SHARED_NAME || wanted.letters.length() < (opens ? 5 : 6)) {
            return false;
        }
        return !vocabulary.ordinary(around(folded, at, end));
    }

    private static boolean partedAlike(Folded folded, int at, Wanted wanted) {
        Folded date = wanted.folded;
        for (int i = 1; i < date.size(); i++) {
            if (date.gap(i) >= Folded.SIGN != folded.gap(at + i) >= Folded.SIGN) {
                return false;
            }
        }
        return true;
    }

    /// Whether a number goes on with a further digit.
    private static boolean digit(Folded folded, int at, int gap) {
        return at >= 0
                && at < folded.size()
                && folded.gap(gap) == Folded.JOINED
                && Character.isDigit(folded.letter(at));
    }

    /// One word in several pieces is the word only when the pieces are not words of their own.
    private boolean whole(Folded folded, int at, int end, Wanted wanted) {
        if (!wanted.single) {
            return true;
        }
        boolean ordinary = true;
        boolean letterwise = wanted.letters.length() >= 4;
        boolean blank = false;
        int pieces = 0;
        int from = at;
        for (int i = at + 1; i <= end; i++) {
            if (i == end || folded.gap(i) >= Folded.SIGN) {
                pieces++;
                blank |= i < end && folded.gap(i) == Folded.BLANK;
                letterwise &= i - from == 1;
                ordinary &= vocabulary.ordinary(folded.word(from, i));
                from = i;
            }
        }
        return pieces == 1 || letterwise || !ordinary && (!blank || wanted.letters.length() >= 5);
    }

    /// Past the ending of an inflected name: `Tolks`, `the Tolks`.
    private static int ending(Folded folded, int end, Wanted wanted) {
        if (folded.opens(end) || wanted.letters.length() < 3) {
            return end;
        }
        for (String ending : ENDINGS) {
            int after = end + ending.length();
            if (after <= folded.size() && folded.opens(after) && stands(folded, end, ending)) {
                return after;
            }
        }
        return end;
    }

    /// The word in which letters stand.
    private static String around(Folded folded, int at, int end) {
        int from = at;
        while (from > 0 && folded.gap(from) <= Folded.SEAM) {
            from--;
        }
        int to = end;
        while (to < folded.size() && folded.gap(to) <= Folded.SEAM) {
            to++;
        }
        return folded.word(from, to);
    }

    /// Whether this stands in what machines write: an address of mail or of a page, a path, a file's name.
    private static boolean machine(Folded folded, int at) {
        String text = folded.text();
        int from = folded.start(at);
        int to = from;
        while (from > 0 && from > folded.start(at) - 80 && text.charAt(from - 1) > ' ') {
            from--;
        }
        while (to < text.length() && to < folded.start(at) + 80 && text.charAt(to) > ' ') {
            to++;
        }
        boolean signs = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean inside = i > from && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            signs |= c == '@' || c == '_' || c == '/' || c == '\\' || c == '%' || c == '=';
            signs |= c == '.' && inside && Character.isLetterOrDigit(text.charAt(i - 1));
        }
        return signs;
    }

    /// A word that may be a name written or read otherwise.
    private int like(Folded folded, int at, boolean recognised, List<Found> found) {
        int end = at + 1;
        boolean capital = folded.capital(at);
        boolean odd = Character.isDigit(folded.letter(at));
        boolean letters = Character.isLetter(folded.letter(at));
        while (end < folded.size() && folded.gap(end) <= Folded.SEAM && end - at < 24) {
            odd |= !Character.isLetter(folded.letter(end));
            letters |= Character.isLetter(folded.letter(end));
            end++;
        }
        // where a number begins within a word there is a seam, yet it may be a letter misread
        if (folded.gap(at) <= Folded.SEAM && at > 0 || end - at < 3 || !letters || names.isEmpty()) {
            return at;
        }
        boolean broken = folded.gap(end) == Folded.LINE || folded.gap(end) == Folded.SIGN;
        for (int to : broken ? new int[] {second(folded, end), end} : new int[] {end}) {
            Wanted wanted = alike(folded.word(at, to), capital || odd || recognised, odd, recognised);
            if (wanted != null) {
                found.add(new Found(wanted.term, new Span(folded.start(at), folded.end(to - 1)), false));
                return to;
            }
        }
        return at;
    }

    private static int second(Folded folded, int end) {
        int to = end;
        while (to < folded.size() && (to == end || folded.gap(to) <= Folded.SEAM) && to - end < 16) {
            to++;
        }
        return to;
    }

    private @org.jspecify.annotations.Nullable Wanted alike(
            String word, boolean name, boolean odd, boolean recognised) {
        String memory = word + (name ? "+" : "-") + (recognised ? "r" : "");
        if (word.length() < 3 || unlike.contains(memory) || !odd && vocabulary.ordinary(word)) {
            return null;
        }
        Wanted found = drawn.get(Likeness.drawn(word));
        if (found == null && name && !odd && word.length() >= 4) {
            found = sounded.get(Likeness.sounded(word));
        }
        if (found == null && name) {
            for (Wanted wanted : names) {
                int length = wanted.letters.length();
                int most = length >= 9 ? 2 : length >= 6 || recognised && length >= 5 ? 1 : 0;
                if (most > 0
                        && Math.abs(length - word.length()) <= most
                        && (Likeness.near(word, wanted.letters, most)
                                || Likeness.near(Likeness.drawn(word), Likeness.drawn(wanted.letters), most))) {
                    found = wanted;
                    break;
                }
            }
        }
        if (found == null && unlike.size() < MEMORY) {
            unlike.add(memory);
        }
        return found;
    }
}
