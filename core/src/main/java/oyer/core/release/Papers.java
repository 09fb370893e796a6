package oyer.core.release;

import java.io.IOException;
import java.util.Optional;
import oyer.core.text.Language;

/// Port: the case on paper, with what is kept back taken out.
@FunctionalInterface
public interface Papers {

    /// @param ending `pdf` or `docx`
    /// @return the file; empty when what is kept back was found in it, or nothing can be written here
    Optional<byte[]> dossier(String ending, Language language) throws IOException, InterruptedException;

    static Papers none() {
        return (_, _) -> Optional.empty();
    }
}
