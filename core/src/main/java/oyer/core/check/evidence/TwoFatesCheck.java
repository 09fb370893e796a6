package oyer.core.check.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.PhraseRows;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// Two fates of one thing: destroyed by the one telling, and by the other not to be found, or still kept, or destroyed
/// in another year.
///
/// Only of a single thing told with an article. What is told before the day of the destruction is an earlier step, and
/// what may be, was ordered or is only thought is none.
final class TwoFatesCheck extends MatterCheck {

    private static final PhraseRows WORDS = new PhraseRows(TwoFatesCheck.class, "fates.txt");

    private enum Fate {
        DESTROYED("destroyed", "vernichtet"),
        LOST("not to be found", "nicht auffindbar"),
        HERE("still kept", "noch vorhanden");

        private final String english;
        private final String german;

        Fate(String english, String german) {
            this.english = english;
            this.german = german;
        }
    }

    private static final TokenSet ARTICLE = TokenSet.of(Set.of(
            "the", "this", "that", "my", "his", "her", "their", "der", "die", "das", "dieses", "diese", "dieser",
            "mein", "meine", "sein", "seine"));
    private static final TokenSet BEING = TokenSet.of(Set.of(
            "was", "is", "has", "had", "wurde", "ist", "sei", "war", "hat", "wird", "still", "can", "cannot", "could",
            "kann", "konnte"));
    private static final TokenSet SEVERAL =
            TokenSet.of(Set.of("were", "are", "have", "wurden", "sind", "seien", "waren"));
    private static final TokenSet NOT =
            TokenSet.of(Set.of("never", "not", "no", "cannot", "nie", "nicht", "kein", "keine", "niemals"));
    private static final TokenSet IT = TokenSet.of(Set.of("it", "es", "er", "sie"));

    /// Words of a name: `small red gas can`.
    private static final int NAME = 4;

    /// Tokens from the thing to its fate.
    private static final int APART = 18;

    private record Told(
            Fate fate,
            String thing,
            Set<String> which,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<LocalDate> paper,
            boolean cause,
            int sentence,
            Passage passage) {

        DocumentId document() {
            return passage.document();
        }
    }

