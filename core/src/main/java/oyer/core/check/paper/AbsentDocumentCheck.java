package oyer.core.check.paper;

import java.time.LocalDate;
import java.util.ArrayList;
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
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.WordsOf;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// A list of documents handed over against the documents of the case: what is listed and not among them, and a
/// statement of the same person that is among them and not listed.
///
/// A listed document is known by its day and by words of its name. Nothing is said of a list of which the case holds
/// no document at all.
final class AbsentDocumentCheck implements Check {

    private static final int HEAD = 700;
    private static final int SHORT = 3_000;
    private static final int STEM = 7;

    /// @param day when it was made, as the list says
    private record Item(Passage passage, Optional<LocalDate> day, Set<String> words) {}

    /// @param count the sentence that says how many there are
    private record Listing(
            DocumentId document, List<Item> items, Optional<Passage> count, Optional<LocalDate> written) {}

    /// @param days that head it or a part of it
    private record Held(DocumentId document, Set<LocalDate> days, WordsOf words, Optional<LocalDate> written) {

        boolean after(Listing listing) {
            return written.isPresent()
                    && listing.written().isPresent()
                    && written.get().isAfter(listing.written().get());
        }
    }

    /// A dated account of one person.
    private record Account(LocalDate day, Passage passage, String surname) {}

