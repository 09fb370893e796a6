package oyer.core.read.frame;

import java.util.OptionalInt;
import oyer.core.text.Passage;

/// A slot that a passage fills with a value.
///
/// @param value as the rules name it: `on`, `blunt`, `none`
/// @param word the word of the text that a rule keeps (`wrench`), in lower case; else empty
/// @param passage the words that matched
/// @param sentence number of their sentence
/// @param speaker number of the entity of the same document in whose statement it stands
/// @param statement number of that statement
/// @param tone whether it is said at all
public record Frame(
        Slot slot,
        String value,
        String word,
        Passage passage,
        int sentence,
        OptionalInt speaker,
        OptionalInt statement,
        Tone tone) {

    public enum Slot {
        /// Who came upon the body.
        FINDER,
        /// Where it lay.
        BODY,
        /// With what somebody was hurt.
        MEANS,
        /// What kind of injury there was, or was not.
        INJURY,
        /// A thing that was never found.
        NOT_FOUND,
        /// Whether there was light.
        LIGHT,
        /// Whether glasses were worn.
        GLASSES,
        /// How sure somebody is of whom they saw.
        SURE,
        /// Somebody denies dealings with another.
        DEALINGS,
        /// What was handed over is said to be all.
        DISCLOSED,
        /// Somebody denies that he spoke with, or went to, anybody somewhere.
        CONTACT,
        /// Somebody denies what he is asked to have said.
        SAID,
        /// Whose a trace is.
        TRACE,
        /// A thing that a test calls its own while another says only that it may be.
        BLOOD,
        /// Two people have to do with one another.
        TIES,
        /// A person was never asked or heard.
        UNHEARD,
        /// A witness was heard on a day before.
        HEARD,
        /// What a way as told would come to.
        NEEDED,
        /// A thing was not examined.
        UNTESTED,
        /// Being at a place, or not.
        PRESENCE,
        /// Being asked for something, or not.
        REQUEST,
        /// A paper is said not to exist.
        NO_PAPER,
        /// In what way somebody was killed.
        KILLED,
        /// How somebody went away: on foot, in a vehicle.
        AWAY,
        /// Having met somebody before.
        KNEW,
        /// Having touched or moved somebody.
        TOUCHED,
        /// Somebody or nobody was to be seen at a place.
        SEEN,
        /// Shots that were heard, or none.
        HEARD_SHOT
    }

    public enum Tone {
        SAID,
        ASKED,
        /// `if`, `would`, `could have`: not said to be so.
        SUPPOSED
    }
}
