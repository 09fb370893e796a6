package oyer.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import oyer.core.review.CaseReader;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Make everything derived anew from originals and journal: words, readings, search.")
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Session session = Session.create(chosen.box(), chosen.at());
                var intake = IsolatedReader.start(Settings.usual())) {
            session.store().dropDerived();
            ProgressBar bar = new ProgressBar(System.err);
            new CaseReader(session.box(), intake, reading.pipeline(), session.store(), session.index(), bar).read();
            bar.finish();
            StatusCommand.print(session, System.out, false);
        }
        return 0;
    }
}
