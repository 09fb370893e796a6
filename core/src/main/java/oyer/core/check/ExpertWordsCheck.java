package oyer.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// `Weaver cannot be excluded from sample 4` against `Sample 4 matches Weaver`: a laboratory's finding that is told on
/// as
/// more than it was. Not to be excluded is shared with everyone whose traits fit.
///
/// Both passages must name the same person and the same sample, by its number, or by the name of the thing it was on
/// where both speak of a trace there (`the blood on the kitchen knife`); a passage that denies, doubts or asks says
/// neither.
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

    /// No sample is told of so often that more would say more.
    private static final int MOST = 20;

    private record Saying(Passage passage, String sample, Set<String> persons) {}

    private final Map<String, List<Saying>> open = new TreeMap<>();
    private final Map<String, List<Saying>> settled = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            boolean excluded = EXCLUDED.within(sheet.tokens(), first, end);
            boolean match = !excluded && (MATCH.within(sheet.tokens(), first, end) || from(sheet.tokens(), first, end));
            if (!excluded && !match) {
                continue;
            }
            boolean not = denies(sheet.tokens(), first, end);
            if (excluded && not) {
                keep(sheet, s, open);
            } else if (match && !not && !DOUBT.within(sheet.tokens(), first, end)) {
                keep(sheet, s, settled);
            }
        }
    }

    /// `came from`, `comes from`, `stammt von`.
    private static boolean from(Tokens tokens, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            boolean comes = tokens.is(i, "came") || tokens.is(i, "comes");
            if ((comes && tokens.is(i + 1, "from"))
                    || ((tokens.is(i, "stammt") || tokens.is(i, "stammte")) && tokens.is(i + 1, "von"))) {
                return true;
            }
        }
        return false;
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

    private static void keep(Sheet sheet, int sentence, Map<String, List<Saying>> sayings) {
        Set<String> persons = new TreeSet<>();
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.kind() == EntityKind.PERSON) {
                persons.add(sheet.key(mention.entity()));
                String name = sheet.name(mention.entity());
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

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        open.forEach((sample, sayings) -> {
            for (Saying match : settled.getOrDefault(sample, List.of())) {
                for (Saying not : sayings) {
                    if (not.persons().stream().anyMatch(match.persons()::contains)) {
                        found.add(new Discrepancy(
                                Discrepancy.Type.TENSION,
                                "not-excluded-told-as-match",
                                "Of " + sample + " one passage says that the person could not be excluded, the"
                                        + " other that it is theirs. Not to be excluded is shared with everyone whose"
                                        + " traits fit.",
                                List.of(not.passage(), match.passage()),
                                sample.startsWith("sample ") ? .7 : .5));
                        break;
                    }
                }
            }
        });
        return found;
    }
}
