package oyer.core.check.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.check.account.Account.Detail;
import oyer.core.check.account.Account.Occasion;
import oyer.core.check.account.Account.Setting;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Finds in a document the clauses that say what somebody told: who, on which occasion, and what.
///
/// A pronoun, or `his testimony`, stands for whoever told the thing before; where nobody did, the clause is nobody's
/// and is left out.
final class AccountReader {

    private static final int NEAR = 14;
    /// Sentences after which a pronoun no longer stands for whoever told something.
    private static final int BACK = 2;

    private final Sheet sheet;
    private final Tokens tokens;
    /// Who speaks, by where the words begin that say so.
    private final NavigableMap<Integer, Integer> speakers = new TreeMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private String teller = "";
    private String name = "";
    private int toldIn = -BACK - 1;

    private AccountReader(Sheet sheet) {
        this.sheet = sheet;
        this.tokens = sheet.tokens();
        for (Statement statement : sheet.readings().statements()) {
            if (statement.cue().isPresent() && statement.speaker().isPresent()) {
                speakers.putIfAbsent(
                        statement.cue().get().start(), statement.speaker().getAsInt());
            }
        }
    }

    static List<Account> read(Sheet sheet) {
        AccountReader reader = new AccountReader(sheet);
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            if (end - first > 300) {
                continue; // a list or a table
            }
            int from = first;
            for (int i = first + 1; i <= end; i++) {
                if (i == end || reader.tokens.is(i, ';') || CueWords.TURNS.has(reader.tokens, i)) {
                    reader.clause(s, from, i);
                    from = i + 1;
                }
            }
        }
        return reader.accounts;
    }

    private void clause(int sentence, int from, int to) {
        if (to - from < 3) {
            return;
        }
        int verb = verb(from, to);
        boolean settled = cue(CueWords.TRIAL, from, to) || cue(CueWords.INQUIRY, from, to);
        if (verb < 0 && !settled) {
            return;
        }
        int lead = verb < 0 ? to : verb + 1;
        String before = teller;
        boolean known = whose(sentence, from, verb, to);
        boolean recent = sentence - toldIn <= BACK;
        boolean paper = !known && recent && verb > 0 && CueWords.THEY.has(tokens, verb - 1);
        boolean again =
                known || recent && CueWords.OWN.within(tokens, from, Math.min(to, lead + 1)) && !before.isEmpty();
        if (!again && !paper) {
            return;
        }
        toldIn = sentence;
        int content = verb < 0 ? from : content(verb, to);
        EnumSet<Setting> settings = EnumSet.noneOf(Setting.class);
        if (cue(CueWords.TRIAL, from, verb < 0 ? to : content)) {
            settings.add(Setting.TRIAL);
        } else if (paper || cue(CueWords.INQUIRY, from, verb < 0 ? to : content)) {
            settings.add(Setting.INQUIRY);
        }
        if (verb > 0 && cue(CueWords.ANEW, from, content)) {
            settings.add(Setting.ANEW);
        }
        Set<LocalDate> days = new HashSet<>();
        if (verb > 0) {
            sheet.timesIn(sentence).stream()
                    .filter(t -> t.passage().start() >= tokens.start(from)
                            && t.passage().end() <= tokens.end(content - 1))
                    .forEach(t -> {
                        if (t.when() instanceof When.Day(var day)) {
                            days.add(day);
                        }
                    });
        }
        List<Detail> details = content < to ? new AccountDetails(sheet, sentence, content, to).read() : List.of();
        if (!details.isEmpty()) {
            accounts.add(new Account(
                    teller,
                    name,
                    new Occasion(settings, days),
                    sheet.prose().passage(verb < 0 ? from : content, to - 1 - (tokens.is(to - 1, '.') ? 1 : 0)),
                    sentence,
                    details));
        }
    }

    private boolean cue(CueWords cue, int from, int to) {
        return cue.within(tokens, from, to);
    }

    /// The first verb of telling; -1 where there is none.
    private int verb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CueWords.TELLS.has(tokens, i) && (!CueWords.GAVE.has(tokens, i) || ends(i, to, "an"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean ends(int verb, int to, String word) {
        for (int i = verb + 1; i < Math.min(to, verb + NEAR); i++) {
            if (tokens.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// Where what is told begins: after `that`; in German after the comma; else right after the verb.
    private int content(int verb, int to) {
        for (int i = verb + 1; i < Math.min(to, verb + NEAR); i++) {
            if (CueWords.THAT.has(tokens, i)) {
                return i + 1;
            }
        }
        if (sheet.prose().language() == Language.GERMAN) {
            for (int i = verb + 1; i < Math.min(to, verb + NEAR); i++) {
                if (tokens.is(i, ',')) {
                    return i + 1;
                }
            }
        }
        return verb + 1;
    }

    /// Who tells: whom the readings know to speak here, else the person named last before the verb. False where the
    /// clause does not say it by itself.
    private boolean whose(int sentence, int from, int verb, int to) {
        int lead = verb < 0 ? to : verb + 1;
        var spoken = speakers.ceilingEntry(tokens.start(from));
        if (spoken != null && spoken.getKey() < tokens.end(lead - 1)) {
            teller(spoken.getValue());
            return true;
        }
        List<Mention> named = sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON)
                .filter(m ->
                        m.passage().start() >= tokens.start(from) && m.passage().end() <= tokens.end(lead - 1))
                .toList();
        if (!named.isEmpty()) {
            teller((verb < 0 ? named.getFirst() : named.getLast()).entity());
            return true;
        }
        // `In der Verhandlung sprach Brown von ...`
        boolean german = sheet.prose().language() == Language.GERMAN && verb >= 0 && verb + 1 < to;
        var behind = sheet.mentionsIn(sentence).stream()
                .filter(m -> german && m.kind() == EntityKind.PERSON && m.form() != Mention.Form.PRONOUN)
                .filter(m -> m.passage().start() >= tokens.start(verb + 1)
                        && m.passage().start() <= tokens.start(Math.min(verb + 3, to - 1)))
                .findFirst();
        if (behind.isPresent()) {
            teller(behind.get().entity());
            return true;
        }
        // `She told ...` of whom the sentence before speaks
        boolean stale = sentence - toldIn > BACK && verb > 0 && sentence > 0;
        if (stale && CueWords.OWN.has(tokens, verb - 1)) {
            sheet.mentionsIn(sentence - 1).stream()
                    .filter(m -> m.kind() == EntityKind.PERSON && m.form() != Mention.Form.PRONOUN)
                    .findFirst()
                    .ifPresent(m -> {
                        teller(m.entity());
                        toldIn = sentence;
                    });
            return toldIn == sentence;
        }
        return false;
    }

    private void teller(int entity) {
        teller = sheet.key(entity);
        name = sheet.name(entity);
    }
}
