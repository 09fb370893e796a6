package oyer.site.fake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Page;
import oyer.core.text.Passage;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A document whose readings are told by the words they rest on.
public final class SampleDocument {

    private static final Grounds SURE = new Grounds("sample.told", 0.93);

    private final String path;
    private final DocumentText text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<TimeReading> times = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<ExhibitReading> exhibits = new ArrayList<>();
    private final List<Proceeding> proceedings = new ArrayList<>();

    /// @param characters pages are parted by a form feed
    public SampleDocument(String path, String characters) {
        this.path = path;
        List<Page> pages = new ArrayList<>();
        int start = 0;
        while (start <= characters.length()) {
            int feed = characters.indexOf('\f', start);
            int end = feed < 0 ? characters.length() : feed;
            pages.add(new Page(pages.size() + 1, Optional.empty(), start, end, Page.Origin.TEXT));
            start = end + 1;
        }
        this.text = new DocumentText(id(path + characters), characters, pages);
    }

    public static DocumentId id(String of) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return new DocumentId(HexFormat.of().formatHex(sum));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public DocumentText text() {
        return text;
    }

    public DocumentId id() {
        return text.id();
    }

    /// The first place where these words stand.
    public Passage at(String words) {
        int start = text.characters().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("[" + words + "] is not in " + path);
        }
        return text.passage(start, start + words.length());
    }

    /// Somebody or something, mentioned wherever one of these names stands; the first is the fullest.
    public SampleDocument figure(EntityKind kind, String role, String... names) {
        int number = entities.size();
        List<Entity.Alias> aliases = new ArrayList<>();
        for (int i = 1; i < names.length; i++) {
            aliases.add(new Entity.Alias(names[i], "‘" + names[i] + "’ is part of ‘" + names[0] + "’"));
        }
        entities.add(new Entity(number, kind, names[0], aliases, role.isEmpty() ? List.of() : List.of(role), true));
        for (int at = 0; at < text.length(); at++) {
            for (String name : names) {
                if (text.characters().startsWith(name, at)) {
                    mentions.add(new Mention(
                            text.passage(at, at + name.length()),
                            kind,
                            Mention.Form.NAME,
                            number,
                            Optional.empty(),
                            SURE));
                    at += name.length();
                    break;
                }
            }
        }
        return this;
    }

    public SampleDocument time(String words, String value, When when) {
        times.add(new TimeReading(at(words), Timex.of(Timex.Type.DATE, value), when, Optional.empty(), SURE));
        return this;
    }

    public SampleDocument quantity(String words, String value, String unit) {
        quantities.add(new Quantity(
                at(words),
                Quantity.Measure.DISTANCE,
                new BigDecimal(value),
                unit,
                Optional.empty(),
                Quantity.Bound.ABOUT,
                Optional.empty(),
                SURE));
        return this;
    }

    /// What happened; of a minute the text has the hour in figures.
    public SampleDocument event(String clause, When when, Integer... people) {
        events.add(new Event(
                at(clause),
                clause,
                when,
                when instanceof When.Moment(var from, var _)
                        ? Optional.of(at(from.toLocalTime().toString()))
                        : Optional.empty(),
                List.of(people),
                OptionalInt.empty(),
                OptionalInt.empty(),
                SURE));
        return this;
    }

    public SampleDocument statement(String words, int speaker, Statement.Act act) {
        statements.add(new Statement(
                statements.size(),
                at(words),
                OptionalInt.of(speaker),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Statement.Mode.DIRECT,
                act,
                new When.Undated(),
                List.of(),
                OptionalInt.empty(),
                SURE));
        return this;
    }

    public SampleDocument exhibit(String words, ExhibitReading.Type type, ExhibitReading.Status is, When when) {
        Passage passage = at(words);
        exhibits.add(new ExhibitReading(
                passage,
                exhibits.size(),
                words,
                type,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(ExhibitReading.StatusStep.of(is, when, passage, OptionalInt.empty())),
                SURE));
        return this;
    }

    public SampleDocument proceeding(String words, String action, String outcome, When when) {
        proceedings.add(Proceeding.of(
                at(words),
                Optional.of("Circuit Court"),
                action,
                Optional.of(outcome),
                OptionalInt.empty(),
                when,
                SURE));
        return this;
    }

    public Document document() {
        int words = text.characters().split("\\s+").length;
        return new Document(
                id(),
                List.of(path),
                text.length(),
                "text/plain",
                path.substring(path.lastIndexOf('/') + 1),
                Optional.empty(),
                new ReadResult.Read(text.pages().size(), 0, 0, words));
    }

    public DocumentReadings readings() {
        return new DocumentReadings(
                id(),
                Language.ENGLISH,
                new Written.Unknown(),
                entities,
                times,
                mentions,
                List.of(),
                quantities,
                events,
                statements,
                exhibits,
                proceedings);
    }
}
