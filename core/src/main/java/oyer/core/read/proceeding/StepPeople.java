package oyer.core.read.proceeding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Tokens;

/// Who took a step and whom it concerns, among those named in its clause.
final class StepPeople {

    /// What officers do to somebody.
    private static final Set<String> UNTO =
            Set.of("arrest", "charge", "charges", "interview", "detention", "caution", "release", "custody");
    /// How many words at the top can be the head of a form.
    private static final int HEAD = 80;
    /// How far behind `who` the object of its verb may stand.
    private static final int OBJECT = 4;
    /// Words of rank before a name at most: `Detective Chief Inspector`, `Dr.`
    private static final int TITLES = 4;

    private final Tokens tokens;
    private final StepWords words;
    private final OptionalInt held;

    /// @param mentions of the same text, in order
    StepPeople(Tokens tokens, StepWords words, List<Mention> mentions) {
        this.tokens = tokens;
        this.words = words;
        this.held = held(mentions);
    }

    /// `Virginia agreed`: an organisation or place that stands right before the words.
    Optional<String> subject(List<Mention> named, int first) {
        int limit = tokens.start(first);
        int near = tokens.start(Math.max(0, first - 3));
        return named.stream()
                .filter(m -> m.kind() == EntityKind.ORGANISATION || m.kind() == EntityKind.PLACE)
                .filter(m -> m.form() == Mention.Form.NAME)
                .filter(m -> m.passage().end() <= limit && m.passage().end() >= near)
                // `Noe, of Quay Row, had been found guilty`
                .filter(m -> !words.is("placed", tokens, tokens.at(m.passage().start()) - 1))
                .map(m -> m.passage().words())
                .findFirst();
    }

    /// The official who stands right before the words, in brackets behind a court, or alone beside an authority.
    OptionalInt decider(List<Mention> named, int first, boolean authority) {
        OptionalInt beside = OptionalInt.empty();
        int officials = 0;
        for (Mention mention : named) {
            if (mention.kind() != EntityKind.PERSON || mention.form() != Mention.Form.NAME) {
                continue;
            }
            int last = tokens.at(mention.passage().end() - 1);
            int behind = tokens.at(mention.passage().end());
            boolean before = behind <= first && first - behind <= 1;
            boolean official = official(mention, behind);
            if (official && last >= 0) {
                beside = OptionalInt.of(mention.entity());
                officials++;
            } else if (before
                    && authority
                    && tokens.is(behind, ',')
                    && tokens.is(tokens.at(mention.passage().start()) - 1, ',')) {
                // `the Governor, Jane Dow, approved`
                return OptionalInt.of(mention.entity());
            }
        }
        return officials == 1 ? beside : OptionalInt.empty();
    }

    private boolean official(Mention mention, int behind) {
        boolean initial = tokens.is(behind, ',') && (tokens.is(behind + 1, "J") || tokens.is(behind + 1, "C.J"));
        return initial
                || mention.role()
                        .map(role -> {
                            Tokens said = Tokens.of(role.toLowerCase(Locale.ROOT));
                            for (int i = 0; i < said.size(); i++) {
                                if (words.is("official", said, i)) {
                                    return true;
                                }
                            }
                            return false;
                        })
                        .orElse(false);
    }

    /// The one person named besides who decided and who acted; left open where there are several.
    ///
    /// @param start first token of the clause
    /// @param first token of the words that tell of the step
    /// @param end behind them
    OptionalInt concerned(String action, List<Mention> named, OptionalInt decider, int start, int first, int end) {
        int[] others = named.stream()
                .filter(m -> m.kind() == EntityKind.PERSON)
                .filter(m ->
                        !acts(m) && !office(m) && !aside(tokens.at(m.passage().start()), start, first, end))
                .mapToInt(Mention::entity)
                .filter(e -> decider.isEmpty() || decider.getAsInt() != e)
                .distinct()
                .toArray();
        boolean nobody = others.length == 0 && UNTO.contains(action);
        return others.length == 1 ? OptionalInt.of(others[0]) : nobody ? held : OptionalInt.empty();
    }

    /// `The trial judge imposed nine years`: named by the office alone.
    private boolean office(Mention mention) {
        if (mention.form() == Mention.Form.NAME) {
            return false;
        }
        boolean office = false;
        int end = tokens.at(mention.passage().end());
        for (int i = tokens.at(mention.passage().start()); i < end; i++) {
            office |= words.is("official", tokens, i);
        }
        return office;
    }

    /// `A man who wounded a bailiff was jailed`, `the ticket was excluded, Mr. Noe not having been called`: of another
    /// clause. Behind a step that opens its sentence, and behind a comma, stands whom it befell.
    private boolean aside(int mention, int start, int first, int end) {
        for (int i = Math.max(start, mention - OBJECT); i < Math.min(mention, first); i++) {
            if (tokens.is(i, "who") || tokens.is(i, "whom") || tokens.is(i, "whose")) {
                return true;
            }
        }
        boolean comma = false;
        for (int i = end; i < mention; i++) {
            comma |= tokens.is(i, ',');
        }
        return comma && first > start;
    }

    /// Whom a record of custody is about: the one named in its line `Detained person: ...`.
    private OptionalInt held(List<Mention> mentions) {
        int head = Math.min(HEAD, tokens.size());
        for (int i = 1; i < head; i++) {
            if (tokens.is(i, ':')
                    && (words.is("held", tokens, i - 1)
                            || tokens.is(i - 1, "person") && words.is("held", tokens, i - 2))) {
                String text = tokens.characters();
                if (counsel(i)) {
                    continue;
                }
                int line = text.indexOf('\n', tokens.end(i));
                int from = tokens.end(i);
                int to = line < 0 ? text.length() : line;
                return mentions.stream()
                        .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                        .filter(m -> m.passage().start() >= from && m.passage().end() <= to)
                        .mapToInt(Mention::entity)
                        .findFirst();
            }
        }
        return OptionalInt.empty();
    }

    /// `Counsel for suspect: Ms. Noe` names another.
    private boolean counsel(int colon) {
        boolean counsel = false;
        for (int i = colon - 1; i >= Math.max(0, colon - TITLES); i--) {
            counsel |= words.is("counsel", tokens, i);
        }
        return counsel;
    }

    /// `charged by DS Sand`, `before Judge Sand`, `durch KHK Sand`: by whom it was done, or before whom.
    private boolean acts(Mention mention) {
        int token = tokens.at(mention.passage().start()) - 1;
        for (int n = 0; n < TITLES && token > 0 && (tokens.is(token, '.') || title(token)); n++) {
            token--;
        }
        // `the appeal by Hale` concerns whose appeal it is
        return token > 0 && words.is("agent", tokens, token) && !words.is("filing", tokens, token - 1);
    }

    private boolean title(int token) {
        return tokens.kind(token) == Tokens.Kind.WORD && tokens.capitalised(token) && !words.is("agent", tokens, token);
    }
}
