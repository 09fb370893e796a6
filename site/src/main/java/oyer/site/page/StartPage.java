package oyer.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.ReadResult;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.Counts;
import oyer.core.review.Density;
import oyer.site.http.Request;
import oyer.site.http.View;

/// What was read, how large the case is, and where to go on.
///
/// @param attention documents that could not be read, or not wholly
/// @param strongest the discrepancies most worth a look
/// @param people those most often spoken of
/// @param spanned first and last day of the chronology
public record StartPage(
        Frame frame,
        Counts counts,
        List<Document> attention,
        long attentionInAll,
        List<Discrepancy> strongest,
        List<Figure> people,
        Optional<Density> spanned)
        implements View {

    private static final int FEW = 6;

    static StartPage of(Desk desk, Request request) {
        List<Document> attention = desk.store().documents().stream()
                .filter(StartPage::needsAttention)
                .toList();
        List<Density> density = desk.store().density(ChronologyQuery.all(), 1);
        return new StartPage(
                Frame.of(desk, request, "start"),
                desk.store().counts(),
                attention.stream().limit(FEW).toList(),
                attention.size(),
                desk.store().discrepancies().stream()
                        .sorted(Comparator.comparingDouble(Discrepancy::confidence)
                                .reversed())
                        .limit(FEW)
                        .toList(),
                desk.store().figures().stream()
                        .filter(f -> f.kind() == EntityKind.PERSON)
                        .sorted(Comparator.comparingInt(Figure::mentions).reversed())
                        .limit(12)
                        .toList(),
                density.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Density(
                                density.getFirst().first(),
                                density.getLast().last(),
                                density.stream().mapToLong(Density::events).sum())));
    }

    static boolean needsAttention(Document document) {
        return switch (document.result()) {
            case ReadResult.Failed _ -> true;
            case ReadResult.Read read -> read.needsOcrPages() > 0;
            case ReadResult.Container _ -> false;
        };
    }

    /// Share of the pages that were read, in percent with two digits, for the bar.
    public double share(long pages) {
        return counts.pages() == 0 ? 0 : Math.round(10_000.0 * pages / counts.pages()) / 100.0;
    }

    public long textPages() {
        return counts.pages() - counts.ocrPages() - counts.needsOcrPages();
    }

    @Override
    public String template() {
        return "start";
    }
}
