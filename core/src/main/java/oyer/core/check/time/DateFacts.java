package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Fact;
import oyer.core.check.sheet.FactReader;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;

/// The dates of a case that state themselves in digits, each with the words around it, and what stands before and after
/// it in its document.
public final class DateFacts {

    private static final TokenSet APPEARS = TokenSet.of(java.util.Set.of("erscheint", "erschien"));

    /// A stretch of more days places an event too loosely to be held against another date.
    private static final int MONTH = 31;

    /// Words of substance, below which a date heads a page or a row of a table and tells of nothing.
    private static final int TOLD = 4;

    private static final int LINE = 4;

    /// Words of the label of a field, at most.
    private static final int FIELD = 6;

    private static final int NEIGHBOURS = 3;

    /// Words before a date that begins its sentence, at most.
    private static final int AHEAD = 2;

    private final List<Fact> facts = new ArrayList<>();
    /// For each fact the number of its document, in the order in which they were read.
    private final List<Integer> documents = new ArrayList<>();

    /// For each fact the label of the field that it fills, hashed; 0 where it stands in prose.
    private final List<Integer> fields = new ArrayList<>();

    /// For each fact what goes by its day.
    private final List<int[]> names = new ArrayList<>();

    /// For each document how often it tells each day.
    private final List<Map<Long, Integer>> told = new ArrayList<>();

    /// For each fact the day that begins its sentence.
    private final List<OptionalLong> led = new ArrayList<>();

    private int read;

    void read(Sheet sheet) {
        List<Passage> dates = new ArrayList<>();
        Map<Long, Integer> days = new HashMap<>();
        told.add(days);
        for (TimeReading time : sheet.times()) {
            if (time.timex().type() == Timex.Type.DATE && digits(time.passage())) {
                dates.add(time.passage());
                time.when().earliest().ifPresent(day -> days.merge(day.toEpochDay(), 1, Integer::sum));
            }
        }
        List<Fact> own = new ArrayList<>();
        for (TimeReading time : sheet.times()) {
            boolean whole = time.anchor().isEmpty() // a date that was inherited is no statement of this passage
                    && time.timex().type() == Timex.Type.DATE
                    && time.when().earliest().isPresent()
                    && time.when().latest().isPresent();
            if (whole && digits(time.passage()) && time.timex().mod().isEmpty()) {
                LocalDate first = time.when().earliest().orElseThrow();
                LocalDate last = time.when().latest().orElseThrow();
                if (first.plusDays(MONTH).isAfter(last)) {
                    String said = CalendarWords.days(first, last);
                    FactReader.read(sheet, "date", time.passage(), dates, first.toEpochDay(), last.toEpochDay(), said)
                            .filter(fact -> fact.about().length >= TOLD
                                    && !heads(sheet, time.passage())
                                    && !appears(sheet, fact.sentence()))
                            .ifPresent(own::add);
                }
            }
        }
        Map<Integer, Long> heads = new HashMap<>();
        for (Fact fact : own) {
            if (sheet.firstToken(fact.passage().span()) - sheet.sentences().first(fact.sentence()) <= AHEAD) {
                heads.putIfAbsent(fact.sentence(), fact.low());
            }
        }
        for (Fact fact : together(own)) {
            facts.add(fact);
            documents.add(read);
            fields.add(field(sheet, fact.passage()));
            names.add(NamedByDate.name(sheet, fact.passage()));
            Long head = heads.get(fact.sentence());
            led.add(head == null ? OptionalLong.empty() : OptionalLong.of(head));
        }
        read++;
    }

    /// Stems of what goes by a fact's day; none where nothing does.
    int[] name(int fact) {
        return names.get(fact);
    }

    /// How often a fact's document tells a day.
    int told(int fact, long day) {
        return told.get(documents.get(fact)).getOrDefault(day, 0);
    }

    /// The day that begins a fact's sentence, where one does: `On 13 October 2003 the term was extended until ...`.
    OptionalLong led(int fact) {
        return led.get(fact);
    }

