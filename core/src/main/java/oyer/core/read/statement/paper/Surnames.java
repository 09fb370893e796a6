package oyer.core.read.statement.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.read.name.Cast;
import oyer.core.read.name.Ranks;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.german.GermanParts;
import oyer.core.text.Language;
import oyer.core.text.Tokens;

/// The persons of a document by the last word of their names, for labels and signatures that spell a name as no
/// sentence does: `MR. LUND:`, `H. J. KEMMER`, `BERG, Ada`. Of two with one surname the given name or its initial must
/// decide; where it does not, nobody is found.
public final class Surnames {

    private final ClauseText text;
    private final Cast cast;
    private final Map<String, List<Entity>> bySurname = new HashMap<>();

    private final Abbreviated letters;

    public Surnames(ClauseText text, Lines lines, Cast cast) {
        this.text = text;
        this.letters = new Abbreviated(text, lines);
        this.cast = cast;
        for (Entity entity : cast.entities()) {
            if (entity.kind() == EntityKind.PERSON && entity.named()) {
                String name = entity.name();
                Tokens words = Tokens.of(name);
                if (words.size() > 0) {
                    int last = words.size() - 1;
                    boolean generation = words.is(last, "sen") || words.is(last, "jun");
                    last = generation && last > 0 ? last - 1 : last; // Carl Lund sen.
                    for (int i = 1; i < words.size(); i++) {
                        if (words.is(i, ',') && last >= words.size() - 2) {
                            last = i - 1; // BERG, Ada
                        }
                    }
                    boolean first = last > 0
                            && last == words.size() - 1
                            && words.length(0) > 2
                            && words.allCapitals(0)
                            && !words.allCapitals(last);
                    last = first ? 0 : last; // BERG Ada
                    bySurname
                            .computeIfAbsent(
                                    words.text(last).toLowerCase(Locale.ROOT), _ -> new java.util.ArrayList<>())
                            .add(entity);
                }
            }
        }
    }

    public OptionalInt of(Range spoken) {
        Range bearer = letters.of(spoken);
        Range words = bearer.exists() ? bearer : spoken;
        if (cast.entities().isEmpty() || words.last() - words.first() > 12) {
            return OptionalInt.empty();
        }
        int surname = words.last();
        for (int i = words.first() + 1; i <= words.last(); i++) {
            if (text.sign(i, ',') && surname == words.last()) {
                surname = i - 1; // BERG, Ada; or Ada Berg, Attorney
            }
        }
        while (surname > words.first() && (!text.capital(surname) || text.tokens.length(surname) < 3)) {
            surname--;
        }
        if (!text.capital(surname)) {
            return OptionalInt.empty();
        }
        String word = text.tokens.text(surname).toLowerCase(Locale.ROOT);
        OptionalInt found = one(bySurname.getOrDefault(word, List.of()), words, surname);
        boolean before = found.isEmpty()
                && text.prose.language() == Language.GERMAN
                && surname > words.first()
                && text.capital(surname - 1);
        if (before) { // BERG Ada, Lund Carl
            String other = text.tokens.text(surname - 1).toLowerCase(Locale.ROOT);
            return one(bySurname.getOrDefault(other, List.of()), new Range(surname - 1, surname), surname - 1);
        }
        return found;
    }

    /// Whom a German paper shortens to a letter: `Z. gab an`, `der P. habe`. None when two surnames begin with it.
    public OptionalInt shortened(Range words) {
        int letter = words.last();
        boolean alone = words.first() == letter || words.first() == letter - 1 && text.is(letter - 1, WordClass.DET);
        boolean stop = text.prose.language() == Language.GERMAN
                && alone
                && text.tokens.length(letter) == 1
                && text.capital(letter)
                && text.sign(letter + 1, '.');
        Entity found = null;
        char initial = stop ? Character.toLowerCase(text.tokens.first(letter)) : 0;
        for (Map.Entry<String, List<Entity>> same : bySurname.entrySet()) {
            if (!stop || same.getKey().charAt(0) != initial) {
                continue;
            }
            if (found != null || same.getValue().size() > 1) {
                return OptionalInt.empty();
            }
            found = same.getValue().getFirst();
        }
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.number());
    }

    /// The one with the fullest name of those whom the given names do not rule out; none when two are left that differ.
    private OptionalInt one(List<Entity> same, Range words, int surname) {
        Entity found = null;
        for (Entity entity : same) {
            if (!fits(entity, words, surname)) {
                continue;
            }
            if (found != null
                    && !given(found).isEmpty()
                    && !given(entity).isEmpty()
                    && !Character.valueOf(given(found).charAt(0))
                            .equals(given(entity).charAt(0))) {
                return OptionalInt.empty();
            }
            if (found == null || entity.name().length() > found.name().length()) {
                found = entity;
            }
        }
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.number());
    }

    private boolean fits(Entity entity, Range words, int surname) {
        String given = given(entity);
        for (int i = words.first(); i <= words.last(); i++) {
            boolean other = i != surname && text.capital(i) && !title(i);
            if (other && !given.isEmpty()) {
                return Character.toUpperCase(text.tokens.first(i)) == Character.toUpperCase(given.charAt(0));
            }
        }
        return true;
    }

    private boolean title(int token) {
        return text.sign(token + 1, '.') && text.tokens.length(token) > 1
                || text.any(token, WordClass.DET.bit() | WordClass.POSS.bit()) && text.tokens.length(token) > 1
                || GermanParts.says(text, token)
                || text.prose.language() == Language.GERMAN && Ranks.police(text.tokens.text(token))
                || text.tokens.is(token, "MISS")
                || text.tokens.is(token, "MR")
                || text.tokens.is(token, "MRS")
                || text.tokens.is(token, "MS")
                || text.tokens.is(token, "DR")
                || text.tokens.is(token, "Herr")
                || text.tokens.is(token, "Frau")
                || text.tokens.is(token, "Zeuge")
                || text.tokens.is(token, "Zeugin");
    }

    /// The first of the given names, empty when the name is a surname, or a title and a surname.
    private static String given(Entity entity) {
        String name = entity.name();
        int comma = name.indexOf(',');
        String from = comma > 0 ? name.substring(comma + 1).strip() : name;
        int space = from.indexOf(' ');
        if (comma < 0 && space < 0) {
            return "";
        }
        String first = space < 0 ? from : from.substring(0, space);
        boolean title = first.endsWith(".") && first.length() > 2;
        if (!title) {
            return first;
        }
        int next = from.indexOf(' ', space + 1);
        return next < 0 ? "" : from.substring(space + 1, next);
    }
}
