package oyer.core.casefile;

import java.math.BigDecimal;
import java.util.Optional;
import oyer.core.text.Passage;

/// A number that the text states of something.
///
/// @param unit as measured (`km`, `year`, `%`); empty for a bare count
/// @param of what is counted or measured (`blood samples`), where the text says
/// @param partOf the whole that it is a part of (`of the 42 samples tested, 11`): the passage that states the whole
public record Quantity(
        Passage passage,
        Measure measure,
        BigDecimal value,
        String unit,
        Optional<String> of,
        Bound bound,
        Optional<Passage> partOf,
        Grounds grounds)
        implements Reading {

    public enum Measure {
        COUNT,
        AGE,
        DURATION,
        DISTANCE,
        SPEED,
        MONEY,
        PERCENTAGE,
        CONCENTRATION,
        ORDINAL,
        OTHER
    }

    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }
}