    private final List<Listing> listings = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<Item> items = new ArrayList<>();
        for (ExhibitReading exhibit : sheet.readings().exhibits()) {
            boolean listed = exhibit.type() == ExhibitReading.Type.DOCUMENT
                    && exhibit.status().stream()
                            .anyMatch(s -> s.is() == Status.DISCLOSED
                                    && s.passage()
                                            .words()
                                            .contains(exhibit.passage().words())
                                    && s.passage().words().length()
                                            > exhibit.passage().words().length() + 2);
            if (listed) {
                Optional<LocalDate> day = exhibit.status().stream()
                        .filter(s -> s.is() == Status.MADE)
                        .flatMap(s -> s.when().earliest().stream())
                        .findFirst();
                String name = exhibit.passage().words();
                int bracket = name.indexOf('(');
                items.add(new Item(exhibit.passage(), day, words(bracket > 8 ? name.substring(0, bracket) : name)));
            }
        }
        if (items.size() > 2) {
            listings.add(new Listing(
                    sheet.readings().document(),
                    items,
                    count(sheet),
                    sheet.readings().written().anchor()));
        }
        held.add(new Held(
                sheet.readings().document(),
                days(sheet),
                WordsOf.of(sheet.prose().characters(), STEM),
                sheet.readings().written().anchor()));
        accounts(sheet);
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3 && !word.equals("with")) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return words;
    }

    private static Optional<Passage> count(Sheet sheet) {
        return sheet.quantities().stream()
                .filter(q -> q.of().filter(of -> of.contains("document") || of.contains("pages"))
                        .isPresent())
                .map(Quantity::passage)
                .map(p -> sheet.sentence(sheet.sentenceOf(p)))
                .findFirst();
    }

    /// Days in the head and at the end of a document, and those that begin a line.
    private static Set<LocalDate> days(Sheet sheet) {
        Set<LocalDate> days = new HashSet<>();
        int end = sheet.prose().characters().length();
        for (TimeReading time : sheet.times()) {
            boolean edge = time.passage().start() < HEAD || time.passage().end() > end - HEAD / 2;
            boolean line =
                    switch (sheet.tokens().gap(sheet.firstToken(time.passage().span()))) {
                        case LINE, BLOCK -> true;
                        case NONE, SPACE -> false;
                    };
            if (edge || line || end < SHORT) {
                time.when().earliest().ifPresent(days::add);
            }
        }
        sheet.readings().written().anchor().ifPresent(days::add);
        return days;
    }

    private void accounts(Sheet sheet) {
        Map<LocalDate, Account> own = new TreeMap<>();
        for (Statement statement : sheet.readings().statements()) {
            if (statement.grounds().rule().equals("statement.account")
                    && statement.speaker().isPresent()
                    && statement.made().earliest().isPresent()) {
                LocalDate day = statement.made().earliest().get();
                String name = sheet.name(statement.speaker().getAsInt());
                Passage dated = sheet.times().stream()
                        .filter(t -> t.when().earliest().equals(Optional.of(day)))
                        .map(TimeReading::passage)
                        .filter(p -> p.end() <= statement.passage().start())
                        .findFirst()
                        .orElse(statement.passage());
                own.putIfAbsent(
                        day,
                        new Account(
                                day,
                                dated,
                                name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)));
            }
        }
        accounts.addAll(own.values());
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Listing listing : listings) {
            List<Item> absent = listing.items().stream()
                    .filter(item -> item.day().isPresent() && held.stream().noneMatch(h -> isIt(h, item, listing)))
                    .toList();
            boolean known = listing.items().stream().anyMatch(i -> held.stream().anyMatch(h -> isIt(h, i, listing)));
            if (known && !absent.isEmpty()) {
                found.add(absent(listing, absent));
            }
        }
        unlisted(found);
        return found;
    }

    private static boolean isIt(Held held, Item item, Listing listing) {
        if (held.document().equals(listing.document()) || item.day().isEmpty()) {
            return false;
        }
        // a day, or a number of its own in a document that is not younger than the list
        boolean day = held.days().contains(item.day().get());
        boolean number = !held.after(listing)
                && item.words().stream()
                        .anyMatch(w ->
                                Character.isDigit(w.charAt(0)) && held.words().has(w));
        if (!day && !number) {
            return false;
        }
        long shared = item.words().stream().filter(held.words()::has).count();
        return shared * 3 >= item.words().size() * 2L;
    }

    private static Discrepancy absent(Listing listing, List<Item> absent) {
        List<Passage> passages =
                new ArrayList<>(absent.stream().map(Item::passage).toList());
        listing.count().ifPresent(passages::add);
        if (passages.size() < 2) {
            passages.add(listing.items().getFirst().passage());
        }
        String names =
                absent.stream().map(i -> CalendarWords.ending(i.passage())).collect(Collectors.joining("; "));
        return new Discrepancy(
                        Discrepancy.Type.GAP,
                        "listed-and-absent",
                        (absent.size() == 1
                                        ? "A document that is listed is not among those of the case: "
                                        : absent.size()
                                                + " documents that are listed are not among those of the case: ")
                                + names + ".",
                        passages,
                        .7)
                .inGerman("Aufgeführt, aber nicht unter den Dokumenten des Falls: " + names + ".");
    }

    /// A statement of a person of whom another is listed.
    private void unlisted(List<Discrepancy> found) {
        Map<String, Discrepancy> once = new HashMap<>();
        for (Account account : accounts) {
            boolean listed = listings.stream()
                    .flatMap(l -> l.items().stream())
                    .anyMatch(i -> i.day().equals(Optional.of(account.day()))
                            && i.passage().words().toLowerCase(Locale.ROOT).contains(account.surname()));
            if (listed) {
                continue;
            }
            for (Listing listing : listings) {
                listing.items().stream()
                        .filter(i ->
                                i.passage().words().toLowerCase(Locale.ROOT).contains(account.surname())
                                        && (i.words().contains("stateme")
                                                || i.words().contains("aussage")))
                        .filter(i ->
                                i.day().filter(d -> d.isAfter(account.day())).isPresent())
                        .findFirst()
                        .ifPresent(i -> {
                            List<Passage> passages = new ArrayList<>(List.of(account.passage(), i.passage()));
                            listing.count().ifPresent(passages::add);
                            once.putIfAbsent(
                                    account.surname() + account.day(),
                                    new Discrepancy(
                                                    Discrepancy.Type.GAP,
                                                    "not-in-the-list",
                                                    "A statement of " + CalendarWords.day(account.day())
                                                            + " is not in the list, which has a later one of the same"
                                                            + " person.",
                                                    passages,
                                                    .75)
                                            .inGerman("Eine Aussage vom " + GermanWords.day(account.day())
                                                    + " fehlt in der Liste, in der eine spätere derselben Person"
                                                    + " steht."));
                        });
            }
        }
        found.addAll(once.values());
    }
}
