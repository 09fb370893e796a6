package oyer.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
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
    private static final TokenSet SAMPLE = TokenSet.of(Set.of(
            "sample",
            "samples",
            "item",
            "exhibit",
            "swab",
            "stain",
            "trace",
            "mark",
            "lift",
            "print",
            "probe",
            "spur",
            "asservat",
            "abstrich",
            "abdruck"));
    private static final TokenSet BETWEEN = TokenSet.of(Set.of("no", "number", "nr", ".", "no.", "nr.", "#"));
    private static final TokenSet NOT = TokenSet.of(Set.of(
            "not", "no", "cannot", "never", "n't", "nicht", "kein", "keine", "keinen", "neither", "nor", "without"));
    private static final TokenSet DOUBT = TokenSet.of(
            Set.of("may", "might", "could", "would", "if", "whether", "?", "könnte", "ob", "falls", "should"));
    private static final TokenSet MATCH = TokenSet.of(Set.of(
            "matches",
            "matched",
            "match",
            "identical",
            "identified",
            "belongs",
            "belonged",
            "identisch",
            "identifiziert",
            "überein",
            "übereinstimmt",
            "übereinstimmte",
            "zugeordnet",
            "gehört",
            "gehörte"));
    private static final TokenSet EXCLUDED =
            TokenSet.of(Set.of("excluded", "exclude", "ruled", "ausgeschlossen", "auszuschließen", "ausschließen"));

    /// Without one of these a thing `belongs to` a person as property does.
    private static final TokenSet TRACE = TokenSet.of(Set.of(
            "dna",
            "blood",
            "bloodstain",
            "semen",
            "saliva",
            "sperm",
            "hair",
            "hairs",
            "profile",
            "print",
            "fingerprint",
            "fingerprints",
            "impression",
            "blut",
            "blutspur",
            "haar",
            "haare",
            "speichel",
            "sperma",
            "profil",
            "fingerabdruck",
            "fingerspur"));

    /// What one who stands accused is called, besides by name.
    private static final Set<String> ACCUSED = Set.of(
            "defendant",
            "accused",
            "angeklagter",
            "angeklagte",
            "angeklagten",
            "angeklagtem",
            "beschuldigter",
            "beschuldigte",
            "beschuldigten",
            "beschuldigtem");

    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "den", "dem", "des");

    /// In place of a name, of one who is only called the accused.
    private static final String THE_ACCUSED = "the accused";

    /// No sample is told of so often that more would say more.
    private static final int MOST = 20;

    private record Saying(Passage passage, String sample, Set<String> persons) {}

    private final Map<String, List<Saying>> open = new TreeMap<>();
    private final Map<String, List<Saying>> settled = new TreeMap<>();

    /// Those named who are said anywhere to be the accused.
    private final Set<String> accused = new TreeSet<>();

    @Override
    public void read(Sheet sheet) {
        for (Entity entity : sheet.readings().entities()) {
            if (entity.kind() == EntityKind.PERSON
                    && entity.named()
                    && entity.roles().stream().anyMatch(ExpertWordsCheck::isAccused)) {
                accused.add(sheet.key(entity.number()));
            }
        }
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            int excluded = EXCLUDED.first(sheet.tokens(), first, end);
            int match = excluded >= 0 ? -1 : settles(sheet.tokens(), first, end);
            if (excluded < 0 && match < 0) {
                continue;
            }
            boolean not = denies(sheet.tokens(), first, end);
            if (excluded >= 0 && not) {
                keep(sheet, s, near(sheet, s, excluded, false), open);
            } else if (match >= 0 && !not && !DOUBT.within(sheet.tokens(), first, end)) {
                keep(sheet, s, near(sheet, s, match, true), settled);
            }
        }
    }

    private static boolean isAccused(String role) {
        return ACCUSED.contains(role.toLowerCase(Locale.ROOT));
    }

    /// `The defendant`, `dem Angeklagten`, and nothing more.
    private static boolean isTheAccused(String name) {
        int space = name.indexOf(' ');
        return space < 0
                ? isAccused(name)
                : ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT))
                        && isAccused(name.substring(space + 1));
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
                || SAMPLE.within(sheet.tokens(), verb + 1, end);
        return sampleAfter || german(sheet) ? joined(sheet, back) : List.of();
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

    /// `came from`, `comes from`, `stammt von`.
    private static int from(Tokens tokens, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            boolean comes = tokens.is(i, "came") || tokens.is(i, "comes");
            if ((comes && tokens.is(i + 1, "from"))
                    || ((tokens.is(i, "stammt") || tokens.is(i, "stammte")) && tokens.is(i + 1, "von"))) {
                return i;
            }
        }
        return -1;
    }

    private static int settles(Tokens tokens, int first, int end) {
        int match = MATCH.first(tokens, first, end);
        return match < 0 ? from(tokens, first, end) : match;
    }

    /// `no. 4` denies nothing.
    private static boolean denies(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean numbered = i + 1 < end && tokens.is(i + 1, '.') && tokens.is(i, "no");
            if (!numbered && NOT.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static void keep(Sheet sheet, int sentence, List<Mention> about, Map<String, List<Saying>> sayings) {
        Set<String> persons = new TreeSet<>();
        for (Mention mention : about) {
            String name = sheet.name(mention.entity());
            if (isTheAccused(name)) {
                persons.add(THE_ACCUSED);
            } else {
                persons.add(sheet.key(mention.entity()));
                persons.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            }
        }
        if (persons.isEmpty()) {
            return;
        }
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        Set<String> all = new TreeSet<>();
        samples(sheet.tokens(), first, end).forEach(number -> all.add("sample " + number));
        if (TRACE.within(sheet.tokens(), first, end)) {
            all.addAll(things(sheet, sentence));
        }
        for (String sample : all) {
            List<Saying> known = sayings.computeIfAbsent(sample, _ -> new ArrayList<>());
            if (known.size() < MOST) {
                known.add(new Saying(sheet.sentence(sentence), sample, persons));
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
            if (!SAMPLE.has(tokens, i)) {
                continue;
            }
            int at = i + 1;
            while (at < end && at < i + 4 && BETWEEN.has(tokens, at)) {
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
        open.forEach((sample, sayings) -> {
            for (Saying match : settled.getOrDefault(sample, List.of())) {
                for (Saying not : sayings) {
                    if (same(not.persons(), match.persons())) {
                        found.add(new Discrepancy(
                                        Discrepancy.Type.TENSION,
                                        "not-excluded-told-as-match",
                                        "Of " + sample + " one passage says that the person could not be excluded, the"
                                                + " other that it is theirs. Not to be excluded is shared with everyone whose"
                                                + " traits fit.",
                                        List.of(not.passage(), match.passage()),
                                        sample.startsWith("sample ") ? .7 : .5)
                                .inGerman("Zu " + sample.replaceFirst("^sample ", "Spur ")
                                        + " sagt die eine Stelle, dass die Person nicht auszuschließen ist, die andere,"
                                        + " dass sie von ihr stammt. Nicht auszuschließen sind alle, deren Merkmale"
                                        + " passen."));
                        break;
                    }
                }
            }
        });
        return found;
    }
}
