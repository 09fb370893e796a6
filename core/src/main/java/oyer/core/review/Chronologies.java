package oyer.core.review;

import java.io.IOException;
import java.util.List;

/// Port: a chronology that somebody made, as a file brought to an open case.
public interface Chronologies {

    /// The lines of a table.
    ///
    /// @param file its name, by whose ending its form is told
    /// @throws IllegalArgumentException when it is no such table; the message says what is amiss
    List<ChronologyImport.Line> lines(String file, byte[] content) throws IOException;

    /// Takes it over as decisions of whoever brings it; where lines rest on their own words, the file becomes a
    /// document
    /// of the case first.
    ///
    /// @throws IllegalArgumentException when it is no such table, or another file of its name is there
    ChronologyImport.Outcome take(String file, byte[] content, String by) throws IOException, InterruptedException;

    /// Whether anything can be taken over here.
    default boolean open() {
        return true;
    }

    static Chronologies none() {
        return new Chronologies() {
            @Override
            public List<ChronologyImport.Line> lines(String file, byte[] content) {
                throw new IllegalArgumentException("nothing is taken over here");
            }

            @Override
            public ChronologyImport.Outcome take(String file, byte[] content, String by) {
                throw new IllegalArgumentException("nothing is taken over here");
            }

            @Override
            public boolean open() {
                return false;
            }
        };
    }
}
