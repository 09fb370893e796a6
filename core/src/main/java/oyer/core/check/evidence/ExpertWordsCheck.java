package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.name.CasePart;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// `Weaver cannot be excluded from sample 4` against `Sample 4 matches Weaver`: a laboratory's finding that is told on
/// as
/// more than it was. Not to be excluded is shared with everyone whose traits fit.
///
/// Both passages must name the same person and the same sample, by its number, or by the name of the thing it was on
/// where both speak of a trace there (`the blood on the kitchen knife`); a passage that denies, doubts or asks says
/// neither. `The defendant` is the one accused whom the case names, or, where it names none, whoever else is only
/// called
/// so; where it names two, it is nobody.
final class ExpertWordsCheck implements Check {

    static final String RULE = "not-excluded-told-as-match";

    /// Between a kind of trace and what it is on.
    private static final char ON = '/';

    /// In place of a name, of one who is only called the accused.
    private static final String THE_ACCUSED = "the accused";

    /// No sample is told of so often that more would say more.
    private static final int MOST = 20;

    /// @param alike whether it says no more than that something is alike
    private record Saying(Passage passage, String sample, Set<String> persons, boolean alike) {}

    private final Map<String, List<Saying>> open = new TreeMap<>();
    private final Map<String, List<Saying>> settled = new TreeMap<>();

    /// For a trace on a thing (`print/glass`) the marks that rows of reports give that thing: two, and it is not known
    /// which of them is spoken of.
    private final Map<String, Set<String>> marks = new TreeMap<>();

    /// Those named who are said anywhere to be the accused.
    private final Set<String> accused = new TreeSet<>();

    @Override
    public void read(Sheet sheet) {
        for (Entity entity : sheet.readings().entities()) {
            if (entity.kind() == EntityKind.PERSON
                    && entity.named()
                    && entity.roles().stream().anyMatch(CasePart::charged)) {
                accused.add(sheet.key(entity.number()));
            }
        }
        for (int s = 0; s < sheet.sentences().size(); s++) {
            sentence(sheet, s);
        }
    }

