package oyer.core.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.review.CaseStore;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.time.When;

/// Works out, from what was decided, every place of the case where something must be taken out: the passages
/// themselves,
/// the names of figures wherever they are spoken of, and the same words anywhere else.
public final class Redactor {

    /// A clause, in characters.
    private static final int TELLING = 25;

    private final Shown shown;
    private final Finder finder;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Term> terms = new ArrayList<>();
    private final Map<DocumentId, List<ReleasedText.Replacement>> passages = new HashMap<>();
    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Map<DocumentId, Map<Integer, String>> entities = new HashMap<>();
    private final Set<DocumentId> withheld = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private int persons;

    public Redactor(CaseStore store, List<Redaction> redactions, Shown shown) {
        this.shown = shown;
        if (!redactions.isEmpty()) {
            for (Document document : store.documents()) {
                store.text(document.id()).ifPresent(text -> vocabulary.add(text.characters()));
            }
        }
        for (Redaction redaction : redactions) {
            switch (redaction.decision().what()) {
                case DOCUMENT -> withhold(store, redaction);
                case WORDS -> words(redaction, redaction.decision().key());
                case PASSAGE -> redaction.about().forEach(passage -> passage(store, redaction, passage));
                case FIGURE -> figure(store, redaction);
            }
        }
        this.finder = new Finder(terms, vocabulary);
    }

    /// Whether anything is kept back.
    public boolean any() {
        return finder.any() || !passages.isEmpty() || !withheld.isEmpty() || !figures.isEmpty();
    }

    public boolean withholds(DocumentId document) {
        return withheld.contains(document);
    }

    /// Every word that must not be seen, for the check after publishing.
    public List<Term> terms() {
        return List.copyOf(terms);
    }

    public Finder finder() {
        return finder;
    }

    /// What a figure is called instead; empty for one that keeps its name.
    Optional<String> pseudonym(Figure figure) {
        return Optional.ofNullable(figures.get(figure.id()));
    }

    /// What an entity of a document is called instead.
    Optional<String> pseudonym(DocumentId document, int entity) {
        return Optional.ofNullable(entities.getOrDefault(document, Map.of()).get(entity));
    }

    String withheld() {
        return shown.withheld();
    }

    /// Stretches so long that what was read from them would tell what they say.
    List<Span> blanked(List<ReleasedText.Replacement> replacements) {
        return replacements.stream()
                .filter(r -> r.stand().equals(shown.withheld()) && r.span().length() >= TELLING)
                .map(ReleasedText.Replacement::span)
                .toList();
    }

    boolean hides(LocalDate day) {
        return days.contains(day);
    }

    // ---- from decisions to terms

    private void withhold(CaseStore store, Redaction redaction) {
        String key = redaction.decision().key();
        store.documents().stream()
                .filter(d -> d.id().sha256().equals(key)
                        || d.paths().contains(key)
                        || d.title().equals(key))
                .map(Document::id)
                .forEach(withheld::add);
    }

    private void words(Redaction redaction, String words) {
        Decision.Form form = redaction.decision().form();
        String stand = Stand.of(form, words, shown.withheld());
        long digits = words.chars().filter(Character::isDigit).count();
        long letters = words.chars().filter(Character::isLetter).count();
        if (form == Decision.Form.TOWN && words.indexOf(',') > 0) {
            String street = words.substring(0, words.indexOf(','));
            terms.add(new Term(redaction.key(), words, stand, Term.Kind.WORDS));
            terms.add(new Term(redaction.key(), street, shown.withheld(), Term.Kind.WORDS));
        } else if (digits >= 4 && letters <= 2 && form != Decision.Form.YEAR) {
            terms.add(new Term(redaction.key(), words, stand, Term.Kind.NUMBER));
        } else if (letters + digits > 0) {
            terms.add(new Term(redaction.key(), words, stand, Term.Kind.WORDS));
        }
    }

