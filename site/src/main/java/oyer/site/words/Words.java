package oyer.site.words;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import oyer.core.argue.draft.Phrase;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.read.claim.Wording;
import oyer.core.text.Language;
import oyer.core.text.Passage;

/// What the pages say, in one language. Each language has one table: `oyer/site/words/en.properties`. A language is
/// added by adding its table; a test holds all tables to the same keys.
public final class Words {

    /// Words of the source that are shown in a line of the program are no longer.
    private static final int LONGEST_CUE = 40;

    private static final Map<Language, Words> ALL = all();

    private final Language language;
    private final Properties table;

    private Words(Language language, Properties table) {
        this.language = language;
        this.table = table;
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /// The language chosen on the page, else the one that the browser asks for first, else English.
    public static Words preferred(Headers headers) {
        return cookie(headers)
                .or(() -> accepted(headers.getFirst("Accept-Language")))
                .map(Words::in)
                .orElseGet(() -> in(Language.ENGLISH));
    }

    static Optional<Language> accepted(@Nullable String header) {
        if (header == null || header.length() > 1000) {
            return Optional.empty();
        }
        try {
            List<Locale> offered =
                    List.of(Language.values()).stream().map(Language::locale).toList();
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), offered))
                    .flatMap(locale -> Language.ofCode(locale.getLanguage()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Language> cookie(Headers headers) {
        return Optional.ofNullable(headers.getFirst("Cookie")).stream()
                .flatMap(cookies -> List.of(cookies.split(";", -1)).stream())
                .map(String::strip)
                .filter(cookie -> cookie.startsWith("language="))
                .findFirst()
                .flatMap(cookie -> Language.ofCode(cookie.substring("language=".length())));
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    /// A message, with `{0}`, `{1}` replaced.
    ///
    /// @throws IllegalArgumentException when no table has such a message
    public String say(String key, Object... values) {
        String message = table.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("no message [" + key + "] in " + language.code() + ".properties");
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String shown = value instanceof Long || value instanceof Integer
                    ? number(((Number) value).longValue())
                    : String.valueOf(value);
            message = message.replace("{" + i + "}", shown);
        }
        return message;
    }

    /// What a step before an authority, or its outcome, is called; the reader's own word where it has no other.
    ///
    /// @param table `action` or `outcome`
    public String step(String table, String word) {
        String key = "proceedings." + table + "." + word.replace(' ', '-');
        return has(key) ? say(key) : word;
    }

    /// Whether there is such a message.
    public boolean has(String key) {
        return table.containsKey(key);
    }

    /// `1 page`, `12 pages`, by the messages `key.one` and `key.many`.
    public String count(String key, long n) {
        return say(key + (n == 1 ? ".one" : ".many"), n);
    }

    /// The name of a constant, by its class: `EntityKind.PERSON`, `Statement.Act.DENIES`.
    public String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return say(type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name());
    }

    /// What a statement does, as its sentence begins: where no act fits, the words of the source are the verb, and who
    /// says that he did not do a thing does not deny that he did not.
    public String does(Statement statement) {
        return switch (statement.act()) {
            case OTHER ->
                statement
                        .cue()
                        .map(Passage::words)
                        .filter(words -> words.length() <= LONGEST_CUE)
                        .map(words -> say("statements.cue", words.replaceAll("\\s+", " ")))
                        .orElse(of(statement.act()));
            case DENIES ->
                statement.mode() == Statement.Mode.DIRECT
                                || Wording.of(statement.passage().words()).denies()
                        ? say("statements.denial")
                        : of(statement.act());
            case ASSERTS, ADMITS, RETRACTS, ACCUSES, DECIDES, ASKS, PROMISES -> of(statement.act());
        };
    }

    /// Who said it, in the words of the source, where these name nobody of the case: an address, a letter.
    public String somebody(Statement statement) {
        return statement
                .speakerWords()
                .map(Passage::words)
                .filter(words -> words.length() <= LONGEST_CUE)
                .map(words -> say("statements.cue", words.replaceAll("\\s+", " ")))
                .orElse(say("fact.somebody"));
    }

    /// What a discrepancy says, in the reader's language where the check has it.
    public String tells(Discrepancy discrepancy) {
        return language == Language.GERMAN
                ? discrepancy.german().orElse(discrepancy.explanation())
                : discrepancy.explanation();
    }

    /// What a check looks for, in the reader's words; its own name where the table has none yet.
    public String check(String rule) {
        String key = "check." + rule;
        return has(key) ? say(key) : rule;
    }

    public String tells(Consistent fits) {
        return language == Language.GERMAN ? fits.german().orElse(fits.explanation()) : fits.explanation();
    }

    /// What one is to another, in the reader's language where the tables know the word.
    public String relation(String kinds) {
        StringBuilder out = new StringBuilder(kinds.length());
        for (String kind : kinds.split(", ")) {
            String key = "relation." + kind.replace(' ', '-');
            out.append(out.isEmpty() ? "" : ", ").append(has(key) ? say(key) : kind);
        }
        return out.toString();
    }

    /// A sentence of the drafted argument that is the program's own.
    public String drafted(Phrase phrase, String... names) {
        return say(phrase.key(), (Object[]) names);
    }

    public String number(long n) {
        return NumberFormat.getIntegerInstance(locale()).format(n);
    }

    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share);
    }

    /// A file's size: `1.2 MB`.
    public String size(long bytes) {
        if (bytes < 1000) {
            return number(bytes) + " B";
        }
        double value = bytes;
        int unit = -1;
        while (value >= 1000 && unit < 3) {
            value /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(value < 10 ? 1 : 0);
        return format.format(value) + " " + List.of("kB", "MB", "GB", "TB").get(unit);
    }

    private static Map<Language, Words> all() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "/oyer/site/words/" + language.code() + ".properties";
            Properties table = new Properties();
            try (Reader in = new InputStreamReader(
                    Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
                table.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.put(language, new Words(language, table));
        }
        return all;
    }

    /// Every word of the table, as it is written there.
    public java.util.Set<String> own() {
        java.util.Set<String> own = new java.util.HashSet<>();
        table.values()
                .forEach(message -> own.addAll(List.of(String.valueOf(message).split("[^\\p{L}\\p{N}]+", -1))));
        return own;
    }

    /// Every key of the table.
    java.util.Set<String> keys() {
        return table.stringPropertyNames();
    }
}
