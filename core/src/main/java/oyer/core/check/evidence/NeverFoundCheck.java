package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// What was never found, against the thing itself: `no knife was ever recovered` against a knife in a list of what was
/// seized. A denial that holds of one place only (`no weapon was found on the premises`) is none.
final class NeverFoundCheck implements Check {

    private static final Set<String> ANY = Set.of("weapon", "weapons", "firearm", "firearms", "waffe", "tatwaffe");
    private static final Set<String> ARMS = Set.of(
            "knife",
            "knives",
            "dagger",
            "machete",
            "axe",
            "hatchet",
            "gun",
            "pistol",
            "revolver",
            "rifle",
            "shotgun",
            "handgun",
            "razor",
            "wrench",
            "crowbar",
            "hammer",
            "messer",
            "pistole",
            "gewehr",
            "dolch",
            "beil");
    private static final Set<String> AT = Set.of("on", "in", "at", "near", "inside", "under", "beside", "with");
    private static final Set<String> WHOLE = Set.of("investigation", "case", "matter", "inquiry", "file", "search");
    private static final Set<Status> HAD = Set.of(
            Status.COLLECTED, Status.RETURNED, Status.TRANSFERRED, Status.TESTED, Status.ADMITTED, Status.DESTROYED);

    /// @param place the words of where it was found
    private record Thing(Passage passage, Set<String> words, boolean had, Set<String> place) {}

