package oyer.core.read.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Mention;
import oyer.core.casefile.PeopleAt;
import oyer.core.casefile.Statement;
import oyer.core.read.frame.Telling;
import oyer.core.read.name.Ranks;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// Who says `I`: the speaker of the turn or the quotation in which it stands; else whoever signs below it; else
/// whom the head names, in a statement as heard, in any other paper as its writer.
final class Voice {

    /// A line of so many tokens may be a signature.
    private static final int SHORT = 14;

    /// So many tokens beside the name, where nothing says that it signs.
    private static final int OFFICE = 4;

    /// The title of a paper stands within so many tokens.
    private static final int TITLE = 40;

    /// Behind a name so many tokens on it is told when its bearer was born.
    private static final int BIRTH = 6;

    /// What is asked and answered stands within so many tokens.
    private static final int HEAD = 160;

    private record Signed(int token, int entity) {}

    private final Set<Integer> police = new HashSet<>();
    /// By number, who speaks directly.
    private final Map<Integer, Statement> turns = new HashMap<>();
    private final Tokens tokens;
    private final Telling telling;
    private final PeopleAt people;
    private final List<Signed> signed = new ArrayList<>();
    private final boolean statement;
    /// Whether it begins as letters do.
    private final boolean greets;
    private OptionalInt heard = OptionalInt.empty();
    private OptionalInt writer = OptionalInt.empty();
    /// Of whom the head tells first when he was born.
    private OptionalInt born = OptionalInt.empty();

    Voice(DocumentReadings readings, Tokens tokens, Telling telling, PeopleAt people) {
        this.tokens = tokens;
        this.telling = telling;
        this.people = people;
        for (Entity entity : readings.entities()) {
            if (entity.roles().stream().anyMatch(Ranks::police)) {
                police.add(entity.number());
            }
        }
        for (Mention mention : readings.mentions()) {
            if (mention.role().filter(Ranks::police).isPresent()) {
                police.add(mention.entity());
            }
        }
        for (Statement said : readings.statements()) {
            if (said.mode() == Statement.Mode.DIRECT) {
                turns.putIfAbsent(said.number(), said);
            }
        }
        boolean title = false;
        for (int i = 0; i < Math.min(TITLE, tokens.size()); i++) {
            title |= VoiceWords.HEARD.has(tokens, i);
        }
        this.statement = title;
        boolean dear = false;
        for (int i = 0; i < Math.min(HEAD, tokens.size()); i++) {
            boolean begins = i == 0 || tokens.gap(i) == Gap.LINE || tokens.gap(i) == Gap.BLOCK;
            dear |= begins && VoiceWords.GREETS.has(tokens, i);
        }
        this.greets = dear;
        boolean closed = false;
        for (int first = 0, end; first < tokens.size(); first = end) {
            end = first + 1;
            while (end < tokens.size() && tokens.gap(end) != Gap.LINE && tokens.gap(end) != Gap.BLOCK) {
                end++;
            }
            boolean closes = line(first, end, closed);
            closed = closes || closed && end - first <= 2;
        }
        if (statement && heard.isEmpty()) {
            heard = born;
        }
    }

    /// Whether the line closes a letter and the name is yet to come.
    private boolean line(int first, int end, boolean closed) {
        if (first < HEAD) {
            head(first, end);
        }
        if (end - first > SHORT) {
            return false;
        }
        int closing = 0;
        int marks = 0;
        int others = 0;
        int names = 0;
        for (int i = first; i < end; i++) {
            Mention mention = people.mention(i);
            if (mention != null && mention.form() == Mention.Form.NAME) {
                names++;
            } else if (VoiceWords.SIGNED.has(tokens, i) || tokens.is(i, "s") && tokens.is(i - 1, '/')) {
                marks++;
            } else if (VoiceWords.CLOSING.has(tokens, i)) {
                closing++;
            } else if (tokens.kind(i) == Tokens.Kind.WORD) {
                others++;
            }
        }
        boolean row = tokens.kind(first) == Tokens.Kind.NUMBER || tokens.kind(first) == Tokens.Kind.MIXED;
        boolean opens = people.mention(first) != null;
        boolean late = first > tokens.size() * 3 / 4;
        boolean letter = late && opens && greets && others == 0;
        boolean alone = late && opens && names > 1 && others <= 2 && end - first <= names + OFFICE;
        boolean below = closed && opens && others <= OFFICE;
        if (!row && names > 0 && (marks > 0 || closing > 0 && others <= 1 || below || alone || letter)) {
            int before = -1;
            for (int i = first; i < end; i++) {
                Mention mention = people.mention(i);
                if (mention != null && mention.form() == Mention.Form.NAME && mention.entity() != before) {
                    signed.add(new Signed(i, mention.entity()));
                    before = mention.entity();
                }
            }
        }
        return names == 0 && others <= 1 && closing > others;
    }

    private void head(int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            Mention mention = people.mention(i);
            if (mention == null || mention.form() != Mention.Form.NAME || people.mention(i - 1) == mention) {
                continue;
            }
            int label = i - 1;
            while (label > first && tokens.kind(label) == Tokens.Kind.SIGN) {
                label--;
            }
            boolean colon = label < i - 1 && label >= first;
            int last = i;
            while (last + 1 < end && people.mention(last + 1) == mention) {
                last++;
            }
            for (int k = last + 1; k < Math.min(tokens.size(), last + BIRTH) && born.isEmpty(); k++) {
                born = VoiceWords.BORN.has(tokens, k) ? OptionalInt.of(mention.entity()) : born;
            }
            if (label >= first && VoiceWords.WHO.has(tokens, label) && heard.isEmpty()) {
                heard = OptionalInt.of(mention.entity());
            } else if (colon && VoiceWords.WRITER.has(tokens, label) && writer.isEmpty()) {
                writer = OptionalInt.of(mention.entity());
            }
        }
    }

    /// Who says `I` at a token.
    OptionalInt at(int token) {
        Optional<Statement> said = telling.at(tokens.start(token));
        if (said.isPresent() && said.get().mode() == Statement.Mode.DIRECT) {
            if (said.get().speaker().isPresent() || said.get().act() == Statement.Act.ASKS) {
                return said.get().speaker();
            }
            return heard;
        }
        OptionalInt outer = said.map(Statement::within).orElse(OptionalInt.empty());
        Statement turn = outer.isPresent() ? turns.get(outer.getAsInt()) : null;
        return turn != null ? turn.speaker() : writer(token); // what somebody says that another told
    }

    /// Who writes `I` outside of what is quoted.
    private OptionalInt writer(int token) {
        if (statement && heard.isPresent()) {
            return heard;
        }
        OptionalInt below = OptionalInt.empty();
        OptionalInt only = OptionalInt.empty();
        for (Signed name : signed) {
            boolean fits = !statement || !police.contains(name.entity());
            if (fits && name.token() > token && below.isEmpty()) {
                below = OptionalInt.of(name.entity());
            }
            only = fits ? OptionalInt.of(name.entity()) : only;
        }
        OptionalInt one = below.isPresent() ? below : only;
        return one.isPresent() ? one : writer;
    }
}
