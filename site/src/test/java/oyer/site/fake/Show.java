package oyer.site.fake;

import java.util.Optional;
import oyer.site.Workbench;

/// Serves the sample case, to look at the pages by hand: `empty` and `reading` show those states.
final class Show {

    private Show() {}

    public static void main(String[] args) throws Exception {
        SampleCase sample = args.length > 0 && !args[0].equals("whole") ? SampleCase.empty() : SampleCase.whole();
        Workbench workbench = Workbench.start(sample.store, sample.index, Optional.empty(), 7091);
        if (args.length > 0 && args[0].equals("reading")) {
            workbench.progress().at("read", 12, 40, "police/report-17.txt");
        }
        System.out.println(workbench.address());
        Thread.sleep(Long.MAX_VALUE);
    }
}
