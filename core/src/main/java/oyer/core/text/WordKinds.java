package oyer.core.text;

import org.jspecify.annotations.Nullable;

/// The part of speech of each token, guessed from left to right by a [KindModel]; linear, one look at each token.
/// English only: a German text has none.
public final class WordKinds {

    private static final WordKind[] ALL = WordKind.values();

    private final byte[] kinds;

    private WordKinds(byte[] kinds) {
        this.kinds = kinds;
    }

    /// @return null for a language that has no model
    public static @Nullable WordKinds of(Prose prose) {
        return switch (prose.language()) {
            case ENGLISH -> of(prose, KindModel.english());
            case GERMAN -> null;
        };
    }

    static WordKinds of(Prose prose, KindModel model) {
        Tokens tokens = prose.tokens();
        byte[] kinds = new byte[tokens.size()];
        KindFeatures features = new KindFeatures(tokens, model.lexicon());
        int[] slots = new int[KindFeatures.COUNT];
        int[] scores = new int[ALL.length];
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            for (int i = first; i < end; i++) {
                features.of(i, first, end, kinds, slots);
                kinds[i] = (byte) model.best(slots, scores);
            }
        }
        return new WordKinds(kinds);
    }

    public WordKind of(int token) {
        return ALL[kinds[token]];
    }

    public boolean is(int token, WordKind kind) {
        return token >= 0 && token < kinds.length && kinds[token] == kind.ordinal();
    }
}
