package oyer.bench.proceedings;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oyer.core.text.Span;

/// A document without its tags, and what the tags said: offences, verdicts, sentences, parties, judges, court, day.
///
/// @param text its words: a line a paragraph, white space joined within, as a reader of the page would see it
record Tagged(String name, String text, List<Tag> tags) {

    enum Field {
        OFFENCE,
        DEFENDANT,
        VERDICT,
        SENTENCE,
        PARTY,
        JUDGE,
        COURT,
        DATE
    }

    /// @param value what the tag says beside its words: a category, a day
    record Tag(Field field, Span span, String value) {}

    private record Open(Field field, int start, String value) {}

    static Tagged read(String name, InputStream xml) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader in = factory.createXMLStreamReader(xml);
        StringBuilder text = new StringBuilder();
        List<Tag> tags = new ArrayList<>();
        Deque<String> elements = new ArrayDeque<>();
        Deque<Open> open = new ArrayDeque<>();
        Deque<Integer> depths = new ArrayDeque<>();
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    String element = in.getLocalName();
                    elements.push(element);
                    Field field = field(in);
                    if (field != null) {
                        open.push(new Open(field, text.length(), value(in)));
                        depths.push(elements.size());
                    } else if (element.equals("interp") && !open.isEmpty() && category(in)) {
                        Open last = open.pop();
                        open.push(new Open(last.field(), last.start(), in.getAttributeValue(null, "value")));
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (!depths.isEmpty() && depths.peek() == elements.size()) {
                        depths.pop();
                        close(open.pop(), text, tags);
                    }
                    String element = elements.pop();
                    if (element.equals("p") || element.equals("heading") || element.equals("num")) {
                        breakLine(text);
                    } else if (element.equals("td")) {
                        text.append('\t');
                    }
                }
                case XMLStreamReader.CHARACTERS -> {
                    if (!elements.contains("meta")) {
                        append(text, in.getText());
                    }
                }
                default -> {}
            }
        }
        return new Tagged(name, text.toString(), tags);
    }

    private static @org.jspecify.annotations.Nullable Field field(XMLStreamReader in) {
        String type = in.getAttributeValue(null, "type");
        return switch (in.getLocalName()) {
            case "party" -> Field.PARTY;
            case "judge" -> Field.JUDGE;
            case "courtType" -> Field.COURT;
            case "docDate" -> Field.DATE;
            case "persName" -> "defendantName".equals(type) ? Field.DEFENDANT : null;
            case "rs" ->
                type == null
                        ? null
                        : switch (type) {
                            case "offenceDescription" -> Field.OFFENCE;
                            case "verdictDescription" -> Field.VERDICT;
                            case "punishmentDescription" -> Field.SENTENCE;
                            default -> null;
                        };
            default -> null;
        };
    }

    private static boolean category(XMLStreamReader in) {
        String type = in.getAttributeValue(null, "type");
        return type != null && type.toLowerCase(Locale.ROOT).endsWith("category") && !type.contains("Sub");
    }

    private static String value(XMLStreamReader in) {
        String date = in.getAttributeValue(null, "date");
        return date == null ? "" : date;
    }

    private static void close(Open open, StringBuilder text, List<Tag> tags) {
        int start = open.start();
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            tags.add(new Tag(open.field(), new Span(start, end), open.value()));
        }
    }

    /// White space is one space, and none before a stop or at the beginning of a line.
    private static void append(StringBuilder text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (!Character.isWhitespace(c)) {
                int last = text.length() - 1;
                if ((c == '.' || c == ',' || c == ';') && last > 0 && text.charAt(last) == ' ') {
                    text.setLength(last);
                }
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static void breakLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
