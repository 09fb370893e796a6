package oyer.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import oyer.core.text.Language;

/// The terms of typed words: the same analysis as of the texts, once for each language, since a word that is
/// typed does not say whose it is.
final class QueryWords {

    private final Map<Language, WordAnalyzer> analyzers = new EnumMap<>(Language.class);

    QueryWords() {
        for (Language language : Language.values()) {
            analyzers.put(language, new WordAnalyzer(language));
        }
    }

    WordAnalyzer of(Language language) {
        return java.util.Objects.requireNonNull(analyzers.get(language));
    }

    /// One word: what it is as it stands, and its stem in each language.
    record Terms(String asItStands, List<String> stems) {}

    /// Mostly one; more where it holds a hyphen or the like, none where it holds no letter or digit.
    List<Terms> analyse(String word) {
        List<Terms> terms = new ArrayList<>();
        for (Language language : Language.values()) {
            int position = 0;
            for (String term : terms(of(language), word)) {
                if (WordAnalyzer.isStem(term)) {
                    terms.get(position++).stems().add(term);
                } else if (position == terms.size()) {
                    terms.add(new Terms(term, new ArrayList<>()));
                }
            }
        }
        return terms;
    }

    private static List<String> terms(WordAnalyzer analyzer, String word) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
