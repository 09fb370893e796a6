package oyer.store;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import oyer.core.text.Language;

/// Words as they are indexed: at each position the word as it stands (lower case, without accents), and the
/// stem that its language gives it, marked so that the stems of two languages and the words themselves never
/// meet.
final class WordAnalyzer extends Analyzer {

    /// Sorts before everything that a word can begin with.
    private static final char MARK = '\u0001';

    private final Language language;

    WordAnalyzer(Language language) {
        this.language = language;
    }

    static boolean isStem(CharSequence term) {
        return !term.isEmpty() && term.charAt(0) == MARK;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream twice = new KeywordRepeatFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        TokenStream stems = switch (language) {
            case ENGLISH -> new PorterStemFilter(twice);
            case GERMAN -> new GermanLightStemFilter(new Umlauts(twice));
        };
        return new TokenStreamComponents(words, new Marks(new ASCIIFoldingFilter(stems), language.code()));
    }

    /// `ü` and `ue` as `u`, in stems only: in the words themselves `ue` may be what it says.
    private static final class Umlauts extends ConditionalTokenFilter {
        private final KeywordAttribute asItStands = addAttribute(KeywordAttribute.class);

        Umlauts(TokenStream input) {
            super(input, GermanNormalizationFilter::new);
        }

        @Override
        protected boolean shouldFilter() {
            return !asItStands.isKeyword();
        }
    }

    private static final class Marks extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final KeywordAttribute asItStands = addAttribute(KeywordAttribute.class);
        private final char language;

        Marks(TokenStream input, String language) {
            super(input);
            this.language = language.charAt(0);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!asItStands.isKeyword()) {
                int length = term.length();
                char[] buffer = term.resizeBuffer(length + 2);
                System.arraycopy(buffer, 0, buffer, 2, length);
                buffer[0] = MARK;
                buffer[1] = language;
                term.setLength(length + 2);
            }
            return true;
        }
    }
}
