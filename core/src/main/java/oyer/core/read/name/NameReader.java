package oyer.core.read.name;

import oyer.core.read.head.DecisionHead;
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
        return read(prose, DecisionHead.of(prose));
    }

    /// @param head of the same document: whom it names, it names, and what they are before the court
    public static Cast read(Prose prose, DecisionHead head) {
        return list(prose, head).cast();
    }

    /// By rules alone, without what was learnt; for the benchmark's table with and without.
    public static Cast readByRules(Prose prose) {
        NameText text = new NameText(prose);
        return new CastList(prose, text, NameRules.mark(text), DecisionHead.NONE).cast();
    }

    static CastList list(Prose prose) {
        return list(prose, DecisionHead.of(prose));
    }

    private static CastList list(Prose prose, DecisionHead head) {
        NameText text = new NameText(prose);
        byte[] rules = NameRules.mark(text);
        NameFeatures features = new NameFeatures(text, rules);
        return NameModel.of(prose.language(), features.judgment())
                .map(model -> list(prose, text, rules, features, model, head))
                .orElseGet(() -> new CastList(prose, text, rules, head));
    }

    /// By another model than the shipped one, for measuring.
    static Cast read(Prose prose, NameModel model) {
        NameText text = new NameText(prose);
        byte[] rules = NameRules.mark(text);
        return list(prose, text, rules, new NameFeatures(text, rules), model, DecisionHead.of(prose))
                .cast();
    }

    private static CastList list(
            Prose prose, NameText text, byte[] rules, NameFeatures features, NameModel model, DecisionHead head) {
        byte[] learnt = new NameTagger(model).label(text, features);
        return new CastList(
                prose,
                text,
                switch (prose.language()) {
                    case ENGLISH ->
                        features.judgment()
                                ? Bracketed.close(text, learnt, true)
                                : Bracketed.close(text, Labels.union(text, rules, learnt), false);
                    case GERMAN -> GermanNames.add(text, Labels.union(text, learnt, Labels.titled(text, rules)));
                },
                head);
    }
}
