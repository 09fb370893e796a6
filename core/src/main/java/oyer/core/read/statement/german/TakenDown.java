package oyer.core.read.statement.german;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;

/// What the record of a German hearing takes down as somebody's own words without marks: behind a colon that a verb of
/// saying leads to (`Die Zeugin bekundet: Der Karl saß am Ofen. Er las.`) or an opener (`Auf Frage des Vorsitzenden:`),
/// up to the end of the paragraph, or until the clerk tells of the hearing again (`Der Zeuge wird entlassen.`).
public final class TakenDown {

    /// Tokens of a paper within which its heading stands.
    private static final int HEAD = 150;

    private final ClauseText text;
    private final GermanOpeners openers;
    private final GermanHearing hearing;
    private final Acts acts;

    public TakenDown(ClauseText text) {
        this.text = text;
        this.openers = new GermanOpeners(text);
        this.hearing = new GermanHearing(text);
        this.acts = new Acts(text);
    }

    /// Whether a paper is headed as the record of a hearing, of an interview or before a court.
    public static boolean headed(ClauseText text, String kind) {
        for (int i = 0; i < Math.min(HEAD, text.tokens.size()); i++) {
            if (text.capital(i) && text.tokens.length(i) > 7 && Heard.ends(text.tokens.text(i), kind)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence is the clerk's, about the hearing: `Die Vernehmung wurde unterbrochen.`,
    /// `Es wird ... verlesen.`, `Der Zeuge wird entlassen.`
    public static boolean clerk(ClauseText text, int first, int end) {
        if (first + 2 >= end || !text.capital(first)) {
            return false;
        }
        boolean article = text.is(first, WordClass.DET);
        int noun = article ? first + 1 : first;
        boolean session = article && Heard.is(text, noun, "session");
        boolean part = article && GermanParts.heard(text, noun);
        boolean opens = Heard.is(text, first, "clerk");
        for (int i = noun + 1; (session || part || opens) && i < Math.min(end, noun + 5); i++) {
            if (Heard.is(text, i, "records")) {
                return true;
            }
        }
        return false;
    }

    /// Adds these words to what was read, beside the turns of the same record.
    public void add(List<Draft> drafts, List<Draft> turns) {
        boolean trial = headed(text, "trial");
        if (!trial && !headed(text, "heading")) {
            return;
        }
        Map<Integer, Draft> led = new HashMap<>();
        for (Draft draft : drafts) {
            boolean words = draft.rule().equals("colon")
                    && draft.mode() == Mode.INDIRECT
                    && draft.speaker().exists();
            if (words && text.prose.sentences().of(draft.content().first()) == draft.sentence()) {
                led.put(draft.sentence(), draft);
            }
        }
        List<Draft> added = new ArrayList<>();
        Range heard = Range.NONE;
        Range speaker = Range.NONE;
        int turn = 0;
        for (int s = 0; s < text.prose.sentences().size(); s++) {
            int first = text.prose.sentences().first(s);
            int end = text.prose.sentences().end(s);
            boolean block = text.tokens.gap(first) == Gap.BLOCK;
            Range called = hearing.called(first, end);
            heard = called.exists() ? called : heard;
            while (turn < turns.size() && turns.get(turn).content().last() < first) {
                turn++;
            }
            boolean labelled = turn < turns.size() && turns.get(turn).content().first() < end;
            if (labelled || block || called.exists() || clerk(text, first, end)) {
                speaker = Range.NONE;
            }
            if (labelled) {
                continue;
            }
            Draft says = led.get(s);
            int from = openers.behind(first, end);
            if (says != null && leads(says, first, trial && !speaker.exists())) {
                speaker = says.speaker();
                from = says.content().first();
            } else if (trial && from > first && heard.exists()) {
                speaker = speaker.exists() ? speaker : heard;
                says = null;
            } else if (says != null) {
                continue; // what he tells that another said
            }
            if (!speaker.exists() || reported(from, end)) {
                speaker = Range.NONE;
                continue;
            }
            if (says != null) {
                drafts.remove(says);
            }
            added.add(words(new Range(from, end - 1), speaker, s));
        }
        Set<Range> taken = added.stream().map(Draft::content).collect(Collectors.toSet());
        drafts.removeIf(d -> !d.cue().exists() && !d.own() && taken.contains(d.content()));
        drafts.addAll(added);
    }

    /// Whether the words behind a colon are taken down as those of who is heard: at the head of a line, or of one who
    /// is called what he is in the proceedings.
    private boolean leads(Draft says, int first, boolean free) {
        Range who = says.speaker();
        boolean line = text.tokens.gap(first) == Gap.LINE || text.tokens.gap(first) == Gap.BLOCK || first == 0;
        boolean part = GermanParts.heard(text, who.first()) || GermanParts.heard(text, who.first() + 1);
        return !text.tokens.is(who.first(), "ich") && (free || line && part);
    }

    private Draft words(Range content, Range speaker, int sentence) {
        Act act = text.sign(content.last(), '?') ? Act.ASKS : acts.of(content, Acts.Voice.SENTENCE);
        return new Draft(content, speaker, Range.NONE, Range.NONE, Mode.DIRECT, act, sentence, "turn-sentence", .85);
    }

    /// Whether the main clause of a sentence stands in the mood of report, and so is read as such.
    private boolean reported(int first, int end) {
        int comma = first;
        while (comma < end && !text.sign(comma, ',')) {
            comma++;
        }
        for (int i = first; i < Math.min(end, comma + 2); i++) {
            boolean mine = text.tokens.is(i + 1, "ich") || text.tokens.is(i - 1, "ich");
            if (text.quoted.at(i) < 0 && text.is(i, WordClass.REPORT) && !mine) {
                return true;
            }
        }
        return false;
    }
}