    private final List<Filled> denials = new ArrayList<>();
    /// Denials for one place only.
    private final List<Filled> here = new ArrayList<>();
    /// The words of the sentence to which a denial points back for its place.
    private final Map<Filled, Set<String>> before = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Frame frame : sheet.frames()) {
            if (frame.slot() == Slot.NOT_FOUND && frame.tone() == Frame.Tone.SAID) {
                Filled denial = Filled.of(sheet, frame);
                (limited(sheet, frame) ? here : denials).add(denial);
                pointed(sheet, frame).ifPresent(told -> before.put(denial, nobody(sheet, told, told.words())));
            }
        }
        for (ExhibitReading exhibit : sheet.readings().exhibits()) {
            boolean had = exhibit.status().stream().anyMatch(s -> HAD.contains(s.is()));
            boolean absent =
                    exhibit.status().stream().anyMatch(s -> s.is() == Status.ABSENT || s.is() == Status.MISSING);
            Set<String> words = new HashSet<>(
                    List.of(exhibit.passage().words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
            words.retainAll(ARMS);
            if (!absent
                    && !words.isEmpty()
                    && (had || exhibit.foundAt().isPresent() || placed(sheet, exhibit.passage()))) {
                things.add(new Thing(
                        exhibit.passage(),
                        words,
                        had,
                        exhibit.foundAt()
                                .map(NeverFoundCheck::places)
                                .orElseGet(() -> behind(sheet, exhibit.passage()))));
            }
        }
    }

    /// `The car was searched. No weapon was found in it`: the sentence before tells where.
    private static Optional<Passage> pointed(Sheet sheet, Frame frame) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(frame.passage().span());
        int end = sheet.sentences().end(frame.sentence());
        boolean points = false;
        for (int i = first; i + 1 < end; i++) {
            points |= AT.contains(tokens.lower(i)) && (tokens.is(i + 1, "it") || tokens.is(i + 1, "them"))
                    || tokens.is(i, "darin")
                    || tokens.is(i, "dort");
        }
        return points && frame.sentence() > 0 ? Optional.of(sheet.sentence(frame.sentence() - 1)) : Optional.empty();
    }

    /// The words of a place, without those of the people of its sentence: whose car it is tells not where.
    private static Set<String> nobody(Sheet sheet, Passage there, String words) {
        Set<String> places = places(words);
        sheet.mentionsIn(sheet.sentenceOf(there)).stream()
                .filter(m -> m.kind() == EntityKind.PERSON)
                .forEach(m -> places.removeAll(places(m.passage().words())));
        return places;
    }

    /// Where a thing was that lay `under the seat of his car`.
    private static Set<String> behind(Sheet sheet, Passage thing) {
        if (!placed(sheet, thing)) {
            return Set.of();
        }
        int end = sheet.sentence(sheet.sentenceOf(thing)).end();
        return nobody(sheet, thing, sheet.prose().characters().substring(thing.end(), Math.max(thing.end(), end)));
    }

    private static final Set<String> SHORT = Set.of("car", "van", "bus", "cab", "hut", "bag", "bed", "pub", "bar");

    /// The words of substance of a place: `im Keller des Hauses` is of `keller` and `haus`.
    private static Set<String> places(String words) {
        Set<String> places = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 3 || SHORT.contains(word)) {
                places.add(word.endsWith("es") ? word.substring(0, word.length() - 2) : word);
            }
        }
        return places;
    }

    /// `a knife under the seat`.
    private static boolean placed(Sheet sheet, Passage passage) {
        Tokens tokens = sheet.tokens();
        int last = sheet.lastToken(passage.span());
        return last + 2 < tokens.size()
                && (tokens.is(last + 1, "under") || tokens.is(last + 1, "beneath") || tokens.is(last + 1, "inside"))
                && (tokens.is(last + 2, "the") || tokens.is(last + 2, "a") || tokens.is(last + 2, "his"));
    }

    private static boolean limited(Sheet sheet, Frame frame) {
        Tokens tokens = sheet.tokens();
        int last = sheet.lastToken(frame.passage().span());
        int end = Math.min(sheet.sentences().end(frame.sentence()), last + 6);
        for (int i = last + 1; i < end; i++) {
            if (AT.contains(tokens.lower(i))) {
                for (int j = i + 1; j < Math.min(end + 2, tokens.size()); j++) {
                    if (WHOLE.contains(tokens.lower(j))) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Filled denial : here) {
            String word = denial.frame().word();
            Optional<Thing> thing = thing(word, denial, true);
            if (thing.isPresent() && told.add("here " + word)) {
                found.add(of(word, denial, thing.get()));
            }
        }
        denials.sort((a, b) -> a.written()
                .orElse(java.time.LocalDate.MIN)
                .compareTo(b.written().orElse(java.time.LocalDate.MIN)));
        for (Filled denial : denials) {
            String word = denial.frame().word();
            if (!told.add(denial.speaker().orElse(denial.document().sha256()) + ' ' + word)) {
                continue;
            }
            thing(word, denial, false).ifPresent(thing -> found.add(of(word, denial, thing)));
        }
        return found;
    }

    /// The word as it is written there, in quotation marks where it is none of the sentence's language.
    private static String written(String word, Passage denial) {
        for (String there : denial.words().split("[^\\p{L}]+")) {
            if (there.equalsIgnoreCase(word)) {
                return there;
            }
        }
        return word;
    }

    private static Discrepancy of(String word, Filled denial, Thing thing) {
        String written = written(word, denial.passage());
        boolean noun = Character.isUpperCase(written.charAt(0)); // in a German text
        String shown = noun ? "“" + written + "”" : written;
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "never-found",
                        "One passage says that no " + shown + " was found, the other tells of one: "
                                + CalendarWords.ending(thing.passage()) + ".",
                        List.of(denial.passage(), thing.passage()),
                        thing.had() ? .8 : .65)
                .inGerman("Nach der einen Stelle wurde so etwas (" + written + ") nicht gefunden, die andere nennt es: "
                        + GermanWords.quoted(CalendarWords.ending(thing.passage())) + ".");
    }

    /// @param there whether it must be from the place of which the denial speaks
    private Optional<Thing> thing(String word, Filled denial, boolean there) {
        Set<String> place = new HashSet<>(there ? places(denial.passage().words()) : Set.of());
        place.addAll(before.getOrDefault(denial, Set.of()));
        place.removeAll(AT);
        return things.stream()
                .filter(t -> !there || t.place().stream().anyMatch(place::contains))
                .filter(t -> ANY.contains(word) || t.words().contains(word))
                .filter(t -> !t.passage().document().equals(denial.document())
                        || Math.abs(t.passage().start() - denial.passage().start()) > 300)
                .min(java.util.Comparator.<Thing, Boolean>comparing(t -> !t.had())
                        .thenComparing(t -> -t.passage().words().length()));
    }
}