    /// Whether two days fill the same field of two records, as `Received: 3 May` stands under each item of a log.
    boolean sameField(int a, int b) {
        return sameDocument(a, b) && fields.get(a) != 0 && fields.get(a).equals(fields.get(b));
    }

    private static int field(Sheet sheet, Passage date) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(date.span());
        int from = first;
        while (from > 0 && line(sheet, from) && first - from < FIELD) {
            from--;
        }
        if (line(sheet, from) || !tokens.is(first - 1, ':')) {
            return 0;
        }
        int hash = 1;
        for (int i = from; i < first; i++) {
            hash = 31 * hash + tokens.hash(i);
        }
        return hash;
    }

    /// `Es erscheint am 9. Juni 1991 Frau Berg`: each record of a hearing begins so, and is of its own day.
    private static boolean appears(Sheet sheet, int sentence) {
        return APPEARS.within(
                sheet.tokens(),
                sheet.sentences().first(sentence),
                sheet.sentences().end(sentence));
    }

    /// Whether a date stands on a line with hardly another word: it heads a page or a letter.
    private static boolean heads(Sheet sheet, Passage date) {
        int first = sheet.firstToken(date.span());
        int last = sheet.lastToken(date.span());
        int words = 0;
        for (int i = first; i > 0 && line(sheet, i) && words <= LINE; i--) {
            words++;
        }
        for (int i = last + 1; i < sheet.tokens().size() && line(sheet, i) && words <= LINE; i++) {
            words++;
        }
        return words <= LINE;
    }

    private static boolean line(Sheet sheet, int token) {
        return switch (sheet.tokens().gap(token)) {
            case NONE, SPACE -> true;
            case LINE, BLOCK -> false;
        };
    }

    /// Whether a date has digits of its own. `2.4.26` may as well be the number of a paragraph.
    private static boolean digits(Passage passage) {
        String words = passage.words();
        boolean numbered = words.length() < 9
                && words.indexOf('.') > 0
                && words.chars().allMatch(c -> c == '.' || c <= '9' && c >= '0');
        return !numbered && words.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// Tells each fact of the other values in its sentence.
    public static List<Fact> together(List<Fact> own) {
        Map<String, List<Fact>> bySentence = new HashMap<>();
        for (Fact fact : own) {
            bySentence
                    .computeIfAbsent(fact.kind() + ' ' + fact.sentence(), _ -> new ArrayList<>())
                    .add(fact);
        }
        List<Fact> told = new ArrayList<>();
        for (Fact fact : own) {
            List<Fact> beside = bySentence.getOrDefault(fact.kind() + ' ' + fact.sentence(), List.of());
            told.add(fact.with(beside.stream()
                    .filter(f -> f != fact)
                    .mapToLong(Fact::low)
                    .sorted()
                    .toArray()));
        }
        return told;
    }

    List<Fact> all() {
        return facts;
    }

    boolean sameDocument(int a, int b) {
        return documents.get(a).equals(documents.get(b));
    }

    /// Whether a day fits between the dates told right before and right after a fact in its document, as it does where
    /// events are told in their order.
    boolean fits(int fact, long day) {
        boolean afterLast = fact == 0
                || !sameDocument(fact, fact - 1)
                || facts.get(fact - 1).low() <= day;
        boolean beforeNext = fact + 1 == facts.size()
                || !sameDocument(fact, fact + 1)
                || facts.get(fact + 1).high() >= day;
        return afterLast && beforeNext;
    }

    /// How well a day agrees with the three dates told before a fact and the three told after it, where events are
    /// told in their order: 0 to 1.
    double agrees(int fact, long day) {
        int told = 0;
        int agree = 0;
        for (int i = Math.max(0, fact - NEIGHBOURS); i < Math.min(facts.size(), fact + NEIGHBOURS + 1); i++) {
            if (i != fact && sameDocument(i, fact)) {
                told++;
                agree += i < fact
                        ? facts.get(i).low() <= day ? 1 : 0
                        : facts.get(i).high() >= day ? 1 : 0;
            }
        }
        return told == 0 ? .5 : (double) agree / told;
    }
}
