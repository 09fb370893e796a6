package oyer.core.read.name;

import java.util.Optional;
import oyer.core.text.Prose;

/// Reads who and what a document speaks of: names, descriptions and pronouns, and which of them are the same one.
///
/// In judgments, and in German, a learnt model with the rules among its features says where names are; in other
/// English prose the rules say it and the model adds what they are silent on, because its conventions are those of the
/// judgments that it was learnt from. What a pronoun or a bare surname means is left open where the text does not
/// settle it.
public final class NameReader {

    private NameReader() {}

    public static Cast read(Prose prose) {
        return read(prose, NameModel.of(prose.language()));
    }

    /// By rules alone, without what was learnt; for the benchmark's table with and without.
    public static Cast readByRules(Prose prose) {
        return read(prose, Optional.empty());
    }

    static Cast read(Prose prose, Optional<NameModel> model) {
        return list(prose, model).cast();
    }

    static CastList list(Prose prose) {
        return list(prose, NameModel.of(prose.language()));
    }

    private static CastList list(Prose prose, Optional<NameModel> model) {
        NameText text = new NameText(prose);
        byte[] labels = NameRules.mark(text);
        if (model.isPresent()) {
            NameFeatures features = new NameFeatures(text, labels);
            byte[] learnt = new NameTagger(model.get()).label(text, features);
            labels = features.judgment() ? learnt : Labels.union(labels, learnt);
        }
        return new CastList(prose, text, labels);
    }
}
