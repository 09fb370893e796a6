package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading.Type;
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

    /// Words that may go with a name before it: `the State's Chief Examiner Dr.`
    private static final int TITLES = 5;

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
                        && span.contains(m.passage().span())
                        && !tells(m, told.first() - 1, told.first())
                        && !but(m))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::last));
    }

    /// `schließt Dr. Sand Tewes als Spurenleger aus`: behind whoever finds it stands whom it is found of.
    private List<Mention> last(List<Mention> people) {
        int from = people.size() - 1;
        while (from > 0 && joined(people.get(from - 1), people.get(from))) {
            from--;
        }
        return people.isEmpty() ? people : people.subList(from, people.size());
    }

    /// `nicht aber Tewes`.
    private boolean but(Mention mention) {
        int token = front(mention, 0);
        return words.is(tokens, token, "not") || tokens.is(token, "aber") && words.is(tokens, token - 1, "not");
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
                    && (mention.form() != Mention.Form.PRONOUN
                            || after && tokens.at(mention.passage().start()) == at + 1)
                    && !tells(mention, at, first)) {
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

    /// The list that begins right behind the words.
    List<Mention> next(int at, int first, int end, List<Mention> mentions) {
        List<Mention> people = beside(at, first, end, mentions, true);
        boolean there = !people.isEmpty() && front(people.getFirst(), first) == at;
        return there
                        && !possessive(
                                people.getFirst(),
                                tokens.at(people.getFirst().passage().end()))
                ? people
                : List.of();
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
        // two with but a comma between them are what somebody is, and he, or who says it, and of whom
        boolean list =
                from == last || between(before.get(last - 1), before.get(last)).anyMatch(this::joins);
        return before.subList(list ? from : last, last + 1);
    }

    /// `by Dr. Sand`, `laut KHK Sand`, `Dr. Sand zufolge`, `in the report of Dr. Sand`: who found it or says so, and
    /// nobody of whom it is said.
    ///
    /// @param at the last word of what is said, which may end with a `by` of its own
    private boolean tells(Mention mention, int at, int first) {
        int token = front(mention, first);
        int behind = tokens.at(mention.passage().end());
        if (token < first || token == at) {
            return tokens.is(behind, "zufolge") || paper(behind + 1);
        }
        boolean of = tokens.is(token, "of") || tokens.is(token, "von") || tokens.is(token, "from");
        return words.part("teller", tokens, token)
                || tokens.is(token, "to") && tokens.is(token - 1, "according")
                || tokens.is(behind, "zufolge")
                || paper(of ? token - 1 : token)
                || possessive(mention, behind) && paper(possessed(mention, behind));
    }

    private boolean paper(int token) {
        return token >= 0
                && token < tokens.size()
                && words.head(tokens, token)
                        .filter(h -> h.type() == Type.DOCUMENT || h.type() == Type.TESTIMONY)
                        .isPresent();
    }

    /// The word before a name and the titles that go with it.
    private int front(Mention mention, int first) {
        int name = tokens.at(mention.passage().start());
        int token = name - 1;
        while (token >= first
                && name - token <= TITLES
                && !words.part("article", tokens, token + 1)
                && (tokens.is(token, '.')
                        || words.part("article", tokens, token)
                        || tokens.kind(token) == Tokens.Kind.WORD
                                && tokens.capitalised(token)
                                && words.head(tokens, token).isEmpty()
                                && !words.part("teller", tokens, token))) {
            token--;
        }
        return token;
    }

    /// Whether somebody stands right behind an active verb whom it is said of: `excluded Dow`, `excluded
    /// both`, `excluded you as the source`, `excluded my client`.
    boolean object(int token, int end) {
        return token < end
                && tokens.kind(token) == Tokens.Kind.WORD
                && (tokens.capitalised(token)
                        || words.part("whom", tokens, token)
                        || unnamed(token, end).isPresent());
    }

    /// Whom the words mean who stands behind them by no name: `you`, `my client`. Of whom `him` is said the readers of
    /// people know, or nobody.
    Optional<String> unnamed(int token, int end) {
        if (token < end && words.part("spoken_to", tokens, token)) {
            return Optional.of(Wording.of(tokens, token, token));
        }
        boolean party = token + 1 < end
                && (words.part("article", tokens, token) || words.part("possessive", tokens, token))
                && words.part("party", tokens, token + 1);
        return party ? Optional.of(Wording.of(tokens, token, token + 1)) : Optional.empty();
    }

    /// `the blood of Hale`, `Hale's swab`, `das Profil von Tewes`: whose something is, is not what is said to be.
    private boolean owned(Mention mention) {
        int token = front(mention, 0) + 1;
        int behind = tokens.at(mention.passage().end());
        return tokens.is(token - 1, "of")
                || tokens.is(token - 1, "from")
                || tokens.is(token - 1, "by")
                || tokens.is(token - 1, "von")
                || tokens.is(token - 1, "vom")
                || tokens.is(token - 1, "des")
                || possessive(mention, behind);
    }

    private boolean possessive(Mention mention, int behind) {
        String said = mention.passage().words();
        return said.endsWith("'s") || said.endsWith("\u2019s") || mark(behind);
    }

    private boolean mark(int token) {
        return token < tokens.size()
                && (tokens.text(token).equals("'s") || tokens.text(token).equals("\u2019s"));
    }

    /// What belongs to somebody: the word behind his name and its mark.
    private int possessed(Mention mention, int behind) {
        return mark(behind) ? behind + 1 : behind;
    }

    /// Whether nothing but a comma, `and` or a title stands between two.
    private boolean joined(Mention one, Mention next) {
        return between(one, next)
                .allMatch(i -> links(i) || tokens.is(i, ',') || tokens.is(i, '(') || tokens.is(i, ')'));
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
        return and(token)
                || tokens.is(token, "or")
                || tokens.is(token, "nor")
                || tokens.is(token, "oder")
                || tokens.is(token, "noch")
                || tokens.is(token, "sowie");
    }

    private boolean and(int token) {
        return tokens.is(token, "and") || tokens.is(token, "und");
    }
}
