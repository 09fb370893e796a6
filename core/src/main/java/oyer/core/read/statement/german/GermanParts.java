package oyer.core.read.statement.german;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.read.name.CasePart;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens.Gap;

/// Whom a German paper means by what he is in the proceedings alone: `der Sachverständige`, `Vors.:`, `die
/// Verteidigerin`. It is who bears that part where it is named last before (`der Sachverständige Dr. Lund`,
/// `Rechtsanwältin Berg als Verteidigerin`, `Vorsitzender: Dr. Holm`); where several bear it and none of them is near,
/// nobody.
public final class GermanParts {

    /// From a part to the name that bears it there may be so many words: titles, a rank, a court.
    private static final int REACH = 7;

    /// Within so many sentences the last bearer of several is meant.
    private static final int NEAR = 6;

    /// Letters of `richterin`.
    private static final int JUDGE = 9;

    /// In a hearing one witness follows the other, and whoever was named last is heard.
    private static final int HEARD = 40;

    /// @param sex of the word, `m`, `f` or `-`
    private record Part(String name, char sex) {}

    private record Bearer(int token, Part part, int entity) {}

    private static final Map<String, Part> PARTS = parts();

    private final ClauseText text;
    private final Map<String, List<Bearer>> byPart = new HashMap<>();
    private final Map<String, OptionalInt> only = new HashMap<>();
    private int writer = -1;
    /// The only one who is said to stand accused; empty where nobody is, or two are.
    private OptionalInt accused = OptionalInt.empty();

    public GermanParts(ClauseText text, Cast cast) {
        this.text = text;
        if (text.prose.language() == Language.GERMAN) {
            read(cast);
            int[] charged = cast.entities().stream()
                    .filter(e -> e.kind() == EntityKind.PERSON && e.named())
                    .filter(e -> e.roles().stream().anyMatch(CasePart::charged))
                    .mapToInt(Entity::number)
                    .limit(2)
                    .toArray();
            accused = charged.length == 1 ? OptionalInt.of(charged[0]) : OptionalInt.empty();
        }
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new HashMap<>();
        for (List<String> row : TableFile.rows(GermanParts.class, "parts-de.txt")) {
            for (String form : row.get(2).split(" ")) {
                parts.putIfAbsent(form, new Part(row.get(0), row.get(1).charAt(0)));
            }
        }
        return Map.copyOf(parts);
    }

    private void read(Cast cast) {
        Bearer before = null;
        int ended = -1;
        for (Mention mention : cast.mentions()) {
            if (mention.kind() != EntityKind.PERSON || mention.form() != Form.NAME) {
                continue;
            }
            int first = text.tokens.at(mention.passage().start());
            int last = text.tokens.at(mention.passage().end() - 1);
            Bearer bearer = ahead(first, last, mention.entity());
            boolean row = before != null
                    && before.part().name().equals("WITNESS")
                    && before.part().sex() == '-'
                    && ended == first - 2
                    && (text.sign(first - 1, ',') || text.tokens.is(first - 1, "und"));
            if (bearer == null && row && before != null) {
                bearer = new Bearer(first, before.part(), mention.entity()); // die Zeugen Berg, Lund und Holm
            }
            if (bearer == null) {
                bearer = behind(last, mention.entity());
            }
            if (bearer != null) {
                byPart.computeIfAbsent(bearer.part().name(), _ -> new ArrayList<>())
                        .add(bearer);
            }
            if (opensLine(first)) {
                writer = mention.entity();
            }
            before = bearer;
            ended = last;
        }
    }

    /// The part before a name: `Zeugin Ada Berg`, `Vorsitzender: Dr. Holm`, `Richter am Landgericht Lund`.
    private @Nullable Bearer ahead(int first, int last, int entity) {
        for (int i = last; i >= Math.max(0, first - REACH); i--) {
            Part part = i < last ? part(i) : null;
            if (part != null && !genitive(i, first)) {
                return text.sign(i + 1, ':') && speaks(last + 1) ? null : new Bearer(first, part, entity);
            }
            boolean within = i >= first
                    || text.capital(i)
                    || text.sign(i, '.')
                    || text.sign(i, ':')
                    || text.tokens.is(i, "am")
                    || text.tokens.is(i, "beim")
                    || text.tokens.is(i, "lic")
                    || text.tokens.is(i, "iur")
                    || text.tokens.is(i, "med");
            if (!within || i + 1 < text.tokens.size() && text.tokens.gap(i + 1) == Gap.BLOCK && i < first) {
                return null;
            }
        }
        return null;
    }

    /// Whether words go on behind a name on its line, so that what stands before the colon is a turn's label and no
    /// field: `STAATSANWALT: Frau Berg hat Sie erkannt.`
    private boolean speaks(int behind) {
        return text.word(behind) && !text.capital(behind) && text.tokens.gap(behind) == Gap.SPACE;
    }

    /// `Verteidiger des Angeklagten Berg`: the nearer noun bears the name.
    private boolean genitive(int part, int first) {
        return part + 1 < first && (text.tokens.is(part + 1, "des") || text.tokens.is(part + 1, "der"));
    }

