package oyer.bench.people;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Cast;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Stanford CoreNLP's recogniser of names, and its statistical coreference, on the same texts and with the
/// same scorer. It reads a few kilobytes a second, so it is run on a sample.
final class CoreNlpPeer {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final StanfordCoreNLP pipeline;

    private CoreNlpPeer(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("coref.algorithm", "statistical");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    /// Whether its models, half a gigabyte, are there: `mvn -Ppeers` fetches them.
    static boolean isThere() {
        return CoreNlpPeer.class.getClassLoader().getResource(MODEL) != null;
    }

    static CoreNlpPeer names() {
        return new CoreNlpPeer("tokenize,ssplit,pos,lemma,ner");
    }

    static CoreNlpPeer pronouns() {
        return new CoreNlpPeer("tokenize,ssplit,pos,lemma,ner,parse,coref");
    }

    /// Its names as a cast: each a person, an organisation or a place of its own.
    Cast read(Prose prose) {
        Annotation document = annotate(prose.characters());
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            int i = 0;
            while (i < tokens.size()) {
                String label = tokens.get(i).ner();
                int end = i + 1;
                while (end < tokens.size() && tokens.get(end).ner().equals(label)) {
                    end++;
                }
                int first = label.equals("PERSON") ? titled(tokens, i) : i;
                Span span = new Span(
                        tokens.get(first).beginPosition(), tokens.get(end - 1).endPosition());
                Passage passage = prose.text().passage(span);
                for (EntityKind kind : kind(label)) {
                    int number = entities.size();
                    entities.add(new Entity(number, kind, passage.words(), List.of(), List.of(), true));
                    mentions.add(new Mention(
                            passage, kind, Mention.Form.NAME, number, Optional.empty(), new Grounds("corenlp", 1)));
                }
                i = end;
            }
        }
        return new Cast(entities, mentions);
    }

    /// With the title before it, which judgments mark as part of the name and the recogniser was not taught to.
    private static int titled(List<CoreLabel> tokens, int first) {
        int before = first - 1;
        return before >= 0 && TITLES.contains(tokens.get(before).word()) ? before : first;
    }

    private static final Set<String> TITLES = Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.");

    private static List<EntityKind> kind(String label) {
        return switch (label) {
            case "PERSON" -> List.of(EntityKind.PERSON);
            case "ORGANIZATION" -> List.of(EntityKind.ORGANISATION);
            case "LOCATION" -> List.of(EntityKind.PLACE);
            default -> List.of();
        };
    }

    private Annotation annotate(String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        return document;
    }

    /// Chains of who is who in a text.
    Chains chains(String text) {
        Annotation document = annotate(text);
        Map<Integer, CorefChain> chains = document.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        List<List<CoreLabel>> sentences = document.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(s -> s.get(CoreAnnotations.TokensAnnotation.class))
                .toList();
        return new Chains(chains == null ? List.of() : chains.values(), sentences);
    }

    record Chains(Collection<CorefChain> chains, List<List<CoreLabel>> sentences) {

        /// The chain of the shortest mention that overlaps a stretch, if that chain has another mention.
        OptionalInt at(int start, int end) {
            int best = Integer.MAX_VALUE;
            OptionalInt found = OptionalInt.empty();
            for (CorefChain chain : chains) {
                for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
                    List<CoreLabel> tokens = sentences.get(mention.sentNum - 1);
                    int from = tokens.get(mention.startIndex - 1).beginPosition();
                    int to = tokens.get(mention.endIndex - 2).endPosition();
                    if (from < end && start < to && to - from < best) {
                        best = to - from;
                        found = OptionalInt.of(chain.getChainID());
                    }
                }
            }
            return found;
        }
    }
}
