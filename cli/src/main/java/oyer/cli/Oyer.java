package oyer.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// The program: `oyer open FOLDER` and the other commands.
@Command(
        name = "oyer",
        description =
                "Hear the case again: reads a box of case documents and gives back a case that can be questioned.",
        versionProvider = Oyer.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            OpenCommand.class,
            StatusCommand.class,
            SearchCommand.class,
            ExtractCommand.class,
            CheckCommand.class,
            TimesCommand.class,
            AlibiCommand.class,
            CompareCommand.class,
            ArgueCommand.class,
            WeighCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            PublishCommand.class,
            DossierCommand.class,
            AutoComplete.GenerateCompletion.class,
            PrintsCommand.class,
            DnaCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "A case is kept in .oyer inside the folder, or where --case says. Originals are never altered.",
            "Nothing leaves this machine."
        })
public final class Oyer implements Runnable {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        System.out.flush();
        System.exit(status);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Oyer());
        line.setExecutionExceptionHandler(new Errors());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        if (line.getSubcommands().get("generate-completion") instanceof CommandLine completion) {
            completion.getCommandSpec().usageMessage().hidden(false);
        }
        return line;
    }

    /// Without a command, the help is what a newcomer wants.
    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"oyer " + VERSION};
        }
    }

    static final String VERSION = "0.1.0";
}
