package oyer.core.read.name;

import oyer.core.text.Prose;

/// Reads who and what a document speaks of: names, descriptions and pronouns, and which of them are the same one.
///
/// What a pronoun or a bare surname means is left open where the text does not settle it.
public final class NameReader {

    private NameReader() {}

    public static Cast read(Prose prose) {
        NameText text = new NameText(prose);
        byte[] labels = NameRules.mark(text);
        return new CastList(prose, text, labels).cast();
    }
}
