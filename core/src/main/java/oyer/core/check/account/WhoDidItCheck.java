package oyer.core.check.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.OneMatter;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.check.sheet.Whose;
import oyer.core.read.clause.Doers;
import oyer.core.read.name.Ranks;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Phrases;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// What one does and two papers lay to two people: who called for help, who found the body, who woke whom.
///
/// Only where each of the two papers tells of one doer; an officer who came later is none. Whoever is only described
/// (`a passing truck driver`) is another than whom the other paper names where nothing says that it is the same.
public final class WhoDidItCheck extends MatterCheck {

    public static final String RULE = "who-did-it";

    /// Words from the passive verb on to `by` and the doer, and back to `von`.
    private static final int BY = 14;

    /// A paper that lays it to more than these tells of it more than once.
    private static final int MOST = 2;

    /// What papers lay to more than these is done more than once in the case.
    private static final int ALL = 4;

    /// Longer papers tell of much that is done.
    private static final int LONG = 8000;

    /// @param anywhere whether no other word need stand in the sentence
    private record Deed(String name, Phrases doing, TokenSet nouns, TokenSet with, boolean anywhere, TokenSet near) {}

    private static final List<Deed> DEEDS = TableFile.rows(WhoDidItCheck.class, "deeds.txt").stream()
            .map(row -> new Deed(
                    row.getFirst(),
                    Phrases.of(words(row.get(1))),
                    TokenSet.of(Set.copyOf(words(row.get(2)))),
                    TokenSet.of(Set.copyOf(words(row.get(3)))),
                    words(row.get(3)).isEmpty(),
                    TokenSet.of(Set.copyOf(words(row.get(4))))))
            .toList();

    private static final String FIND = "find";

    /// Who drove is told of many; which drive it was tells whom both papers name.
    private static final String DRIVE = "drive";

    /// Whom it is done to does not tell which of several it is.
    private static final Set<String> ONCE = Set.of(FIND, "call", DRIVE);

    /// So far behind a German verb its object may stand.
    private static final int NEAR = 4;

    /// Words of an answer among which it names who did it.
    private static final int ANSWER = 8;

    private static final Set<String> IN_COURT =
            Set.of("witness", "deponent", "the witness", "zeuge", "zeugin", "der zeuge", "die zeugin");

    private static final TokenSet WHO = TokenSet.of(Set.of("who", "wer"));

    private static final TokenSet FOUND_FIRST =
            TokenSet.of(Set.of("see", "find", "reach", "discover", "gesehen", "gefunden", "entdeckt", "sah", "fand"));

    private static final TokenSet OBJECT = TokenSet.of(Set.of("him", "her", "them", "ihn", "sie"));

    /// Behind a verb that has no object.
    private static final TokenSet ALONE =
            TokenSet.of(Set.of("from", "in", "it", "for", "at", "and", "an", "von", "vom", "about", "again"));

    private static final TokenSet CAME_IN = TokenSet.of(Set.of(
            "received", "rec'd", "recd", "came", "logged", "log", "ging", "eingegangen", "einging", "erhielt", "per"));

    private static final TokenSet FROM =
            TokenSet.of(Set.of("from", "by", "caller", "der", "des", "von", "vom", "durch", "is", "anrufer"));

    /// @param words how the doer is named there
    /// @param patient key of whom it is done to, where that is told
    /// @param people keys of all whom the paper names
    private record Done(
            String doer,
            String words,
            boolean named,
            Set<String> roles,
            String patient,
            Set<String> people,
            Passage passage) {}

    private final Map<String, Map<DocumentId, List<Done>>> deeds = new LinkedHashMap<>();

