package oyer.core.check.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// What somebody wore, or what stood there, as one witness tells it on two occasions: `a grey sweatshirt`, later `a
/// blue
/// denim jacket`; `a white van`, later `a blue van`.
///
/// Of what covers the same part of the body, and where each statement tells of one such garment only: a witness who
/// describes two men describes two jackets.
final class WornCheck implements Check {

    private static final TokenSet WEARS =
            TokenSet.of(Set.of("wearing", "wore", "dressed", "trug", "bekleidet", "anhatte", "getragen"));
    private static final int NEAR = 9;
    private static final String VEHICLE = "vehicle";

    private static final WordTable<String> GARMENTS = table("garment");
    private static final WordTable<String> VEHICLES = table("vehicle");
    private static final WordTable<String> COLOURS = table("colour");

    /// @param colour as the table groups it; empty where none is told
    private record Worn(String colour, String words, Passage passage, Optional<LocalDate> when) {}

    /// By teller, then by document, then by the part of the body.
    private final Map<String, Map<DocumentId, Map<String, List<Worn>>>> worn = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private static WordTable<String> table(String kind) {
        Map<String, String> table = new HashMap<>();
        for (List<String> row : TableFile.rows(WornCheck.class, kind.equals("colour") ? "looks.txt" : "garments.txt")) {
            if (row.getFirst().equals(kind)) {
                for (String word : row.get(2).split(" +")) {
                    table.put(word, row.get(1));
                }
            }
        }
        return WordTable.of(table);
    }

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            int wears = WEARS.first(tokens, first, end);
            boolean plain = !CueWords.DENIED.within(tokens, first, end) && !tokens.is(end - 1, '?');
            for (int i = first; plain && i < end; i++) {
                if (VEHICLES.get(tokens, i) != null) {
                    garment(sheet, s, i, VEHICLE);
                }
            }
            for (int i = Math.max(first, wears - NEAR); plain && wears >= 0 && i < Math.min(end, wears + NEAR); i++) {
                String part = GARMENTS.get(tokens, i);
                if (part != null) {
                    garment(sheet, s, i, part);
                }
            }
        }
    }

    private void garment(Sheet sheet, int s, int at, String part) {
        Tokens tokens = sheet.tokens();
        Optional<Statement> statement =
                sheet.telling(tokens.start(at)).filter(t -> t.speaker().isPresent());
        if (statement.isEmpty()) {
            return;
        }
        int from = at;
        String colour = "";
        for (int i = at - 1; i >= Math.max(sheet.sentences().first(s), at - 3) && colour.isEmpty(); i--) {
            String hue = COLOURS.get(tokens, i);
            if (hue != null) {
                colour = hue;
                from = i;
            } else if (tokens.is(i, ',') || tokens.is(i, "and") || tokens.is(i, "und")) {
                break;
            }
        }
        if (part.equals(VEHICLE) && colour.isEmpty()) {
            return;
        }
        int speaker = statement.get().speaker().getAsInt();
        names.put(sheet.key(speaker), sheet.name(speaker));
        String words = sheet.prose().passage(from, at).words().replaceAll("\\s+", " ");
        worn.computeIfAbsent(sheet.key(speaker), _ -> new LinkedHashMap<>())
                .computeIfAbsent(sheet.readings().document(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(part, _ -> new ArrayList<>())
                .add(new Worn(
                        colour,
                        words,
                        sheet.sentence(s),
                        sheet.readings().written().anchor()));
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        worn.forEach((teller, documents) -> {
            String name = names.getOrDefault(teller, "The witness");
            Set<String> told = new HashSet<>();
            documents.forEach((a, first) -> documents.forEach((b, second) -> {
                for (String part : a.compareTo(b) < 0 ? first.keySet() : Set.<String>of()) {
                    List<Worn> here = first.getOrDefault(part, List.of());
                    List<Worn> there = second.getOrDefault(part, List.of());
                    if (here.size() == 1
                            && there.size() == 1
                            && other(here.getFirst(), there.getFirst())
                            && told.add(part)) {
                        found.add(of(name, here.getFirst(), there.getFirst(), part.equals(VEHICLE)));
                    }
                }
            }));
        });
        return found;
    }

    private static boolean other(Worn a, Worn b) {
        boolean colours = !a.colour().isEmpty() && !b.colour().isEmpty();
        return colours && !a.colour().equals(b.colour());
    }

    private static Discrepancy of(String name, Worn a, Worn b, boolean vehicle) {
        boolean order = a.when().isEmpty()
                || b.when().isEmpty()
                || !a.when().get().isAfter(b.when().get());
        Worn first = order ? a : b;
        Worn second = order ? b : a;
        return new Discrepancy(
                        Discrepancy.Type.CHANGE,
                        vehicle ? "vehicle-otherwise" : "clothing-otherwise",
                        name + " tells of the " + (vehicle ? "vehicle" : "clothing") + " once as: " + first.words()
                                + ", once as: " + second.words() + ".",
                        List.of(first.passage(), second.passage()),
                        .65)
                .inGerman(name + " beschreibt " + (vehicle ? "das Fahrzeug" : "die Kleidung") + " einmal so: "
                        + first.words() + ", einmal so: " + second.words() + ".");
    }
}