    private void passage(CaseStore store, Redaction redaction, Passage passage) {
        Optional<DocumentText> text = store.text(passage.document());
        if (text.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = store.readings(passage.document()).stream()
                .flatMap(r -> r.times().stream())
                .filter(t -> t.passage().span().overlaps(passage.span()))
                .flatMap(t -> t.when() instanceof When.Day(var date)
                        ? java.util.stream.Stream.of(date)
                        : java.util.stream.Stream.empty())
                .findFirst();
        String stand = Stand.of(redaction.decision().form(), passage.words(), shown.withheld());
        if (redaction.decision().form() == Decision.Form.YEAR && day.isPresent()) {
            stand = String.valueOf(day.get().getYear());
            day(redaction, day.get());
        } else if (sayable(passage.words())) {
            words(redaction, passage.words());
        }
        if (passage.holdsIn(text.get())) {
            passages.computeIfAbsent(passage.document(), _ -> new ArrayList<>())
                    .add(new ReleasedText.Replacement(passage.span(), stand));
        }
    }

    /// Whether words say enough to be taken out wherever they stand: a single ordinary word does not.
    private boolean sayable(String words) {
        Folded folded = Folded.of(words);
        boolean single = true;
        for (int i = 1; i < folded.size(); i++) {
            single &= folded.gap(i) <= Folded.SEAM;
        }
        return folded.size() > 3 && !(single && vocabulary.ordinary(folded.word(0, folded.size())));
    }

    private void day(Redaction redaction, LocalDate day) {
        days.add(day);
        String year = String.valueOf(day.getYear());
        DateForms.of(day).forEach(form -> terms.add(new Term(redaction.key(), form, year, Term.Kind.DATE)));
    }

    private void figure(CaseStore store, Redaction redaction) {
        for (Figure figure : store.figures()) {
            if (isMeant(store, figure, redaction)) {
                name(store, figure, redaction);
            }
        }
    }

    private static boolean isMeant(CaseStore store, Figure figure, Redaction redaction) {
        String key = redaction.decision().key();
        if (figure.name().equals(key)
                || figure.aliases().stream().anyMatch(a -> a.name().equals(key) && key.indexOf(' ') > 0)) {
            return true;
        }
        return redaction.about().stream()
                .anyMatch(passage -> figure.members().stream()
                        .filter(m -> m.document().equals(passage.document()))
                        .anyMatch(m -> store.readings(passage.document()).stream()
                                .flatMap(r -> r.mentions().stream())
                                .anyMatch(mention -> mention.entity() == m.entity()
                                        && mention.passage().span().equals(passage.span()))));
    }

    private void name(CaseStore store, Figure figure, Redaction redaction) {
        String blank = shown.person(++persons);
        String stand = Stand.of(redaction.decision().form(), figure.name(), blank);
        figures.put(figure.id(), stand);
        Set<String> others = partsOfOthers(store, figure);
        Set<String> names = new HashSet<>(Set.of(figure.name()));
        figure.aliases().stream().map(Entity.Alias::name).forEach(names::add);
        for (Figure.Member member : figure.members()) {
            entities.computeIfAbsent(member.document(), _ -> new HashMap<>()).put(member.entity(), stand);
            store.readings(member.document()).ifPresent(readings -> mentions(readings, member.entity(), stand, names));
        }
        Set<String> parts = new HashSet<>();
        for (String name : names) {
            List<String> own = parts(name);
            if (own.size() > 1) {
                terms.add(new Term(redaction.key(), String.join(" ", own), stand, Term.Kind.NAME));
                terms.add(new Term(redaction.key(), turned(own), stand, Term.Kind.NAME));
                if (own.size() > 2) {
                    terms.add(new Term(redaction.key(), own.getFirst() + " " + own.getLast(), stand, Term.Kind.NAME));
                }
            }
            parts.addAll(own);
        }
        String surname =
                parts(figure.name()).isEmpty() ? "" : parts(figure.name()).getLast();
        for (String part : parts) {
            String folded = folded(part);
            boolean shared = vocabulary.commoner(folded);
            if (part.length() < 2 || !part.equals(surname) && others.contains(folded)) {
                continue; // another's first name too: taken out where this one is meant, and beside the surname
            }
            terms.add(new Term(redaction.key(), part, stand, shared ? Term.Kind.SHARED_NAME : Term.Kind.NAME));
        }
    }

    /// The places that name the figure in one document; the words themselves are names of it too.
    private void mentions(DocumentReadings readings, int entity, String stand, Set<String> names) {
        for (Mention mention : readings.mentions()) {
            if (mention.entity() == entity && mention.form() == Mention.Form.NAME) {
                passages.computeIfAbsent(readings.document(), _ -> new ArrayList<>())
                        .add(new ReleasedText.Replacement(mention.passage().span(), stand));
                names.add(mention.passage().words());
            }
        }
    }

    private static Set<String> partsOfOthers(CaseStore store, Figure figure) {
        Set<String> others = new HashSet<>();
        for (Figure other : store.figures()) {
            if (!other.id().equals(figure.id()) && other.kind() == figure.kind()) {
                parts(other.name()).forEach(part -> others.add(folded(part)));
            }
        }
        return others;
    }

    /// The words of a name that name: no titles, no initials, nothing in brackets.
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replaceAll("\\([^)]{0,60}\\)", " ").split("[^\\p{L}\\p{M}\\p{N}'’-]+", -1)) {
            String plain = part.replaceAll("['’]s$", "");
            boolean names = plain.length() > 1 && Character.isUpperCase(plain.codePointAt(0));
            if (names && !Titles.is(plain)) {
                parts.add(plain);
            }
        }
        return parts;
    }

    private static String turned(List<String> parts) {
        List<String> turned = new ArrayList<>(parts);
        turned.addFirst(turned.removeLast());
        return String.join(" ", turned);
    }

    private static String folded(String word) {
        Folded folded = Folded.of(word);
        return folded.word(0, folded.size());
    }

    // ---- from terms to places

    /// What to take out of a document's words, in order, none overlapping another.
    List<ReleasedText.Replacement> replacements(DocumentText text, Optional<DocumentReadings> readings) {
        List<ReleasedText.Replacement> all = new ArrayList<>(passages.getOrDefault(text.id(), List.of()));
        boolean recognised = text.pages().stream().anyMatch(p -> p.origin() == Page.Origin.OCR);
        finder.in(text.characters(), recognised, text.linesArePrinted())
                .forEach(found -> all.add(
                        new ReleasedText.Replacement(found.span(), found.term().stand())));
        readings.stream()
                .flatMap(r -> r.times().stream())
                .filter(this::hidden)
                .forEach(t -> all.add(new ReleasedText.Replacement(t.passage().span(), year(t))));
        return disjoint(all, text.characters());
    }

    private boolean hidden(TimeReading reading) {
        // words that only refer to the day ('that day') tell it to nobody
        return reading.when() instanceof When.Day(var date)
                && days.contains(date)
                && reading.passage().words().chars().anyMatch(Character::isDigit);
    }

    private static String year(TimeReading reading) {
        return reading.when().earliest().map(d -> String.valueOf(d.getYear())).orElse("");
    }

    /// Overlapping places become one; neighbours with the same stand, parted by blanks only, too: first name, surname.
    private static List<ReleasedText.Replacement> disjoint(List<ReleasedText.Replacement> all, String characters) {
        all.sort(Comparator.comparing(ReleasedText.Replacement::span));
        List<ReleasedText.Replacement> disjoint = new ArrayList<>();
        for (ReleasedText.Replacement next : all) {
            ReleasedText.Replacement last = disjoint.isEmpty() ? null : disjoint.getLast();
            if (last != null && joins(last, next, characters)) {
                int end = Math.max(last.span().end(), next.span().end());
                // the longer of two says what is kept back
                String stand = next.span().length() > last.span().length() ? next.stand() : last.stand();
                disjoint.set(
                        disjoint.size() - 1,
                        new ReleasedText.Replacement(new Span(last.span().start(), end), stand));
            } else {
                disjoint.add(next);
            }
        }
        return disjoint;
    }

    private static boolean joins(ReleasedText.Replacement last, ReleasedText.Replacement next, String characters) {
        if (next.span().start() < last.span().end()) {
            return true;
        }
        return last.stand().equals(next.stand())
                && next.span().start() - last.span().end() <= 3
                && characters
                        .substring(last.span().end(), next.span().start())
                        .chars()
                        .allMatch(c -> c == ' ' || c == ',' || c == '.' || c == '-');
    }

    /// A few words as they may be shown: a title, a path, a sentence of the program's.
    public String shown(String words) {
        if (words.isEmpty() || !finder.any()) {
            return words;
        }
        List<ReleasedText.Replacement> all = new ArrayList<>();
        finder.in(words, false, false)
                .forEach(found -> all.add(
                        new ReleasedText.Replacement(found.span(), found.term().stand())));
        if (all.isEmpty()) {
            return words;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (ReleasedText.Replacement replacement : disjoint(all, words)) {
            out.append(words, from, replacement.span().start()).append(replacement.stand());
            from = replacement.span().end();
        }
        return out.append(words, from, words.length()).toString();
    }

    /// As far as it may be shown: of a day that is kept back, the year.
    When shown(When when) {
        if (days.isEmpty()) {
            return when;
        }
        return switch (when) {
            case When.Day(var date) when hides(date) -> whole(date.getYear());
            case When.Moment moment
            when hides(moment.from().toLocalDate()) -> whole(moment.from().getYear());
            case When.Before(var last) when hides(last) -> new When.Before(LocalDate.of(last.getYear(), 12, 31));
            case When.After(var first) when hides(first) -> new When.After(LocalDate.of(first.getYear(), 1, 1));
            case When.Interval(var first, var last)
            when hides(first) || hides(last) ->
                new When.Interval(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear(), 12, 31));
            case When.Day _,
                    When.Moment _,
                    When.Interval _,
                    When.Before _,
                    When.After _,
                    When.Length _,
                    When.Recurring _,
                    When.Undated _ -> when;
        };
    }

    private static When whole(int year) {
        return new When.Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
