package oyer.core.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Shortfall;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.DocumentId;

/// A check whose mistakes cost what it alone would say. Checks do not throw; should one nevertheless, the others
/// stand, and the list says what is missing. It is not asked again: a check that saw half of the case would miss
/// papers that are there.
final class Guarded implements Consumer<Sheet> {

    private final Check check;

    /// Each check is read by one thread at a time, in step with the others.
    private volatile @Nullable Throwable mistake;

    Guarded(Check check) {
        this.check = check;
    }

    /// @param found nothing where it failed
    record Said(List<Discrepancy> found, List<Consistent> fitting, Optional<Shortfall> shortfall) {}

    @Override
    public void accept(Sheet sheet) {
        if (mistake == null) {
            try {
                check.read(sheet);
            } catch (RuntimeException | StackOverflowError wrong) {
                mistake = wrong;
            }
        }
    }

    Said say(BiPredicate<DocumentId, DocumentId> together) {
        if (mistake == null) {
            try {
                check.among(together);
                List<Discrepancy> found = List.copyOf(check.found());
                List<Consistent> fitting = List.copyOf(check.fitting());
                return new Said(
                        found,
                        fitting,
                        check.whole()
                                ? Optional.empty()
                                : Optional.of(new Shortfall(Shortfall.Kind.CUT_SHORT, name(), "")));
            } catch (RuntimeException | StackOverflowError wrong) {
                mistake = wrong;
            }
        }
        return new Said(
                List.of(), List.of(), Optional.of(new Shortfall(Shortfall.Kind.FAILED, name(), where(mistake))));
    }

    /// What went wrong and in which line of the program: enough for a report.
    private static String where(@Nullable Throwable mistake) {
        return mistake == null
                ? ""
                : mistake
                        + Stream.of(mistake.getStackTrace())
                                .filter(frame -> frame.getClassName().startsWith("oyer.core.check."))
                                .findFirst()
                                .map(frame -> " at " + frame)
                                .orElse("");
    }

    /// `PaperNotHereCheck` is `paper-not-here`.
    private String name() {
        return check.getClass()
                .getSimpleName()
                .replaceFirst("Check$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
