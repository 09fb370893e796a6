package oyer.core.read.exhibit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// One language's words for evidence, in eight tables beside this class: what things are (`head:TYPE`,
/// `vague:TYPE` for what is evidence only where the sentence treats it so, `kind:TYPE` for a word before the
/// noun that tells its kind), what becomes of them (`status:STATUS`), the small words around them, the heads of
/// columns, what is too general, and what tells of several which.
final class EvidenceWords {

    private static final Map<Language, EvidenceWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new EvidenceWords(language));
        }
    }

    /// The shortest part of a compound that is looked up.
    private static final int SHORTEST = 4;

    private static final List<String> PLURALS = List.of("s", "en", "er", "e", "n");

    /// The shortest last part of a compound, and first.
    private static final int LAST_PART = 6;

    private static final int PREFIX = 3;

    private final boolean compounds;
    private final WordTable<Thing> things;
    private final WordTable<Optional<Status>> statuses;
    private final WordTable<String> roles;
    private final WordTable<String> columns;
    private final WordTable<String> general;
    private final WordTable<String> parts;
    private final WordTable<String> findings;

    /// What gets seized, by what it is, in every regular form.
    private final WordTable<Optional<Head>> objects;

    /// @param vague whether the noun alone does not make it evidence
    /// @param plain whether only what became of it makes it evidence: any of the things that a house is full of
    record Head(Type type, boolean vague, boolean plain) {

        /// `no truck` says nothing of evidence, `no weapon`, `no witness` does.
        boolean lackable() {
            return !vague
                    || switch (type) {
                        case DNA, FINGERPRINT, FOOTWEAR, WEAPON, BIOLOGICAL, TESTIMONY, OTHER -> true;
                        case DOCUMENT, PHOTOGRAPH, VEHICLE, DIGITAL -> false;
                    };
        }
    }

    /// What is known of a noun.
    ///
    /// @param head empty where the noun only tells the kind of another behind it
    private record Thing(Optional<Type> type, Optional<Head> head) {

        static Thing of(String known) {
            Type type = EvidenceWords.type(known.substring(known.indexOf(':') + 1));
            return new Thing(
                    Optional.of(type),
                    known.startsWith("kind:")
                            ? Optional.empty()
                            : Optional.of(new Head(type, known.startsWith("vague"), false)));
        }
    }

    private EvidenceWords(Language which) {
        String language = which.code();
        compounds = which == Language.GERMAN;
        things = WordLists.load(EvidenceWords.class, language + ".txt").map(Thing::of);
        statuses = WordLists.load(EvidenceWords.class, language + "-status.txt")
                .map(known -> Optional.of(
                        Status.valueOf(known.substring("status:".length()).toUpperCase(Locale.ROOT))));
        roles = WordLists.load(EvidenceWords.class, language + "-roles.txt");
        columns = WordLists.load(EvidenceWords.class, language + "-columns.txt");
        general = WordLists.load(EvidenceWords.class, language + "-general.txt");
        parts = WordLists.load(EvidenceWords.class, language + "-parts.txt");
        findings = WordLists.load(EvidenceWords.class, language + "-findings.txt");
        objects = WordTable.of(objects(which)).map(type -> Optional.of(new Head(type, true, true)));
    }

    private static Map<String, Type> objects(Language language) {
        Map<String, Type> objects = new HashMap<>();
        Type open = Type.OTHER;
        for (List<String> row : TableFile.rows(EvidenceWords.class, language.code() + "-things.txt")) {
            String line = row.getFirst();
            if (line.startsWith("[")) {
                open = type(line.substring(1, line.length() - 1));
                continue;
            }
            for (String word : line.split(" +")) {
                Type type = open;
                objects.put(word, type);
                forms(word, language).forEach(form -> objects.putIfAbsent(form, type));
            }
        }
        return objects;
    }

    /// The regular plural, in German also the endings of the cases.
    private static List<String> forms(String word, Language language) {
        return switch (language) {
            case ENGLISH -> {
                String bare = word.substring(0, word.length() - 1);
                boolean consonant = word.length() > 2 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
                if (word.endsWith("y") && consonant) {
                    yield List.of(bare + "ies");
                }
                yield word.endsWith("s")
                                || word.endsWith("x")
                                || word.endsWith("z")
                                || word.endsWith("ch")
                                || word.endsWith("sh")
                        ? List.of(word + "es")
                        : List.of(word + "s");
            }
            case GERMAN ->
                word.endsWith("e")
                        ? List.of(word + "n")
                        : List.of(word + "s", word + "es", word + "e", word + "en", word + "er", word + "n");
        };
    }

    static EvidenceWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static @Nullable String known(WordTable<String> table, Tokens tokens, int token) {
        return table.get(tokens, token);
    }

    /// The role of a small word, as [#is] has it; empty where it has none.
    String role(Tokens tokens, int token) {
        String role = roles.get(tokens, token);
        return role == null ? "" : role;
    }

    /// Whether a word is an `ordinal`, an `article`, the noun for an `outcome` or for a `source` of a trace; it
    /// may be of another table besides.
    boolean part(String role, Tokens tokens, int token) {
        return role.equals(known(parts, tokens, token));
    }

    /// Whether a word has a class of the table of findings.
    boolean said(String role, Tokens tokens, int token) {
        return role.equals(known(findings, tokens, token));
    }

    /// What kind of evidence a noun names.
    Optional<Head> head(Tokens tokens, int token) {
        // `a red gas can`: behind what it holds or is made of the modal is a noun
        if (said("canned", tokens, token) && filled(tokens, token)) {
            return Optional.of(new Head(Type.OTHER, true, true));
        }
        // `die Uhr`, and not `10 Uhr`
        if (compounds
                && tokens.is(token, "Uhr")
                && (part("article", tokens, token - 1) || is(tokens, token - 1, "his"))) {
            return Optional.of(new Head(Type.OTHER, true, true));
        }
        Thing known = thing(tokens, token);
        return known == null ? object(tokens, token) : known.head();
    }

    private boolean filled(Tokens tokens, int can) {
        int next = can + 1;
        boolean noun = next >= tokens.size()
                || tokens.kind(next) != Tokens.Kind.WORD
                || tokens.gap(next) != Tokens.Gap.SPACE
                || is(tokens, next, "place")
                || is(tokens, next, "of")
                || is(tokens, next, "was")
                || part("and", tokens, next);
        return noun && (said("holds", tokens, can - 1) || part("substance", tokens, can - 1));
    }

    private @Nullable Thing thing(Tokens tokens, int token) {
        Thing known = things.get(tokens, token);
        return known == null && compounds && token >= 0 && token < tokens.size() ? compound(tokens, token) : known;
    }

    /// What kind of thing a noun names that is evidence only by what became of it; German: or the last part of
    /// one.
    private Optional<Head> object(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size() || compounds && !tokens.capitalised(token)) {
            return Optional.empty();
        }
        Optional<Head> known = objects.get(tokens, token);
        int end = tokens.end(token);
        int start = compounds && known == null ? tokens.start(token) + PREFIX : end;
        for (int from = start; known == null && end - from >= SHORTEST - 1; from++) {
            boolean bears = end - from >= LAST_PART || shortPart(tokens.characters(), from, end);
            known = bears ? objects.get(tokens.characters(), from, end) : null;
        }
        return known == null ? Optional.empty() : known;
    }

    /// A short noun on which a compound may end: `Keksdose`, `Armbanduhren`.
    private boolean shortPart(String text, int from, int end) {
        boolean n = text.charAt(end - 1) == 'n';
        return "short".equals(parts.get(text, from, end))
                || n && "short".equals(parts.get(text, from, end - 1))
                || n && text.charAt(end - 2) == 'e' && "short".equals(parts.get(text, from, end - 2));
    }

    /// German: what the last part of a compound names, which may be in the dative: `Blutabrieben`,
    /// `Damenhandtasche`. A Zeuge in a Fahrzeug is none.
    private @Nullable Thing compound(Tokens tokens, int token) {
        if (!tokens.capitalised(token) || tokens.length(token) < LAST_PART) {
            return null;
        }
        String text = tokens.characters();
        int start = tokens.start(token);
        int end = tokens.end(token);
        int bare = text.charAt(end - 1) == 'n' || text.charAt(end - 1) == 's' ? end - 1 : end;
        Thing known = things.get(text, start, bare);
        for (int from = start + PREFIX; known == null && end - from >= LAST_PART; from++) {
            known = things.get(text, from, end);
            known = known == null && bare < end ? things.get(text, from, bare) : known;
            known = known != null && known.type().equals(Optional.of(Type.TESTIMONY)) ? null : known;
        }
        return known;
    }

    /// The kind that a word gives to the noun after it: `boot print`, `DNA profile`.
    Optional<Type> kind(Tokens tokens, int token) {
        Thing known = thing(tokens, token);
        return known == null ? Optional.empty() : known.type();
    }

    private static Type type(String name) {
        return Type.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// What a word says became of a thing.
    Optional<Status> status(Tokens tokens, int token) {
        Optional<Status> known = statuses.get(tokens, token);
        return known == null ? Optional.empty() : known;
    }

    /// German: what a participle before a noun says became of the thing: `das gefundene Messer`.
    Optional<Status> attribute(Tokens tokens, int token) {
        if (!compounds || token < 0 || token + 1 >= tokens.size() || tokens.capitalised(token)) {
            return Optional.empty();
        }
        String text = tokens.characters();
        int end = tokens.end(token);
        for (int cut = 1; cut <= 2 && end - cut > tokens.start(token) + LAST_PART; cut++) {
            boolean ending = text.charAt(end - cut) == 'e' && (cut == 1 || "nrsm".indexOf(text.charAt(end - 1)) >= 0);
            Optional<Status> known = ending ? statuses.get(text, tokens.start(token), end - cut) : null;
            if (known != null && known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /// Whether a small word has a role; the roles are the classes of the table `*-roles.txt`.
    boolean is(Tokens tokens, int token, String role) {
        return role.equals(known(roles, tokens, token));
    }

    /// The word for a series of marks, of its plural: `Item` of `Items`, `Asservat` of `Asservaten`.
    Optional<String> singular(Tokens tokens, int token) {
        if (tokens.length(token) <= SHORTEST) {
            return Optional.empty();
        }
        String text = tokens.characters();
        int start = tokens.start(token);
        for (int i = 0; i < PLURALS.size(); i++) {
            String ending = PLURALS.get(i);
            int end = tokens.end(token) - ending.length();
            if (end - start >= SHORTEST && text.startsWith(ending, end) && "mark".equals(roles.get(text, start, end))) {
                return Optional.of(text.substring(start, end));
            }
        }
        return Optional.empty();
    }

    /// The word for a series that a compound begins with: `Asservat` of `Asservatenverzeichnis`.
    Optional<String> series(Tokens tokens, int token) {
        String word = tokens.text(token);
        for (int end = word.length() - SHORTEST; end >= SHORTEST; end--) {
            if ("mark".equals(roles.get(word, 0, end))) {
                return Optional.of(word.substring(0, end));
            }
        }
        return Optional.empty();
    }

    /// Whether a noun alone says no more than that something is evidence: `evidence`, `document`, `witness`.
    boolean general(Tokens tokens, int token) {
        return "general".equals(known(general, tokens, token));
    }

    /// Whether a noun names what was measured or worked out, which nobody finds or loses: `level`, `mileage`.
    boolean measured(Tokens tokens, int token) {
        return "measured".equals(known(general, tokens, token));
    }

    /// Whether an adjective tells nothing of a thing: `new`, `further`.
    boolean plain(Tokens tokens, int token) {
        return "plain".equals(known(general, tokens, token));
    }

    /// Whether a word stands for things said before: `both`, `these`, `letztere`.
    boolean those(Tokens tokens, int token) {
        return "those".equals(known(general, tokens, token));
    }

    /// Whether a word at the head of a line may answer to an item of a list: `Zu 1:`, `ad 2.`
    boolean answering(Tokens tokens, int token) {
        return "answering".equals(known(general, tokens, token));
    }

    /// Whether a word says that something lies with the paper itself: `enclosed`, `anbei`.
    boolean enclosing(Tokens tokens, int token) {
        return "enclosing".equals(known(general, tokens, token));
    }

    /// Whether `took it` means something else before a word: `took it to mean`.
    boolean meaning(Tokens tokens, int token) {
        return "meaning".equals(known(general, tokens, token));
    }

    /// Whether a word tells what an examination found: `positive`, `nil`, `nachweisbar`.
    boolean finding(Tokens tokens, int token) {
        return "finding".equals(known(findings, tokens, token));
    }

    /// Whether a word says that a result is not there yet.
    boolean awaited(Tokens tokens, int token) {
        return "awaited".equals(known(findings, tokens, token));
    }

    /// Whether a word is a unit in which an examination measures.
    boolean concentration(Tokens tokens, int token) {
        return "concentration".equals(known(findings, tokens, token));
    }

    /// Whether a word names a way of testing: `luminol`, `STR`.
    boolean method(Tokens tokens, int token) {
        return "method".equals(known(general, tokens, token));
    }

    /// Whether a word tells that an organisation is a laboratory.
    boolean laboratory(Tokens tokens, int token) {
        return "laboratory".equals(known(general, tokens, token));
    }

    /// What the head of a column, or a word of a form's title, says; null when nothing.
    @Nullable String column(Tokens tokens, int token) {
        return known(columns, tokens, token);
    }
}
