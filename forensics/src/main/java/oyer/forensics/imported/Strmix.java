package oyer.forensics.imported;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A `results.xml` of a likelihood ratio by STRmix, versions 2.5 to 2.9: `strmixVersion`, `sampleId`, and for each
/// population, and for all of them stratified, `relation type="TOTAL"` with `lrValue` and the bound `hpdValue`. The
/// file
/// does not name its propositions; whoever brings it has to.
final class Strmix {
    private static final int MOST_TEXT = 10_000;
    private static final String STRATIFIED = "stratified";

    /// @param population or `stratified`
    /// @param type of the relation: `TOTAL`, `HD_UNIFIED`, a relative
    private record Value(String population, String type, String lr, String hpd) {}

    private final String file;
    private final List<Value> values = new ArrayList<>();
    private final Map<String, String> named = new LinkedHashMap<>();

    private Strmix(String file) {
        this.file = file;
    }

    static Imported read(String file, String text, Imported.Said said) {
        Strmix results = new Strmix(file);
        results.parse(text);
        return results.done(said);
    }

    private void parse(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String population = "";
        String type = "";
        String lr = "";
        String hpd = "";
        StringBuilder words = new StringBuilder();
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        words.setLength(0);
                        switch (xml.getLocalName()) {
                            case "population" ->
                                population = xml.getAttributeCount() > 0 ? xml.getAttributeValue(0) : population;
                            case "stratified" -> population = STRATIFIED;
                            case "relation" -> {
                                type = String.valueOf(xml.getAttributeValue(null, "type"));
                                lr = "";
                                hpd = "";
                            }
                            default -> {}
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (words.length() < MOST_TEXT) {
                            words.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        String value = words.toString().strip();
                        words.setLength(0);
                        switch (xml.getLocalName()) {
                            case "lrValue" -> lr = value;
                            case "hpdValue" -> hpd = value;
                            case "relation" -> values.add(new Value(population, type, lr, hpd));
                            case "population", "stratified" -> population = "";
                            default -> {
                                if (!value.isEmpty()) {
                                    named.putIfAbsent(xml.getLocalName(), value);
                                }
                            }
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new IllegalArgumentException(
                    file + ":" + line + ": is no well-formed XML from here on: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        }
    }

    private Imported done(Imported.Said said) {
        String version = named.getOrDefault("strmixVersion", "");
        if (version.isEmpty()) {
            throw new IllegalArgumentException(
                    file + " has no [strmixVersion]: it is no results.xml of STRmix, or of a version not known here");
        }
        for (String[] wanted : new String[][] {{"prosecution", said.prosecution()}, {"defence", said.defence()}}) {
            if (wanted[1].isEmpty()) {
                throw new IllegalArgumentException(file + " does not name its propositions, as no results.xml of STRmix"
                        + " does; --" + wanted[0] + " is wanted, as the report that goes with it has it");
            }
        }
        Value chosen = chosen(said.of());
        double log10 = Imported.log10("", chosen.lr());
        if (Double.isNaN(log10)) {
            throw new IllegalArgumentException(file + " gives [" + chosen.lr() + "] as the ratio of "
                    + chosen.population() + ", which is no number");
        }
        List<Imported.Figure> others = new ArrayList<>();
        for (Value value : values) {
            String name = value.population() + ", " + value.type();
            if (!value.lr().isEmpty()) {
                others.add(new Imported.Figure(name, value.lr()));
            }
            if (!value.hpd().isEmpty()) {
                others.add(new Imported.Figure(name + ", HPD bound", value.hpd()));
            }
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("Ratio taken", chosen.population() + ", " + chosen.type() + ", the point value");
        for (String name : List.of("contributors", "runDate", "interpretationRunDate", "caseNumber")) {
            if (named.containsKey(name)) {
                parameters.put(name, named.getOrDefault(name, ""));
            }
        }
        return new Imported(
                "STRmix",
                version,
                named.getOrDefault("sampleId", named.getOrDefault("sampleID", "")),
                said.prosecution(),
                said.defence(),
                log10,
                parameters,
                List.of(),
                others);
    }

    /// The total of the population asked for; else that over all populations, or of the only one.
    private Value chosen(String of) {
        List<Value> totals =
                values.stream().filter(value -> value.type().equals("TOTAL")).toList();
        List<Value> fitting = of.isEmpty()
                ? totals.stream()
                        .filter(value -> value.population().equals(STRATIFIED) || totals.size() == 1)
                        .toList()
                : totals.stream()
                        .filter(value -> value.population().equalsIgnoreCase(of))
                        .toList();
        if (fitting.isEmpty()) {
            throw new IllegalArgumentException(
                    totals.isEmpty()
                            ? file + " holds no total ratio. Maybe it is of a deconvolution?"
                            : file + " holds ratios of "
                                    + totals.stream().map(Value::population).toList() + "; --of names which is meant");
        }
        return fitting.getFirst();
    }
}
