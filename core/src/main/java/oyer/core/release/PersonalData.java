package oyer.core.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.review.CaseStore;
import oyer.core.review.Kept;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.time.When;

/// Data that may not be filed in public as they stand, after Fed. R. Crim. P. 49.1(a): proposals, which a reviewer
/// confirms, or a command takes as a whole. What no cue announces is not found.
public final class PersonalData {

    /// Kinds of the rule, and the form that it leaves of each.
    public enum Kind {
        SOCIAL_SECURITY(Decision.Form.LAST_FOUR),
        ACCOUNT(Decision.Form.LAST_FOUR),
        BIRTH_DATE(Decision.Form.YEAR),
        MINOR(Decision.Form.INITIALS),
        HOME_ADDRESS(Decision.Form.TOWN);

        private final Decision.Form form;

        Kind(Decision.Form form) {
            this.form = form;
        }

        public Decision.Form form() {
            return form;
        }
    }

    /// @param key of the decision to be made: a minor's name, else empty
    /// @param year of a birth date as it was read; empty for all else
    public record Proposal(Kind kind, String key, Passage passage, String year) {

        public Decision.Redacted decision() {
            return new Decision.Redacted(
                    kind == Kind.MINOR ? Decision.Kept.FIGURE : Decision.Kept.PASSAGE, key, kind.form());
        }

        /// What would be shown.
        public String stand(Shown shown) {
            return !year.isEmpty()
                    ? year
                    : Stand.of(kind.form(), kind == Kind.MINOR ? key : passage.words(), shown.withheld());
        }
    }

    private static final Pattern SOCIAL_SECURITY = Pattern.compile(
            "(?<![0-9-])[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}(?![0-9-])|(?<![0-9-])[0-9]{2}-[0-9]{7}(?![0-9-])");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[A-Z]{0,2}[0-9](?:[0-9A-Z]|[ -](?=[0-9A-Z]{2})){5,32}");
    private static final Pattern STREET = Pattern.compile(
            "(?<![0-9A-Za-z])[0-9]{1,5}[A-Za-z]? (?:[A-Z][A-Za-z.']{0,20} ){1,4}?"
                    + "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Boulevard|Blvd|Way|Terrace|Row|Square|Close)\\b\\.?"
                    + "(?:, (?:Apt|Apartment|Unit|No)\\.? ?[0-9A-Za-z]{1,5})?(?:, [A-Z][A-Za-z ]{1,30}(?:, [A-Z][A-Za-z]{1,20})?(?: [0-9]{5})?)?"
                    + "|[A-ZÄÖÜ][\\p{L}-]{0,30}(?:straße|strasse|str\\.|weg|gasse|platz|allee) [0-9]{1,4} ?[a-z]?\\b(?:, (?:[0-9]{5} )?[A-ZÄÖÜ][\\p{L}-]{1,30})?");
    private static final List<String> BORN = List.of(
            "born",
            "dob",
            "d.o.b",
            "date of birth",
            "birth date",
            "birthdate",
            "birthday",
            "geb.",
            "geboren",
            "geburtsdatum",
            "geburtstag");
    private static final List<String> ACCOUNT =
            List.of("account", "acct", "a/c", "card", "konto", "iban", "karte", "policy no");
    private static final List<String> SECURITY = List.of("ssn", "social security", "soc. sec", "sozialversicherung");
    private static final List<String> HOME = List.of(
            "resid",
            "lives",
            "lived",
            "living",
            "home",
            "address",
            "wohnhaft",
            "anschrift",
            "wohnt",
            "wohnte",
            "adresse");

    /// Characters that a pattern can span at most.
    private static final int LONGEST = 250;

    private static final Kept<List<Proposal>> KEPT =
            Kept.ofReadings(PersonalData::found, "personal data", Found.class, Found::new, Found::proposals);

    /// As the case keeps it.
    public record Found(List<Proposal> proposals) {
        public Found {
            proposals = List.copyOf(proposals);
        }
    }

    private PersonalData() {}

    /// Everything found, by document and place.
    public static List<Proposal> in(CaseStore store) {
        return KEPT.of(store);
    }

    private static List<Proposal> found(CaseStore store) {
        List<Proposal> all = new ArrayList<>();
        for (Document document : store.documents()) {
            Optional<DocumentText> text = store.text(document.id());
            Optional<DocumentReadings> readings = store.readings(document.id());
            if (text.isPresent() && readings.isPresent()) {
                all.addAll(in(text.get(), readings.get()));
            }
        }
        return all;
    }

