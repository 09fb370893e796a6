package oyer.core.read.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.read.head.DecisionHead;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Makes the cast of a document from its labelled tokens: names first, then descriptions, then pronouns.
final class CastList {

    /// `his`, `ihre`: before a word for kin, that somebody is spoken of who is known.
    private static final WordTable<String> OWNERS = WordLists.load(CastList.class, "owners.txt");

    private final Prose prose;
    private final NameText text;
    private final byte[] labels;
    private final Roster roster = new Roster();
    private final List<Sighting> sightings = new ArrayList<>();
    /// What people go by beside their names, in small letters.
    private final Set<String> goesBy = new HashSet<>();
    private final Headed headed;
    private final List<SplitNames.Pair> split;

    CastList(Prose prose, NameText text, byte[] labels, DecisionHead head) {
        this.prose = prose;
        this.text = text;
        this.labels = labels;
        Trimmed.trim(text, labels);
        Spaced.mark(text, labels);
        Inverted.mark(text, labels);
        Announced.mark(text, labels);
        Introduced.mark(text, labels);
        Bynames.mark(text, labels);
        Namesakes.mark(text, labels);
        Generations.mark(text, labels);
        Numbered.drop(text, labels);
        Vehicles.drop(text, labels);
        CalledAfter.mark(text, labels);
        Implausible.drop(text, labels);
        Bynames.again(text, labels);
        Entire.mark(text, labels);
        Authorities.weigh(text, labels);
        PlaceEvidence.weigh(text, labels);
        Parted.join(text, labels);
        this.split = SplitNames.mark(text, labels);
        this.headed = new Headed(text, labels, head);
    }

