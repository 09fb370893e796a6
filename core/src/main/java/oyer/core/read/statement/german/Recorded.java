package oyer.core.read.statement.german;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Names;
import oyer.core.text.WordSet;

/// Whose words a German record takes down, as its first sentence and its last line say it.
public final class Recorded {

    /// What is said of a record before the name of who confirms it.
    private static final WordSet SIGNED = WordSet.of(
            "unterschrieben",
            "unterzeichnet",
            "unterfertigt",
            "best\u00e4tigt",
            "genehmigt",
            "anerkannt",
            "Durchlesen",
            "durchgelesen",
            "gelesen",
            "vorgelesen",
            "selbstgelesen");

    /// By what somebody is before those who take down what he says.
    private static final WordSet APPEARS = WordSet.of("erscheint", "erschien", "aufgesucht", "aufgenommen");

    private static final int NEAR = 4;
    private static final int FARTHEST = 8;

    private Recorded() {}

    /// `Selbst gelesen und unterschrieben: Ada Berg`: whoever signs the record of what was said said it.
    public static Range signer(ClauseText text, Names names, int first, int end) {
        int colon = first + 1;
        while (colon < end && !text.sign(colon, ':')) {
            colon++;
        }
        boolean read = false;
        for (int i = Math.max(first, colon - NEAR); colon + 1 < end && i < colon; i++) {
            read |= SIGNED.has(text.tokens, i);
        }
        return read ? names.at(colon + 1, end) : Range.NONE;
    }

    /// The name that signs first below a line that ends with such a word: `Selbst gelesen u. unterschrieben`.
    public static Range signerBelow(ClauseText text, Names names, int last, int first, int end) {
        int word = text.sign(last, ':') || text.sign(last, '.') ? last - 1 : last;
        Range name = SIGNED.has(text.tokens, word) && text.capital(first) ? names.at(first, end) : Range.NONE;
        int behind = name.last() + 1;
        boolean ranked = name.exists() && text.sign(behind, ','); // Berg, KHK wrote it
        return name.exists() && name.last() > first && !ranked ? name : Range.NONE;
    }

    /// `Vorgeladen erscheint der Kaufmann Carl Lund`, `aufgenommen mit der Zeugin Ada Berg`.
    public static Range appears(ClauseText text, Names names, int first, int end) {
        int verb = first;
        while (verb < Math.min(end, first + NEAR) && !APPEARS.has(text.tokens, verb)) {
            verb++;
        }
        boolean with = !text.tokens.is(verb, "aufgenommen") || text.tokens.is(verb + 1, "mit");
        if (verb >= Math.min(end, first + NEAR) || !with) {
            return Range.NONE;
        }
        for (int i = verb + 1; i + 1 < Math.min(end, verb + FARTHEST) && !text.sign(i, '.'); i++) {
            boolean part = GermanParts.heard(text, i);
            Range name = text.capital(i) && !part ? names.at(i, end) : Range.NONE;
            if (name.exists() && name.last() > name.first()) {
                return name;
            }
        }
        return Range.NONE;
    }
}
