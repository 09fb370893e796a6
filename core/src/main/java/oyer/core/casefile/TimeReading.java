package oyer.core.casefile;

import java.util.Optional;
import oyer.core.text.Passage;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A temporal expression and what it denotes.
///
/// @param timex in the terms of TIMEX3
/// @param when its place on the calendar, as tight as the text allows and no tighter
/// @param anchor the words from which a relative or partial expression got what it lacks; empty when it needs none, or
///     when the anchor is the day the document was written as given from outside
public record TimeReading(Passage passage, Timex timex, When when, Optional<Passage> anchor, Grounds grounds)
        implements Reading {}
