package oyer.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Cuts a document into the passages that search finds: a few sentences each, never across a page.
final class Sections {

    private static final int ROUGHLY = 400;
    private static final int LONGEST = 2_000;

    private Sections() {}

    static List<CaseIndex.Section> of(Prose prose, DocumentReadings readings) {
        DocumentText text = prose.text();
        List<CaseIndex.Section> sections = new ArrayList<>();
        Filler filler = new Filler(readings);
        int start = -1;
        int end = -1;
        int page = 0;
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int last = prose.sentences().end(s) - 1;
            int from = prose.tokens().start(first);
            int to = prose.tokens().end(last);
            int pageHere = text.pageAt(from).number();
            if (start >= 0 && (pageHere != page || to - start > ROUGHLY)) {
                sections.add(filler.section(start, end));
                start = -1;
            }
            if (start < 0) {
                start = from;
                page = pageHere;
            }
            end = to;
            while (end - start > LONGEST) {
                sections.add(filler.section(start, start + LONGEST));
                start += LONGEST;
            }
        }
        if (start >= 0 && end > start) {
            sections.add(filler.section(start, end));
        }
        return sections;
    }

    /// Goes through the readings once beside the sections.
    private static final class Filler {
        private final DocumentReadings readings;
        private int mention;
        private int time;

        Filler(DocumentReadings readings) {
            this.readings = readings;
        }

        CaseIndex.Section section(int start, int end) {
            Span span = new Span(start, end);
            List<String> figures = new ArrayList<>();
            List<Mention> mentions = readings.mentions();
            while (mention < mentions.size() && mentions.get(mention).passage().start() < start) {
                mention++;
            }
            for (; mention < mentions.size() && mentions.get(mention).passage().start() < end; mention++) {
                String key = CaseIndex.Section.key(
                        readings.document(), mentions.get(mention).entity());
                if (!figures.contains(key)) {
                    figures.add(key);
                }
            }
            Optional<LocalDate> earliest = Optional.empty();
            Optional<LocalDate> latest = Optional.empty();
            List<TimeReading> times = readings.times();
            while (time < times.size() && times.get(time).passage().start() < start) {
                time++;
            }
            for (; time < times.size() && times.get(time).passage().start() < end; time++) {
                var when = times.get(time).when();
                if (when.dated()) {
                    earliest = earlier(earliest, when.earliest().or(when::latest));
                    latest = later(latest, when.latest().or(when::earliest));
                }
            }
            return new CaseIndex.Section(span, figures, earliest, latest);
        }

        private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
            return a.isEmpty() ? b : b.isEmpty() || a.get().isBefore(b.get()) ? a : b;
        }

        private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
            return a.isEmpty() ? b : b.isEmpty() || a.get().isAfter(b.get()) ? a : b;
        }
    }
}
