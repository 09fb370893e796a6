package oyer.core.text;

import org.jspecify.annotations.Nullable;

/// The part of speech of each token, guessed from left to right by a [KindModel]; linear, one look at each
/// token of a sentence that is asked for. Of one document and for one thread. English only: a German text has
/// none.
public final class WordKinds {

    private static final WordKind[] ALL = WordKind.values();

    private final Sentences sentences;
    private final KindModel model;
    private final KindFeatures features;
    /// One more than the kind of each token; 0 in sentences that nobody asked for yet, which are most.
    private final byte[] kinds;
    private final int[] slots = new int[KindFeatures.COUNT];

    private WordKinds(Prose prose, KindModel model) {
        this.sentences = prose.sentences();
        this.model = model;
        this.features = new KindFeatures(prose.tokens(), model.lexicon());
        this.kinds = new byte[prose.tokens().size()];
    }

    /// @return null for a language that has no model
    public static @Nullable WordKinds of(Prose prose) {
        return switch (prose.language()) {
            case ENGLISH -> of(prose, KindModel.english());
            case GERMAN -> null;
        };
    }

    static WordKinds of(Prose prose, KindModel model) {
        return new WordKinds(prose, model);
    }

    private int kind(int token) {
        if (kinds[token] == 0) {
            int sentence = sentences.of(token);
            int first = sentences.first(sentence);
            int end = sentences.end(sentence);
            features.look(first, end);
            for (int i = first; i < end; i++) {
                features.of(i, first, end, kinds, slots);
                kinds[i] = (byte) (1 + model.best(slots));
            }
        }
        return kinds[token] - 1;
    }

    public WordKind of(int token) {
        return ALL[kind(token)];
    }

    public boolean is(int token, WordKind kind) {
        return token >= 0 && token < kinds.length && kind(token) == kind.ordinal();
    }
}
