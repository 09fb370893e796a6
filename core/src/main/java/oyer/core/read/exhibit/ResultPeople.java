package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;

/// Of whom the words that give a result are said: those of their own clause who stand on their side, and of several
/// the list nearest to them. `Dow is included; Hale and Sand are excluded` excludes two.
final class ResultPeople {

    /// Words behind `consistent with` and the like in which the person is looked for.
    private static final int REACH = 9;

    /// So many words before what is said of him a person stands at most.
    private static final int BEFORE = 14;

    private final Tokens tokens;
    private final EvidenceWords words;

    ResultPeople(Prose prose, EvidenceWords words) {
        this.tokens = prose.tokens();
        this.words = words;
    }

    /// Who stands within the words of a rule.
    List<Mention> within(ResultRules.Found told, List<Mention> mentions) {
        Span span = tokens.span(told.first(), told.end() - 1);
        return mentions.stream()
                .filter(m -> m.kind() == EntityKind.PERSON
                        && m.form() != Mention.Form.PRONOUN
                        && span.contains(m.passage().span()))
                .toList();
    }

    /// All people of the list on that side of the word, up to the next verb's place; a possessive or a bare
    /// list.
    List<Mention> beside(int at, int first, int end, List<Mention> mentions, boolean after) {
        List<Mention> people = new ArrayList<>();
        int last = at;
        // a new clause is of somebody else: `was consistent with the wounds; Dr. Sand denied it`
        while (last + 1 < end
                && last - at < REACH
                && !tokens.is(last + 1, ';')
                && (!words.is(tokens, last + 1, "clause") || and(last + 1) || thatOf(last + 1))) {
            last++;
        }
        Span side = after ? tokens.span(at, last) : tokens.span(clause(at, first), at);
        for (Mention mention : mentions) {
            if (mention.kind() == EntityKind.PERSON
                    && side.contains(mention.passage().span())
                    && (after || mention.form() != Mention.Form.PRONOUN)) {
                people.add(mention);
            }
        }
        if (!after) {
            return listed(people);
        }
        int several = 1;
        while (several < people.size() && goesOn(people.get(several - 1), people.get(several))) {
            several++;
        }
        return people.size() > 1 && !tokens.is(at, "is") ? people.subList(0, several) : people;
    }

    /// `identical to that of Dow`.
    private boolean thatOf(int token) {
        return (tokens.is(token, "that") || tokens.is(token, "those"))
                && (tokens.is(token + 1, "of") || tokens.is(token + 1, "from"));
    }

    /// Where the clause begins in which a word says something of whoever stands before it: `Dow is included; Hale is
    /// excluded`.
    private int clause(int at, int first) {
        int from = at;
        while (from > Math.max(first, at - BEFORE) && !tokens.is(from - 1, ';') && !tokens.is(from - 1, ':')) {
            from--;
        }
        return from;
    }

    /// Of those before the words whoever stands last, behind no preposition where there is such a one, and all of the
    /// list that ends with him: `Dow was included, and Hale and Sand were excluded` excludes two.
    private List<Mention> listed(List<Mention> before) {
        int last = before.size() - 1;
        while (last > 0 && owned(before.get(last))) {
            last--;
        }
        if (last < 0) {
            return List.of();
        }
        last = owned(before.get(last)) ? before.size() - 1 : last;
        int from = last;
        while (from > 0 && !owned(before.get(from - 1)) && joined(before.get(from - 1), before.get(from))) {
            from--;
        }
        return before.subList(from, last + 1);
    }

    /// `the blood of Hale`, `Hale's swab`, `das Profil von Tewes`: whose something is, is not what is said to be.
    private boolean owned(Mention mention) {
        int token = tokens.at(mention.passage().start());
        while (token > 0 && (words.part("article", tokens, token - 1) || tokens.is(token - 1, '.'))) {
            token--;
        }
        int behind = tokens.at(mention.passage().end());
        String said = mention.passage().words();
        return tokens.is(token - 1, "of")
                || tokens.is(token - 1, "from")
                || tokens.is(token - 1, "by")
                || tokens.is(token - 1, "von")
                || tokens.is(token - 1, "vom")
                || tokens.is(token - 1, "des")
                || said.endsWith("'s")
                || said.endsWith("\u2019s")
                || behind < tokens.size()
                        && (tokens.text(behind).equals("'s")
                                || tokens.text(behind).equals("\u2019s"));
    }

    /// Whether nothing but a comma, `and` or a title stands between two.
    private boolean joined(Mention one, Mention next) {
        return between(one, next)
                .allMatch(i -> links(i)
                        || tokens.is(i, ',')
                        || tokens.is(i, '(')
                        || tokens.is(i, ')')
                        || tokens.is(i, "noch")
                        || tokens.is(i, "sowie"));
    }

    /// `from the victim or from Mr. Hale`.
    private boolean goesOn(Mention one, Mention next) {
        return between(one, next)
                        .allMatch(i -> links(i) || tokens.is(i, "from") || tokens.is(i, "von") || tokens.is(i, "with"))
                && between(one, next).anyMatch(this::joins);
    }

    private IntStream between(Mention one, Mention next) {
        return IntStream.range(
                tokens.at(one.passage().end()), tokens.at(next.passage().start()));
    }

    /// What may stand before a further name of a list: `and`, an article, a title and its stop.
    private boolean links(int token) {
        return joins(token)
                || tokens.is(token, '.')
                || words.part("article", tokens, token)
                || tokens.capitalised(token) && tokens.length(token) < 5;
    }

    private boolean joins(int token) {
        return and(token) || tokens.is(token, "or") || tokens.is(token, "nor") || tokens.is(token, "oder");
    }

    private boolean and(int token) {
        return tokens.is(token, "and") || tokens.is(token, "und");
    }
}