    private static List<String> words(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(" "));
    }

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        if (tokens.size() > LONG) {
            return;
        }
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            if (tokens.is(end - 1, '?')) {
                for (Deed deed : DEEDS) {
                    answered(sheet, deed, s, first, end);
                }
                continue;
            }
            for (Deed deed : DEEDS) {
                told(sheet, deed, s, first, end);
            }
        }
    }

    /// Whether it is this deed that is told: its words stand in the sentence; `found him behind the counter` in a paper
    /// that tells of a body; `rang from the shop` in one that tells of a fire.
    private static boolean is(Sheet sheet, Deed deed, int s, int last, int end) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(s);
        if (deed.name().equals(DRIVE)) {
            return deed.near().within(tokens, 0, tokens.size());
        }
        if (deed.anywhere() || deed.with().within(tokens, first, end)) {
            return true;
        }
        if (deed.name().equals(FIND)) {
            boolean object = OBJECT.has(tokens, last + 1)
                    || sheet.readings().language() == Language.GERMAN
                            && OBJECT.within(tokens, Math.max(first, last - BY), Math.min(end, last + NEAR));
            return object && deed.with().within(tokens, 0, tokens.size());
        }
        boolean alone = last + 1 >= end || tokens.kind(last + 1) == Tokens.Kind.SIGN || ALONE.has(tokens, last + 1);
        boolean participle = tokens.first(last) == 'g' || tokens.first(last) == 'a';
        return alone && !participle && deed.near().within(tokens, 0, tokens.size());
    }

    private void told(Sheet sheet, Deed deed, int s, int first, int end) {
        Tokens tokens = sheet.tokens();
        for (int i = first; i < end; i++) {
            int last = i + deed.doing().first(tokens, i, end) - 1;
            boolean ahead = deed.name().equals(FIND) && last < i && first(tokens, i, end);
            last = ahead ? i : last;
            if (last < i) {
                noun(sheet, deed, s, i, end);
                continue;
            }
            if (denied(tokens, i, last, first, end) || !ahead && !is(sheet, deed, s, last, end)) {
                continue;
            }
            int at = last;
            sheet.doers().doing(i).ifPresent(doer -> add(sheet, deed, s, at, doer.entity(), words(sheet, doer)));
        }
    }

    /// `Who drove the truck? Jess did.`
    private void answered(Sheet sheet, Deed deed, int s, int first, int end) {
        Tokens tokens = sheet.tokens();
        int who = WHO.first(tokens, first, end);
        int verb = who < 0 ? -1 : deed.doing().in(tokens, who, Math.min(end, who + NEAR));
        boolean asks = verb >= 0
                && s + 1 < sheet.sentences().size()
                && (deed.name().equals(DRIVE) || is(sheet, deed, s, verb, end))
                && !denied(tokens, verb, verb, first, end);
        if (!asks) {
            return;
        }
        int from = sheet.sentences().first(s + 1);
        int to = Math.min(sheet.sentences().end(s + 1), from + ANSWER);
        for (int i = from; i < to; i++) {
            OptionalInt doer = CueWords.I.has(tokens, i)
                    ? sheet.actors().speaker(i)
                    : sheet.actors().who(i);
            boolean label = i + 1 < tokens.size() && tokens.is(i + 1, ':');
            if (doer.isPresent() && !label && !CueWords.DENIED.within(tokens, from, to)) {
                add(sheet, deed, s + 1, i, doer.getAsInt(), sheet.name(doer.getAsInt()));
                return;
            }
        }
    }

    /// `call of fire rec'd from Mrs. Hale`, `Notruf der Frau Berg`.
    private void noun(Sheet sheet, Deed deed, int s, int token, int end) {
        Tokens tokens = sheet.tokens();
        if (!deed.nouns().has(tokens, token)) {
            return;
        }
        int first = sheet.sentences().first(s);
        if (!deed.with().within(tokens, first, end) && !CAME_IN.within(tokens, first, end)) {
            return;
        }
        for (Mention mention : sheet.mentionsIn(s)) {
            int at = sheet.firstToken(mention.passage().span());
            boolean behind = mention.kind() == EntityKind.PERSON
                    && mention.form() != Mention.Form.PRONOUN
                    && at > token
                    && at <= token + BY
                    && (FROM.has(tokens, at - 1) || tokens.is(at - 1, ':') || at == token + 1);
            if (behind) {
                add(sheet, deed, s, at, mention.entity(), mention.passage().words());
                return;
            }
        }
    }

    /// How the doer is named there; by name where a pronoun stands for him.
    private static String words(Sheet sheet, Doers.Doer doer) {
        int offset = sheet.tokens().start(doer.token());
        return sheet.mentionsIn(sheet.sentences().of(doer.token())).stream()
                .filter(m -> m.form() != Mention.Form.PRONOUN
                        && m.kind() == EntityKind.PERSON
                        && m.passage().start() <= offset
                        && offset < m.passage().end())
                .map(m -> m.passage().words())
                .findFirst()
                .orElseGet(() -> sheet.name(doer.entity()));
    }

    /// `was the first to see him`, `war die Erste, die ihn gesehen hat`.
    private static boolean first(Tokens tokens, int token, int end) {
        boolean word = tokens.is(token, "first") || tokens.is(token, "erste") || tokens.is(token, "erster");
        boolean be = tokens.is(token - 2, "was") || tokens.is(token - 2, "war");
        for (int i = token + 1; word && be && i < Math.min(end, token + 7); i++) {
            if (FOUND_FIRST.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(Tokens tokens, int verb, int last, int first, int end) {
        int from = verb;
        while (from > Math.max(first, verb - 6) && !tokens.is(from - 1, ',')) {
            from--;
        }
        return CueWords.DENIED.within(tokens, from, verb)
                || last + 1 < end && !tokens.is(last + 1, "not") && CueWords.DENIED.has(tokens, last + 1);
    }

    private void add(Sheet sheet, Deed deed, int s, int last, int entity, String words) {
        Optional<Entity> who = sheet.entity(entity);
        Set<String> roles = new HashSet<>(who.map(Entity::roles).orElse(List.of()));
        if (roles.stream().anyMatch(Ranks::police) || who.isEmpty()) {
            return;
        }
        String patient = "";
        if (deed.anywhere()) { // of whom it is done nothing else tells which it is
            patient = sheet.mentionsIn(s).stream()
                    .filter(m -> m.kind() == EntityKind.PERSON
                            && sheet.firstToken(m.passage().span()) > last
                            && sheet.firstToken(m.passage().span()) <= last + 3)
                    .map(m -> sheet.key(m.entity()))
                    .findFirst()
                    .orElseGet(() -> me(sheet, last));
            if (patient.equals(sheet.key(entity))) { // `he said that she woke him`: the one who says so
                patient = sheet.telling(sheet.tokens().start(last))
                        .map(Statement::speaker)
                        .filter(speaker -> speaker.isPresent() && speaker.getAsInt() != entity)
                        .map(speaker -> sheet.key(speaker.getAsInt()))
                        .orElse("");
            }
            if (patient.isEmpty()) {
                return;
            }
        }
        deeds.computeIfAbsent(deed.name(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(sheet.readings().document(), _ -> new ArrayList<>())
                .add(new Done(
                        sheet.key(entity),
                        words,
                        who.get().named(),
                        roles,
                        patient,
                        deed.name().equals(DRIVE) ? Whose.named(sheet) : Set.of(),
                        sheet.atAGlance(s)
                                ? sheet.sentence(s)
                                : sheet.prose()
                                        .passage(
                                                Math.max(sheet.sentences().first(s), last - BY),
                                                Math.min(sheet.sentences().end(s) - 1, last + BY))));
    }

    /// `He woke me up.`
    private static String me(Sheet sheet, int last) {
        Tokens tokens = sheet.tokens();
        boolean me = tokens.is(last + 1, "me") || tokens.is(last + 1, "mich");
        return !me
                ? ""
                : sheet.telling(tokens.start(last))
                        .filter(t -> t.speaker().isPresent())
                        .map(Statement::speaker)
                        .map(speaker -> sheet.key(speaker.getAsInt()))
                        .orElse("");
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        deeds.forEach((name, papers) -> OneMatter.of(List.copyOf(papers.entrySet()), Map.Entry::getKey, this::together)
                .forEach(matter ->
                        found(name, matter.stream().map(Map.Entry::getValue).toList(), found)));
        return Repeats.without(found);
    }

    private static void found(String name, List<List<Done>> tellings, List<Discrepancy> found) {
        boolean once = !ONCE.contains(name)
                || tellings.stream()
                                .flatMap(List::stream)
                                .filter(Done::named)
                                .map(Done::doer)
                                .distinct()
                                .count()
                        <= ALL;
        if (!once) {
            return;
        }
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                clash(name, tellings.get(i), tellings.get(j)).ifPresent(found::add);
            }
        }
    }

    private static Optional<Discrepancy> clash(String deed, List<Done> one, List<Done> other) {
        if (deed.equals("wake")) {
            for (Done a : one) {
                for (Done b : other) {
                    // each is told to have woken the other
                    if (a.doer().equals(b.patient())
                            && b.doer().equals(a.patient())
                            && !a.doer().equals(b.doer())) {
                        return Optional.of(of(deed, a, b));
                    }
                }
            }
            return Optional.empty();
        }
        Set<String> doers = new HashSet<>();
        one.forEach(done -> doers.add(done.doer()));
        Set<String> others = new HashSet<>();
        other.forEach(done -> others.add(done.doer()));
        if (deed.equals(DRIVE) && !(namesAll(other, doers) && namesAll(one, others))) {
            return Optional.empty();
        }
        if (doers.size() > MOST || others.size() > MOST || others.stream().anyMatch(doers::contains)) {
            return Optional.empty();
        }
        for (Done a : one) {
            for (Done b : other) {
                boolean two = (a.named() || b.named()) && (a.named() || apart(a, b)) && (b.named() || apart(b, a));
                if (two) {
                    return Optional.of(of(deed, a, b));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a paper names all of these too.
    private static boolean namesAll(List<Done> paper, Set<String> doers) {
        return paper.getFirst().people().containsAll(doers);
    }

    /// Whether who is only described is another: `a passing truck driver`, and nothing of her is that.
    private static boolean apart(Done described, Done named) {
        String words = described.words().toLowerCase(Locale.ROOT);
        boolean some = words.startsWith("a ") || words.startsWith("an ") || words.startsWith("ein");
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        // what somebody is in court tells nothing of what he is beside
        List<String> other =
                named.roles().stream().filter(role -> !IN_COURT.contains(role)).toList();
        return some && !other.isEmpty() && !other.contains(noun);
    }

    private static Discrepancy of(String deed, Done one, Done other) {
        String a = "\u201c" + one.words().replaceAll("\\s+", " ") + "\u201d";
        String b = "\u201c" + other.words().replaceAll("\\s+", " ") + "\u201d";
        String what = switch (deed) {
            case "find" -> "found the body";
            case "call" -> "called for help";
            case "wake" -> "woke the other";
            case DRIVE -> "drove";
            default -> "set the fire";
        };
        String german = switch (deed) {
            case "find" -> "die Leiche fand";
            case "call" -> "Hilfe rief";
            case "wake" -> "den anderen weckte";
            case DRIVE -> "fuhr";
            default -> "das Feuer legte";
        };
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "Two documents differ on who " + what + ": " + a + " and " + b + ".",
                        List.of(one.passage(), other.passage()),
                        .65)
                .inGerman("Wer " + german + ", erzählen zwei Dokumente verschieden: " + a + " und " + b + ".");
    }
}
