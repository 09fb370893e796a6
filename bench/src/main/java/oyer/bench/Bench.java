package oyer.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// `oyer bench NAME ...`: finds the benchmark of that name and runs it with the rest of the arguments.
public final class Bench {

    private static final Map<String, String> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("time", "oyer.bench.time.TimeBench"),
            Map.entry("people", "oyer.bench.people.PeopleBench"),
            Map.entry("statements", "oyer.bench.statements.StatementsBench"),
            Map.entry("intake", "oyer.bench.intake.IntakeBench"),
            Map.entry("store", "oyer.bench.store.StoreBench"),
            Map.entry("network", "oyer.bench.network.NetworkBench"),
            Map.entry("contradictions", "oyer.bench.discrepancies.InjectionBench"),
            Map.entry("open", "oyer.bench.open.OpenBench"),
            Map.entry("compare", "oyer.bench.open.CompareBench"),
            Map.entry("publish", "oyer.bench.open.PublishBench"),
            Map.entry("pages", "oyer.bench.open.PagesBench"),
            Map.entry("reading", "oyer.bench.open.ReadingBench"),
            Map.entry("alibi", "oyer.bench.discrepancies.AlibiWindowsBench"),
            Map.entry("turnabout", "oyer.bench.discrepancies.TurnaboutBench"),
            Map.entry("argument", "oyer.bench.argument.ArgumentBench"),
            Map.entry("forensics", "oyer.bench.forensics.ForensicsBench"),
            Map.entry("prints", "oyer.bench.prints.PrintsBench"),
            Map.entry("proceedings", "oyer.bench.proceedings.ProceedingsBench"),
            Map.entry("boxes", "oyer.bench.boxes.BoxesBench"),
            Map.entry("evidence", "oyer.bench.evidence.EvidenceBench")));

    private Bench() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        String name = arguments.length == 0 ? "" : ALL.getOrDefault(arguments[0], "");
        if (name.isEmpty()) {
            System.err.println("oyer bench NAME ...   with NAME one of " + String.join(", ", ALL.keySet()));
            System.exit(2);
        }
        try {
            Class.forName(name).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException thrown) {
            thrown.printStackTrace();
            System.exit(1);
        }
    }
}
