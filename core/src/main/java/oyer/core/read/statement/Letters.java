package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// A letter's writer speaks: what stands between `Dear ...` and the signature under `Sincerely` is his statement, made
/// to whom he addresses.
final class Letters {

    private static final Set<String> GREETINGS = Set.of("Dear", "Liebe", "Lieber", "Dearest");
    private static final Set<String> CLOSINGS = Set.of(
            "Sincerely",
            "Yours",
            "Regards",
            "Respectfully",
            "Love",
            "Cordially",
            "Hochachtungsvoll",
            "Grüße",
            "Herzlichst");

    private final ClauseText text;

    Letters(ClauseText text) {
        this.text = text;
    }

    List<Draft> read() {
        List<Draft> drafts = new ArrayList<>();
        int from = -1;
        Range hearer = Range.NONE;
        for (int i = 0; i < text.tokens.size(); i++) {
            if (i > 0 && text.tokens.gap(i) != Gap.LINE && text.tokens.gap(i) != Gap.BLOCK || !text.word(i)) {
                continue;
            }
            int end = lineEnd(i);
            if (greets(i, end)) {
                from = end;
                int name = text.tokens.is(i, "Sehr") ? i + 2 : i + 1;
                hearer = end - 2 >= name ? new Range(name, end - 2) : Range.NONE;
            } else if (from >= 0 && closes(i, end) && end < text.tokens.size() && from < i) {
                int signed = lineEnd(end);
                while (signed > end + 1 && text.tokens.kind(signed - 1) == Kind.SIGN) {
                    signed--;
                }
                boolean name = text.capital(end) && signed - end <= 5;
                drafts.add(new Draft(
                        new Range(from, i - 1),
                        name ? new Range(end, signed - 1) : Range.NONE,
                        Range.NONE,
                        hearer,
                        Mode.DIRECT,
                        Act.ASSERTS,
                        text.prose.sentences().of(from),
                        "letter",
                        name ? .85 : .6));
                from = -1;
            }
        }
        return drafts;
    }

    private int lineEnd(int line) {
        int i = line + 1;
        while (i < text.tokens.size() && text.tokens.gap(i) != Gap.LINE && text.tokens.gap(i) != Gap.BLOCK) {
            i++;
        }
        return i;
    }

    private boolean greets(int first, int end) {
        boolean word = GREETINGS.contains(short_(first))
                || text.tokens.is(first, "Sehr")
                        && (text.tokens.is(first + 1, "geehrte") || text.tokens.is(first + 1, "geehrter"));
        return word
                && end - first <= 10
                && end - first >= 3
                && (text.sign(end - 1, ',') || text.sign(end - 1, ':') || text.sign(end - 1, '!'));
    }

    private boolean closes(int first, int end) {
        boolean word = CLOSINGS.contains(short_(first))
                || CLOSINGS.contains(short_(first + 1))
                || text.tokens.is(first, "Mit") && text.tokens.is(first + 1, "freundlichen");
        return word && end - first <= 5;
    }

    private String short_(int token) {
        return token < text.tokens.size() && text.tokens.length(token) <= 16 ? text.tokens.text(token) : "";
    }
}
