package oyer.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A document for a test: its words, and readings given by hand. Words are found from where the last were found, so
/// that the readings are told in order.
public final class Text {

    private static final Grounds HAND = new Grounds("by-hand", 1);

    private final DocumentText text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<TimeReading> times = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<ExhibitReading> exhibits = new ArrayList<>();
    private Written written = new Written.Unknown();
    private int from;

    public Text(String words) {
        this('a', words);
    }

    public Text(char id, String words) {
        text = new DocumentText(new DocumentId(String.valueOf(id).repeat(64)), words, List.of());
    }

    public Text written(LocalDate day) {
        written = new Written.Given(day);
        return this;
    }

    public Text stated(String words, int year, int month, int day) {
        written = new Written.Stated(LocalDate.of(year, month, day), passage(words));
        return this;
    }

    Passage passage(String words) {
        int at = text.characters().indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("[" + words + "] does not follow character " + from);
        }
        from = at + words.length();
        return text.passage(at, from);
    }

    public Text again() {
        from = 0;
        return this;
    }

    public Text day(String words, int year, int month, int day) {
        return time(words, new When.Day(LocalDate.of(year, month, day)));
    }

    public Text time(String words, When when) {
        Passage passage = passage(words);
        Timex.Type type = when instanceof When.Length ? Timex.Type.DURATION : Timex.Type.DATE;
        times.add(new TimeReading(passage, Timex.of(type, "X"), when, Optional.empty(), HAND));
        return this;
    }

    public Text person(String words, int number) {
        while (entities.size() <= number) {
            entities.add(new Entity(entities.size(), EntityKind.PERSON, words, List.of(), List.of(), true));
        }
        mentions.add(new Mention(passage(words), EntityKind.PERSON, Mention.Form.NAME, number, Optional.empty(), HAND));
        return this;
    }

    /// A person who is said to be in the case as this: `accused`.
    public Text inTheCase(String words, int number, String role) {
        entities.add(new Entity(number, EntityKind.PERSON, words, List.of(), List.of(role), true));
        return person(words, number);
    }

    /// A person who is only described: `The defendant`.
    public Text described(String words, int number) {
        if (entities.size() <= number) {
            entities.add(new Entity(number, EntityKind.PERSON, words, List.of(), List.of(words), false));
        }
        mentions.add(
                new Mention(passage(words), EntityKind.PERSON, Mention.Form.NOMINAL, number, Optional.empty(), HAND));
        return this;
    }

    public Text exhibit(String words, ExhibitReading.Type type) {
        exhibits.add(new ExhibitReading(
                passage(words),
                exhibits.size(),
                words,
                type,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                HAND));
        return this;
    }

    public Text quantity(String words, Quantity.Measure measure, String value, String unit) {
        return quantity(words, measure, value, unit, Quantity.Bound.EXACT, Optional.empty());
    }

    public Text count(String words, String value, String of) {
        return quantity(words, Quantity.Measure.COUNT, value, "", Quantity.Bound.EXACT, Optional.of(of));
    }

    public Text quantity(
            String words,
            Quantity.Measure measure,
            String value,
            String unit,
            Quantity.Bound bound,
            Optional<String> of) {
        quantities.add(
                new Quantity(passage(words), measure, new BigDecimal(value), unit, of, bound, Optional.empty(), HAND));
        return this;
    }

    public DocumentReadings readings() {
        return new DocumentReadings(
                text.id(),
                Language.ENGLISH,
                written,
                entities,
                times,
                mentions,
                List.of(),
                quantities,
                events,
                statements,
                exhibits,
                List.of());
    }

    public List<Discrepancy> check() {
        return check(this);
    }

    public static List<Discrepancy> check(Text... texts) {
        List<Text> all = List.of(texts);
        return Checks.all(new CaseReadings(
                all.stream().map(Text::readings).toList(),
                List.of(),
                id -> all.stream()
                        .filter(t -> t.text.id().equals(id))
                        .map(t -> Prose.of(t.text, Language.ENGLISH))
                        .findFirst()));
    }
}
