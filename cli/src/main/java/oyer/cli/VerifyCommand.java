package oyer.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import oyer.core.review.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Prove that the journal was not altered and that the originals are whole.",
        footer = "Exit status: 0 all is whole, 1 something was altered or is missing.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Override
    public Integer call() throws IOException {
        try (Session session = Session.existing(chosen.box(), chosen.at())) {
            Verification found = session.store().verify(session.box());
            found.findings().forEach(finding -> System.out.println(finding.sentence()));
            System.out.printf(
                    "%,d entries of the journal hold, the last is %s; %,d originals are as they were received%s%n",
                    found.entries(),
                    found.head().isEmpty() ? "none" : found.head(),
                    found.originals(),
                    found.whole()
                            ? ""
                            : "; %,d things do not hold"
                                    .formatted(found.findings().size()));
            return found.whole() ? 0 : 1;
        }
    }
}
