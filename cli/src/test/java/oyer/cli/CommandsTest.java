package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.cli.house.Documents;
import picocli.CommandLine;

class CommandsTest {

    @Test
    void everyCommandAndOptionIsInTheReference() throws IOException {
        String reference = Files.readString(Documents.file("docs/reference.md"));
        TreeSet<String> missing = new TreeSet<>();
        Oyer.commandLine().getSubcommands().forEach((name, command) -> {
            if (!reference.contains("`oyer " + name)) {
                missing.add(name);
            }
            for (CommandLine.Model.OptionSpec option : command.getCommandSpec().options()) {
                if (!reference.contains("`" + option.longestName())) {
                    missing.add(name + " " + option.longestName());
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCommandHasHelp() {
        Oyer.commandLine()
                .getSubcommands()
                .forEach((name, command) -> assertThat(command.getUsageMessage())
                        .as(name)
                        .contains("Usage: oyer " + name)
                        .satisfies(help -> assertThat(help.lines().count()).isGreaterThan(3)));
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatWasWrong() {
        StringWriter error = new StringWriter();
        int status = Oyer.commandLine().setErr(new PrintWriter(error)).execute("extract", "--language", "fr", "x.txt");
        assertThat(status).isEqualTo(2);
        assertThat(error.toString()).contains("'fr' is no language that Oyer reads");
    }

    @Test
    void aFolderThatIsNotThereIsTheUsersMistakeAndNotOurs() {
        StringWriter error = new StringWriter();
        int status = Oyer.commandLine().setErr(new PrintWriter(error)).execute("status", "/no/such/folder");
        assertThat(status).isEqualTo(1);
        assertThat(error.toString()).contains("/no/such/folder").doesNotContain("\tat ");
    }

    @Test
    void aPortThatIsNoneAndAnAmountBelowNoneAreWrongUsage() {
        for (String[] wrong : new String[][] {
            {"open", ".", "--port", "-1"},
            {"open", ".", "--port", "99999"},
            {"search", ".", "car", "--most", "-1"},
            {"dossier", ".", "out.pdf", "--events", "many"}
        }) {
            StringWriter error = new StringWriter();
            assertThat(Oyer.commandLine().setErr(new PrintWriter(error)).execute(wrong))
                    .as(String.join(" ", wrong))
                    .isEqualTo(2);
            assertThat(error.toString())
                    .contains("'" + wrong[wrong.length - 1] + "' is no ")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aDossierIsNotBegunWhereThereIsNoFolderForItAndNotMadeOfNothing(@TempDir Path folder) {
        StringWriter error = new StringWriter();
        Path nowhere = folder.resolve("nowhere/paper.pdf");
        assertThat(Oyer.commandLine()
                        .setErr(new PrintWriter(error))
                        .execute("dossier", folder.toString(), nowhere.toString()))
                .isEqualTo(1);
        assertThat(error.toString()).contains("there is no folder [" + nowhere.getParent() + "]");
        assertThat(Oyer.commandLine()
                        .setErr(new PrintWriter(error))
                        .execute(
                                "dossier",
                                folder.toString(),
                                folder.resolve("paper.pdf").toString()))
                .isEqualTo(1);
        assertThat(error.toString()).contains("there is nothing to read in [" + folder + "]");
        assertThat(folder.resolve("paper.pdf")).doesNotExist();
    }

    @Test
    void whatThereIsOneOfIsToldAsOne() {
        assertThat(Numbers.of(1, "page", "pages")).isEqualTo("1 page");
        assertThat(Numbers.of(0, "page", "pages")).isEqualTo("0 pages");
        assertThat(Numbers.of(2, "page", "pages")).isEqualTo("2 pages");
    }

    @Test
    void aNetworkThatCannotBeReadIsToldWithFileAndLine(@TempDir Path folder) throws IOException {
        Path network = folder.resolve("lantern.bif");
        Files.writeString(network, "network lantern { }\nvariable Lit { type discrete [ 2 ] { yes, no }; }\nand more");
        StringWriter error = new StringWriter();
        int status = Oyer.commandLine()
                .setErr(new PrintWriter(error))
                .execute("weigh", network.toString(), "--if", "Lit=yes", "--found", "Seen=yes");
        assertThat(status).isEqualTo(1);
        assertThat(error.toString()).contains("lantern.bif").contains("line 3").doesNotContain("\tat ");
    }
}
