package oyer.bench.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;

/// A text with the names that people marked in it.
///
/// @param source from which data set: `tab`, `ler`, `litbank`
record Labelled(String source, String id, Language language, String text, List<Name> names, List<Other> others) {

    Labelled(String source, String id, Language language, String text, List<Name> names) {
        this(source, id, language, text, names, List.of());
    }

    /// What is marked and is no name of a person, an organisation or a place: a law, a cited decision.
    record Other(int start, int end, String label) {}

    /// @param entity the annotators' id of who it names, empty where they give none
    record Name(int start, int end, EntityKind kind, String label, String entity) {}

    /// Text Anonymization Benchmark: `train` or `dev`.
    static List<Labelled> tab(Path bench, String part) throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (String line : gunzip(bench.resolve("people/tab-echr/" + part + "/tab.jsonl.gz"))
                .split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            Map<String, Object> document = Json.object(Json.parse(line));
            List<Name> names = new ArrayList<>();
            for (Object one : Json.list(document.get("entities"))) {
                Map<String, Object> e = Json.object(one);
                String label = (String) e.getOrDefault("entity_type", "");
                int start = Json.number(e.get("start_offset"));
                int end = Json.number(e.get("end_offset"));
                kind(label)
                        .ifPresent(kind ->
                                names.add(new Name(start, end, kind, label, (String) e.getOrDefault("entity_id", ""))));
            }
            String id = (String) Json.object(document.get("metadata")).getOrDefault("data_id", "");
            all.add(new Labelled("tab", id, Language.ENGLISH, (String) document.getOrDefault("text", ""), names));
        }
        return all;
    }

    /// German Legal Entity Recognition, its sentences put together again as runs of fifty.
    static List<Labelled> ler(Path bench) throws IOException {
        List<Labelled> all = new ArrayList<>();
        String[] lines =
                gunzip(bench.resolve("people/german-ler-dev/ler_dev.conll.gz")).split("\n", -1);
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        List<Other> others = new ArrayList<>();
        int sentences = 0;
        String open = "";
        int from = 0;
        boolean tight = true;
        for (String raw : lines) {
            String line = raw.strip();
            int space = line.lastIndexOf(' ');
            if (space < 0) {
                close(names, others, open, from, text.length());
                open = "";
                text.append("\n\n");
                tight = true;
                if (++sentences % 50 == 0) {
                    all.add(new Labelled("ler", "ler" + all.size(), Language.GERMAN, text.toString(), names, others));
                    text.setLength(0);
                    names = new ArrayList<>();
                    others = new ArrayList<>();
                }
                continue;
            }
            String word = line.substring(0, space);
            String tag = line.substring(space + 1);
            if (!tag.startsWith("I-")) {
                close(names, others, open, from, text.length());
                open = "";
            }
            if (!tight && !(word.length() == 1 && ".,;:)]?!".contains(word))) {
                text.append(' ');
            }
            tight = word.equals("(") || word.equals("[");
            if (tag.startsWith("B-")) {
                open = tag.substring(2);
                from = text.length();
            }
            // a sentence that ends in an abbreviation has one stop, not the two of the tokens
            if (!word.equals(".") || text.isEmpty() || text.charAt(text.length() - 1) != '.') {
                text.append(word);
            }
        }
        close(names, others, open, from, text.length());
        all.add(new Labelled("ler", "ler" + all.size(), Language.GERMAN, text.toString(), names, others));
        return all;
    }

    private static void close(List<Name> names, List<Other> others, String label, int from, int to) {
        kind(label).ifPresentOrElse(kind -> names.add(new Name(from, to, kind, label, "")), () -> {
            if (!label.isEmpty()) {
                others.add(new Other(from, to, label));
            }
        });
    }

    private static final Pattern BRAT = Pattern.compile("^(T\\d+)\\t(\\w+) (\\d+) (\\d+)\\t", Pattern.MULTILINE);

    /// LitBank: proper names of people, places and organisations in novels.
    static List<Labelled> litbank(Path bench) throws IOException {
        List<Labelled> all = new ArrayList<>();
        try (ZipFile zip = new ZipFile(
                        bench.resolve("people/litbank/coref-brat.zip").toFile());
                Stream<? extends java.util.zip.ZipEntry> entries = zip.stream()) {
            for (java.util.zip.ZipEntry entry :
                    entries.filter(e -> e.getName().endsWith(".ann")).toList()) {
                java.util.zip.ZipEntry body = zip.getEntry(entry.getName().replace(".ann", ".txt"));
                String marks = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                String text = new String(zip.getInputStream(body).readAllBytes(), StandardCharsets.UTF_8);
                List<Name> names = new ArrayList<>();
                Matcher m = BRAT.matcher(marks);
                while (m.find()) {
                    String label = m.group(2);
                    if (label.startsWith("PROP")) {
                        int end = Integer.parseInt(m.group(4));
                        int from = bare(text, Integer.parseInt(m.group(3)), end);
                        if (from < end) {
                            kind(label).ifPresent(k -> names.add(new Name(from, end, k, label, "")));
                        }
                    }
                }
                all.add(new Labelled("litbank", entry.getName(), Language.ENGLISH, text, names));
            }
        }
        return all;
    }

    /// LitBank marks whole noun phrases (`the stout Mr Brown of Bath`): the name is what is capitalised at
    /// its end, where nothing else follows; else there is none to learn from.
    private static int bare(String text, int start, int end) {
        String[] words = text.substring(start, end).split("\\s+");
        int from = words.length;
        while (from > 0 && Character.isUpperCase(words[from - 1].charAt(0))
                || from > 0 && words[from - 1].equals(".")) {
            from--;
        }
        while (from < words.length && ROLES.contains(words[from])) {
            from++;
        }
        int at = end;
        for (int k = words.length - 1; k >= from; k--) {
            at = text.lastIndexOf(words[k], at - 1);
        }
        return from == words.length ? end : at;
    }

    private static final java.util.Set<String> ROLES = java.util.Set.of(
            "Captain",
            "Colonel",
            "General",
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Uncle",
            "Aunt",
            "Father",
            "Judge",
            "Professor",
            "Doctor",
            "The",
            "Old",
            "Poor",
            "Major",
            "Inspector",
            "Cousin",
            "Sister",
            "Brother",
            "Baron",
            "Count",
            "Saint",
            "Rev",
            "Duke",
            "Earl",
            "Governor",
            "President",
            "Senator");

    /// GAP: of each text the two names that are marked, out of many.
    static List<Labelled> gap(Path bench) throws IOException {
        List<Labelled> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(bench.resolve("people/gap-dev/gap-development.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.split("\t");
            List<Name> names = new ArrayList<>();
            for (int k : new int[] {4, 7}) {
                int start = Integer.parseInt(f[k + 1]);
                names.add(new Name(start, start + f[k].length(), EntityKind.PERSON, "PERSON", ""));
            }
            all.add(new Labelled("gap", f[0], Language.ENGLISH, f[1], names));
        }
        return all;
    }

    private static final java.util.Set<String> NO_NAMES = java.util.Set.of(
            "You",
            "Your",
            "He",
            "His",
            "She",
            "Her",
            "We",
            "Our",
            "They",
            "Their",
            "It",
            "Its",
            "This",
            "That",
            "Who",
            "My",
            "The",
            "What",
            "Anybody",
            "Somebody",
            "Nobody",
            "These",
            "Those",
            "Justice");

    /// The court transcripts of GUM. It marks every phrase; a name is one whose words all have a capital.
    static List<Labelled> gum(Path bench) throws IOException {
        List<Labelled> all = new ArrayList<>();
        List<Path> files;
        try (var list = Files.list(bench.resolve("people/gum-court-dev"))) {
            files = list.filter(f -> f.toString().endsWith(".conll")).sorted().toList();
        }
        for (Path file : files) {
            StringBuilder text = new StringBuilder();
            List<Name> names = new ArrayList<>();
            Map<String, Integer> open = new HashMap<>();
            for (String line : Files.readAllLines(file)) {
                String[] column = line.split("\t");
                if (line.startsWith("#") || column.length < 3) {
                    continue;
                }
                boolean sign = !Character.isLetterOrDigit(column[1].charAt(0));
                text.append(text.isEmpty() || sign ? "" : " ");
                int start = text.length();
                text.append(column[1]);
                for (String mark : column[2].split("(?<=\\))|(?=\\()")) {
                    String bare = mark.replace("(", "").replace(")", "");
                    if (mark.startsWith("(")) {
                        open.put(bare, start);
                    }
                    Integer from = mark.endsWith(")") ? open.remove(bare) : null;
                    String phrase = from == null ? "" : text.substring(from);
                    boolean name = !phrase.isEmpty()
                            && !NO_NAMES.contains(phrase.split(" ")[0])
                            && java.util.Arrays.stream(phrase.split(" "))
                                    .allMatch(word -> Character.isUpperCase(word.charAt(0)) && word.length() > 1);
                    int end = text.length();
                    if (name && from != null) {
                        kind(bare.substring(0, bare.indexOf('-')))
                                .ifPresent(k -> names.add(new Name(from, end, k, "GUM", bare)));
                    }
                }
            }
            all.add(new Labelled("gum", file.getFileName().toString(), Language.ENGLISH, text.toString(), names));
        }
        return all;
    }

    static Optional<EntityKind> kind(String label) {
        return switch (label) {
            case "PERSON", "person", "PER", "RR", "AN", "PROP_PER" -> Optional.of(EntityKind.PERSON);
            case "ORG", "organization", "GRT", "UN", "INN", "PROP_ORG" -> Optional.of(EntityKind.ORGANISATION);
            case "LOC", "place", "LD", "ST", "STR", "LDS", "PROP_GPE", "PROP_LOC", "PROP_FAC" ->
                Optional.of(EntityKind.PLACE);
            default -> Optional.empty();
        };
    }

    private static String gunzip(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