    static List<Proposal> in(DocumentText text, DocumentReadings readings) {
        List<Proposal> found = new ArrayList<>();
        String characters = text.characters();
        every(SOCIAL_SECURITY, text, span -> found.add(proposal(Kind.SOCIAL_SECURITY, text, span)));
        String lower = lower(characters);
        List<String> numbered =
                Stream.concat(ACCOUNT.stream(), SECURITY.stream()).toList();
        near(numbered, 30, lower, NUMBER, characters, span -> {
            String words = characters.substring(span.start(), span.end());
            long digits = words.chars().filter(c -> c >= '0' && c <= '9').count();
            if (digits == 9 && follows(characters, span.start(), 30, SECURITY)) {
                found.add(proposal(Kind.SOCIAL_SECURITY, text, span));
            } else if (digits >= 6 && follows(characters, span.start(), 30, ACCOUNT)) {
                found.add(proposal(Kind.ACCOUNT, text, span));
            }
        });
        near(HOME, 60, lower, STREET, characters, span -> {
            if (follows(characters, span.start(), 60, HOME)) {
                found.add(proposal(Kind.HOME_ADDRESS, text, span));
            }
        });
        for (TimeReading time : readings.times()) {
            if (time.when() instanceof When.Day(var day)
                    && time.passage().words().chars().anyMatch(Character::isDigit)
                    && follows(characters, time.passage().start(), 24, BORN)) {
                found.add(new Proposal(Kind.BIRTH_DATE, "", time.passage(), String.valueOf(day.getYear())));
            }
        }
        minors(text, readings, found);
        found.sort(Comparator.comparing((Proposal p) -> p.passage().span()));
        return apart(found);
    }

    private static void every(Pattern pattern, DocumentText text, java.util.function.Consumer<Span> sink) {
        Matcher matcher = pattern.matcher(text.characters());
        while (matcher.find()) {
            sink.accept(new Span(matcher.start(), matcher.end()));
        }
    }

    /// What a pattern finds within so many characters behind a cue: nothing else is looked at, since patterns tried at
    /// every place of a case of thousands of pages take minutes.
    private static void near(
            List<String> cues,
            int within,
            String lower,
            Pattern pattern,
            String characters,
            java.util.function.Consumer<Span> sink) {
        BitSet places = new BitSet(lower.length());
        for (String cue : cues) {
            for (int at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + 1)) {
                places.set(at + cue.length(), Math.min(lower.length(), at + within) + 1);
            }
        }
        Matcher matcher = pattern.matcher(characters).useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        for (int from = places.nextSetBit(0); from >= 0; from = places.nextSetBit(Math.max(from, done))) {
            int to = places.nextClearBit(from);
            matcher.region(Math.min(from, characters.length()), Math.min(characters.length(), to + LONGEST));
            int next = to;
            if (matcher.find() && matcher.start() < to) {
                sink.accept(new Span(matcher.start(), matcher.end()));
                next = matcher.end();
            }
            done = next;
            from = next;
        }
    }

    /// In small letters, each at the place of its own.
    private static String lower(String characters) {
        char[] lower = characters.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }

    private static Proposal proposal(Kind kind, DocumentText text, Span span) {
        return new Proposal(kind, "", text.passage(span), "");
    }

    /// Whether one of the cues stands within so many characters before a place.
    private static boolean follows(String characters, int at, int within, List<String> cues) {
        String before = characters.substring(Math.max(0, at - within), at).toLowerCase(Locale.ROOT);
        return cues.stream().anyMatch(before::contains);
    }

    /// A named person beside an age below eighteen.
    private static void minors(DocumentText text, DocumentReadings readings, List<Proposal> found) {
        Set<String> names = new HashSet<>();
        for (Quantity age : readings.quantities()) {
            boolean young = age.measure() == Quantity.Measure.AGE
                    && age.value().intValue() < 18
                    && !age.unit().toLowerCase(Locale.ROOT).startsWith("dec");
            if (!young) {
                continue;
            }
            readings.mentions().stream()
                    .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                    .filter(m -> beside(
                            text.characters(), m.passage().span(), age.passage().span()))
                    .min(Comparator.comparingInt(
                            m -> Math.abs(m.passage().start() - age.passage().start())))
                    .ifPresent(m -> {
                        String name = readings.entities().get(m.entity()).name();
                        if (names.add(name)) {
                            found.add(new Proposal(Kind.MINOR, name, m.passage(), ""));
                        }
                    });
        }
    }

    private static boolean beside(String characters, Span name, Span age) {
        int from = Math.min(name.end(), age.end());
        int to = Math.max(name.start(), age.start());
        return to >= from
                && to - from <= 30
                && characters.substring(from, to).chars().noneMatch(c -> c == '.' || c == ';' || c == '\f');
    }

    private static List<Proposal> apart(List<Proposal> sorted) {
        List<Proposal> apart = new ArrayList<>();
        for (Proposal next : sorted) {
            boolean overlaps = !apart.isEmpty()
                    && apart.getLast().passage().span().overlaps(next.passage().span())
                    && apart.getLast().kind() != Kind.MINOR;
            if (!overlaps) {
                apart.add(next);
            }
        }
        return apart;
    }
}
