package oyer.core.check.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.read.frame.Frame;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// A slot that a passage fills, with what its neighbourhood says of whom and of what: all that a check keeps of it.
///
/// @param passage its sentence, or its words where the sentence is long
/// @param speaker the case's key of who says so; empty for the writer
/// @param name the speaker's name, or empty
/// @param persons keys of those whom this sentence and its neighbours name, the speaker and the hearer among them
/// @param own keys of those whom the sentence itself names
/// @param stems of the words of substance of the sentence and its neighbours, ascending
/// @param written the day of the document, where known
public record Filled(
        Frame frame,
        Passage passage,
        Optional<String> speaker,
        String name,
        Set<String> persons,
        Set<String> own,
        int[] stems,
        Optional<LocalDate> written) {

    public static Filled of(Sheet sheet, Frame frame) {
        Optional<Statement> statement = sheet.telling(frame.passage().start());
        Optional<String> speaker = statement
                .filter(s -> s.speaker().isPresent())
                .map(s -> sheet.key(s.speaker().getAsInt()));
        String name = statement
                .filter(s -> s.speaker().isPresent())
                .map(s -> sheet.name(s.speaker().getAsInt()))
                .orElse("");
        Set<String> own = new TreeSet<>(persons(sheet, frame.sentence()));
        Set<String> persons = new TreeSet<>(own);
        for (int s = frame.sentence() - 2; s <= frame.sentence() + 1; s++) {
            if (s >= 0 && s < sheet.sentences().size()) {
                persons.addAll(persons(sheet, s));
            }
        }
        speaker.ifPresent(persons::add);
        statement
                .filter(s -> s.hearer().isPresent())
                .ifPresent(s -> persons.add(sheet.key(s.hearer().getAsInt())));
        return new Filled(
                frame,
                sheet.shown(frame.sentence(), frame.passage()),
                speaker,
                name,
                Set.copyOf(persons),
                Set.copyOf(own),
                stems(sheet, frame.sentence() - 1, frame.sentence() + 1),
                sheet.readings().written().anchor());
    }

    public static Set<String> persons(Sheet sheet, int sentence) {
        Set<String> keys = new TreeSet<>();
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.kind() == EntityKind.PERSON) {
                keys.add(sheet.key(mention.entity()));
            }
        }
        return keys;
    }

    /// Of the words of substance from one sentence to another, both included.
    public static int[] stems(Sheet sheet, int from, int to) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(Math.max(0, from));
        int end = sheet.sentences().end(Math.min(sheet.sentences().size() - 1, to));
        int[] stems = new int[end - first];
        int size = 0;
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) == Kind.WORD && tokens.length(i) > 2 && !CueWords.STOP.has(tokens, i)) {
                stems[size++] = Stems.of(tokens, i);
            }
        }
        return Arrays.stream(stems, 0, size).sorted().distinct().toArray();
    }

    public DocumentId document() {
        return passage.document();
    }

    public boolean said() {
        return frame.tone() == Frame.Tone.SAID;
    }

    public boolean is(Frame.Slot slot, String value) {
        return frame.slot() == slot && frame.value().equals(value);
    }

    public boolean sameSpeaker(Filled other) {
        return speaker.isPresent() && speaker.equals(other.speaker);
    }

    /// Whether both passages name the same person, or so many of the same words of substance.
    public boolean linked(Filled other, int words) {
        return persons.stream().anyMatch(other.persons::contains) || Stems.shared(stems, other.stems) >= words;
    }
}