    private void sentence(Sheet sheet, int s) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        int excluded = ExpertWords.EXCLUDED.first(tokens, first, end);
        int alike = excluded >= 0 ? -1 : ExpertWords.SIMILAR.first(tokens, first, end);
        int match = excluded >= 0 || alike >= 0 ? -1 : settles(sheet, s);
        if (excluded < 0 && match < 0 && alike < 0) {
            return;
        }
        boolean not = denies(tokens, first, end);
        if (excluded >= 0 && not) {
            keep(sheet, s, near(sheet, s, excluded, false), false, open);
        } else if (alike >= 0 && !deniesAbout(tokens, alike, first, end)) {
            keep(sheet, s, near(sheet, s, alike, true), true, open);
        } else if (match >= 0 && !not && !ExpertWords.DOUBT.within(tokens, first, end)) {
            keep(sheet, s, near(sheet, s, match, true), false, settled);
        }
    }

    /// `print/glass`, of each kind and place.
    static Set<String> traces(Set<String> kinds, Set<String> places) {
        Set<String> all = new TreeSet<>();
        kinds.forEach(kind -> places.forEach(place -> all.add(kind + ON + place)));
        return all;
    }

    /// The person that a verb is about, with those joined to them: of a match the one after it (`sample 4 matches
    /// Weaver`), or the one before it where the sample comes after (`Weaver matches sample 4`), so that whose coat
    /// sample 4 was found on is nobody's match; of an exclusion the one before it, else after.
    private static List<Mention> near(Sheet sheet, int sentence, int verb, boolean match) {
        int at = sheet.tokens().start(verb);
        List<Mention> before = new ArrayList<>();
        List<Mention> after = new ArrayList<>();
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.kind() == EntityKind.PERSON) {
                (mention.passage().start() < at ? before : after).add(mention);
            }
        }
        List<Mention> back = before.reversed();
        if (!match) {
            return joined(sheet, back.isEmpty() ? after : back);
        }
        if (!after.isEmpty()) {
            return joined(sheet, after);
        }
        int end = sheet.sentences().end(sentence);
        boolean sampleAfter = !samples(sheet.tokens(), verb + 1, end).isEmpty()
                || !things(sheet, sentence).isEmpty()
                || ExpertWords.SAMPLE.within(sheet.tokens(), verb + 1, end);
        return sampleAfter || german(sheet) || SaidWhose.closes(sheet, sentence, verb)
                ? joined(sheet, back)
                : List.of();
    }

    /// In a German clause the verb comes last: `dass die Spur 4 mit dem Profil des Angeklagten übereinstimmt`.
    private static boolean german(Sheet sheet) {
        return sheet.readings().language() == Language.GERMAN;
    }

    /// The first of these, and the others as far as only a comma, `and` or `und` lies between.
    private static List<Mention> joined(Sheet sheet, List<Mention> nearest) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : nearest) {
            if (!all.isEmpty() && !adjoin(sheet, all.getLast(), mention)) {
                break;
            }
            all.add(mention);
        }
        return all;
    }

    private static boolean adjoin(Sheet sheet, Mention one, Mention other) {
        boolean inOrder = one.passage().start() < other.passage().start();
        int from = sheet.lastToken((inOrder ? one : other).passage().span()) + 1;
        int to = sheet.firstToken((inOrder ? other : one).passage().span());
        if (to - from < 1 || to - from > 2) {
            return false;
        }
        for (int t = from; t < to; t++) {
            if (!sheet.tokens().is(t, ',')
                    && !sheet.tokens().is(t, "and")
                    && !sheet.tokens().is(t, "und")) {
                return false;
            }
        }
        return true;
    }

    private static int settles(Sheet sheet, int sentence) {
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        int match = ExpertWords.MATCH.first(sheet.tokens(), first, end);
        return match < 0 ? SaidWhose.verb(sheet, sentence) : match;
    }

    /// `no. 4` denies nothing.
    private static boolean denies(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean numbered = i + 1 < end && tokens.is(i + 1, '.') && tokens.is(i, "no");
            if (!numbered && ExpertWords.NOT.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause about a word denies: that more is not shown (`alike, but not enough to identify`) takes
    /// nothing back.
    private static boolean deniesAbout(Tokens tokens, int word, int first, int end) {
        int from = word;
        while (from > first && !ExpertWords.CLAUSE.has(tokens, from - 1)) {
            from--;
        }
        int to = word + 1;
        while (to < end && !ExpertWords.CLAUSE.has(tokens, to)) {
            to++;
        }
        return denies(tokens, from, to);
    }

    private void keep(
            Sheet sheet, int sentence, List<Mention> about, boolean alike, Map<String, List<Saying>> sayings) {
        Set<String> persons = new TreeSet<>();
        for (Mention mention : about) {
            String name = sheet.name(mention.entity());
            if (CasePart.charged(name)) {
                persons.add(THE_ACCUSED);
            } else {
                persons.add(sheet.key(mention.entity()));
                persons.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            }
        }
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        if (about.isEmpty() && ExpertWords.accused(sheet.tokens(), first, end)
                || ExpertWords.accused(sheet.tokens(), first, end) && german(sheet)) {
            persons.add(THE_ACCUSED);
        }
        if (persons.isEmpty()) {
            return;
        }
        Set<String> all = new TreeSet<>();
        samples(sheet.tokens(), first, end).forEach(number -> all.add("sample " + number));
        if (ExpertWords.trace(sheet.tokens(), first, end)) {
            all.addAll(things(sheet, sentence));
        }
        Optional<ReportRow> row = ReportRow.at(sheet.tokens(), first);
        if (row.isPresent()) {
            Set<String> numbers =
                    samples(sheet.tokens(), row.get().first(), row.get().colon());
            numbers.forEach(number -> all.add("sample " + number));
            Set<String> traces = row.get().traces(sheet.tokens(), first, end);
            traces.forEach(t -> marks.computeIfAbsent(t, _ -> new TreeSet<>()).addAll(numbers));
            all.addAll(traces);
        } else if (sayings == settled) {
            all.addAll(traces(
                    ExpertWords.kinds(sheet.tokens(), first, end), ExpertWords.places(sheet.tokens(), first, end)));
        }
        for (String sample : all) {
            List<Saying> known = sayings.computeIfAbsent(sample, _ -> new ArrayList<>());
            if (known.size() < MOST) {
                known.add(new Saying(sheet.sentence(sentence), sample, persons, alike));
            }
        }
    }

    /// Things by names of two words or more: a knife is many, the kitchen knife of a case is one.
    private static Set<String> things(Sheet sheet, int sentence) {
        Set<String> things = new TreeSet<>();
        for (ExhibitReading exhibit : sheet.readings().exhibits()) {
            if (exhibit.type() != ExhibitReading.Type.DOCUMENT
                    && exhibit.type() != ExhibitReading.Type.BIOLOGICAL
                    && exhibit.name().indexOf(' ') > 0
                    && exhibit.name().length() <= 60
                    && sheet.sentenceOf(exhibit.passage()) == sentence) {
                things.add("the " + exhibit.name().toLowerCase(Locale.ROOT));
            }
        }
        return things;
    }

    /// `sample 4`, `item no. Q12`: the number after the noun, up to the next blank.
    private static Set<String> samples(Tokens tokens, int first, int end) {
        Set<String> samples = new TreeSet<>();
        for (int i = first; i + 1 < end; i++) {
            if (!ExpertWords.SAMPLE.has(tokens, i)) {
                continue;
            }
            int at = i + 1;
            while (at < end && at < i + 4 && (ExpertWords.BETWEEN.has(tokens, at) || tokens.is(at, '#'))) {
                at++;
            }
            StringBuilder number = new StringBuilder();
            for (int t = at; t < end && t < at + 4 && (t == at || tokens.start(t) == tokens.end(t - 1)); t++) {
                String part = tokens.text(t);
                if (!part.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '/')) {
                    break;
                }
                number.append(part.toLowerCase(Locale.ROOT));
            }
            if (number.chars().anyMatch(Character::isDigit) && number.length() <= 12) {
                samples.add(number.toString());
            }
        }
        return samples;
    }

    /// Whether both speak of one person: by name, or as the accused where the case knows no more than one.
    private boolean same(Set<String> one, Set<String> other) {
        if (accused.size() > 1) {
            return one.stream().anyMatch(person -> !person.equals(THE_ACCUSED) && other.contains(person));
        }
        return one.stream().anyMatch(other::contains)
                || isTheOne(one) && other.contains(THE_ACCUSED)
                || isTheOne(other) && one.contains(THE_ACCUSED);
    }

    private boolean isTheOne(Set<String> persons) {
        return accused.stream().anyMatch(persons::contains);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        // two sentences are told once, by the sample's number where they have one
        Set<List<Passage>> told = new HashSet<>();
        List<String> samples = new ArrayList<>(open.keySet());
        samples.sort(Comparator.comparing(ExpertWordsCheck::onThing).thenComparing(Comparator.naturalOrder()));
        for (String sample : samples) {
            if (marks.getOrDefault(sample, Set.of()).size() > 1) {
                continue;
            }
            for (Saying match : settled.getOrDefault(sample, List.of())) {
                for (Saying not : open.getOrDefault(sample, List.of())) {
                    if (same(not.persons(), match.persons()) && told.add(List.of(not.passage(), match.passage()))) {
                        found.add(discrepancy(sample, not, match));
                        break;
                    }
                }
            }
        }
        return found;
    }

    /// A word as the passage writes it.
    private static String written(String word, Passage passage) {
        int at = passage.words().toLowerCase(Locale.ROOT).indexOf(word);
        return at < 0 || at + word.length() > passage.words().length()
                ? word
                : passage.words().substring(at, at + word.length());
    }

    private static boolean onThing(String sample) {
        return !sample.startsWith("sample ") && !sample.startsWith("the ");
    }

    private static Discrepancy discrepancy(String sample, Saying not, Saying match) {
        boolean on = onThing(sample);
        String place = on ? written(sample.substring(sample.indexOf(ON) + 1), match.passage()) : "";
        String english = on ? "the trace on [" + place + "]" : sample;
        String german = on ? "der Spur an [" + place + "]" : sample.replaceFirst("^sample ", "Spur ");
        double confidence = sample.startsWith("sample ") ? .7 : .5;
        List<Passage> passages = List.of(not.passage(), match.passage());
        return not.alike()
                ? new Discrepancy(
                                Discrepancy.Type.TENSION,
                                RULE,
                                "Of " + english + " one passage says no more than that it is alike, the other whose it"
                                        + " is. What is alike is shared with everything of its kind.",
                                passages,
                                confidence)
                        .inGerman(
                                "Zu " + german + " sagt die eine Stelle nicht mehr, als dass etwas ähnlich ist, die"
                                        + " andere, von wem oder wovon es stammt. Ähnlich ist alles, was von derselben Art ist.")
                : new Discrepancy(
                                Discrepancy.Type.TENSION,
                                RULE,
                                "Of " + english + " one passage says that the person could not be excluded, the"
                                        + " other that it is theirs. Not to be excluded is shared with everyone whose"
                                        + " traits fit.",
                                passages,
                                confidence)
                        .inGerman(
                                "Zu " + german + " sagt die eine Stelle, dass die Person nicht auszuschließen ist, die"
                                        + " andere, dass sie von ihr stammt. Nicht auszuschließen sind alle, deren Merkmale"
                                        + " passen.");
    }
}
