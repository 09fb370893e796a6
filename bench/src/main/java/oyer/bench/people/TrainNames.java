package oyer.bench.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameLearner;
import oyer.core.text.Language;
import oyer.core.text.Span;

/// Learns the name models that core ships, from data whose licence allows it: the Text Anonymization
/// Benchmark (MIT) and LitBank (CC BY 4.0) for English, German Legal Entity Recognition (CC BY 4.0) for
/// German.
///
///     java -cp ... oyer.bench.people.TrainNames BENCH core/src/main/resources/oyer/core/read/name [en|de]
///     java -cp ... oyer.bench.people.TrainNames BENCH held-out [en|de] [errors]
public final class TrainNames {

    private static final int EPOCHS = 10;
    private static final int FOLDS = 5;

    private TrainNames() {}

    public static void main(String[] args) throws IOException {
        Path bench = Path.of(args[0]);
        if (args[1].equals("held-out")) {
            heldOut(bench, args.length > 2 ? args[2] : "", args.length > 3);
            return;
        }
        Path out = Path.of(args[1]);
        String only = args.length > 2 ? args[2] : "";
        if (!only.equals("en")) {
            learn(Labelled.ler(bench)).write(out.resolve("de.model"));
        }
        if (only.equals("de")) {
            return;
        }
        List<Labelled> english = new ArrayList<>(Labelled.tab(bench, "train"));
        english.addAll(Labelled.tab(bench, "dev"));
        english.addAll(Labelled.litbank(bench));
        learn(english).write(out.resolve("en-judgment.model"));
        learnTwice(english, Labelled.gap(bench)).write(out.resolve("en.model"));
    }

    /// In GAP only two names of each text are marked; what a first model finds beside them is taken as marked too.
    private static NameLearner learnTwice(List<Labelled> marked, List<Labelled> partly) {
        NameLearner first = learn(marked);
        List<Labelled> all = new ArrayList<>(marked);
        for (Labelled one : partly) {
            List<Labelled.Name> names = new ArrayList<>(one.names());
            for (Mention mention : first.read(PeopleBench.prose(one)).mentions()) {
                Span span = mention.passage().span();
                if (mention.form() == Mention.Form.NAME
                        && one.names().stream().noneMatch(n -> span.overlaps(new Span(n.start(), n.end())))) {
                    names.add(new Labelled.Name(span.start(), span.end(), mention.kind(), "", ""));
                }
            }
            all.add(new Labelled(one.source(), one.id(), one.language(), one.text(), names));
        }
        return learn(all);
    }

    static NameLearner learn(List<Labelled> all) {
        boolean german = all.getFirst().language() == Language.GERMAN;
        NameLearner learner = new NameLearner(german ? GERMAN : ENGLISH);
        for (Labelled one : all) {
            List<NameLearner.Marked> marked = new ArrayList<>();
            one.names()
                    .forEach(n -> marked.add(new NameLearner.Marked(
                            new Span(n.start(), n.end()),
                            german
                                    ? CLASSES.getOrDefault(n.label(), "")
                                    : n.kind().name())));
            if (german) {
                one.others().stream()
                        .filter(o -> CLASSES.containsKey(o.label()))
                        .forEach(o -> marked.add(new NameLearner.Marked(
                                new Span(o.start(), o.end()), CLASSES.getOrDefault(o.label(), ""))));
            }
            learner.add(PeopleBench.prose(one), marked);
        }
        learner.learn(EPOCHS, german ? 2 : 3);
        return learner;
    }

    /// What is told apart in English: the kinds of names.
    private static final SequencedMap<String, Optional<EntityKind>> ENGLISH = new LinkedHashMap<>();

    /// What is told apart in German decisions: courts, other institutions, companies; and what is cited, where a
    /// court's or a place's name is none.
    private static final SequencedMap<String, Optional<EntityKind>> GERMAN = new LinkedHashMap<>();

    /// The class of each label of German Legal Entity Recognition; brands (`MRK`) are left out.
    private static final Map<String, String> CLASSES = new HashMap<>();

    static {
        for (EntityKind kind : EntityKind.values()) {
            ENGLISH.put(kind.name(), Optional.of(kind));
        }
        for (String labels :
                List.of("PER RR AN", "GRT", "UN ORG", "INN", "LD LDS ST STR", "GS VO EUN VS VT", "RS", "LIT")) {
            for (String label : labels.split(" ")) {
                CLASSES.put(label, labels);
                GERMAN.put(labels, Labelled.kind(label));
            }
        }
    }

    private static void heldOut(Path bench, String language, boolean errors) throws IOException {
        if (!language.equals("de")) {
            List<Labelled> tab = new ArrayList<>(Labelled.tab(bench, "train"));
            tab.addAll(Labelled.tab(bench, "dev"));
            folds("tab", tab, Labelled.litbank(bench), errors);
        }
        if (!language.equals("en")) {
            folds("ler", Labelled.ler(bench), List.of(), errors);
        }
    }

    /// Each fifth measured with what was learnt from the other four, and from `more`.
    private static void folds(String title, List<Labelled> all, List<Labelled> more, boolean errors) {
        Map<String, Cast> casts = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Labelled> rest = new ArrayList<>(more);
            for (int i = 0; i < all.size(); i++) {
                if (i % FOLDS != fold) {
                    rest.add(all.get(i));
                }
            }
            NameLearner learner = learn(rest);
            for (int i = fold; i < all.size(); i += FOLDS) {
                casts.put(all.get(i).text(), learner.read(PeopleBench.prose(all.get(i))));
            }
        }
        PeopleBench.names(
                title + ", five folds", all, prose -> Objects.requireNonNull(casts.get(prose.characters())), errors);
    }
}
