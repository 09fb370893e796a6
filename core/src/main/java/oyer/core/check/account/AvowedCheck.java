package oyer.core.check.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// Somebody owns that what he told before was not so: `No. I got that wrong before.` Beside it stands what he seems to
/// have told before, by the words that it shares with the question and with the sentences around.
final class AvowedCheck extends MatterCheck {

    /// By their first words, which most sentences do not have.
    private static final WordTable<List<String>> PHRASES =
            WordTable.of(TableFile.rows(AvowedCheck.class, "avowals.txt").stream()
                    .map(List::getFirst)
                    .collect(Collectors.groupingBy(phrase -> phrase.split(" ")[0])));

    /// Sentences before an avowal, and after it, that say of what it is.
    private static final int AROUND = 2;

    /// How much the words weigh at least that both share.
    private static final double LEAST = 6;

    /// How much nearer is what was told in the same paper.
    private static final double SAME = 1.1;

    private static final int MOST = 100;

    /// With a word for saying they tell that somebody said it before.
    private static final TokenSet BEFORE = TokenSet.of(Set.of(
            "first",
            "before",
            "earlier",
            "originally",
            "previously",
            "initially",
            "yesterday",
            "zunächst",
            "zuerst",
            "vorhin",
            "gestern",
            "früher",
            "anfangs",
            "ursprünglich"));

    private static final TokenSet SAID = TokenSet.of(Set.of(
            "said", "told", "stated", "claimed", "gesagt", "sagte", "angegeben", "ausgesagt", "erzählt", "behauptet"));

    /// @param words by their numbers, ascending
    /// @param teller key across the case of whoever says it, where that is known
    /// @param people keys of those whom it names
    @SuppressWarnings("ArrayRecordComponent")
    private record Line(
            DocumentId document,
            Optional<LocalDate> day,
            int number,
            Passage passage,
            int[] words,
            boolean tells,
            boolean saidBefore,
            Optional<String> teller,
            Set<String> people) {}

    /// @param of words of the sentences around
    /// @param taken what is said right before to have been told: `At first I said so. That was not true.`
    private record Avowal(Line line, BitSet of, Optional<Line> taken) {}

    /// The sentences that tell something.
    private final List<Line> lines = new ArrayList<>();

    /// How many sentences there are.
    private int sentences;

    private final List<Avowal> avowals = new ArrayList<>();
    private final Map<String, Integer> stems = new HashMap<>();

    /// Of each word the number of its stem.
    private final Map<String, Integer> numbers = new HashMap<>();

    /// For each word by its number in how many sentences it stands.
    private int[] often = new int[1024];

