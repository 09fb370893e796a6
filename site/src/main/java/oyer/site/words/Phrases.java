package oyer.site.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Provenance;
import oyer.core.casefile.TraceComparison.Table;
import oyer.core.casefile.TraceComparison.Weight;
import oyer.core.text.Language;

/// Sentences of results in another language than that in which records keep them, which is English: a record has one
/// wording, of which this is the reading aid. `phrases-de.txt` has the pairs.
public final class Phrases {

    /// What stands within a sentence is itself looked up, this deep.
    private static final int DEEPEST = 4;

    private static final int LONGEST = 2_000;
    private static final Map<Language, Phrases> ALL = Map.of(Language.GERMAN, read("phrases-de.txt"));

    private final Map<String, String> whole = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /// @param texts around the places, one more than there are places
    /// @param places number of the place after each text but the last
    /// @param within whether it holds only of what stands within a sentence
    private record Pattern(List<String> texts, List<Integer> places, String said, boolean within) {}

    private static final String WITHIN = "within: ";

    private Phrases() {}

    /// The same in this language; empty where it is not known, or where records are in this language.
    public static Optional<String> said(Language language, String sentence) {
        Phrases phrases = ALL.get(language);
        return phrases == null || sentence.length() > LONGEST ? Optional.empty() : phrases.say(sentence, DEEPEST);
    }

    /// The same, or the sentence itself.
    public static String in(Language language, String sentence) {
        return said(language, sentence).orElse(sentence);
    }

    /// Each of some.
    public static List<String> in(Language language, List<String> sentences) {
        return sentences.stream().map(sentence -> in(language, sentence)).toList();
    }

    /// A whole result, as far as its words are known; names, figures and inputs stay as they are.
    public static TraceComparison in(Language language, TraceComparison c) {
        return language == Language.ENGLISH
                ? c
                : new TraceComparison(
                        c.id(),
                        c.kind(),
                        in(language, c.title()),
                        c.propositions()
                                .map(p -> new Propositions(in(language, p.prosecution()), in(language, p.defence()))),
                        c.weight().map(w -> new Weight(w.log10(), w.figure(), in(language, w.words()), w.scale())),
                        in(language, c.words()),
                        in(language, c.assumptions()),
                        c.tables().stream()
                                .map(t -> new Table(
                                        in(language, t.title()),
                                        in(language, t.columns()),
                                        t.rows().stream()
                                                .map(row -> in(language, row))
                                                .toList()))
                                .toList(),
                        c.curves().stream()
                                .map(curve -> new Curve(in(language, curve.parameter()), curve.points()))
                                .toList(),
                        c.prints(),
                        new Provenance(
                                in(language, c.provenance().method()),
                                c.provenance().version(),
                                c.provenance().made(),
                                c.provenance().inputs(),
                                c.provenance().arguments()));
    }

    private Optional<String> say(String sentence, int depth) {
        String known = whole.get(sentence);
        if (known != null) {
            return Optional.of(known);
        }
        for (Pattern pattern : patterns) {
            Map<Integer, String> found = pattern.within() && depth == DEEPEST ? Map.of() : match(pattern, sentence);
            if (!found.isEmpty()) {
                return Optional.of(filled(pattern.said(), found, depth));
            }
        }
        return depth == DEEPEST ? Optional.empty() : list(sentence, depth);
    }

    /// `parent Ann, child Ben`, where each part is known.
    private Optional<String> list(String sentence, int depth) {
        if (depth == 0 || sentence.indexOf(", ") < 0) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        for (String part : sentence.split(", ", -1)) {
            Optional<String> one = say(part, depth - 1);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            said.add(one.get());
        }
        return Optional.of(String.join(", ", said));
    }

    private String filled(String said, Map<Integer, String> found, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) == '{') {
                String part = found.getOrDefault(said.charAt(i + 1) - '0', "");
                out.append(depth == 0 ? part : say(part, depth - 1).orElse(part));
                i += 2;
            } else {
                out.append(said.charAt(i));
            }
        }
        return out.toString();
    }

    /// Each text at its first place after the one before, the last at the end: one pass, no way back.
    private static Map<Integer, String> match(Pattern pattern, String sentence) {
        List<String> texts = pattern.texts();
        if (!sentence.startsWith(texts.getFirst()) || !sentence.endsWith(texts.getLast())) {
            return Map.of();
        }
        Map<Integer, String> found = new HashMap<>();
        int from = texts.getFirst().length();
        for (int i = 1; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            int at = last ? sentence.length() - texts.get(i).length() : sentence.indexOf(texts.get(i), from);
            if (at <= from) {
                return Map.of();
            }
            found.put(pattern.places().get(i - 1), sentence.substring(from, at));
            from = at + texts.get(i).length();
        }
        return found;
    }

    private static Phrases read(String file) {
        Phrases phrases = new Phrases();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String english = "";
            for (String line : lines.lines().toList()) {
                if (line.startsWith("= ")) {
                    phrases.add(english, line.substring(2));
                } else if (!line.startsWith("#")) {
                    english = line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    private void add(String written, String said) {
        boolean within = written.startsWith(WITHIN);
        String english = within ? written.substring(WITHIN.length()) : written;
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int from = 0;
        int open;
        while ((open = english.indexOf('{', from)) >= 0) {
            texts.add(english.substring(from, open));
            places.add(english.charAt(open + 1) - '0');
            from = open + 3;
        }
        texts.add(english.substring(from));
        if (places.isEmpty()) {
            whole.put(english, said);
        } else {
            patterns.add(new Pattern(List.copyOf(texts), List.copyOf(places), said, within));
        }
    }
}
