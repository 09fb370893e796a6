package oyer.core.read.time;

/// What a word or number can be in a temporal expression. The rule files name these classes; each word of a class
/// carries a value, and a class says what it fills in an [Expression].
enum WordClass {
    /// 1 to 12.
    MONTH,
    /// A month shortened, and one that is another word too.
    MABBR,
    MAY,
    /// A month shortened as the heads of mails have it in every language.
    MAILMONTH,
    /// A weekday shortened.
    WDABBR,
    /// 1 (Monday) to 7.
    WEEKDAY,
    /// Weekdays in the plural, a set: `Mondays`.
    WEEKDAYS,
    /// SP, SU, FA, WI.
    SEASON,
    /// S, TM (minute), H, D, WE (weekend), W, FN (fortnight), M, Q, Y, DE (decade), CE (century).
    UNIT,
    /// A unit in one word with its number, as German `Jahrzehnt`; or in an adjective, `zweijährig`.
    PART,
    /// Days from today: -1 yesterday.
    DAYWORD,
    /// START, MID, END.
    EDGE,
    /// A modifier of an amount or a date: APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE.
    APPROX,
    /// Where a unit stands, from the day of writing or from the story: this, last, next, past, previous, following,
    /// same, that.
    POINT,
    /// A number told as words or an ordinal; its value is the number.
    NUMBER,
    ORDINAL,
    /// An uncertain amount: `several`, X.
    VAGUE,
    /// The formula of a feast; see [oyer.core.time.Holidays].
    HOLIDAY,
    /// PAST_REF, PRESENT_REF, FUTURE_REF.
    REF,
    /// Words of a set, with the set's value: `daily` P1D.
    SET,
    /// A decade by its name: `nineties` 9.
    DECADE,
    AM,
    PM,
    ZONE,
    BC,
    ERA,
    /// From now or from the story, back or on: ago, before, later, hence.
    SHIFT,
    HALF,
    /// A number and a half in one word, as `dreieinhalb`; its value is the whole number.
    WITHHALF,
    /// `Hälfte`, a half that is a noun.
    HALFOF,
    /// Weekday and part of the day in one word, `Montagabend`: 1TEV.
    DAYPART,
    /// A duration in one word, `jahrelang`: PXY.
    LENGTH,
    // numbers by their digits
    DAY,
    MON,
    /// A month of two digits: `02`.
    MM,
    HOUR,
    MINUTE,
    YEAR,
    YY,
    /// Two digits that are no day of a month: `84`.
    LATEYY,
    OLDYEAR,
    DECADEYEAR,
    /// The Q of `Q3`.
    QLETTER,
    /// Four digits that begin with a nought, as `0315` in hours.
    MILITARY,
    DIGITS,
    /// Three digits: the second part of `140 000`.
    GROUP,
    // cues, read by the resolver and by guards, never part of an expression by themselves
    FUTURE,
    PAST,
    /// Ahead only before `to`: `plans to`.
    INTENT,
    PREP,
    /// Directly before a bare date, one still to come: `by`, `until`.
    DEADLINE,
    /// What makes a date an aside: `born`.
    ASIDE,
    /// What an arrest is told by: days in captivity are counted from it.
    ARREST,
    /// A trial, a letter: a matter told of later.
    TELLING,
    /// What looks back from a telling: `had`, `recalled`.
    BACK,
    /// What an inquiry does before a trial: `charged`.
    INQUIRY,
    SAID,
    /// What begins a reported clause: `that`.
    THAT,
    /// Directly before a year, so that it is one and no number of a house: `in`.
    WHEN,
    /// What stands before a name.
    TITLE,
    /// Months that people are called by.
    GIVEN,
    NOTYEAR,
    /// What a year before it is the model's of: `1987 Chevrolet`.
    MAKE,
    /// What ends an address: `1912 Quarry Road`.
    STREET,
    /// What is written of the day that it bears: an entry, a note.
    NOTE,
    COUNTED,
    /// Before what tells of a noun: `the injured man`.
    ARTICLE,
    /// What only opens a sentence, before a comma: `Now, Mr Stone, did you see her?`.
    OPENER,
    /// What goes on after a date that has no noun behind it.
    GOESON,
    /// The verb of what somebody is told to have said, as German has it: `habe`, `sei`.
    REPORT,
    DASH,
    /// What stands where a day is not known: `2014-06-??`.
    UNKNOWN
}
