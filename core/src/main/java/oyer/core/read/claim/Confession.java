package oyer.core.read.claim;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// A confession by detail, as those who study false confessions ask of each: does anything found bear on it, was it
/// told before, who told it first, did something turn up after it (after Leo and Ofshe 1998; Garrett 2010). Only
/// passages that share its words are set beside each detail; what they show is for a person to say.
public final class Confession {

    /// A word in more statements than this tells nothing; it also keeps the work linear.
    private static final int COMMON = 60;

    /// What is set beside a detail, of each kind; the rest is counted.
    private static final int MOST = 5;

    private static final Set<String> CALENDAR = Arrays.stream(Month.values())
            .flatMap(month -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                    .map(language -> month.getDisplayName(TextStyle.FULL, language)))
            .flatMap(name -> Wording.of(name).stems().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "the", "a", "an",
            "mein", "meinem", "meinen", "seinem", "seinen", "kein", "keine", "keinen", "zum", "zur", "im", "vom", "am");

    private final List<Told> told;
    private final List<Wording> wordings;
    private final Map<String, List<Integer>> postings;
    private final Map<String, List<Named>> byStem;

    private record Named(Thing thing, Set<String> stems) {}

    /// What confessions are compared with; kept for all the confessors of a case, since to read the words of every
    /// statement costs more than any comparison.
    ///
    /// @param all statements of the case, the confessions among them
    /// @param things evidence where the case speaks of it
    public Confession(List<Told> all, List<Thing> things) {
        told = all.stream().sorted(order()).toList();
        wordings = told.stream().map(t -> Wording.of(t.passage().words())).toList();
        postings = postings(wordings);
        byStem = new HashMap<>();
        for (Thing thing : things) {
            Set<String> stems = Wording.of(thing.name()).stems();
            stems.forEach(s -> byStem.computeIfAbsent(s, _ -> new ArrayList<>()).add(new Named(thing, stems)));
        }
    }

    /// A statement of the case.
    ///
    /// @param speaker id of the person of the case who made it
    /// @param day when it was made; for want of that the day of its document
    /// @param published whether it stands in print or on a page of the web, where anybody could read it
    public record Told(Statement statement, Optional<String> speaker, Optional<LocalDate> day, boolean published) {

        public Told(Statement statement, Optional<String> speaker, Optional<LocalDate> day) {
            this(statement, speaker, day, false);
        }

        Passage passage() {
            return statement.passage();
        }
    }

    /// A piece of evidence where the case speaks of it.
    ///
    /// @param day of the words that speak of it, where known
    public record Thing(String name, Passage passage, Optional<LocalDate> day) {}

    /// @param told the confessor's own words
    /// @param before what others had said of it by then, questions among it, in the order of their days
    /// @param known what was published of it by then
    /// @param against what others say of the same with the opposite sign
    /// @param found evidence it names, known of by then or on a day unknown
    /// @param after evidence it names that the case first speaks of later
    public record Detail(
            Told told, List<Told> before, List<Told> known, List<Told> against, List<Thing> found, List<Thing> after) {
        public Detail {
            before = List.copyOf(before);
            known = List.copyOf(known);
            against = List.copyOf(against);
            found = List.copyOf(found);
            after = List.copyOf(after);
        }
    }