    /// The part behind a name: `Ada Berg als Verteidigerin`, `Carl Lund (Verteidiger)`, `Carl Lund, der Verteidiger`.
    private @Nullable Bearer behind(int last, int entity) {
        boolean as = text.tokens.is(last + 1, "als");
        if (!as && !text.sign(last + 1, '(') && !text.sign(last + 1, ',')) {
            return null;
        }
        for (int i = last + 2; i < Math.min(text.tokens.size(), last + 5); i++) {
            Part part = part(i);
            if (part != null) {
                return new Bearer(last, part, entity);
            }
            boolean within = text.is(i, WordClass.DET) || as && text.word(i) && !text.capital(i);
            if (text.tokens.is(i, "vertreter") || text.tokens.is(i, "vertreterin") || text.tokens.is(i, "beamter")) {
                return accuses(i) ? new Bearer(last, new Part("PROSECUTION", '-'), entity) : null;
            }
            if (!within) {
                return null;
            }
        }
        return null;
    }

    private boolean accuses(int vertreter) {
        return text.is(vertreter + 1, WordClass.DET)
                && (text.tokens.is(vertreter + 2, "Staatsanwaltschaft") || text.tokens.is(vertreter + 2, "Anklage"));
    }

    private @Nullable Part part(int token) {
        if (!text.capital(token) || text.tokens.length(token) > 24) {
            return null;
        }
        return lookUp(text.tokens.lower(token));
    }

    /// `Rechtsschutzrichterin`: a judge of some kind is one, though the table has not each of them.
    private static @Nullable Part lookUp(String word) {
        Part part = PARTS.get(word);
        if (part == null && word.length() > JUDGE + 2) {
            part = word.endsWith("richterin")
                    ? PARTS.get("richterin")
                    : word.endsWith("richter") ? PARTS.get("richter") : null;
        }
        return part;
    }

    /// Whether a token says what somebody is in the proceedings.
    public static boolean says(ClauseText text, int token) {
        return text.prose.language() == Language.GERMAN
                && text.capital(token)
                && text.tokens.length(token) <= 24
                && lookUp(text.tokens.lower(token)) != null;
    }

    /// Whether a token says the part of one alone who is heard before a court.
    static boolean heard(ClauseText text, int token) {
        Part part = text.capital(token) && text.tokens.length(token) <= 24
                ? PARTS.get(text.tokens.text(token).toLowerCase(Locale.ROOT))
                : null;
        return part != null
                && (part.name().equals("WITNESS") && part.sex() != '-'
                        || part.name().equals("EXPERT")
                        || part.name().equals("ACCUSED"));
    }

    private boolean opensLine(int first) {
        return first > 0 && (text.tokens.gap(first) == Gap.LINE || text.tokens.gap(first) == Gap.BLOCK);
    }

    /// Who bears the part that these words name and nothing else; nobody where they name no part.
    public OptionalInt of(Range words) {
        if (!words.exists() || byPart.isEmpty() && writer < 0 && accused.isEmpty()) {
            return OptionalInt.empty();
        }
        Part part = described(words);
        if (part == null) {
            return OptionalInt.empty();
        }
        OptionalInt found = bearer(part.name(), part.sex(), words.first());
        if (found.isEmpty() && part.name().equals("DEFENCE")) {
            return bearer("COUNSEL", part.sex(), words.first());
        }
        if (found.isEmpty() && part.name().equals("ACCUSED")) {
            return accused;
        }
        return found.isEmpty() && part.name().equals("WRITER") && writer >= 0 ? OptionalInt.of(writer) : found;
    }

    /// The part that words describe: an article, small words, one noun that is a part, and what hangs on it.
    private @Nullable Part described(Range words) {
        int head = words.first();
        while (head <= words.last() && !text.capital(head)
                || head == words.first() && text.any(head, WordClass.DET.bit() | WordClass.POSS.bit())) {
            head++;
        }
        if (head > words.last()) {
            return null;
        }
        if ((text.tokens.is(head, "Vertreter") || text.tokens.is(head, "Vertreterin")) && accuses(head)) {
            return new Part("PROSECUTION", '-');
        }
        Part part = part(head);
        if (part != null && part.name().equals("JUDGE") && part(head + 1) != null && head < words.last()) {
            head++; // Vorsitzende Richterin
        }
        boolean alone = head == words.last()
                || text.sign(head + 1, '.')
                || text.is(head + 1, WordClass.DET)
                || text.sign(head + 1, '(');
        if (part == null || !alone) {
            return null;
        }
        boolean he = text.tokens.is(words.first(), "der") || text.tokens.is(words.first(), "dem");
        char sex = part.sex() != '-' ? part.sex() : he ? 'm' : text.tokens.is(words.first(), "die") ? 'f' : '-';
        return new Part(part.name(), sex);
    }

    private OptionalInt bearer(String part, char sex, int at) {
        List<Bearer> all = byPart.getOrDefault(part, List.of());
        int here = text.prose.sentences().of(at);
        int reach = part.equals("WITNESS") || part.equals("EXPERT") ? HEARD : NEAR;
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).token() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - HEARD); i--) {
            Bearer bearer = all.get(i);
            if (here - text.prose.sentences().of(bearer.token()) > reach) {
                break;
            }
            if (fits(bearer, sex)) {
                return OptionalInt.of(bearer.entity());
            }
        }
        return only.computeIfAbsent(part + sex, _ -> only(all, sex));
    }

    /// The only one who bears a part, or nobody.
    private static OptionalInt only(List<Bearer> all, char sex) {
        int[] entities = all.stream()
                .filter(b -> fits(b, sex))
                .mapToInt(Bearer::entity)
                .distinct()
                .limit(2)
                .toArray();
        return entities.length == 1 ? OptionalInt.of(entities[0]) : OptionalInt.empty();
    }

    private static boolean fits(Bearer bearer, char sex) {
        return sex == '-' || bearer.part().sex() == '-' || bearer.part().sex() == sex;
    }
}
