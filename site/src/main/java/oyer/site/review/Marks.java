package oyer.site.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oyer.core.argue.label.Standard;
import oyer.core.argue.map.Amended;
import oyer.core.argue.map.Json;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Rulings;
import oyer.core.text.Passage;
import oyer.site.words.Words;

/// What was decided, as one reviewer sees it on a page.
///
/// @param rulings all of them, or only the reviewer's own while two code independently
/// @param reviewer the name chosen; empty before any was
/// @param token what a form must carry to be ours; empty where nothing can be decided
/// @param alone whether only the reviewer's own decisions are shown
/// @param pending whether what follows from decisions is still being worked out
public record Marks(Rulings rulings, String reviewer, String token, boolean alone, boolean pending) {

    /// A page on which nothing can be decided, and some of what was can be seen, as the issues of a published case.
    public static Marks shown(Rulings rulings) {
        return new Marks(rulings, "", "", false, false);
    }

    /// Whether decisions are taken here.
    public boolean open() {
        return !token.isEmpty();
    }

    /// The verdict that holds on what was read from exactly these words.
    public Optional<Ruled> verdict(String kind, Passage passage) {
        List<Ruled> verdicts = rulings.verdicts(kind, passage);
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
    }

    public Optional<Ruled> verdict(Discrepancy discrepancy) {
        return rulings.of(discrepancy);
    }

    /// Whether it rests on words that somebody set aside: without them it is none.
    public boolean setAside(Discrepancy discrepancy) {
        return rulings.setsAside() && discrepancy.passages().stream().anyMatch(rulings::setsAside);
    }

    /// To which issues of the case it is filed.
    public List<Ruled> filed(Discrepancy discrepancy) {
        return rulings.filed(discrepancy);
    }

    /// The issue to which this reviewer filed last, or else anybody: one key files to it again.
    public Optional<String> lastIssue() {
        List<Ruled> filed = rulings.all().stream()
                .filter(r -> r.decision() instanceof Decision.Filed && !rulings.isUndone(r.number()))
                .toList();
        return filed.reversed().stream()
                .filter(r -> r.ruling().by().equals(reviewer))
                .findFirst()
                .or(() -> filed.reversed().stream().findFirst())
                .map(r -> content(r.decision()));
    }

    /// The issues of the case, by name.
    public List<String> issues() {
        return rulings.issues();
    }

    /// Notes and tags on exactly these words, and whether they are set aside.
    public List<Ruled> notes(Passage passage) {
        return rulings.of(passage).stream()
                .filter(r -> switch (r.decision()) {
                    case Decision.Noted _, Decision.Tagged _, Decision.SetAside _ -> true;
                    case Decision.Confirmed _,
                            Decision.Amended _,
                            Decision.Rejected _,
                            Decision.Added _,
                            Decision.Merged _,
                            Decision.Split _,
                            Decision.Explained _,
                            Decision.Filed _,
                            Decision.Argued _,
                            Decision.Told _,
                            Decision.Compared _,
                            Decision.Marked _,
                            Decision.Redacted _,
                            Decision.Undone _ -> false;
                })
                .toList();
    }

    /// What undoing would undo.
    public Optional<Ruled> last() {
        return reviewer.isEmpty() ? Optional.empty() : rulings.lastBy(reviewer);
    }

    /// The name of a decision in styles and messages: `confirmed`, `set-aside`.
    public static String name(Decision decision) {
        return switch (decision) {
            case Decision.Confirmed _ -> "confirmed";
            case Decision.Amended _ -> "amended";
            case Decision.Rejected _ -> "rejected";
            case Decision.Added _ -> "added";
            case Decision.Merged _ -> "merged";
            case Decision.Split _ -> "split";
            case Decision.Noted _ -> "noted";
            case Decision.Tagged _ -> "tagged";
            case Decision.Explained _ -> "explained";
            case Decision.Filed _ -> "filed";
            case Decision.SetAside _ -> "set-aside";
            case Decision.Argued _ -> "argued";
            case Decision.Told _ -> "told";
            case Decision.Compared _ -> "compared";
            case Decision.Marked _ -> "marked";
            case Decision.Redacted _ -> "redacted";
            case Decision.Undone _ -> "undone";
        };
    }

    /// The same for people to read: an edit of the argument is named, with what was entered.
    public static String told(Decision decision, Words words) {
        if (decision instanceof Decision.Amended(var to)) {
            return fields(to, words);
        }
        if (decision instanceof Decision.Added(var fields)) {
            return fields(fields, words);
        }
        if (!(decision instanceof Decision.Argued argued)) {
            return content(decision);
        }
        if (!Amended.EDITS.contains(argued.edit())) {
            return argued.edit();
        }
        String edit = words.say("argued." + argued.edit());
        if (argued.edit().equals(Amended.MAP)) {
            return edit;
        }
        Map<String, Object> fields = Json.object(argued.payload());
        return Stream.of(
                        Json.string(fields, "text"),
                        Json.string(fields, "standard")
                                .flatMap(Standard::of)
                                .map(standard -> words.say("standard." + standard.key())),
                        Json.string(fields, "fallen"),
                        Json.string(fields, "weight"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(entered -> edit + ": " + entered)
                .orElse(edit);
    }

    /// What it says beyond its name: the new values, the note, the tag.
    public static String content(Decision decision) {
        return switch (decision) {
            case Decision.Amended(var to) -> fields(to);
            case Decision.Added(var fields) -> fields(fields);
            case Decision.Noted(var text) -> text;
            case Decision.Tagged(var tag) -> tag;
            case Decision.Filed(var issue) -> issue;
            case Decision.Argued argued -> argued.edit();
            case Decision.Told told -> told.title();
            case Decision.Compared compared -> compared.title();
            case Decision.Marked marked ->
                marked.document().substring(0, Math.min(8, marked.document().length())) + " #" + marked.print() + ": "
                        + marked.marks().size();
            case Decision.Redacted redacted ->
                redacted.key().isEmpty() ? redacted.form().name().toLowerCase(java.util.Locale.ROOT) : redacted.key();
            case Decision.Undone(var entry) -> "#" + entry;
            case Decision.Confirmed _,
                    Decision.Rejected _,
                    Decision.Merged _,
                    Decision.Split _,
                    Decision.Explained _,
                    Decision.SetAside _ -> "";
        };
    }

    /// Fields in one line, in the reader's language where the tables know what they are called.
    public static String fields(java.util.Map<String, String> fields, Words words) {
        return fields.entrySet().stream()
                .map(e -> (words.has("field." + e.getKey()) ? words.say("field." + e.getKey()) : e.getKey()) + ": "
                        + (e.getValue().isEmpty() ? "–" : value(e.getKey(), e.getValue(), words)))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static String value(String field, String value, Words words) {
        for (String table : List.of("Statement.Act.", "Statement.Mode.", "ExhibitReading.Type.")) {
            if (List.of("act", "mode", "type").contains(field) && words.has(table + value)) {
                return words.say(table + value);
            }
        }
        return value;
    }

    /// Fields in one line, by their names in the journal.
    public static String fields(java.util.Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + ": " + (e.getValue().isEmpty() ? "–" : e.getValue()))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
