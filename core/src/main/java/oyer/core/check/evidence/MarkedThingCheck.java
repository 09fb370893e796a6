package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.ExhibitReading;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.clause.Bare;
import oyer.core.read.register.Description;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordRoles;

/// A piece of evidence under one mark, in a list and in another paper: described otherwise (`Item 2  Black knit cap`, a
/// navy one), one where there was a pair, found by another.
///
/// That it is one thing is held where the mark is the same and so is the noun: lists that each count from 1 have other
/// nouns. What stands beside the noun in its phrase describes it, and nothing else of the sentence.
public final class MarkedThingCheck extends MatterCheck {

    public static final String DESCRIBED = "described-otherwise";
    static final String FOUND = "found-by-another";

    private static final WordRoles WORDS = WordRoles.of(MarkedThingCheck.class, "marked-things.txt");

    /// Words before a noun that may describe it.
    private static final int BEFORE = 4;

    /// Words in brackets behind it.
    private static final int BEHIND = 6;

    /// A sentence that is little more than a mark: `Exhibit DO/1.`
    private static final int BARE = 6;

    /// What so many passages name is no one thing.
    private static final int MANY = 30;

    /// @param finder key and name of who found it
    /// @param listed whether it is a row, whose noun is the thing's
    private record Told(
            Passage passage, String noun, String described, boolean pair, Optional<Finder> finder, boolean listed) {}

    private record Finder(String key, String name) {}

