package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.PhraseRows;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Phrases;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// The stranger who did it, as two papers have him: with a knife and with a pistol, bearded and clean-shaven, without
/// an accent and with a strong one, gone on foot and on a bicycle. Slots and words in `offender.txt`.
///
/// Held against each other only in a small case with one stranger, where each of two papers knows one value, and the
/// sentences around have people or words in common: a series of robberies has one who did each.
final class OffenderCheck extends MatterCheck {

    static final String RULE = "offender-otherwise";

    /// Papers of one case.
    private static final int FEW = 12;

    /// So many sentences back a stranger may have been named.
    private static final int BACK = 4;

    private static final int AROUND = 3;

    /// Words in common, a person counted as two.
    private static final int LINKED = 3;

    private static final int PERSON = 2;

    /// Words before a phrase within which it is denied.
    private static final int DENIED = 3;

    private static final PhraseRows WORDS = new PhraseRows(OffenderCheck.class, "offender-words.txt");

    /// @param with what must stand in the sentence; none for what needs nothing
    /// @param opposite what a denial says; empty where it says nothing
    private record Sign(String value, Phrases words, Phrases with, String opposite) {}

    private static final Map<String, List<Sign>> SLOTS = new TreeMap<>();

    private static final Map<String, String> GERMAN = new HashMap<>();

    static {
        for (List<String> row : TableFile.rows(OffenderCheck.class, "offender.txt")) {
            if (row.getFirst().equals("slot")) {
                SLOTS.put(row.get(1), new ArrayList<>());
                GERMAN.put(row.get(1), row.get(2));
            } else {
                SLOTS.getOrDefault(row.getFirst(), new ArrayList<>())
                        .add(new Sign(row.get(1), phrases(row.get(4)), phrases(row.get(3)), row.get(2)));
            }
        }
    }

    private static Phrases phrases(String words) {
        return words.equals("-") ? Phrases.NONE : Phrases.of(List.of(words.split(" ")));
    }

    private record Told(String value, Passage passage, Set<String> persons, int[] words) {}

    private final Map<String, Map<DocumentId, List<Told>>> bySlot = new TreeMap<>();

    private int papers;

    /// Whether a paper tells of more than one stranger.
    private boolean several;

    @Override
    public void read(Sheet sheet) {
        papers++;
        Tokens tokens = sheet.tokens();
        int stranger = Integer.MIN_VALUE;
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            several |= WORDS.has("several", tokens, first, end);
            int noun = WORDS.find("stranger", tokens, first, end);
            stranger = noun >= 0 ? s : stranger;
            boolean meant = noun >= 0 || s - stranger <= BACK && WORDS.has("he", tokens, first, end);
            if (meant && !WORDS.has("other", tokens, first, end)) {
                signs(sheet, s, noun);
            }
        }
    }

    private void signs(Sheet sheet, int s, int noun) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        for (Map.Entry<String, List<Sign>> slot : SLOTS.entrySet()) {
            for (Sign sign : slot.getValue()) {
                int at = sign.words().in(tokens, first, end);
                boolean with = sign.with().none() || sign.with().within(tokens, first, end);
                if (at < 0 || !with || noun > at || noun < 0 && namedBefore(sheet, s, at)) {
                    continue;
                }
                boolean denied = WORDS.has("not", tokens, Math.max(first, at - DENIED), at)
                        || WORDS.has("not", tokens, at + 1, Math.min(end, at + 1 + DENIED));
                String value = denied ? sign.opposite() : sign.value();
                if (!value.equals("-")) {
                    bySlot.computeIfAbsent(slot.getKey(), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(sheet.readings().document(), _ -> new ArrayList<>())
                            .add(told(sheet, s, at, value));
                }
            }
        }
    }

    /// Whether somebody with a name is told of before the words, and no `he` behind the name.
    private static boolean namedBefore(Sheet sheet, int s, int at) {
        Tokens tokens = sheet.tokens();
        return sheet.mentionsIn(s).stream()
                .filter(m -> m.kind() == EntityKind.PERSON)
                .filter(m -> sheet.entity(m.entity()).filter(Entity::named).isPresent())
                .map(m -> tokens.at(m.passage().start()))
                .anyMatch(token -> token < at && !WORDS.has("he", tokens, token, at));
    }

    private static Told told(Sheet sheet, int s, int at, String value) {
        Set<String> persons = new HashSet<>();
        int last = Math.min(s + AROUND, sheet.sentences().size() - 1);
        for (int i = Math.max(0, s - AROUND); i <= last; i++) {
            persons.addAll(Filled.persons(sheet, i));
        }
        sheet.telling(sheet.tokens().start(at))
                .filter(t -> t.speaker().isPresent())
                .ifPresent(t -> persons.add(sheet.key(t.speaker().getAsInt())));
        Passage word = sheet.prose().passage(at, at);
        return new Told(value, sheet.shown(s, word), persons, Filled.stems(sheet, s - AROUND, s + AROUND));
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        if (papers > FEW || several) {
            return found;
        }
        bySlot.forEach((slot, byPaper) -> {
            List<Told> single = byPaper.values().stream()
                    .filter(all -> all.stream().map(Told::value).distinct().count() == 1)
                    .map(List::getFirst)
                    .toList();
            for (int i = 0; i < single.size(); i++) {
                for (Told other : single.subList(i + 1, single.size())) {
                    if (clash(single.get(i), other)) {
                        found.add(of(slot, single.get(i), other));
                    }
                }
            }
        });
        return Repeats.without(found);
    }

    private boolean clash(Told one, Told other) {
        int persons =
                (int) one.persons().stream().filter(other.persons()::contains).count();
        return !one.value().equals(other.value())
                && together(one.passage().document(), other.passage().document())
                && PERSON * persons + Stems.shared(one.words(), other.words()) >= LINKED;
    }

    private static Discrepancy of(String slot, Told one, Told other) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "Two papers have whoever did it in two ways (" + slot + ").",
                        List.of(one.passage(), other.passage()),
                        .65)
                .inGerman("Den Täter schildern zwei Papiere verschieden (" + GERMAN.getOrDefault(slot, slot) + ").");
    }
}