    private void names() {
        List<int[]> names = spans();
        // full names first, so that a surname that stands before the full name is known
        @Nullable Draft[] found = new @Nullable Draft[names.size()];
        remember(names);
        split(names, found);
        told(names, found);
        roster.apart(Apart.of(text, names));
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < found.length; k++) {
                if (found[k] == null) {
                    found[k] = draft(names, k, pass == 1);
                }
            }
            if (pass == 0) {
                couples(names, found);
                relatives(names, found);
                bynames(names, found);
            }
        }
        for (int k = 0; k < found.length; k++) {
            int[] name = names.get(k);
            headed.roles(name[0]).forEach(Objects.requireNonNull(found[k])::role);
            sightings.add(new Sighting(
                    name[0],
                    name[1],
                    Objects.requireNonNull(found[k]),
                    Mention.Form.NAME,
                    headed.role(name[0]).orElseGet(() -> roleBefore(name[0])),
                    "name",
                    .9));
        }
        Definitions.read(text, roster, sightings);
        new Nominals(text, roster, sightings).read();
        sightings.sort(null);
        new Occupations(text, roster, sightings).read();
        new Aliases(text, roster, sightings).read();
        new CaseRoles(text, roster, sightings).read();
    }

    /// Surname and given names of two fields are one person's.
    private void split(List<int[]> names, @Nullable Draft[] found) {
        Map<Integer, Draft> drafts = new HashMap<>();
        for (SplitNames.Pair pair : split) {
            PersonName given = PersonName.of(text, pair.given(), pair.last());
            List<String> middle = new ArrayList<>(given.middle());
            if (given.full()) {
                middle.add(given.last());
            }
            String last = text.word(pair.surname()).toLowerCase(Locale.ROOT);
            PersonName parts =
                    new PersonName("", given.full() ? given.first() : given.last(), middle, last, given.sex(), "");
            Draft draft = roster.person(
                    words(pair.given(), pair.last()) + " " + words(pair.surname(), pair.surname()), parts);
            drafts.put(pair.surname(), draft);
            drafts.put(pair.given(), draft);
        }
        for (int k = 0; k < found.length; k++) {
            found[k] = drafts.get(names.get(k)[0]);
        }
    }

    /// Those of one name whom the text tells apart come first, so that the name alone is known to mean more than one.
    private void told(List<int[]> names, @Nullable Draft[] found) {
        for (int k = 0; k < found.length; k++) {
            int[] name = names.get(k);
            if (found[k] == null && name[2] == 0 && name[1] > name[0]) {
                PersonName parts = PersonName.of(text, name[0], name[1]);
                if (parts.full() && !parts.generation().isEmpty()) {
                    Draft draft = roster.person(words(name[0], name[1]), parts);
                    draft.other |= kin(name[0]) || distinguished(names, k, parts);
                    found[k] = draft;
                }
            }
        }
    }

    /// `Karl Weber`, and later `Karl Weber junior`: whoever is told apart once the name alone has stood is another.
    /// What
    /// is written short (`Jr.`) may be no more than the full form of the name.
    private boolean distinguished(List<int[]> names, int k, PersonName parts) {
        int last = names.get(k)[1];
        if (text.tokens.kind(last) != Kind.WORD || text.tokens.length(last) < SPELT || text.capital(last)) {
            return false;
        }
        boolean before = false;
        for (int j = 0; j < names.size() && j < EARLIER; j++) {
            int[] name = names.get(j);
            if (name[2] != 0 || name[1] == name[0] || text.hashes[name[0]] != text.hashes[names.get(k)[0]]) {
                continue;
            }
            PersonName other = PersonName.of(text, name[0], name[1]);
            if (!other.last().equals(parts.last()) || !other.first().equals(parts.first())) {
                continue;
            }
            if (!other.generation().isEmpty() && !Generations.fits(other.generation(), parts.generation())) {
                return false; // father and son both have their word, and the name alone is neither
            }
            before |= j < k && other.generation().isEmpty();
        }
        return before;
    }

    /// Letters of `junior` and the like where it is no abbreviation.
    private static final int SPELT = 5;
    /// Names looked through, at most.
    private static final int EARLIER = 2_000;

    private void remember(List<int[]> names) {
        for (int[] name : names) {
            int[] byname = name[2] == 0 ? Bynames.within(text, name[0], name[1]) : new int[0];
            if (byname.length > 0) {
                goesBy.add(words(byname[0], byname[1]).toLowerCase(Locale.ROOT));
            }
        }
    }

    /// Who goes by another name is known by it wherever it stands, so these come before the single names.
    private void bynames(List<int[]> names, @Nullable Draft[] found) {
        for (int k = 0; k < found.length; k++) {
            int[] name = names.get(k);
            int[] byname = name[2] == 0 ? Bynames.within(text, name[0], name[1]) : new int[0];
            if (byname.length > 0) {
                Draft draft = found[k] == null ? draft(names, k, true) : found[k];
                found[k] = draft;
                roster.byname(Objects.requireNonNull(draft), words(byname[0], byname[1]));
            }
        }
    }

    /// Everything but pronouns, for learning what they mean.
    static CastList before(Prose prose) {
        CastList list = NameReader.list(prose);
        list.names();
        return list;
    }

    int start(int token) {
        return text.tokens.start(token);
    }

    List<Draft> at(Span span) {
        return sightings.stream()
                .filter(s -> text.tokens.start(s.first()) < span.end() && span.start() < text.tokens.end(s.last()))
                .map(s -> roster.resolve(s.draft()))
                .toList();
    }

    /// Walks the pronouns, asking `also` about each for learning, else linking them by the model.
    void pronouns(PronounModel model, Function<Pronouns.Question, Optional<Pronouns.Link>> also) {
        new Pronouns(text, sightings).walk(roster, model, also);
    }

    Cast cast() {
        names();
        if (text.language == Language.ENGLISH) {
            pronouns(PronounModel.English.MODEL, _ -> Optional.empty());
        }
        sightings.sort(null);
        new Parents(text, roster).join(sightings);
        return finish();
    }

    /// Token ranges of the labelled names: first, last, kind.
    private List<int[]> spans() {
        List<int[]> spans = new ArrayList<>();
        int i = 0;
        while (i < labels.length) {
            if (!Labels.begins(labels[i])) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < labels.length && labels[end] == labels[i] + 1) {
                end++;
            }
            spans.add(new int[] {i, end - 1, (labels[i] - 1) / 2});
            i = end;
        }
        return spans;
    }

    private @Nullable Draft draft(List<int[]> names, int k, boolean single) {
        int[] name = names.get(k);
        EntityKind kind = EntityKind.values()[name[2]];
        boolean inverted = kind == EntityKind.PERSON
                && text.tokens.is(name[0] + 1, ',')
                && name[1] > name[0] + 1
                && Generations.at(text, name[0] + 2).isEmpty();
        String words = inverted ? words(name[0] + 2, name[1]) + " " + words(name[0], name[0]) : words(name[0], name[1]);
        if (kind != EntityKind.PERSON) {
            return roster.thing(kind, words);
        }
        PersonName parts = PersonName.of(text, name[0], name[1]);
        if (parts.generation().isEmpty() && name[0] == name[1] && !text.capital(name[0] - 1)) {
            parts = parts.of(Generations.at(text, name[0] - 1)); // `the younger Weir`
        }
        if (goesBy.contains(words.toLowerCase(Locale.ROOT))) {
            return single ? roster.goingBy(words) : null; // `Big Al` is no full name
        }
        Address address = Address.of(text, name[0], name[1]);
        parts = parts.addressed(address);
        if (parts.full()) {
            Draft full = roster.person(words, parts, address.police());
            full.police |= address.police();
            return full;
        }
        if (!single) {
            return null;
        }
        // `Ann and Bob Miller`: the first is a Miller too
        if (k + 1 < names.size()
                && coordinated(name, names.get(k + 1))
                && parts.title().isEmpty()) {
            PersonName next = PersonName.of(text, names.get(k + 1)[0], names.get(k + 1)[1]);
            if (next.full() && text.is(name[0], Words.FIRST)) {
                Draft shared = roster.bySharedSurname(parts.last(), next.last());
                if (shared != null) {
                    return shared;
                }
            }
        }
        boolean plural = text.language == Language.ENGLISH
                ? several(name[0])
                : text.tokens.is(name[0] - 1, "den"); // not `die`: `Bilder, die Lunds Gesicht zeigen`
        if (text.language == Language.GERMAN && !address.title().isEmpty()) {
            words = address.shown() + words; // no part of the name, but all that is known beside it
        }
        return roster.single(words, parts, plural && name[0] == name[1], address.police());
    }

    /// `the Lunds`, `both Lunds`, `the young Lunds`: English puts a word before a family's name; without one the s is a
    /// genitive's that lacks its apostrophe (`when Lunds old pass ran out`).
    private boolean several(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            if (text.tokens.is(i, "the")
                    || text.tokens.is(i, "both")
                    || text.tokens.is(i, "all")
                    || text.tokens.is(i, "any")
                    || text.tokens.is(i, "these")
                    || text.tokens.is(i, "those")) {
                return true;
            }
        }
        return text.tokens.is(first - 1, "two") || text.tokens.is(first - 1, "other");
    }

    private boolean coordinated(int[] one, int[] two) {
        return one[2] == 0
                && two[2] == 0
                && two[0] == one[1] + 2
                && (text.tokens.is(one[1] + 1, "and") || text.tokens.is(one[1] + 1, "und"));
    }

    /// Full names named together with one surname, or a first name before a full one, are noted as couples.
    private void couples(List<int[]> names, @Nullable Draft[] found) {
        for (int k = 0; k + 1 < names.size(); k++) {
            Draft two = found[k + 1];
            if (two == null || !coordinated(names.get(k), names.get(k + 1))) {
                continue;
            }
            Draft one = found[k];
            if (one == null) {
                int[] name = names.get(k);
                PersonName parts = PersonName.of(text, name[0], name[1]);
                if (parts.full() || !parts.title().isEmpty() || !text.is(name[0], Words.FIRST)) {
                    continue;
                }
                String surname = two.name.substring(two.name.lastIndexOf(' ') + 1);
                one = roster.person(
                        words(name[0], name[1]) + " " + surname,
                        new PersonName("", parts.last(), List.of(), two.person.last(), parts.sex(), ""));
                found[k] = one;
            }
            if (one != two && one.person.last().equals(two.person.last()) && one.sex != two.sex) {
                one.spouse = two.number;
                two.spouse = one.number;
            }
        }
    }

    /// `his sister, Carla Dorn`, `Dorn's brother Paul Dorn`: noted where a person of the same surname is
    /// known besides.
    private void relatives(List<int[]> names, @Nullable Draft[] found) {
        for (int k = 0; k < found.length; k++) {
            Draft draft = found[k];
            if (draft != null && draft.kind == EntityKind.PERSON && kin(names.get(k)[0])) {
                draft.relative = true;
            }
        }
    }

    private boolean kin(int first) {
        boolean comma = text.tokens.is(first - 1, ',');
        int noun = comma ? first - 2 : first - 1;
        return text.is(noun, Words.KIN) && (owner(noun - 1) || text.is(noun - 1, Words.COMMON) && owner(noun - 2))
                || comma && kinOfRole(noun);
    }

    /// `Die Schwester des Beschuldigten, Karin Stahl`, `the sister of the defendant, Carla Dorn`.
    private boolean kinOfRole(int role) {
        if (!text.is(role, Words.ROLE | Words.SOMEBODY)) {
            return false;
        }
        if (text.language == Language.GERMAN) {
            return (text.tokens.is(role - 1, "des") || text.tokens.is(role - 1, "der")) && text.is(role - 2, Words.KIN);
        }
        return text.tokens.is(role - 1, "the") && text.tokens.is(role - 2, "of") && text.is(role - 3, Words.KIN);
    }

    private boolean owner(int token) {
        return token >= 0
                && (OWNERS.get(text.tokens, token) != null
                        || text.capital(token)
                                && (text.ends[token] < text.tokens.end(token)
                                        || text.language == Language.GERMAN && text.tokens.last(token) == 's'));
    }

    private String words(int first, int last) {
        return text.words(first, last);
    }

    /// `Judge`, `Detective Sergeant`: what stands before the name and says what its bearer is.
    private String roleBefore(int first) {
        // `DC 881 HOLROYD`
        boolean numbered = first > 1 && text.tokens.kind(first - 1) == Kind.NUMBER && brief(first - 2);
        if (numbered || brief(first - 1)) {
            return words(numbered ? first - 2 : first - 1, numbered ? first - 2 : first - 1);
        }
        int from = first;
        while (from > 0 && first - from < 6 && !text.parted(from) && !headed.begins(from) && !opensTurn(from, first)) {
            int rank = text.tokens.is(from - 1, '.') ? from - 2 : from - 1;
            if (rank < 0
                    || !text.is(rank, Words.ROLE) && !rank(rank)
                    || !text.tokens.capitalised(rank)
                    || text.parted(rank + 1)) {
                break;
            }
            from = rank;
        }
        return from == first ? "" : words(from, first - 1);
    }

    /// `CLOSING ARGUMENT FOR THE DEFENDANT` above, `MR. BLISH:` on the next line: in capitals, what stands above is no
    /// title of the name.
    private boolean opensTurn(int from, int first) {
        return text.tokens.gap(from) == Gap.LINE && text.tokens.allCapitals(from - 1) && text.tokens.allCapitals(first);
    }

    /// `DC`, `PS`: a rank of English police in capitals.
    private boolean brief(int i) {
        return text.language == Language.ENGLISH
                && i >= 0
                && text.tokens.gap(i + 1) == Gap.SPACE
                && text.tokens.length(i) > 1
                && text.tokens.length(i) < 5
                && text.tokens.allCapitals(i)
                && !text.is(i, Words.ROLE)
                && Ranks.police(text.word(i));
    }

    /// `GrInsp`, `KHM`: ranks that are no words of the language.
    private boolean rank(int i) {
        return text.language == Language.GERMAN && text.tokens.length(i) > 1 && Ranks.police(text.word(i));
    }

    private Cast finish() {
        int[] numbers = new int[roster.size()];
        Arrays.fill(numbers, -1);
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>(sightings.size());
        int reached = -1;
        for (Sighting s : sightings) {
            Draft draft = roster.resolve(s.draft());
            if (numbers[draft.number] < 0) {
                numbers[draft.number] = entities.size();
                entities.add(new Entity(entities.size(), draft.kind, draft.name, List.of(), List.of(), draft.named));
            }
            if (!s.role().isEmpty() && s.form() == Mention.Form.NAME) {
                if (headed.roles(s.first()).isEmpty()) {
                    draft.role(text.role(s.role()));
                }
            }
            int end = text.ends[s.last()];
            reached = Math.max(reached, end);
            mentions.add(new Mention(
                    prose.text().passage(new Span(text.tokens.start(s.first()), end)),
                    draft.kind,
                    s.form(),
                    numbers[draft.number],
                    s.role().isEmpty() ? Optional.empty() : Optional.of(s.role()),
                    new Grounds(s.rule(), s.confidence())));
        }
        for (Draft draft : roster.drafts()) {
            if (numbers[draft.number] >= 0) {
                entities.set(numbers[draft.number], draft.entity(numbers[draft.number]));
            }
        }
        return new Cast(entities, mentions);
    }
}
