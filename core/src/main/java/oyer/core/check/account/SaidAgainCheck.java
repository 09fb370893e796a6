package oyer.core.check.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// An admission, a denial or a word of oneself (`I am innocent`) that one person repeats in the same words at another
/// place. It flags nothing: who says otherwise later is for [VersionsCheck].
final class SaidAgainCheck implements Check {

    private final Map<String, List<Passage>> said = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    @Override
    public void read(Sheet sheet) {
        for (Statement statement : sheet.readings().statements()) {
            boolean plain = statement.act() == Statement.Act.DENIES
                    || statement.act() == Statement.Act.ADMITS
                    || statement.act() == Statement.Act.ASSERTS && ofOneself(sheet, statement);
            if (plain
                    && told(sheet, statement)
                    && statement.mode() == Statement.Mode.DIRECT
                    && statement.speaker().isPresent()) {
                String words = words(statement.passage());
                if (words.indexOf(' ') < 0) {
                    continue;
                }
                String key = sheet.key(statement.speaker().getAsInt());
                names.putIfAbsent(key, sheet.name(statement.speaker().getAsInt()));
                said.computeIfAbsent(key + '\n' + words, _ -> new ArrayList<>()).add(statement.passage());
            }
        }
    }

    /// `I am innocent`.
    private static boolean ofOneself(Sheet sheet, Statement statement) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(statement.passage().span());
        int word = tokens.kind(first) == Tokens.Kind.SIGN ? first + 1 : first;
        return tokens.is(word, "i")
                || tokens.is(word, "i'm")
                || tokens.is(word, "i\u2019m")
                || tokens.is(word, "i've")
                || tokens.is(word, "ich");
    }

    /// Under a verb of speech: that an answer in a transcript is `No, sir.` twice says nothing.
    private static boolean told(Sheet sheet, Statement statement) {
        return statement
                .cue()
                .filter(cue -> CueWords.TELLS.within(
                        sheet.tokens(), sheet.firstToken(cue.span()), sheet.lastToken(cue.span()) + 1))
                .isPresent();
    }

    private static String words(Passage passage) {
        return passage.words()
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip();
    }

    private static String bare(Passage passage) {
        return passage.asRead().replaceAll("^[\\s\"\u201c\u201e]+|[\\s\",.\u201c\u201d]+$", "");
    }

    @Override
    public List<Discrepancy> found() {
        return List.of();
    }

    @Override
    public List<Consistent> fitting() {
        List<Consistent> fitting = new ArrayList<>();
        said.forEach((key, passages) -> {
            if (passages.size() > 1) {
                String who = names.getOrDefault(key.substring(0, key.indexOf('\n')), "");
                fitting.add(new Consistent(
                                "said-again",
                                who + " says the same in " + passages.size() + " passages: “"
                                        + bare(passages.getFirst()) + "”.",
                                passages)
                        .inGerman(who + " sagt an " + passages.size() + " Stellen dasselbe: "
                                + GermanWords.quoted(bare(passages.getFirst())) + "."));
            }
        });
        return fitting;
    }
}
