package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.read.claim.Wording;

/// Ties a statement to the earlier ones of its document that it takes back, denies or repeats: `withdrew his
/// confession`
/// points at the confession of the same speaker.
final class About {

    /// A reader of a single page keeps no more in mind; it also keeps long documents linear.
    private static final int REMEMBERED = 400;

    private static final Set<String> CONFESSION =
            Set.of("confession", "confessions", "admission", "geständnis", "confessed", "guilt");
    private static final Set<String> STATEMENT = Set.of(
            "statement",
            "statements",
            "account",
            "story",
            "testimony",
            "allegation",
            "allegations",
            "claim",
            "accusation",
            "version",
            "aussage",
            "aussagen",
            "angaben",
            "darstellung",
            "behauptung",
            "vorwurf",
            "vorwürfe",
            "alibi");

    /// How many earlier statements of one speaker are compared.
    private static final int COMPARED = 40;

    private record Told(Statement statement, Wording wording) {}

    private About() {}

    static List<Statement> tie(List<Statement> statements) {
        List<Statement> tied = new ArrayList<>(statements);
        Map<Integer, List<Told>> told = new HashMap<>();
        for (int i = 0; i < tied.size(); i++) {
            Statement statement = tied.get(i);
            List<Integer> about = about(statement, tied, i);
            if (about.isEmpty()) {
                about = repeated(statement, told);
            }
            if (!about.isEmpty()) {
                tied.set(i, statement.about(about));
            }
        }
        return List.copyOf(tied);
    }

    private static List<Integer> about(Statement statement, List<Statement> all, int at) {
        String rule = statement.grounds().rule();
        boolean keeps = rule.endsWith("keeps");
        boolean retracts = statement.act() == Act.RETRACTS;
        boolean denies = statement.act() == Act.DENIES;
        if (!retracts && !denies && !keeps) {
            return List.of();
        }
        String words = statement.passage().words();
        if (words.length() > 300) {
            return List.of();
        }
        boolean confession = holds(words, CONFESSION);
        boolean account = holds(words, STATEMENT);
        if (!confession && !account) {
            return List.of();
        }
        List<Integer> direct = earlier(statement, all, at, confession, false);
        return direct.isEmpty() ? earlier(statement, all, at, confession, true) : direct;
    }

    /// What was said earlier that these words are about.
    ///
    /// @param retold whether what somebody else says that the speaker said is looked through, and not the rest:
    ///     what the text itself tells of her comes first
    private static List<Integer> earlier(
            Statement statement, List<Statement> all, int at, boolean confession, boolean retold) {
        List<Integer> found = new ArrayList<>();
        for (int i = at - 1; i >= Math.max(0, at - REMEMBERED) && found.size() < 2; i--) {
            Statement before = all.get(i);
            if (before.within().isPresent() != retold) {
                continue;
            }
            boolean own = same(before.speaker(), statement.speaker());
            boolean fits = confession
                    ? before.act() == Act.ADMITS && own
                    : own && (before.act() == Act.ASSERTS || before.act() == Act.ACCUSES || before.act() == Act.ADMITS);
            if (fits) {
                found.add(before.number());
                if (!confession) {
                    break;
                }
            }
        }
        return List.copyOf(found.reversed());
    }

    /// What the same speaker said before in much the same words.
    private static List<Integer> repeated(Statement statement, Map<Integer, List<Told>> told) {
        boolean says = switch (statement.act()) {
            case ASSERTS, DENIES, ADMITS, ACCUSES -> true;
            case RETRACTS, DECIDES, ASKS, PROMISES, OTHER -> false;
        };
        if (!says || statement.speaker().isEmpty()) {
            return List.of();
        }
        Wording wording = Wording.of(statement.passage().words());
        List<Told> before = told.computeIfAbsent(statement.speaker().getAsInt(), _ -> new ArrayList<>());
        int least = Math.max(0, before.size() - COMPARED);
        Told found = null;
        for (int i = before.size() - 1; i >= least && found == null; i--) {
            Told other = before.get(i);
            boolean apart = !another(statement, other.statement())
                    && !another(other.statement(), statement)
                    && !other.statement()
                            .passage()
                            .span()
                            .overlaps(statement.passage().span());
            found = apart
                            && (statement.act() == Act.ADMITS)
                                    == (other.statement().act() == Act.ADMITS)
                            && wording.sameMatter(other.wording())
                    ? other
                    : null;
        }
        before.add(new Told(statement, wording));
        return found == null ? List.of() : List.of(found.statement().number());
    }

    /// Whether one speaks of himself (`I ...`) and the other of somebody else (she says that *he* ...): the
    /// same words of different people are no repetition.
    private static boolean another(Statement himself, Statement other) {
        String own = himself.passage().words();
        int from = own.startsWith("\"") || own.startsWith("\u201c") ? 1 : 0;
        if (!own.startsWith("I ", from) && !own.startsWith("I'", from) && !own.startsWith("I\u2019", from)) {
            return false;
        }
        String words = other.passage().words().toLowerCase(Locale.ROOT);
        String told = words.startsWith("that ") ? words.substring(5) : words;
        String speaker = other.speakerWords()
                .map(p -> p.words().toLowerCase(Locale.ROOT))
                .orElse("");
        return told.startsWith("he ") && speaker.equals("she") || told.startsWith("she ") && speaker.equals("he");
    }

    private static boolean same(OptionalInt left, OptionalInt right) {
        return left.isPresent() && left.equals(right);
    }

    private static boolean holds(String words, Set<String> any) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]")) {
            if (any.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
