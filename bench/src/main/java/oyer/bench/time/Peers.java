package oyer.bench.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import oyer.core.text.Language;

/// The published taggers that ours is measured beside. Both are GPL, so they live in this module alone.
final class Peers {

    /// As in the configuration that HeidelTime ships with; it looks for a file, not for a resource.
    private static final String HEIDELTIME_CONFIG = """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTime = true
            considerTemponym = false
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTime = Time
            uimaVarTemponym = Temponym
            uimaVarTypeToProcess = Type
            treeTaggerHome =
            chineseTokenizerPath =
            """;

    private Peers() {}

    /// HeidelTime for news or for narratives, English or German, and of those already loaded SUTime.
    static List<Tagger> all(String set, List<Tagger> loaded) {
        boolean narrative = set.equals("narratives") || set.equals("judgments");
        Tagger heidelTime = new HeidelTimeTagger(heidelTimeConfig(), narrative);
        return Stream.concat(Stream.of(heidelTime), loaded.stream().filter(SuTimeTagger.class::isInstance))
                .toList();
    }

    /// Each peer once, for news, with the milliseconds that its first sentence took.
    static void each(BiConsumer<Tagger, Double> to) {
        LogManager.getLogManager().reset(); // HeidelTime tells of every document
        long cold = Speed.cpu();
        Tagger heidelTime = new HeidelTimeTagger(heidelTimeConfig(), false);
        to.accept(heidelTime, Speed.startUp(heidelTime, cold));
        if (!SuTimeTagger.isThere()) {
            System.out.println(
                    "peer           sutime     not measured: its models are not there; `mvn -Ppeers` fetches them");
            return;
        }
        cold = Speed.cpu();
        Tagger suTime = new SuTimeTagger();
        to.accept(suTime, Speed.startUp(suTime, cold));
    }

    static Set<Language> suTimeReads() {
        return Set.of(Language.ENGLISH);
    }

    private static Path heidelTimeConfig() {
        try {
            Path file = Files.createTempFile("heideltime", ".props");
            file.toFile().deleteOnExit();
            return Files.writeString(file, HEIDELTIME_CONFIG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
