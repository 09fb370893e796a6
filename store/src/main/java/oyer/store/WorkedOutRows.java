package oyer.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import oyer.core.review.WorkedOut;

/// What was worked out of the case, in `meta`: by name, with the stamp of the case and the build of the program. Where
/// the program does not lie in one file, in development, its build is not known and nothing is kept.
final class WorkedOutRows implements WorkedOut {

    private static final String PREFIX = "worked out: ";
    private static final Optional<String> BUILD = build();

    private final CaseJson json;
    private final Function<Function<Handle, Optional<String>>, Optional<String>> ask;
    private final Optional<Consumer<Consumer<Handle>>> change;
    private final Optional<String> build;

    /// @param change empty for a store that is opened only to read
    WorkedOutRows(
            CaseJson json,
            Function<Function<Handle, Optional<String>>, Optional<String>> ask,
            Optional<Consumer<Consumer<Handle>>> change) {
        this(json, ask, change, BUILD);
    }

    WorkedOutRows(
            CaseJson json,
            Function<Function<Handle, Optional<String>>, Optional<String>> ask,
            Optional<Consumer<Consumer<Handle>>> change,
            Optional<String> build) {
        this.json = json;
        this.ask = ask;
        this.change = change;
        this.build = build;
    }

    @Override
    public <T> Optional<T> of(String name, Class<T> type, Object stamp) {
        if (build.isEmpty()) {
            return Optional.empty();
        }
        // what another build kept may be no value that this one can read
        String head = head(stamp);
        return ask.apply(handle -> Schema.meta(handle, PREFIX + name))
                .filter(kept -> kept.startsWith(head))
                .map(kept -> json.read(kept.substring(head.length()), type));
    }

    @Override
    public void keep(String name, Object value, Object stamp) {
        if (build.isPresent() && change.isPresent()) {
            String kept = head(stamp) + json.write(value);
            change.get()
                    .accept(handle -> handle.execute("insert or replace into meta values (?, ?)", PREFIX + name, kept));
        }
    }

    private String head(Object stamp) {
        return build.orElse("") + " " + stamp + "\n";
    }

    private static Optional<String> build() {
        CodeSource source = WorkedOut.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file)
                    ? Optional.of(Files.size(file) + "-"
                            + Files.getLastModifiedTime(file).toMillis())
                    : Optional.empty();
        } catch (URISyntaxException | IOException | RuntimeException unknown) {
            return Optional.empty();
        }
    }
}
