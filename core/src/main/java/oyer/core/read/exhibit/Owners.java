package oyer.core.read.exhibit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.Mention;
import oyer.core.text.Prose;

/// Whose a piece of evidence is said to be: `her confession`, `Hale's car`, `the statement of Mr. Hale`. Two
/// people's confessions are two.
final class Owners {

    private static final Pattern SPACE = Pattern.compile("\\s{1,99}");
    private static final List<String> OF = List.of("of", "by", "from", "von", "des", "der");

    private final Prose prose;
    private final EvidenceWords words;

    /// The fullest name of each entity that has one of two words or more.
    private final Map<Integer, String> names = new HashMap<>();

    /// @param mentions of the whole text
    Owners(Prose prose, EvidenceWords words, List<Mention> mentions) {
        this.prose = prose;
        this.words = words;
        for (Mention mention : mentions) {
            if (mention.kind() != EntityKind.PERSON || mention.form() != Mention.Form.NAME) {
                continue;
            }
            String name = SPACE.matcher(mention.passage().words()).replaceAll(" ");
            if (name.indexOf(' ') > 0) {
                names.merge(mention.entity(), bare(name), (a, b) -> b.length() > a.length() ? b : a);
            }
        }
    }

    /// @param key the same for the same one
    /// @param mention empty where only a pronoun says whose it is
    record Owner(String key, Optional<Mention> mention) {}

    Optional<Owner> of(Item item, List<Mention> named) {
        Optional<Owner> known = mentioned(item, named)
                .or(() -> giver(item, named))
                .map(m -> new Owner("#" + m.entity(), Optional.of(m)));
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

    /// `the statement he gave`.
    private Optional<Mention> giver(Item item, List<Mention> named) {
        int who = item.last() + 1;
        boolean gave = item.type() == Type.TESTIMONY
                && item.mark().isEmpty()
                && who + 1 < prose.tokens().size()
                && words.part("gives", prose.tokens(), who + 1);
        return gave
                ? named.stream()
                        .filter(m -> m.kind() == EntityKind.PERSON
                                && prose.tokens().at(m.passage().start()) == who)
                        .findFirst()
                : Optional.empty();
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

    /// `of`, then the name; before it at most words that say who that is (`from the British expert Andrew
    /// Hale`).
    private boolean of(int last, Mention mention) {
        int at = prose.tokens().at(mention.passage().start());
        // of `evidence of his innocence` the innocence is his
        if (mention.form() == Mention.Form.PRONOUN
                || last + 1 >= at
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
                .filter(_ -> item.mark().isEmpty())
                .flatMap(m -> m.form() == Mention.Form.NAME
                        ? Optional.of(bare(Wording.of(
                                prose.tokens(), prose.tokens().at(m.passage().start()), lastOf(m))))
                        : item.type() == Type.TESTIMONY ? Optional.ofNullable(names.get(m.entity())) : Optional.empty())
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    private static String bare(String name) {
        return name.endsWith("'s") || name.endsWith("\u2019s") ? name.substring(0, name.length() - 2) : name;
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
