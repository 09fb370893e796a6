package oyer.core.check.sheet;

import oyer.core.casefile.EntityKind;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// The victims that stand behind an offence: runs of capitals with a comma or `and` between.
///
/// @param somebody whether one at least is somebody's name
public record VictimsNamed(int names, Passage words, boolean somebody) {

    public static VictimsNamed from(Sheet sheet, int first) {
        Tokens tokens = sheet.tokens();
        int at = first;
        int names = 0;
        boolean more = true;
        while (more && at < tokens.size() && tokens.capitalised(at)) {
            names++;
            while (at < tokens.size() && tokens.kind(at) == Kind.WORD && tokens.capitalised(at)) {
                at++;
            }
            more = tokens.is(at, "and") || tokens.is(at, "und") || tokens.is(at, ',');
            at += more ? 1 : 0;
        }
        int last = Math.min(tokens.size() - 1, Math.max(first, at - (more ? 2 : 1)));
        Passage list = sheet.prose().passage(Math.min(first, last), last);
        boolean somebody = sheet.mentionsIn(sheet.sentenceOf(list)).stream()
                .anyMatch(
                        m -> m.kind() == EntityKind.PERSON && m.passage().span().overlaps(list.span()));
        return new VictimsNamed(names, list, somebody);
    }
}
