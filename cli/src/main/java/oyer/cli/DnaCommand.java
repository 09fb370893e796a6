package oyer.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// `oyer dna ...`: profiles, mixtures, relatives, searches, blood groups.
@Command(
        name = "dna",
        mixinStandardHelpOptions = true,
        description = "Compare DNA profiles and blood groups, as JSON Lines: propositions, number, words, assumptions.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DnaReadCommand.class,
            DnaPopulationsCommand.class,
            DnaMatchCommand.class,
            DnaMixtureCommand.class,
            DnaKinshipCommand.class,
            DnaRelativesCommand.class,
            DnaSearchCommand.class,
            DnaInclusionCommand.class,
            DnaBloodCommand.class,
            DnaSamplesCommand.class,
            DnaImportCommand.class,
            DnaAgainCommand.class
        },
        footer = {
            "FILE#NAME names one profile of a file with several.",
            "A result speaks of the source of a trace only, and is no probability that anyone did anything."
        })
final class DnaCommand implements Runnable {
    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