    /// The details of what a person confessed, in the order in which they were told. What he says in answers or in a
    /// signed statement in which he admits something is part of it; a letter speaks of much else.
    public List<Detail> of(String confessor) {
        Set<DocumentId> confessed = new HashSet<>();
        for (Told one : told) {
            if (by(one, confessor) && one.statement().act() == Act.ADMITS) {
                confessed.add(one.passage().document());
            }
        }
        List<Detail> details = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            Act act = one.statement().act();
            boolean detail = act == Act.ADMITS
                    || (act == Act.ASSERTS || act == Act.ACCUSES)
                            && confessed.contains(one.passage().document())
                            && own(one.statement());
            if (by(one, confessor)
                    && detail
                    && wordings.get(i).stems().size() >= 2
                    && !Formality.is(one.passage().words())) {
                details.add(detail(confessor, i));
            }
        }
        return List.copyOf(details);
    }

    private static boolean own(Statement statement) {
        return switch (statement.grounds().rule()) {
            case "statement.turn", "statement.turn-sentence", "statement.account" -> true;
            default -> false;
        };
    }

    private static boolean by(Told told, String person) {
        return told.speaker().equals(Optional.of(person));
    }

    private static Comparator<Told> order() {
        return Comparator.<Told, LocalDate>comparing(t -> t.day().orElse(LocalDate.MAX))
                .thenComparing(t -> t.passage().document())
                .thenComparing(t -> t.passage().start());
    }

    private static Map<String, List<Integer>> postings(List<Wording> wordings) {
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            for (String stem : wordings.get(i).stems()) {
                postings.computeIfAbsent(stem, _ -> new ArrayList<>()).add(i);
            }
        }
        return postings;
    }

    private Detail detail(String confessor, int at) {
        Told one = told.get(at);
        Wording wording = wordings.get(at);
        TreeSet<Integer> near = new TreeSet<>();
        for (String stem : wording.stems()) {
            List<Integer> posting = postings.getOrDefault(stem, List.of());
            if (posting.size() <= COMMON) {
                near.addAll(posting);
            }
        }
        List<Told> before = new ArrayList<>();
        List<Told> known = new ArrayList<>();
        List<Told> against = new ArrayList<>();
        for (int other : near) {
            Told that = told.get(other);
            boolean nested = that.passage().document().equals(one.passage().document())
                    && that.passage().span().overlaps(one.passage().span());
            boolean same = same(wordings.get(other), wording);
            if (other == at || nested || by(that, confessor) || !same && !hints(that, other, one, wording)) {
                continue;
            }
            boolean asks = that.statement().act() == Act.ASKS;
            if (!asks && wordings.get(other).denies() != wording.denies()) {
                if (same && comparable(wordings.get(other), wording)) {
                    against.add(that);
                }
            } else if (other < at && (that.day().isPresent() || sameDocument(that, one))) {
                (that.published() ? known : before).add(that);
            }
        }
        List<Thing> found = new ArrayList<>();
        List<Thing> after = new ArrayList<>();
        things(one, wording).forEach((name, places) -> {
            Optional<Thing> earliest = places.stream()
                    .filter(p -> p.day().isPresent())
                    .min(Comparator.comparing(p -> p.day().orElseThrow()));
            boolean later = earliest.isPresent()
                    && one.day().isPresent()
                    && earliest.get().day().orElseThrow().isAfter(one.day().get());
            (later ? after : found).add(earliest.orElse(places.getFirst()));
        });
        return new Detail(one, first(before), first(known), first(against), first(found), first(after));
    }

    /// Whether two speak of the same matter by more than the day of it.
    private static boolean same(Wording left, Wording right) {
        long common = left.stems().stream()
                .filter(right.stems()::contains)
                .filter(s -> !Character.isDigit(s.charAt(0)) && !CALENDAR.contains(s))
                .count();
        return common >= 2 && left.sameMatter(right);
    }

    /// Whether what was told earlier holds half of a detail's words, two of them at least that name nobody: `by the
    /// back
    /// window` is known to whoever read that the killer came in by the back window.
    private boolean hints(Told that, int other, Told one, Wording wording) {
        Set<String> names = names(one);
        names.addAll(names(that));
        long common = wordings.get(other).stems().stream()
                .filter(wording.stems()::contains)
                .filter(s -> !Character.isDigit(s.charAt(0)) && !CALENDAR.contains(s) && !names.contains(s))
                .count();
        if (common >= 1 && !backOf(one).isEmpty() && backOf(one).equals(backOf(that))) {
            common++; // `back` carries nothing in `take it back`, and much in `the back window`
        }
        return common >= 2 && 2 * common >= wording.stems().size();
    }

    /// The word that `back` stands before, as in `the back window`; empty where it stands before none.
    private static String backOf(Told told) {
        String words = told.passage().words().toLowerCase(Locale.ROOT);
        int at = words.indexOf("the back ");
        if (at < 0) {
            return "";
        }
        int from = at + "the back ".length();
        int to = from;
        while (to < words.length() && Character.isLetter(words.charAt(to))) {
            to++;
        }
        return words.substring(from, to);
    }

    /// The stems of the words with a capital within a passage; in German nouns have one too, and none counts as a name
    /// that stands behind an article.
    private static Set<String> names(Told told) {
        Set<String> names = new HashSet<>();
        String[] words = told.passage().words().split("\\s+");
        for (int i = 1; i < words.length; i++) {
            boolean article = ARTICLES.contains(words[i - 1].toLowerCase(Locale.ROOT));
            boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
            boolean behind = i + 1 < words.length
                    && Character.isUpperCase(words[i - 1].isEmpty() ? ' ' : words[i - 1].charAt(0));
            if (capital && !article && (behind || !inflected(words[i - 1]))) {
                names.addAll(Wording.of(words[i]).stems());
            }
        }
        return names;
    }

    /// `hintere Fenster`: an adjective before a German noun.
    private static boolean inflected(String word) {
        return Character.isLowerCase(word.isEmpty() ? ' ' : word.charAt(0))
                && (word.endsWith("e") || word.endsWith("en") || word.endsWith("er") || word.endsWith("es"));
    }

    /// In a long speech a `not` may belong to anything.
    private static boolean comparable(Wording left, Wording right) {
        int small = Math.min(left.stems().size(), right.stems().size());
        int large = Math.max(left.stems().size(), right.stems().size());
        return large <= 2 * small + 2;
    }

    private static boolean sameDocument(Told left, Told right) {
        return left.passage().document().equals(right.passage().document());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /// The evidence whose whole name stands in the words, where other documents speak of it, by name.
    private Map<String, List<Thing>> things(Told one, Wording wording) {
        Map<String, List<Thing>> found = new TreeMap<>();
        for (String stem : wording.stems()) {
            for (Named named : byStem.getOrDefault(stem, List.of())) {
                Thing thing = named.thing();
                if (thing.passage().document().equals(one.passage().document())
                        || !wording.stems().containsAll(named.stems())) {
                    continue;
                }
                List<Thing> places =
                        found.computeIfAbsent(new TreeSet<>(named.stems()).toString(), _ -> new ArrayList<>());
                if (!places.contains(thing)) {
                    places.add(thing);
                }
            }
        }
        return found;
    }
}
