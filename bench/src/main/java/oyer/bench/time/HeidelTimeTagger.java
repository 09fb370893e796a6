package oyer.bench.time;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import oyer.bench.time.Sample.Found;
import oyer.core.text.Language;

/// HeidelTime 2.2.1 without a part-of-speech tagger, in the mode that suits the set.
final class HeidelTimeTagger implements Tagger {

    private final Map<Language, HeidelTimeStandalone> taggers = new EnumMap<>(Language.class);
    private final Path config;
    private final boolean narrative;

    HeidelTimeTagger(Path config, boolean narrative) {
        this.config = config;
        this.narrative = narrative;
    }

    @Override
    public String name() {
        return "heideltime";
    }

    @Override
    public boolean reads(Sample sample) {
        return true;
    }

    @Override
    public List<Found> tag(Sample sample) {
        HeidelTimeStandalone tagger = taggers.computeIfAbsent(
                sample.language(),
                language -> new HeidelTimeStandalone(
                        language == Language.GERMAN
                                ? de.unihd.dbs.uima.annotator.heideltime.resources.Language.GERMAN
                                : de.unihd.dbs.uima.annotator.heideltime.resources.Language.ENGLISH,
                        narrative ? DocumentType.NARRATIVES : DocumentType.NEWS,
                        OutputType.TIMEML,
                        config.toString(),
                        POSTagger.NO));
        try {
            LocalDate written = sample.written().orElse(LocalDate.of(2020, 1, 1));
            Date date = Date.from(written.atStartOfDay(ZoneId.systemDefault()).toInstant());
            return found(sample.text(), tagger.process(sample.text(), date));
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException("HeidelTime wants a date for " + sample.name(), e);
        }
    }

    /// Its answer is the text with tags; the spans are found again by walking both together.
    private static List<Found> found(String text, String answer) {
        int from = answer.indexOf("<TimeML>") + 8;
        int to = answer.lastIndexOf("</TimeML>");
        Sample marked = TimeMl.sample("answer", "<TEXT>" + answer.substring(from, to) + "</TEXT>", Language.ENGLISH);
        return Align.onto(text, marked);
    }
}
