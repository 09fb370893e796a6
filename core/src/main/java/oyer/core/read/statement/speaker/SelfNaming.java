package oyer.core.read.statement.speaker;

import java.util.OptionalInt;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;

/// Who somebody says that he is: `Er nannte sich Roos`, `er sagte, er heiße Danny`, `he said his name was Danny`. The
/// pronoun before it means the bearer of that name.
final class SelfNaming {

    private final ClauseText text;
    private final Cast cast;

    SelfNaming(ClauseText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /// Whom a pronoun names who gives his own name in what he says, or nobody.
    OptionalInt says(Range content) {
        int at = content.first();
        if (text.tokens.is(at, "that") || text.tokens.is(at, "dass")) {
            at++;
        }
        boolean german = pronoun(at) && (text.tokens.is(at + 1, "heiße") || text.tokens.is(at + 1, "hieße"));
        if (german) {
            return bearer(at + 2, content.last());
        }
        boolean name = (text.tokens.is(at, "his") || text.tokens.is(at, "her")) && text.tokens.is(at + 1, "name");
        if (name && text.is(at + 2, WordClass.BE)) {
            return bearer(at + 3, content.last());
        }
        boolean called = pronoun(at) && text.is(at + 1, WordClass.BE) && text.tokens.is(at + 2, "called");
        return called ? bearer(at + 3, content.last()) : OptionalInt.empty();
    }

    /// Marks the sex of those whom a pronoun names in telling how they called themselves.
    void sexes(char[] sexes) {
        for (Mention mention : cast.mentions()) {
            if (mention.form() != Form.NAME) {
                continue;
            }
            int at = text.tokens.at(mention.passage().start()) - 1;
            at = text.tokens.is(at, "as") ? at - 1 : at;
            boolean self =
                    text.tokens.is(at, "sich") && (text.tokens.is(at - 1, "nannte") || text.tokens.is(at - 1, "nennt"))
                            || (text.tokens.is(at, "himself") || text.tokens.is(at, "herself"))
                                    && (text.tokens.is(at - 1, "called") || text.tokens.is(at - 1, "introduced"));
            if (self && pronoun(at - 2)) {
                boolean she = text.tokens.is(at - 2, "sie") || text.tokens.is(at - 2, "she");
                sexes[mention.entity()] = she ? 'f' : 'm';
            }
        }
    }

    private boolean pronoun(int token) {
        return text.tokens.is(token, "er")
                || text.tokens.is(token, "sie")
                || text.tokens.is(token, "he")
                || text.tokens.is(token, "she");
    }

    private OptionalInt bearer(int from, int last) {
        if (from > last || !text.capital(from)) {
            return OptionalInt.empty();
        }
        int start = text.tokens.start(from);
        for (Mention mention : cast.mentions()) {
            if (mention.passage().start() <= start && start < mention.passage().end() && mention.form() == Form.NAME) {
                return OptionalInt.of(mention.entity());
            }
            if (mention.passage().start() > start) {
                break;
            }
        }
        return OptionalInt.empty();
    }
}