    @Override
    public void read(Sheet sheet) {
        List<Line> own = new ArrayList<>();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            int[] words = words(sheet, s);
            for (int word : words) {
                often[word]++;
            }
            own.add(new Line(
                    sheet.readings().document(),
                    sheet.readings().written().anchor(),
                    s,
                    sheet.sentence(s),
                    words,
                    !sheet.tokens().is(end - 1, '?') && prose(sheet.tokens(), first, end),
                    BEFORE.within(sheet.tokens(), first, end) && SAID.within(sheet.tokens(), first, end),
                    teller(sheet, first)
                            .or(() -> teller(sheet, Math.max(first, end - 2))), // `Lund said that it was so`
                    people(sheet, s)));
        }
        for (int s = 0; s < own.size() && avowals.size() < MOST; s++) {
            if (own.get(s).tells() && owns(sheet, s, own.get(s).passage())) {
                BitSet of = new BitSet();
                for (int i = Math.max(0, s - AROUND); i <= Math.min(own.size() - 1, s + 1); i++) {
                    Arrays.stream(own.get(i).words()).forEach(of::set);
                }
                Optional<Line> taken =
                        s == 0 ? Optional.empty() : Optional.of(own.get(s - 1)).filter(Line::saidBefore);
                avowals.add(new Avowal(own.get(s), of, taken));
            }
        }
        sentences += own.size();
        own.stream().filter(Line::tells).forEach(lines::add);
    }

    private int number(String word) {
        Integer known = numbers.get(word); // asked for every word of a case, and mostly there
        if (known != null) {
            return known;
        }
        int number = stems.computeIfAbsent(bare(word), _ -> stems.size());
        numbers.put(word, number);
        if (number >= often.length) {
            often = Arrays.copyOf(often, 2 * number);
        }
        return number;
    }

    private static boolean owns(Sheet sheet, int sentence, Passage passage) {
        String said = "";
        for (int i = sheet.sentences().first(sentence); i < sheet.sentences().end(sentence); i++) {
            List<String> phrases = PHRASES.get(sheet.tokens(), i);
            if (phrases != null) {
                said = said.isEmpty() ? passage.words().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") : said;
                if (phrases.stream().anyMatch(said::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<String> teller(Sheet sheet, int token) {
        return sheet.telling(sheet.tokens().start(token))
                .filter(statement -> statement.speaker().isPresent())
                .map(statement -> sheet.key(statement.speaker().getAsInt()));
    }

    private static Set<String> people(Sheet sheet, int sentence) {
        Set<String> people = Set.of();
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.kind() == EntityKind.PERSON) {
                people = people.isEmpty() ? new HashSet<>() : people;
                people.add(sheet.key(mention.entity()));
            }
        }
        return Set.copyOf(people); // small: there is one for every sentence of a case
    }

    /// Whether it can be what whoever owns to it told before: in the same paper, or told by the same, or of the same.
    private static boolean ofTheSame(Line line, Line avowal) {
        return line.document().equals(avowal.document())
                || avowal.teller().isEmpty()
                || line.teller().isEmpty()
                || line.teller().equals(avowal.teller())
                || line.people().contains(avowal.teller().get());
    }

    /// A sentence rather than a row of a log or the field of a head.
    private static boolean prose(Tokens tokens, int first, int end) {
        int words = 0;
        for (int i = first; i < end; i++) {
            words += tokens.kind(i) == Kind.WORD ? 1 : 0;
        }
        return words * 3 >= (end - first) * 2 || words < 4 && words * 2 >= end - first;
    }

    /// The numbers of those that matter, ascending; the names of people left out.
    private int[] words(Sheet sheet, int sentence) {
        Tokens tokens = sheet.tokens();
        BitSet names = new BitSet();
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.kind() == EntityKind.PERSON && mention.form() == Mention.Form.NAME) {
                names.set(
                        sheet.firstToken(mention.passage().span()),
                        sheet.lastToken(mention.passage().span()) + 1);
            }
        }
        int first = sheet.sentences().first(sentence);
        int[] words = new int[sheet.sentences().end(sentence) - first];
        int count = 0;
        for (int i = first; i < first + words.length; i++) {
            boolean counts = !names.get(i)
                    && tokens.kind(i) == Kind.WORD
                    && tokens.length(i) > 2
                    && !CueWords.STOP.has(tokens, i)
                    && !CueWords.NOT.has(tokens, i)
                    && tokens.characters().indexOf('\'', tokens.start(i), tokens.end(i)) < 0;
            if (counts) {
                words[count++] = number(tokens.lower(i));
            }
        }
        Arrays.sort(words, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                words[distinct++] = words[i];
            }
        }
        return Arrays.copyOf(words, distinct);
    }

    /// Without its ending, so that `limp` and `limping` are one.
    private static String bare(String word) {
        for (String ending : List.of("ing", "ed", "en", "es", "s", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    @Override
    public boolean whole() {
        return avowals.size() < MOST;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Avowal avowal : avowals) {
            Line best = null;
            double most = LEAST;
            for (Line line : lines) {
                double shared =
                        earlier(line, avowal.line()) && ofTheSame(line, avowal.line()) ? shared(line, avowal) : 0;
                if (shared > most && together(avowal.line().document(), line.document())) {
                    most = shared;
                    best = line;
                }
            }
            Optional.ofNullable(best).or(avowal::taken).ifPresent(line -> found.add(discrepancy(avowal.line(), line)));
        }
        return Repeats.without(found);
    }

    /// In another paper, or before what was asked right before.
    private static boolean earlier(Line line, Line avowal) {
        boolean same = line.document().equals(avowal.document());
        boolean later = line.day().isPresent()
                && avowal.day().isPresent()
                && line.day().get().isAfter(avowal.day().get());
        return same ? line.number() < avowal.number() - AROUND : !later;
    }

    private double shared(Line line, Avowal avowal) {
        double shared = 0;
        int count = 0;
        for (int word : line.words()) {
            if (avowal.of().get(word)) {
                shared += Math.log((double) sentences / often[word]);
                count++;
            }
        }
        shared *= line.document().equals(avowal.line().document()) ? SAME : 1;
        return count > 1 ? shared : 0;
    }

    private static Discrepancy discrepancy(Line avowal, Line earlier) {
        return new Discrepancy(
                        Discrepancy.Type.CHANGE,
                        "corrects-own-account",
                        "One passage owns that something told before was not so; it seems to be what the other tells.",
                        List.of(earlier.passage(), avowal.passage()),
                        .55)
                .inGerman(
                        "Die eine Stelle räumt ein, dass etwas früher Gesagtes nicht so war; es scheint das zu sein, was"
                                + " die andere sagt.");
    }
}
