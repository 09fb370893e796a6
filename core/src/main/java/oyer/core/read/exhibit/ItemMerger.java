package oyer.core.read.exhibit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Gives the words of one item one number, within a document: by its mark, else by the noun with the words that tell it
/// from others, and by whose it is. Rather two numbers for one item than one for two: a person can merge what was left
/// apart.
final class ItemMerger {

    private final Prose prose;
    private final EvidenceWords words;
    private final Cardinals cardinals;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lately = new HashMap<>();
    private final Map<String, String> owned = new HashMap<>();
    /// The noun before a mark (`the pistol (Item 3)`) and its number; -1 where two marks have it.
    private final Map<String, Integer> marked = new HashMap<>();

    /// A noun without the words that describe it, and the number of the one thing that they described; -1 for several.
    private final Map<String, Integer> heads = new HashMap<>();

    /// The first item that a number was a mark of, whatever the series.
    private final Map<Integer, Integer> byNumber = new HashMap<>();

    private int next;

    ItemMerger(Prose prose) {
        this.prose = prose;
        this.words = EvidenceWords.of(prose.language());
        this.cardinals = new Cardinals(prose);
    }

    /// @param place where it was found, as the text says
    int number(Item item, Optional<Owners.Owner> owner, Optional<String> place) {
        if (item.mark().isEmpty()) {
            String key = key(item, item.last());
            if (introduced(item) && owner.isEmpty()) {
                // `a print, found on a glass` is another than the prints spoken of before
                if (place.isPresent()) {
                    return alias(key, numbered(key + " at " + place.get().toLowerCase(Locale.ROOT)));
                }
                if (used(item)) {
                    return alias(key, numbered(key + " used"));
                }
            }
            return described(item, key, owner);
        }
        Optional<Integer> same = owner.map(o -> numbers.get(headed(item) + " of " + o.key()));
        same.or(() -> before(item)).ifPresent(known -> also(item.mark().get(), known));
        int number = marked(item.mark().get());
        if (item.head() == item.last()) {
            explained(item, number);
        }
        if (item.head() < item.last() || words.head(prose.tokens(), item.head()).isPresent()) {
            marked.merge(key(item, item.head()), number, (one, other) -> one.equals(other) ? one : -1);
        }
        return number;
    }

    /// `A screwdriver was seized. Item 1, the screwdriver, was tested`: the one spoken of without a mark before, where
    /// no
    /// other mark was given to such a thing.
    private Optional<Integer> before(Item item) {
        boolean called = words.head(prose.tokens(), item.head()).isPresent();
        int from = item.first();
        for (int i = item.first(); i < item.head(); i++) {
            from = words.part("article", prose.tokens(), i) ? i + 1 : from;
        }
        boolean the = from > item.first() || definite(item);
        if (!called
                || !the
                || numbers.containsKey("#" + normal(item.mark().orElseThrow()).replaceAll("[^\\p{L}\\p{N}.-]", ""))) {
            return Optional.empty();
        }
        String key = key(new Item(from, item.head(), item.head(), item.type(), Optional.empty(), false), item.head());
        boolean free = !marked.containsKey(key) && !owned.containsKey(key);
        return free ? Optional.ofNullable(numbers.get(key)) : Optional.empty();
    }

    /// `Item 1: The crowbar`, and then `the crowbar`.
    private void explained(Item item, int number) {
        Tokens tokens = prose.tokens();
        int from = item.first();
        while (from < item.head() && !tokens.is(from, ':') && !tokens.is(from, ',')) {
            from++;
        }
        from += words.part("article", tokens, from + 1) ? 2 : 1;
        if (from <= item.head()) {
            Item noun = new Item(from, item.head(), item.head(), item.type(), Optional.empty(), false);
            marked.merge(key(noun, item.head()), number, (one, other) -> one.equals(other) ? one : -1);
        }
    }

