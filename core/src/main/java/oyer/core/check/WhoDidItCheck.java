package oyer.core.check;

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
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// What one does and two papers lay to two people: who called for help, who found the body, who woke whom.
///
/// Only where each of the two papers tells of one doer; an officer who came later is none. Whoever is only described
/// (`a passing truck driver`) is another than whom the other paper names where nothing says that it is the same.
final class WhoDidItCheck implements Check {

    private static final int LINE = 260;

    /// Words from the verb back to its doer.
    private static final int BACK = 14;

    /// Words from the passive verb on to `by` and the doer, and back to `von`.
    private static final int BY = 14;

    /// Longer papers tell of much that is done.
    private static final int LONG = 8000;

    private static final Set<String> POLICE = Set.of(
            "officer", "police", "sergeant", "detective", "constable", "inspector", "deputy", "sheriff", "patrolman");

    private record Deed(String name, List<String[]> doing, List<String[]> done, Set<String> with) {}

    private static final List<Deed> DEEDS = TableFile.rows(WhoDidItCheck.class, "deeds.txt").stream()
            .map(row -> new Deed(
                    row.getFirst(),
                    phrases(row.get(1)),
                    phrases(row.get(2)),
                    Set.of(row.get(3).split(" "))))
            .toList();

    private static final String FIND = "find";

    private static final Deed FINDING =
            DEEDS.stream().filter(d -> d.name().equals(FIND)).findFirst().orElseThrow();

    /// So many sentences around, that it is a body is told.
    private static final int NEAR = 4;

    private static final Set<String> FOUND_FIRST =
            Set.of("see", "find", "reach", "discover", "gesehen", "gefunden", "entdeckt", "sah", "fand");

    private static final Set<String> FOUND_SO = Set.of(
            "in",
            "on",
            "behind",
            "under",
            "by",
            "at",
            "there",
            "lying",
            "dead",
            "gone",
            "when",
            "himself",
            "herself",
            "myself",
            "not",
            "and",
            "slumped",
            "face",
            "unconscious",
            "beside",
            "near",
            "outside");

    /// @param words how the doer is named there
    /// @param patient key of whom it is done to, where that is told
    private record Done(String doer, String words, boolean named, Set<String> roles, String patient, Passage passage) {}

    private final Map<String, Map<DocumentId, List<Done>>> deeds = new LinkedHashMap<>();

