package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The numbers that Word shows before paragraphs but does not keep as text. Judgments and statements are cited by them.
///
/// Source of the rules: ECMA-376 part 1, 17.9 (numbering).
final class WordNumbering {

    private static final int LEVELS = 9;

    private record Level(int start, String format, String text) {}

    /// One list: its levels and how far each has counted.
    private static final class Counter {
        private final @Nullable Level[] levels;
        private final int[] count = new int[LEVELS];

        Counter(@Nullable Level[] levels) {
            this.levels = levels;
        }
    }

    private record Use(String list, int level) {}

    private final Map<String, @Nullable Level[]> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, Counter> counters = new HashMap<>();
    private final Map<String, Use> byStyle = new HashMap<>();

    private WordNumbering() {}

    static WordNumbering read(Content content) throws IOException {
        WordNumbering numbering = new WordNumbering();
        each(content, numbering::definition);
        return numbering;
    }

    private interface Sink {
        void open(String name, XMLStreamReader xml);
    }

    private static void each(Content content, Sink sink) throws IOException {
        if (content.size() == 0) {
            return;
        }
        try (content;
                InputStream in = content.open()) {
            XMLStreamReader xml = Xml.plain(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    sink.open(xml.getLocalName(), xml);
                }
            }
        } catch (XMLStreamException e) {
            // without numbers the words are still there
        }
    }

    private @Nullable Level[] kind = new Level[LEVELS];
    private String number = "";
    private int at;
    private int start;
    private String format = "decimal";

    private void definition(String name, XMLStreamReader xml) {
        switch (name) {
            case "abstractNum" -> {
                kind = new Level[LEVELS];
                kinds.put(value(xml, "abstractNumId"), kind);
            }
            case "lvl" -> {
                at = Math.clamp(WordText.number(value(xml, "ilvl")), 0, LEVELS - 1);
                start = 1;
                format = "decimal";
            }
            case "start" -> start = WordText.number(value(xml, "val"));
            case "numFmt" -> format = value(xml, "val");
            case "lvlText" -> kind[at] = new Level(start, format, value(xml, "val"));
            case "num" -> number = value(xml, "numId");
            case "abstractNumId" -> kindOf.put(number, value(xml, "val"));
            default -> {}
        }
    }

    private String styleId = "";
    private int styleLevel;

    /// Adds the lists that styles bring along (numbered headings).
    void styles(Content content) throws IOException {
        each(content, (name, xml) -> {
            switch (name) {
                case "style" -> {
                    styleId = value(xml, "styleId");
                    styleLevel = 0;
                }
                case "ilvl" -> styleLevel = WordText.number(value(xml, "val"));
                case "numId" -> byStyle.put(styleId, new Use(value(xml, "val"), styleLevel));
                default -> {}
            }
        });
    }

    /// The number of the next paragraph, counted on; empty where it has none.
    ///
    /// @param list as the paragraph says, else its style's
    /// @param level likewise; -1 where it does not say
    String next(@Nullable String list, int level, @Nullable String style) {
        Use use = style == null ? null : byStyle.get(style);
        String id = list != null ? list : use == null ? null : use.list;
        int depth = Math.clamp(level >= 0 ? level : use == null ? 0 : use.level, 0, LEVELS - 1);
        if (id == null || id.equals("0")) {
            return "";
        }
        String kindId = kindOf.get(id);
        @Nullable Level[] levels = kindId == null ? null : kinds.get(kindId);
        Level own = levels == null ? null : levels[depth];
        if (levels == null || own == null) {
            return "";
        }
        Counter counter = counters.computeIfAbsent(id, _ -> new Counter(levels));
        counter.count[depth] = counter.count[depth] == 0 ? own.start : counter.count[depth] + 1;
        for (int i = depth + 1; i < LEVELS; i++) {
            counter.count[i] = 0;
        }
        return shown(counter, own);
    }

    private static String shown(Counter counter, Level own) {
        if (own.format.equals("bullet")) {
            return "•";
        }
        if (own.format.equals("none")) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < own.text.length(); i++) {
            char c = own.text.charAt(i);
            boolean place = c == '%'
                    && i + 1 < own.text.length()
                    && own.text.charAt(i + 1) >= '1'
                    && own.text.charAt(i + 1) <= '9';
            if (!place) {
                shown.append(c);
                continue;
            }
            int depth = own.text.charAt(++i) - '1';
            Level level = counter.levels[depth];
            int count = counter.count[depth] == 0 && level != null ? level.start : counter.count[depth];
            shown.append(in(level == null ? "decimal" : level.format, count));
        }
        return shown.toString();
    }

    private static String in(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> letters(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    /// A to Z, then AA, BB, as Word does.
    private static String letters(int count) {
        return count < 1
                ? ""
                : String.valueOf((char) ('A' + (count - 1) % 26)).repeat(Math.min(9, (count - 1) / 26 + 1));
    }

    private static String roman(int count) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = Math.clamp(count, 0, 3999);
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }

    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
