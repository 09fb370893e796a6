package oyer.core.check;

import java.util.BitSet;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of words in `words.txt`.
enum CueWords {
    STOP,
    ANOTHER,
    KIN,
    BORN,
    ARRESTED,
    HELD,
    LATER,
    EARLIER,
    DENIED,
    UNTIL,
    EQUALS,
    TELLS,
    TRIAL,
    INQUIRY,
    ANEW,
    PAPER,
    CLAUSE,
    LOOKED,
    SOMEBODY,
    AUXILIARY,
    NOT,
    OTHER,
    TURNS,
    THAT,
    THEY,
    OWN,
    GAVE,
    ALL,
    THE,
    OF,
    MORE,
    TAKEN,
    SINCE,
    PAST,
    BETWEEN,
    EVER_SINCE,
    LASTING,
    TERM,
    INCLUDING,
    MAJORITY,
    OFFICE,
    SUCCEEDED,
    THOSE,
    PAST_YEARS,
    NONE,
    TRACE,
    ELSE,
    TESTED,
    LABORATORY,
    RESULT,
    NONE_YET,
    BURNT,
    DRIVEN,
    FLOWN,
    SEVERAL,
    OFFENCE,
    CAME_UPON,
    NEXT,
    TO_COME,
    PER_OFFENCE,
    IN,
    BEFORE,
    AFTER,
    DURING,
    BEFELL,
    ON,
    COPY,
    IN_ALL,
    HELPS_NOT,
    DATED_PAPER,
    OF_DAY,
    CALL,
    CAME_IN,
    ANY_THING,
    SOME_OF,
    REASON,
    DENIES,
    ANSWER_NO,
    EMPTY,
    SUPPOSED,
    AT_PLACE,
    DONE,
    AHEAD,
    I,
    DETERMINER,
    NONE_OF,
    DIED,
    MEETS,
    WRITES_TO,
    OF_THE_DEAD,
    HE_OR_SHE,
    WAS_THERE,
    I_OR_WE,
    WITH_ME,
    AT_KIND,
    NAMELY,
    LEADS_ON,
    AND_OTHERS,
    MONTH,
    COUNTED,
    DEGREE,
    COURT,
    DECIDED;

    private static final String FILE = "words.txt";
    /// Of each word the classes that it is in, so that a token is looked up once.
    private static final WordTable<BitSet> TABLE = WordLists.several(CueWords.class, FILE);

    boolean has(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        BitSet classes = TABLE.get(tokens, token);
        return classes != null && classes.get(ordinal());
    }

    /// Whether one of the tokens `[first, end)` is of this class.
    boolean within(Tokens tokens, int first, int end) {
        return first(tokens, first, end) >= 0;
    }

    /// The first of the tokens `[first, end)` that is of this class; -1 where none is.
    int first(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (has(tokens, i)) {
                return i;
            }
        }
        return -1;
    }
}