    /// `Item 6   Cash box, green` in a list, and then `the cash box`.
    ///
    /// @param from the first token of the description
    void listed(int from, int end, Type type, int number) {
        Tokens tokens = prose.tokens();
        int first = cardinals.at(from).isPresent() ? from + 1 : from;
        // `one (1) knife`
        first += first > from && tokens.is(first, '(') && tokens.is(first + 2, ')') ? 3 : 0;
        int last = first - 1;
        while (last + 1 < end && tokens.kind(last + 1) == Tokens.Kind.WORD && !words.is(tokens, last + 1, "of")) {
            last++;
        }
        if (last >= first) {
            Item noun = new Item(first, last, last, type, Optional.empty(), false);
            marked.merge(key(noun, last), number, (one, other) -> one.equals(other) ? one : -1);
        }
    }

    /// What a marked thing is said to be is another name of it: `Exhibit 7 is a letter`, and then `the letter`.
    void called(Item item, int number) {
        String key = key(item, item.last());
        numbers.putIfAbsent(key, number);
        lately.put(key, number);
    }

    /// Whether an item of that name was spoken of before.
    boolean knows(Item item) {
        String key = key(item, item.last());
        return numbers.containsKey(key) || lately.containsKey(key) || marked.getOrDefault(key, -1) >= 0;
    }

    private boolean introduced(Item item) {
        Tokens tokens = prose.tokens();
        int article = item.first() - 1;
        return article >= 0
                && !item.absent()
                && (tokens.is(article, "a")
                        || tokens.is(article, "an")
                        || tokens.is(article, "ein")
                        || tokens.is(article, "eine")
                        || tokens.is(article, "einem"));
    }

    private boolean definite(Item item) {
        Tokens tokens = prose.tokens();
        int article = item.first() - 1;
        return tokens.is(article, "the")
                || tokens.is(article, "der")
                || tokens.is(article, "die")
                || tokens.is(article, "das")
                || tokens.is(article, "den")
                || tokens.is(article, "dem");
    }

    /// `slashed with a knife`: what it was done with, which need not be any knife that was found.
    private boolean used(Item item) {
        int with = item.first() - 2;
        return item.type() == Type.WEAPON
                && with >= 0
                && (prose.tokens().is(with, "with")
                        || prose.tokens().is(with, "by")
                        || prose.tokens().is(with, "mit"));
    }

    /// `her confession` is another than `his`; `the confession` is the one spoken of last.
    private int described(Item item, String key, Optional<Owners.Owner> owner) {
        boolean known = numbers.containsKey(key) || lately.containsKey(key) || marked.containsKey(key);
        int only = known || owner.isPresent() || !definite(item) ? -1 : heads.getOrDefault(key, -1);
        int number = only >= 0 ? alias(key, only) : described(key, owner);
        // `the cash box`, and then `the box`; not where there were two boxes
        if (item.first() < item.head() && item.mark().isEmpty() && !item.absent()) {
            Item head = new Item(item.head(), item.head(), item.head(), item.type(), Optional.empty(), false);
            heads.merge(key(head, item.head()), number, (one, other) -> one.equals(other) ? one : -1);
        }
        return number;
    }

    private int described(String key, Optional<Owners.Owner> owner) {
        if (owner.isEmpty()) {
            Integer bearer = numbers.containsKey(key) ? null : marked.get(key);
            int number =
                    lately.containsKey(key) ? lately.get(key) : bearer != null && bearer >= 0 ? bearer : numbered(key);
            lately.put(key, number);
            return number;
        }
        String whose = key + " of " + owner.get().key();
        Integer known = numbers.get(whose);
        if (known == null && numbers.containsKey(key) && !owned.containsKey(key)) {
            known = lately.getOrDefault(key, numbers.get(key)); // whose it is was not said before
            numbers.put(whose, known);
        }
        owned.putIfAbsent(key, whose);
        int number = known == null ? numbered(whose) : known;
        lately.put(key, number);
        return number;
    }

