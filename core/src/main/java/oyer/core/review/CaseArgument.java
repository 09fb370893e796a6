package oyer.core.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import oyer.core.argue.draft.Draft;
import oyer.core.argue.draft.Drafter;
import oyer.core.argue.draft.Phrase;
import oyer.core.argue.map.Aif;
import oyer.core.argue.map.Amended;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// The argument of a case: what the readings propose, as amended by the edits of the journal.
public final class CaseArgument {

    private CaseArgument() {}

    /// For a store that keeps no draft.
    private static final Kept<Draft> DRAFTS = Kept.ofReadings(CaseArgument::drafted);

    /// What became of a draft by the edits of the journal: a page asks for it with every toggle.
    private record Known(Draft kept, List<Ruled> edits, Draft draft, Amended amended) {}

    private static final Map<CaseStore, Map<String, Known>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    public static Amended of(CaseStore store) {
        return of(store, Phrase::english, Language.ENGLISH);
    }

    /// @param saying how the few sentences of its own are said in a language
    public static Amended of(CaseStore store, Phrase.Saying saying, Language language) {
        return known(store, saying, language).amended();
    }

    /// What the readings propose, before any edit. It follows decisions on readings as who is who does, behind.
    public static Draft draft(CaseStore store, Phrase.Saying saying, Language language) {
        return known(store, saying, language).draft();
    }

    private static Known known(CaseStore store, Phrase.Saying saying, Language language) {
        Draft kept = store.draft().orElseGet(() -> proposed(store));
        List<Ruled> edits = store.rulings().argued();
        Map<String, Known> known = KNOWN.computeIfAbsent(store, _ -> new ConcurrentHashMap<>());
        return known.compute(
                language.code(),
                (_, was) -> was != null && was.kept == kept && was.edits.equals(edits)
                        ? was
                        : worked(kept, edits, store, saying));
    }

    private static Known worked(Draft kept, List<Ruled> argued, CaseStore store, Phrase.Saying saying) {
        Draft draft = kept.in(saying);
        List<Ruling> edits = argued.stream().map(Ruled::ruling).toList();
        return new Known(kept, argued, draft, Amended.of(draft.map(), edits, finder(store)));
    }

    /// Worked out once, however many ask meanwhile.
    static Draft proposed(CaseStore store) {
        return DRAFTS.of(store);
    }

    private static Draft drafted(CaseStore store) {
        List<DocumentReadings> all = store.documents().parallelStream()
                .flatMap(d -> store.readings(d.id()).stream())
                .toList();
        return taken(store, store.figures(), CaseItems.of(store, all), all, new ProseCache())
                .draft(store.discrepancies());
    }

    /// All documents taken in, which needs no discrepancies yet.
    static Drafter taken(
            CaseStore store,
            List<Figure> figures,
            List<EvidenceItem> items,
            List<DocumentReadings> all,
            ProseCache words) {
        Drafter drafter = new Drafter(figures, items, all);
        if (!drafter.hasAccused()) {
            return drafter;
        }
        for (DocumentReadings readings : all) {
            words.of(readings.document(), readings.language(), store).ifPresent(prose -> drafter.add(readings, prose));
        }
        return drafter;
    }

    /// Finds words in the document whose path ends so; line breaks and spaces are alike, and so is the number that a
    /// transcript prints before a line.
    public static Aif.Finder finder(CaseStore store) {
        return (path, words) -> store.documents().stream()
                .filter(d ->
                        !path.isBlank() && d.paths().stream().anyMatch(p -> p.equals(path) || p.endsWith("/" + path)))
                .findFirst()
                .flatMap(d -> store.text(d.id()))
                .flatMap(text -> find(text, words));
    }

    public static Aif.Naming naming(CaseStore store) {
        return passage -> store.document(passage.document())
                .map(Document::path)
                .orElse(passage.document().sha256());
    }

    static Optional<Passage> find(DocumentText text, String words) {
        String wanted = words.strip();
        String all = text.characters();
        for (int from = 0; !wanted.isEmpty() && from < all.length(); from++) {
            int end = matches(all, from, wanted);
            if (end > 0) {
                return Optional.of(text.passage(new Span(from, end)));
            }
        }
        return Optional.empty();
    }

    /// Where the wanted words end if they begin here; 0 if not.
    private static int matches(String all, int from, String wanted) {
        int at = from;
        for (int i = 0; i < wanted.length(); i++) {
            if (Character.isWhitespace(wanted.charAt(i))) {
                int before = at;
                while (at < all.length() && Character.isWhitespace(all.charAt(at))) {
                    at = all.charAt(at) == '\n' ? numbered(all, at + 1) : at + 1;
                }
                while (i + 1 < wanted.length() && Character.isWhitespace(wanted.charAt(i + 1))) {
                    i++;
                }
                if (at == before) {
                    return 0;
                }
            } else if (at >= all.length() || all.charAt(at++) != wanted.charAt(i)) {
                return 0;
            }
        }
        return at;
    }

    /// Behind the number that is printed before a line (`10`, then a tab), or where the line begins.
    private static int numbered(String all, int line) {
        int at = line;
        while (at < all.length() && at - line < 3 && Character.isDigit(all.charAt(at))) {
            at++;
        }
        return at > line && at < all.length() && all.charAt(at) == '\t' ? at : line;
    }
}
