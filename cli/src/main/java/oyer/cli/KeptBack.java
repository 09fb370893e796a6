package oyer.cli;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Decision;
import oyer.core.release.PersonalData;
import oyer.core.release.Redaction;
import oyer.core.review.CaseStore;
import picocli.CommandLine.Option;

/// What is not to be published, beside what was decided in the workbench.
final class KeptBack {

    @Option(names = "--redact", paramLabel = "WORDS", description = "Keep these words back wherever they stand.")
    private List<String> words = List.of();

    @Option(names = "--redact-person", paramLabel = "NAME", description = "Keep back every name of this person.")
    private List<String> persons = List.of();

    @Option(
            names = "--redact-minor",
            paramLabel = "NAME",
            description = "Show only the initials of this person, under age.")
    private List<String> minors = List.of();

    @Option(
            names = "--redact-kinds",
            split = ",",
            paramLabel = "KIND",
            description = "Keep back all that is found of these kinds of Fed. R. Crim. P. 49.1, unseen by a reviewer:"
                    + " social_security, account, birth_date, minor, home_address.")
    private List<PersonalData.Kind> kinds = List.of();

    @Option(names = "--withhold", paramLabel = "PATH", description = "Publish nothing of the document at this path.")
    private List<String> documents = List.of();

    /// Those of the case and those of the command.
    List<Redaction> all(CaseStore store) {
        List<Redaction> all = new ArrayList<>(Redaction.of(store.rulings()));
        add(all, "--redact", words, Decision.Kept.WORDS, Decision.Form.BLANK);
        add(all, "--redact-person", persons, Decision.Kept.FIGURE, Decision.Form.BLANK);
        add(all, "--redact-minor", minors, Decision.Kept.FIGURE, Decision.Form.INITIALS);
        add(all, "--withhold", documents, Decision.Kept.DOCUMENT, Decision.Form.BLANK);
        if (!kinds.isEmpty()) {
            int number = 0;
            for (PersonalData.Proposal proposal : PersonalData.in(store)) {
                if (kinds.contains(proposal.kind())) {
                    all.add(new Redaction(
                            "--redact-kinds " + proposal.kind() + " " + ++number,
                            proposal.decision(),
                            List.of(proposal.passage())));
                }
            }
        }
        return all;
    }

    private static void add(
            List<Redaction> all, String option, List<String> keys, Decision.Kept what, Decision.Form form) {
        for (int i = 0; i < keys.size(); i++) {
            all.add(new Redaction(option + " " + (i + 1), new Decision.Redacted(what, keys.get(i), form), List.of()));
        }
    }

    /// Changes with what is asked for.
    String fingerprint() {
        return String.join("|", List.of(words + "", persons + "", minors + "", kinds + "", documents + ""));
    }
}