    private static List<String[]> phrases(String words) {
        List<String[]> phrases = new ArrayList<>();
        for (String phrase : words.equals("-") ? new String[0] : words.split(" ")) {
            phrases.add(phrase.split("_"));
        }
        return phrases;
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
                continue;
            }
            for (Deed deed : DEEDS) {
                told(sheet, deed, s, first, end);
            }
        }
    }

    /// `found him behind the counter`, in a paper that tells of a body.
    private static boolean somebody(Sheet sheet, int s, int last, int end) {
        Tokens tokens = sheet.tokens();
        boolean pronoun = tokens.is(last + 1, "him") || tokens.is(last + 1, "her") || tokens.is(last + 1, "ihn");
        boolean so = last + 2 >= end
                || tokens.kind(last + 2) == Tokens.Kind.SIGN
                || FOUND_SO.contains(tokens.text(last + 2).toLowerCase(Locale.ROOT));
        for (int i = Math.max(0, s - NEAR);
                pronoun && so && i <= Math.min(s + NEAR, sheet.sentences().size() - 1);
                i++) {
            if (with(sheet, FINDING, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean with(Sheet sheet, Deed deed, int sentence) {
        if (deed.with().contains("-")) {
            return true;
        }
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        for (int i = first; i < end; i++) {
            if (deed.with().contains(sheet.tokens().text(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private void told(Sheet sheet, Deed deed, int s, int first, int end) {
        Tokens tokens = sheet.tokens();
        for (int i = first; i < end; i++) {
            boolean passive = false;
            int last = at(tokens, deed.doing(), i, end);
            if (last < 0 || auxiliary(tokens, i, first)) {
                int done = at(tokens, deed.done(), i, end);
                passive = done >= 0;
                last = done >= 0 ? done : last;
            }
            boolean ahead = deed.name().equals(FIND) && last < 0 && first(tokens, i, end);
            last = ahead ? i : last;
            if (last < 0 || denied(tokens, i, last, first, end)) {
                continue;
            }
            if (!ahead && !with(sheet, deed, s) && !(deed.name().equals(FIND) && somebody(sheet, s, last, end))) {
                continue;
            }
            Optional<Mention> doer = passive ? by(sheet, s, i, end) : before(sheet, s, i, last);
            if (doer.isPresent()) {
                add(
                        sheet,
                        deed,
                        s,
                        last,
                        doer.get().entity(),
                        doer.get().passage().words());
            } else if (!passive && own(tokens, i, first, end)) {
                int at = last;
                sheet.telling(tokens.start(i))
                        .filter(t -> t.speaker().isPresent())
                        .ifPresent(t -> add(
                                sheet,
                                deed,
                                s,
                                at,
                                t.speaker().getAsInt(),
                                sheet.name(t.speaker().getAsInt())));
            } else if (!passive && (tokens.is(i - 1, "he") || tokens.is(i - 1, "she"))) {
                OptionalInt teller =
                        sheet.telling(tokens.start(i)).map(Statement::speaker).orElse(OptionalInt.empty());
                char sex = tokens.is(i - 1, "he") ? 'm' : 'f';
                int at = last;
                Whose.meant(sheet, s, tokens.start(i), sex, teller)
                        .ifPresent(who -> add(sheet, deed, s, at, who, sheet.name(who)));
            }
        }
    }

    /// `was the first to see him`, `war die Erste, die ihn gesehen hat`.
    private static boolean first(Tokens tokens, int token, int end) {
        boolean word = tokens.is(token, "first") || tokens.is(token, "erste") || tokens.is(token, "erster");
        boolean be = tokens.is(token - 2, "was") || tokens.is(token - 2, "war");
        for (int i = token + 1; word && be && i < Math.min(end, token + 7); i++) {
            if (FOUND_FIRST.contains(tokens.text(i).toLowerCase(Locale.ROOT))) {
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

    private static int at(Tokens tokens, List<String[]> phrases, int token, int end) {
        for (String[] phrase : phrases) {
            boolean all = token + phrase.length <= end;
            for (int k = 0; all && k < phrase.length; k++) {
                all = tokens.is(token + k, phrase[k]);
            }
            if (all) {
                return token + phrase.length - 1;
            }
        }
        return -1;
    }

    /// `was found`, `been called`, `wurde ... gefunden`: the doer stands elsewhere.
    private static boolean auxiliary(Tokens tokens, int verb, int first) {
        for (int i = verb - 1; i >= Math.max(first, verb - 3); i--) {
            if (tokens.is(i, "was") || tokens.is(i, "were") || tokens.is(i, "been") || tokens.is(i, "being")) {
                return true;
            }
        }
        return false;
    }

    /// `I rang`, `ich fand`, `wo ich ihn fand`.
    private static boolean own(Tokens tokens, int verb, int first, int end) {
        for (int i = Math.max(first, verb - 5); i < Math.min(end, verb + 2); i++) {
            if (tokens.is(i, "i") && tokens.allCapitals(i) || tokens.is(i, "ich")) {
                return true;
            }
        }
        return false;
    }

    /// The nearest person before the verb who is nobody's object; in German also the first right behind it.
    private static Optional<Mention> before(Sheet sheet, int s, int verb, int last) {
        Tokens tokens = sheet.tokens();
        Optional<Mention> doer = Optional.empty();
        for (Mention mention : sheet.mentionsIn(s)) {
            int from = sheet.firstToken(mention.passage().span());
            int to = sheet.lastToken(mention.passage().span());
            boolean who = to == verb - 2
                    && (tokens.is(verb - 1, "who") || tokens.is(verb - 1, "that")); // `by Dobell who found`
            boolean person = mention.kind() == EntityKind.PERSON && (who || !object(tokens, from, to));
            if (person && to < verb && verb - to <= BACK) {
                boolean broken = false;
                for (int i = to + 1; i < verb; i++) {
                    broken |= tokens.is(i, ';') || tokens.is(i, "i") || tokens.is(i, "ich");
                }
                doer = broken ? Optional.empty() : Optional.of(mention);
            }
            boolean german = sheet.readings().language() == oyer.core.text.Language.GERMAN;
            if (german && person && doer.isEmpty() && from > last && from - last <= 4) {
                return Optional.of(mention);
            }
        }
        return doer;
    }

    private static boolean object(Tokens tokens, int first, int last) {
        return tokens.is(first, "him")
                || tokens.is(first, "her")
                || tokens.is(first, "them")
                || tokens.is(first, "ihn")
                || tokens.is(first, "ihm")
                || tokens.is(first - 1, "of")
                || tokens.is(first - 1, "to")
                || tokens.is(first - 1, "for")
                || tokens.is(first - 1, "with")
                || tokens.is(first - 1, "from")
                || tokens.is(first - 1, "by")
                || tokens.is(first - 1, "von")
                || tokens.is(first - 1, "mit")
                || tokens.is(last + 1, "'s");
    }

    private static Optional<Mention> by(Sheet sheet, int s, int verb, int end) {
        Tokens tokens = sheet.tokens();
        int from = -1;
        for (int i = Math.max(sheet.sentences().first(s), verb - BY); i < Math.min(end, verb + BY); i++) {
            boolean by = tokens.is(i, "by") && i > verb
                    || (tokens.is(i, "von") || tokens.is(i, "vom") || tokens.is(i, "durch")) && i < verb;
            boolean denied = tokens.is(i - 1, "not") || tokens.is(i - 1, "nicht");
            if (by && !denied) {
                from = i;
            }
        }
        int at = from;
        return from < 0
                ? Optional.empty()
                : sheet.mentionsIn(s).stream()
                        .filter(m -> m.kind() == EntityKind.PERSON
                                && sheet.firstToken(m.passage().span()) > at
                                && sheet.firstToken(m.passage().span()) <= at + 5)
                        .findFirst();
    }

    private void add(Sheet sheet, Deed deed, int s, int last, int entity, String words) {
        Optional<Entity> who = sheet.entity(entity);
        Set<String> roles = new HashSet<>(who.map(Entity::roles).orElse(List.of()));
        if (roles.stream().anyMatch(POLICE::contains) || who.isEmpty()) {
            return;
        }
        String patient = "";
        if (deed.with().contains("-")) { // of whom it is done nothing else tells which it is
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
        Passage sentence = sheet.sentence(s);
        deeds.computeIfAbsent(deed.name(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(sheet.readings().document(), _ -> new ArrayList<>())
                .add(new Done(
                        sheet.key(entity),
                        words,
                        who.get().named(),
                        roles,
                        patient,
                        sentence.words().length() <= LINE
                                ? sentence
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
        deeds.forEach((name, papers) -> {
            List<List<Done>> tellings = List.copyOf(papers.values());
            for (int i = 0; i < tellings.size(); i++) {
                for (int j = i + 1; j < tellings.size(); j++) {
                    clash(name, tellings.get(i), tellings.get(j)).ifPresent(found::add);
                }
            }
        });
        return Repeats.without(found);
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
        boolean single = one.stream().map(Done::doer).distinct().count() == 1
                && other.stream().map(Done::doer).distinct().count() == 1;
        Done a = one.getFirst();
        Done b = other.getFirst();
        boolean two = !a.doer().equals(b.doer())
                && (a.named() || b.named())
                && (a.named() || apart(a, b))
                && (b.named() || apart(b, a));
        return single && two ? Optional.of(of(deed, a, b)) : Optional.empty();
    }

    /// Whether who is only described is another: `a passing truck driver`, and nothing of her is that.
    private static boolean apart(Done described, Done named) {
        String words = described.words().toLowerCase(Locale.ROOT);
        boolean some = words.startsWith("a ") || words.startsWith("an ") || words.startsWith("ein");
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        return some && !named.roles().isEmpty() && named.roles().stream().noneMatch(noun::equals);
    }

    private static Discrepancy of(String deed, Done one, Done other) {
        String a = "\u201c" + one.words().replaceAll("\\s+", " ") + "\u201d";
        String b = "\u201c" + other.words().replaceAll("\\s+", " ") + "\u201d";
        String what = switch (deed) {
            case "find" -> "found the body";
            case "call" -> "called for help";
            case "wake" -> "woke the other";
            default -> "set the fire";
        };
        String german = switch (deed) {
            case "find" -> "die Leiche fand";
            case "call" -> "Hilfe rief";
            case "wake" -> "den anderen weckte";
            default -> "das Feuer legte";
        };
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "who-did-it",
                        "Two documents differ on who " + what + ": " + a + " and " + b + ".",
                        List.of(one.passage(), other.passage()),
                        .65)
                .inGerman("Wer " + german + ", erzählen zwei Dokumente verschieden: " + a + " und " + b + ".");
    }
}