    /// Marks are one by series and number; whose series it is tells two apart only where both say it.
    int marked(String mark) {
        String lower = normal(mark);
        int of = trailing(lower);
        if (lower.startsWith("zu ") || lower.startsWith("ad ") || lower.startsWith("re ")) {
            Integer known = byNumber.get(of);
            return known == null ? numbered("#" + lower) : known;
        }
        int number = series(lower);
        byNumber.putIfAbsent(of, number);
        return number;
    }

    /// A mark in small letters, the word for its series written out.
    private static String normal(String mark) {
        return mark.toLowerCase(Locale.ROOT)
                .replaceAll("\\s{1,99}", " ")
                .replaceFirst("[ -](no|nr)\\b\\.? ?:? ?", " ")
                // the word for the series written short: `Ass. 2` is `Asservat 2`
                .replaceFirst("^(ass|asserv)\\b\\.? ?", "asservat ")
                .replaceFirst("^sp\\b\\.? ?", "spur ")
                .replaceFirst("^(ex|exh)\\b\\.? ?", "exhibit ")
                .replaceFirst("^(\\p{L}{2,8})\\. ?(?=[0-9])", "$1 ")
                .replaceFirst("(?<=[a-z] )0{1,3}(?=[1-9])", "") // `Ass. 02`
                // initials say more than the word for the series before them: `exhibit GP/3`, `ex. GP/3`
                .replaceFirst("^(exhibit|item|production|label) ([a-z]{2,3}/[0-9])", "$2")
                .strip();
    }

    /// The number that a mark ends with, or -1.
    private static int trailing(String mark) {
        int from = mark.length();
        while (from > 0 && mark.length() - from < 4 && mark.charAt(from - 1) >= '0' && mark.charAt(from - 1) <= '9') {
            from--;
        }
        return from < mark.length() ? Integer.parseInt(mark.substring(from)) : -1;
    }

    private int series(String lower) {
        int cut = lower.indexOf("'s ");
        int space = lower.indexOf(' ');
        boolean whose = cut > 0 || lower.startsWith("defense ") || lower.startsWith("defence ");
        String bare = whose ? lower.substring(cut > 0 ? cut + 3 : space + 1) : lower;
        String plain = "#" + bare.replaceAll("[^\\p{L}\\p{N}.-]", "");
        if (!whose) {
            Integer only = lately.get(plain);
            return only == null ? alias(plain, numbered(plain)) : only;
        }
        String full = "#" + lower.replaceAll("[^\\p{L}\\p{N}.-]", "");
        if (!numbers.containsKey(full)) {
            boolean free = numbers.containsKey(plain) && !owned.containsKey(plain);
            numbers.put(full, free ? lately.getOrDefault(plain, numbered(plain)) : next++);
            owned.putIfAbsent(plain, full);
        }
        return alias(plain, numbered(full));
    }

    private int alias(String key, int number) {
        lately.put(key, number);
        return number;
    }

    /// Another mark of an item that has a number already.
    void also(String mark, int number) {
        String plain = "#" + normal(mark).replaceAll("[^\\p{L}\\p{N}.-]", "");
        numbers.putIfAbsent(plain, number);
        lately.putIfAbsent(plain, number);
    }

    /// An item of a list or form that has no mark.
    int named(Type type, String name) {
        return numbered(type + " " + name.toLowerCase(Locale.ROOT));
    }

    private int numbered(String key) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = next++;
            numbers.put(key, known);
        }
        return known;
    }

    private String key(Item item, int last) {
        Tokens tokens = prose.tokens();
        StringBuilder key = new StringBuilder(item.type().name()).append(item.absent() ? " no" : "");
        for (int i = item.first(); i <= last; i++) {
            // what became of it does not tell it from others
            if (words.status(tokens, i).isEmpty() && !words.part("same", tokens, i)) {
                key.append(' ').append(singular(tokens.text(i).toLowerCase(Locale.ROOT)));
            }
        }
        return key.toString();
    }

    /// `Exhibit 7, the statement of Ann Hale`: by its noun, as the statement of Ann Hale was called before.
    private String headed(Item item) {
        return key(new Item(item.head(), item.head(), item.head(), item.type(), Optional.empty(), false), item.head());
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
