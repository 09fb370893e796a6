package oyer.bench.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import oyer.bench.time.Sample.Found;
import oyer.core.text.Span;

/// SUTime of Stanford CoreNLP with its part-of-speech tagger, as it is meant to be used.
final class SuTimeTagger implements Tagger {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final StanfordCoreNLP pipeline;

    SuTimeTagger() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos");
        this.pipeline = new StanfordCoreNLP(properties);
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
    }

    /// Whether its models, half a gigabyte, are there: `mvn -Ppeers` fetches them.
    static boolean isThere() {
        return SuTimeTagger.class.getClassLoader().getResource(MODEL) != null;
    }

    @Override
    public String name() {
        return "sutime";
    }

    @Override
    public boolean reads(Sample sample) {
        return Peers.suTimeReads().contains(sample.language());
    }

    @Override
    public List<Found> tag(Sample sample) {
        Annotation document = new Annotation(sample.text());
        sample.written().ifPresent(day -> document.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        pipeline.annotate(document);
        List<Found> found = new ArrayList<>();
        for (CoreMap timex : document.get(TimeAnnotations.TimexAnnotations.class)) {
            String value = timex.get(TimeAnnotations.TimexAnnotation.class).value();
            found.add(new Found(
                    new Span(
                            timex.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                            timex.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                    value == null ? "" : value));
        }
        return found;
    }
}
