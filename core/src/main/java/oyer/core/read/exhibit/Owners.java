package oyer.core.read.exhibit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Prose;

/// Whose a piece of evidence is said to be: `her confession`, `Hale's car`, `the statement of Mr. Hale`. Two people's
/// confessions are two.
final class Owners {

    private static final List<String> OF = List.of("of", "by", "from", "von", "des", "der");

    private final Prose prose;
    private final EvidenceWords words;

    Owners(Prose prose, EvidenceWords words) {
        this.prose = prose;
        this.words = words;
    }

    /// @param key the same for the same one
    /// @param mention empty where only a pronoun says whose it is
    record Owner(String key, Optional<Mention> mention) {}

    Optional<Owner> of(Item item, List<Mention> named) {
        Optional<Owner> known = mentioned(item, named).map(m -> new Owner("#" + m.entity(), Optional.of(m)));
        int before = item.first() - 1;
        return known.isPresent() || before < 0 || !words.is(prose.tokens(), before, "his")
                ? known
                : Optional.of(new Owner(prose.tokens().text(before).toLowerCase(Locale.ROOT), Optional.empty()));
    }

    private Optional<Mention> mentioned(Item item, List<Mention> named) {
        int start = prose.tokens().start(item.first());
        int end = prose.tokens().end(item.last());
        Optional<Mention> before = Optional.empty();
        for (Mention mention : named) {
            if (mention.kind() != EntityKind.PERSON) {
                continue;
            }
            int from = mention.passage().start();
            int to = mention.passage().end();
            if (to <= start && start - to <= 4 && possessive(to, start, mention)) {
                before = Optional.of(mention);
            } else if (from > end && from - end <= 60 && of(item.last(), mention)) {
                return before.isPresent() ? before : Optional.of(mention);
            }
        }
        return before;
    }

    private boolean possessive(int to, int start, Mention mention) {
        String between = prose.characters().substring(to, start).strip();
        return switch (mention.form()) {
            case PRONOUN, NOMINAL, NAME ->
                between.startsWith("'")
                        || between.startsWith("\u2019")
                        || between.isEmpty()
                                && (mention.form() == Mention.Form.PRONOUN
                                        || mention.passage().words().endsWith("s"));
        };
    }

    /// `of`, then the name; before it at most words that say who that is (`from the British expert Andrew Hale`).
    private boolean of(int last, Mention mention) {
        int at = prose.tokens().at(mention.passage().start());
        if (last + 1 >= at
                || at - last > 7
                || OF.stream().noneMatch(w -> prose.tokens().is(last + 1, w))) {
            return false;
        }
        for (int i = last + 2; i < at; i++) {
            if (words.is(prose.tokens(), i, "was")
                    || words.is(prose.tokens(), i, "have")
                    || words.is(prose.tokens(), i, "place")) {
                return false;
            }
            if (prose.tokens().kind(i) != oyer.core.text.Tokens.Kind.WORD) {
                return mention.form() == Mention.Form.NAME && prose.tokens().is(i, '.');
            }
        }
        return true;
    }

    /// What to put behind the item's words, so that the name says whose it is.
    String named(Item item, Optional<Owner> owner) {
        return owner.flatMap(Owner::mention)
                .filter(m -> m.form() == Mention.Form.NAME && item.mark().isEmpty())
                .map(m -> " ("
                        + Wording.of(
                                prose.tokens(), prose.tokens().at(m.passage().start()), lastOf(m)) + ")")
                .orElse("");
    }

    private int lastOf(Mention mention) {
        int last = prose.tokens().at(mention.passage().start());
        while (last + 1 < prose.tokens().size()
                && prose.tokens().start(last + 1) < mention.passage().end()) {
            last++;
        }
        return last;
    }
}