    private record Name(String thing, Set<String> which) {}

    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        Optional<Told> before = Optional.empty();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            if (before.isPresent() && before.get().sentence() < s - 1) {
                before = Optional.empty();
            }
            for (Fate fate : List.of(Fate.HERE, Fate.LOST, Fate.DESTROYED)) {
                int at = WORDS.find(fate.name().toLowerCase(Locale.ROOT), tokens, first, end);
                if (at >= 0) {
                    Optional<Told> one = told(sheet, s, fate, at, before);
                    one.ifPresent(told::add);
                    before = one.isPresent() ? one : before;
                    break;
                }
            }
        }
    }

    private static Optional<Told> told(Sheet sheet, int s, Fate fate, int at, Optional<Told> before) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        boolean unsure = WORDS.has("unsure", tokens, first, end)
                || tokens.is(end - 1, '?')
                || fate == Fate.DESTROYED && NOT.within(tokens, Math.max(first, at - 4), at);
        if (unsure) {
            return Optional.empty();
        }
        return name(sheet, first, at, before).map(name -> {
            List<When> times = sheet.timesIn(s).stream()
                    .map(TimeReading::when)
                    .filter(When::dated)
                    .toList();
            Optional<When> when = times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
            return new Told(
                    fate,
                    name.thing(),
                    name.which(),
                    when.flatMap(When::earliest),
                    when.flatMap(When::latest),
                    sheet.readings().written().anchor(),
                    WORDS.has("cause", tokens, first, end),
                    s,
                    sheet.sentence(s));
        });
    }

    /// The nearest single thing before its fate, told as what is or was so; or what the sentence before told of.
    private static Optional<Name> name(Sheet sheet, int first, int at, Optional<Told> before) {
        Tokens tokens = sheet.tokens();
        for (int i = at; i >= Math.max(first, at - APART); i--) {
            if (SEVERAL.has(tokens, i)) {
                return Optional.empty();
            }
            if (IT.has(tokens, i) && BEING.has(tokens, i + 1)) {
                return before.map(b -> new Name(b.thing(), b.which()));
            }
            if (i < at && ARTICLE.has(tokens, i)) {
                if (i > first && tokens.is(i - 1, "of")) {
                    return Optional.empty(); // the lid of it
                }
                Optional<Name> name = named(sheet, i + 1, at);
                if (name.isPresent()) {
                    return WORDS.has("none", tokens, i + 1, Math.min(at, i + 1 + NAME)) ? Optional.empty() : name;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a verb says what is or was so; in `the gas can was` the first of the two is a thing.
    private static boolean being(Tokens tokens, int i) {
        return BEING.has(tokens, i) && !(tokens.is(i, "can") && BEING.has(tokens, i + 1));
    }

    private static Optional<Name> named(Sheet sheet, int from, int at) {
        Tokens tokens = sheet.tokens();
        boolean german = sheet.prose().language() == Language.GERMAN;
        int last = -1;
        int i = from;
        while (i < Math.min(at + 1, from + NAME)
                && tokens.kind(i) == Kind.WORD
                && !being(tokens, i)
                && (last < 0 || !german)) {
            if (!german || tokens.capitalised(i)) {
                last = i;
            }
            i++;
        }
        if (last < 0 || !german && !being(tokens, i)) {
            return Optional.empty();
        }
        Set<String> which = new HashSet<>();
        for (int w = from; w < last; w++) {
            which.add(tokens.lower(w));
        }
        return Optional.of(new Name(tokens.text(last), which));
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Told one : told) {
            if (one.fate() == Fate.DESTROYED) {
                told.stream()
                        .filter(other -> other != one && same(one, other) && clash(one, other))
                        .findFirst()
                        .ifPresent(other -> found.add(of(one, other)));
            }
        }
        return Repeats.without(found);
    }

    private boolean same(Told one, Told other) {
        String a = one.thing().toLowerCase(Locale.ROOT);
        String b = other.thing().toLowerCase(Locale.ROOT);
        String shorter = a.length() < b.length() ? a : b;
        String longer = shorter.equals(a) ? b : a;
        boolean thing = longer.equals(shorter) || shorter.length() > 4 && longer.endsWith(shorter);
        return thing
                && (one.which().containsAll(other.which()) || other.which().containsAll(one.which()))
                && together(one.document(), other.document());
    }

    private static boolean clash(Told gone, Told other) {
        if (gone.cause() && other.cause()) {
            return false;
        }
        if (other.fate() == Fate.DESTROYED) {
            return !gone.document().equals(other.document())
                    && gone.to().isPresent()
                    && other.from().isPresent()
                    && gone.to().get().plusYears(1).isBefore(other.from().get());
        }
        Optional<LocalDate> day = gone.from().or(gone::paper);
        return gone.document().equals(other.document())
                || day.isPresent()
                        && other.paper().isPresent()
                        && !other.paper().get().isBefore(day.get());
    }

    private static Discrepancy of(Told gone, Told other) {
        boolean twice = other.fate() == Fate.DESTROYED;
        String thing = other.thing();
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "two-fates",
                        twice
                                ? "One passage has the " + thing + " destroyed in "
                                        + gone.to().orElseThrow().getYear() + ", the other in "
                                        + other.from().orElseThrow().getYear() + "."
                                : "One passage has the " + thing + " destroyed, the other has it "
                                        + other.fate().english + ".",
                        List.of(gone.passage(), other.passage()),
                        .6)
                .inGerman(
                        twice
                                ? "Dieselbe Sache wurde nach der einen Stelle "
                                        + gone.to().orElseThrow().getYear() + " vernichtet, nach der anderen "
                                        + other.from().orElseThrow().getYear() + "."
                                : "Dieselbe Sache ist nach der einen Stelle vernichtet, nach der anderen "
                                        + other.fate().german + ".");
    }
}