    private final Map<String, List<Told>> byMark = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        for (ExhibitReading reading : sheet.readings().exhibits()) {
            Optional<String> mark = reading.mark().map(MarkedThingCheck::plain);
            if (mark.isEmpty()) {
                continue;
            }
            List<Told> told = byMark.computeIfAbsent(mark.get(), _ -> new ArrayList<>());
            String rule = reading.grounds().rule();
            if (rule.equals("inventory") || rule.equals("item-list")) {
                row(sheet, reading).ifPresent(told::add);
            } else {
                told.addAll(told(sheet, reading));
            }
        }
    }

    /// `ITEM 1` and `Item 01` are one mark, `Exhibit DO/1` is `DO/1`; those of a party and of the police are apart.
    private static String plain(String mark) {
        String small = mark.toLowerCase(Locale.ROOT).strip();
        int cut = small.lastIndexOf(' ');
        String number = small.substring(cut + 1).replaceFirst("^0{1,5}(?=\\d)", "");
        String series = cut < 0 ? "" : small.substring(0, cut);
        boolean own = number.chars().anyMatch(Character::isLetter);
        boolean court = series.startsWith("exhibit") || series.indexOf(' ') >= 0;
        return own ? number : (court ? series : "item") + ' ' + number;
    }

    private static Optional<Told> row(Sheet sheet, ExhibitReading reading) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(reading.passage().span());
        int end = sheet.lastToken(reading.passage().span()) + 1;
        int noun = noun(tokens, first, end);
        if (noun < 0) {
            return Optional.empty();
        }
        Optional<Finder> finder = finder(sheet, reading.foundBy());
        boolean pair = WORDS.within("pair", tokens, first, noun);
        return Optional.of(new Told(
                reading.passage(), tokens.lower(noun), reading.passage().asRead(), pair, finder, true));
    }

    /// The last word before a sign or what is told of the thing: of `Two 9mm shell casings, box` the casings.
    private static int noun(Tokens tokens, int first, int end) {
        int noun = -1;
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) == Kind.SIGN && !tokens.is(i, '-') || noun >= 0 && WORDS.has("behind", tokens, i)) {
                return noun;
            }
            noun = tokens.kind(i) == Kind.WORD && !WORDS.has("pair", tokens, i) && !WORDS.has("behind", tokens, i)
                    ? i
                    : noun;
        }
        return noun;
    }

    /// Every noun around the mark with what describes it: which one is the thing's is told by a list.
    private static List<Told> told(Sheet sheet, ExhibitReading reading) {
        Tokens tokens = sheet.tokens();
        int mark = sheet.firstToken(reading.passage().span());
        int s = sheet.sentenceOf(reading.passage());
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        boolean back = end - first <= BARE || WORDS.within("meant", tokens, first, mark);
        int from = back && s > 0 ? s - 1 : s;
        List<Told> told = new ArrayList<>();
        int behind = behindOther(sheet, mark, sheet.sentences().first(from));
        int before = beforeOther(sheet, reading, end);
        for (int of = from; of <= s; of++) {
            Passage passage = sheet.shown(of, reading.passage());
            Optional<Finder> finder = finder(sheet, of);
            for (int i = sheet.sentences().first(of); i < sheet.sentences().end(of); i++) {
                if (i >= behind && i < before && tokens.kind(i) == Kind.WORD && tokens.length(i) > 2) {
                    int phrase = begin(tokens, i, sheet.sentences().first(of));
                    boolean pair = WORDS.within("pair", tokens, phrase, i);
                    told.add(new Told(passage, tokens.lower(i), described(sheet, phrase, i), pair, finder, false));
                }
            }
        }
        return told;
    }

    /// Where the words of the mark before end: what stands in front of that is the other thing's.
    private static int behindOther(Sheet sheet, int mark, int first) {
        return sheet.readings().exhibits().stream()
                .filter(e -> e.mark().isPresent())
                .map(e -> sheet.lastToken(e.passage().span()) + 1)
                .filter(end -> end <= mark && end > first)
                .max(Comparator.naturalOrder())
                .orElse(first);
    }

    /// Where the words of the mark end, if another follows in the sentence: the thing may then be named in brackets
    /// only.
    private static int beforeOther(Sheet sheet, ExhibitReading reading, int end) {
        Tokens tokens = sheet.tokens();
        int last = sheet.lastToken(reading.passage().span());
        boolean other = sheet.readings().exhibits().stream()
                .filter(e -> e.mark().isPresent() && !e.mark().equals(reading.mark()))
                .map(e -> sheet.firstToken(e.passage().span()))
                .anyMatch(token -> token > last && token < end);
        int close = last;
        while (tokens.is(last + 1, '(') && close < Math.min(end, last + BEHIND) && !tokens.is(close, ')')) {
            close++;
        }
        return other ? close + 1 : end;
    }

    private static int begin(Tokens tokens, int noun, int first) {
        int begin = noun;
        while (begin > Math.max(first, noun - BEFORE)
                && (tokens.kind(begin - 1) != Kind.SIGN || tokens.is(begin - 1, '-'))
                && !WORDS.has("ends", tokens, begin - 1)) {
            begin--;
        }
        return begin;
    }

    private static String described(Sheet sheet, int begin, int noun) {
        Tokens tokens = sheet.tokens();
        int last = noun;
        if (tokens.is(noun + 1, '(')) {
            int close = noun + 2;
            while (close < Math.min(tokens.size() - 1, noun + 2 + BEHIND) && !tokens.is(close, ')')) {
                close++;
            }
            last = tokens.is(close, ')') ? close : noun;
        }
        return sheet.prose().passage(begin, last).asRead();
    }

    private static Optional<Finder> finder(Sheet sheet, OptionalInt entity) {
        return entity.isPresent()
                ? Optional.of(new Finder(sheet.key(entity.getAsInt()), sheet.name(entity.getAsInt())))
                : Optional.empty();
    }

    /// Who takes up a thing by the sentence; nobody where it tells of two.
    private static Optional<Finder> finder(Sheet sheet, int sentence) {
        Tokens tokens = sheet.tokens();
        List<Finder> finders = new ArrayList<>();
        for (Bare bare : sheet.bares()) {
            int first = tokens.at(bare.passage().start());
            if (bare.denied() || sheet.sentences().of(first) != sentence) {
                continue;
            }
            int verb = WORDS.first(
                    "took",
                    tokens,
                    first,
                    Math.min(tokens.size(), tokens.at(bare.passage().end())));
            Optional<Integer> who = verb < 0 ? Optional.empty() : ThingFinderCheck.finder(sheet, bare, verb);
            who.map(w -> new Finder(sheet.key(w), sheet.name(w)))
                    .filter(f -> !finders.contains(f))
                    .ifPresent(finders::add);
        }
        return finders.size() == 1 ? Optional.of(finders.getFirst()) : Optional.empty();
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Told> all : byMark.values()) {
            List<Told> rows = all.stream().filter(Told::listed).toList();
            if (rows.size() > MANY) {
                continue;
            }
            for (Told row : rows) {
                List<Told> others = all.stream()
                        .filter(other -> !other.listed() || all.indexOf(other) > all.indexOf(row))
                        .filter(other ->
                                !other.passage().document().equals(row.passage().document())
                                        && together(
                                                row.passage().document(),
                                                other.passage().document())
                                        && same(Description.bare(row.noun()), Description.bare(other.noun())))
                        .toList();
                described(row, others.stream().filter(o -> otherwise(row, o)).toList())
                        .ifPresent(found::add);
                others.stream()
                        .filter(o -> apart(row.finder(), o.finder()))
                        .findFirst()
                        .ifPresent(other -> found.add(finders(row, other)));
            }
        }
        return Repeats.without(found);
    }

    private static boolean otherwise(Told row, Told other) {
        boolean pair = row.pair() != other.pair() && !row.noun().equals(other.noun());
        return pair || Description.differ(row.described(), other.described());
    }

    /// Two who bear one last name may be one.
    private static boolean apart(Optional<Finder> one, Optional<Finder> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get().key().equals(other.get().key())
                && !last(one.get().name()).equals(last(other.get().name()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /// `Handschuh` and `Handschuhe`, `casing` and `casings`.
    private static boolean same(String one, String other) {
        String less = one.length() <= other.length() ? one : other;
        String more = less.equals(one) ? other : one;
        return more.startsWith(less)
                && (more.length() == less.length() || ENDINGS.contains(more.substring(less.length())));
    }

    private static final Set<String> ENDINGS = Set.of("s", "es", "e", "n", "en", "er");

    /// One line for all who differ from the row.
    private static Optional<Discrepancy> described(Told row, List<Told> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Set<Passage> passages = new LinkedHashSet<>(List.of(row.passage()));
        others.forEach(o -> passages.add(o.passage()));
        String a = row.described();
        String b = others.getFirst().described();
        return Optional.of(new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        DESCRIBED,
                        "Under one mark two papers describe a thing otherwise: \u201c" + a + "\u201d and \u201c" + b
                                + "\u201d.",
                        List.copyOf(passages),
                        .75)
                .inGerman("Unter derselben Nummer beschreiben zwei Papiere eine Sache verschieden: "
                        + GermanWords.quoted(a) + " und " + GermanWords.quoted(b) + "."));
    }

    private static Discrepancy finders(Told row, Told other) {
        String a = row.finder().map(Finder::name).orElse("");
        String b = other.finder().map(Finder::name).orElse("");
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        FOUND,
                        "Of the thing under one mark a list says that " + a + " took it up, and another paper that " + b
                                + " did.",
                        List.of(row.passage(), other.passage()),
                        .6)
                .inGerman("Die Sache unter derselben Nummer nahm nach einem Verzeichnis " + a
                        + " an sich, nach einem anderen Papier " + b + ".");
    }
}
