package oyer.core.read.statement.speaker;

import java.util.OptionalInt;
import java.util.function.Function;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.read.name.CasePart;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.WordSet;

/// For whom counsel speaks: `our client`, `Defendant`, and the party that the head of a paper names.
final class Clients {

    /// A party's name ends within so many tokens.
    private static final int LONGEST = 14;

    /// Tokens of a head that names the parties.
    private static final int HEAD = 200;

    private static final WordSet PARTY = WordSet.of("Defendant", "Appellant", "Accused");

    private static final WordSet THEIRS = WordSet.of(("lawyers attorneys solicitors barristers counsel relatives "
                    + "friends neighbours neighbors supporters parents members colleagues representatives family")
            .split(" "));

    private final ClauseText text;
    private final Cast cast;

    Clients(ClauseText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /// `our client`, `my client's position`, `Defendant`: whom a paper of counsel speaks for.
    boolean is(Range words) {
        if (ofVictim()) {
            return false;
        }
        boolean german = text.tokens.is(words.last(), "Mandant")
                || text.tokens.is(words.last(), "Mandantin")
                || text.tokens.is(words.last(), "Mandanten");
        if (german && words.last() - words.first() < 2) {
            return true;
        }
        boolean own = text.is(words.first(), WordClass.POSS);
        int head = own ? words.first() + 1 : words.first();
        if (head > words.last()) {
            return false;
        }
        boolean client = own
                && (text.tokens.is(head, "client")
                        || text.tokens.is(head, "client's")
                        || text.tokens.is(head, "client\u2019s"));
        return client || !own && head == words.last() && text.capital(head) && PARTY.has(text.tokens, head);
    }

    /// `his affidavit`, `her statement`.
    boolean isHis(Range words) {
        return text.is(words.first(), WordClass.POSS)
                && words.last() == words.first() + 1
                && text.any(words.last(), WordClass.SOURCE.bit() | WordClass.WRITING.bit());
    }

    /// Whether counsel of somebody wronged may write: `Nebenklage`, `on behalf of the victim`; whose client is meant is
    /// then open.
    private boolean ofVictim() {
        for (int i = 0; i < text.tokens.size() && i < HEAD; i++) {
            String word = text.word(i) ? text.tokens.lower(i) : "";
            if (word.startsWith("nebenkl") || word.startsWith("opfer") || word.startsWith("victim")) {
                return true;
            }
        }
        return false;
    }

    /// Who is pursued: the only one the paper says is charged, else the party behind `v` in its head.
    Found pursued(Function<Range, Found> named) {
        int found = -1;
        for (Entity entity : cast.entities()) {
            boolean charged = entity.kind() == EntityKind.PERSON
                    && entity.named()
                    && entity.roles().stream().anyMatch(CasePart::charged)
                    && entity.roles().stream().noneMatch(r -> r.startsWith("counsel"));
            if (charged && found >= 0) {
                return Found.NOBODY;
            }
            found = charged ? entity.number() : found;
        }
        if (found >= 0) {
            return new Found(OptionalInt.of(found), true);
        }
        Names names = new Names(text);
        for (int i = 1; i + 1 < Math.min(HEAD, text.tokens.size()); i++) {
            boolean against = text.tokens.is(i, "v") && text.tokens.allCapitals(i - 1) && text.tokens.length(i - 1) < 4;
            boolean matter = text.tokens.is(i, "gegen") && (text.ends(i - 1, "sache") || text.ends(i - 1, "verfahren"));
            boolean party = line(i) && text.tokens.is(i, "v") && text.sign(i + 1, '.'); // on its own in a caption
            int from = text.sign(i + 1, '.') ? i + 2 : i + 1;
            while (party && from + 1 < text.tokens.size() && !line(from)) {
                from++;
            }
            Range name =
                    against || matter || party ? names.at(from, Math.min(text.tokens.size(), i + LONGEST)) : Range.NONE;
            if (name.exists()) {
                Found sued = named.apply(name);
                return sued.entity().isPresent() ? new Found(sued.entity(), true) : Found.NOBODY;
            }
        }
        return Found.NOBODY;
    }

    private boolean line(int token) {
        return text.tokens.gap(token) == Gap.LINE || text.tokens.gap(token) == Gap.BLOCK;
    }

    /// `lawyers for a man`, `relatives of Ada Berg`: several who are theirs, and not the one himself.
    boolean theirs(Range words) {
        int head =
                text.any(words.first(), WordClass.DET.bit() | WordClass.POSS.bit()) ? words.first() + 1 : words.first();
        return THEIRS.has(text.tokens, head) && text.is(head + 1, WordClass.PREP) && head + 1 < words.last();
    }
}
