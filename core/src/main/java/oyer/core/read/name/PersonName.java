package oyer.core.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A person's name in its parts, in lower case: `mr`, `robert`, [`james`], `murray`.
///
/// @param title as written before the name, empty for none
/// @param first empty when only a surname, or nobody knows which, is given
/// @param last the surname, or the only name
/// @param sex as far as title and first name tell
/// @param generation as [Generations#of] tells it, empty where nothing does
record PersonName(String title, String first, List<String> middle, String last, Sex sex, String generation) {

    static final PersonName NONE = new PersonName("", "", List.of(), "", Sex.UNKNOWN, "");

    PersonName {
        middle = List.copyOf(middle);
    }

    boolean full() {
        return !first.isEmpty();
    }

    /// A single name that is a first name, as far as the tables know.
    static PersonName of(NameText text, int from, int to) {
        String title = "";
        Sex sex = Sex.UNKNOWN;
        List<String> words = new ArrayList<>(4);
        int firstToken = -1;
        StringBuilder particle = new StringBuilder();
        String generation = "";
        if (from + 1 < to
                && text.tokens.is(from + 1, ',')
                && Generations.at(text, from + 2).isEmpty()) {
            return inverted(text, from, to);
        }
        for (int i = from; i <= to; i++) {
            int byname = i < to && Bynames.opens(text, i) ? Bynames.closing(text, i, to - 1) : -1;
            if (byname > 0) {
                i = byname;
            } else if (text.spaced(i) && !words.isEmpty()) {
                words.set(words.size() - 1, words.getLast() + text.word(i).toLowerCase(Locale.ROOT));
            } else if (words.isEmpty() && text.is(i, Words.TITLE) && i < to) {
                title = text.word(i).toLowerCase(Locale.ROOT);
                Sex of = Sex.of(text.classes[i] & (Words.MALE | Words.FEMALE));
                sex = of == Sex.UNKNOWN ? sex : of;
            } else if (words.isEmpty() && i < to && text.tokens.is(i, "Justice")) {
                // `Lord Justice Dow`, `Justice Dow`: an office that stands where a first name could
                title = title.isEmpty() ? "justice" : title;
            } else if (!words.isEmpty()
                    && i > to - 2
                    && !Generations.at(text, i).isEmpty()) {
                generation = Generations.at(text, i);
            } else if (!words.isEmpty()
                    && i == to - 1
                    && !Generations.at(text, to).isEmpty()
                    && !text.capital(i)) {
                continue; // `the elder`
            } else if (Character.isLetter(text.tokens.first(i))) {
                if (text.is(i, Words.PARTICLE) && (!text.capital(i) || i < to && prefix(text.word(i)))) {
                    particle.append(text.word(i).toLowerCase(Locale.ROOT)).append(' ');
                    continue;
                }
                if (words.size() > (title.isEmpty() ? 1 : 0) && i > to - 2 && Letters.are(text.word(i))) {
                    continue; // `Vernon Glass QC`
                }
                if (words.isEmpty()) {
                    firstToken = i;
                }
                words.add(particle + text.word(i).toLowerCase(Locale.ROOT));
                particle.setLength(0);
            }
        }
        if (words.isEmpty()) {
            return NONE;
        }
        if (sex == Sex.UNKNOWN && firstToken >= 0 && (words.size() > 1 || title.isEmpty())) {
            int hyphen = text.word(firstToken).indexOf('-');
            int known = hyphen < 2 || text.is(firstToken, Words.FIRST)
                    ? text.classes[firstToken]
                    : text.lexicon.classes(text.word(firstToken).substring(0, hyphen)); // `Jens-Uwe`
            sex = Sex.of(known & Words.FIRST);
        }
        boolean german = text.language == oyer.core.text.Language.GERMAN;
        if (german && words.size() == 2 && firstToken == from && Inverted.plain(text, firstToken)) {
            Sex given = Sex.of(text.classes[firstToken + 1] & Words.FIRST);
            return new PersonName(title, words.getLast(), List.of(), words.getFirst(), given, generation);
        }
        if (words.size() == 1) {
            return new PersonName(title, "", List.of(), words.getFirst(), sex, generation);
        }
        return new PersonName(
                title, words.getFirst(), words.subList(1, words.size() - 1), words.getLast(), sex, generation);
    }

    /// What begins an Irish surname, with a capital and apart from it: `Ó Briain`, `Ní Dhomhnaill`.
    private static boolean prefix(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ó", "ní", "nic", "uí" -> true;
            default -> false;
        };
    }

    /// `WEBER, Anna Maria`.
    private static PersonName inverted(NameText text, int from, int to) {
        PersonName given = of(text, from + 2, to);
        List<String> middle = new ArrayList<>(given.middle);
        String first = given.full() ? given.first : given.last;
        if (given.full()) {
            middle.add(given.last);
        }
        String last = text.word(from).toLowerCase(Locale.ROOT);
        return new PersonName("", first, middle, last, Sex.of(text.classes[from + 2] & Words.FIRST), "");
    }

    /// Whether two full names can be one person's: same surname, first names equal or one the other's initial or
    /// short form, and no middle names that differ.
    boolean agrees(PersonName other) {
        if (!last.equals(other.last) || !sex.fits(other.sex) || !Generations.fits(generation, other.generation)) {
            return false;
        }
        return sameFirst(first, other.first) && middleAgrees(other);
    }

    private boolean middleAgrees(PersonName other) {
        if (middle.isEmpty() || other.middle.isEmpty()) {
            return true;
        }
        int n = Math.min(middle.size(), other.middle.size());
        for (int i = 0; i < n; i++) {
            if (!sameFirst(middle.get(i), other.middle.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean sameFirst(String a, String b) {
        if (a.equals(b) || Nicknames.same(a, b)) {
            return true;
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() <= 2
                && longer.startsWith(shorter.substring(0, 1))
                && (shorter.length() == 1 || longer.startsWith(shorter));
    }

    /// The same name with what stands before it: behind a rank or title stands a surname, though it be a given name
    /// too.
    PersonName addressed(Address address) {
        boolean surname = !full() && (address.police() || !address.title().isEmpty());
        return new PersonName(
                title.isEmpty() ? address.title() : title,
                first,
                middle,
                last,
                surname || address.sex() != Sex.UNKNOWN ? address.sex() : sex,
                generation);
    }

    /// `Mrs Weir`, `Frau Weir`.
    boolean lady() {
        return title.equals("mrs") || title.equals("miss") || title.equals("frau") || title.equals("fräulein");
    }

    /// `Dr. Weir`, `Mag. Weir`: told of one who has it, and of nobody else of the name.
    boolean degree() {
        return title.equals("dr") || title.equals("prof") || title.equals("mag");
    }

    PersonName of(String generation) {
        return new PersonName(title, first, middle, last, sex, generation);
    }

    int parts() {
        return (first.isEmpty() ? 0 : first.length() > 1 ? 2 : 1) + middle.size() + 1 + (generation.isEmpty() ? 0 : 1);
    }
}
