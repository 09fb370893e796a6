package oyer.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Rulings;
import oyer.core.text.Passage;
import oyer.site.http.Address;
import oyer.site.http.Request;
import oyer.site.http.Token;
import oyer.site.review.Marks;
import oyer.site.words.DayTyped;
import oyer.site.words.Days;
import oyer.site.words.Words;

/// What every page has around its content.
///
/// @param section which entry of the navigation is the current one
/// @param title of the page, as plain text
/// @param here the page's own address
/// @param traces whether comparisons of traces are published
/// @param disputes which words take part in an open discrepancy
/// @param marks what was decided, and whether decisions are taken here
public record Frame(
        Words words,
        Days days,
        Links links,
        String section,
        String title,
        Address here,
        Optional<SoFar> progress,
        Marks marks,
        boolean traces,
        Supplier<Disputed> disputes) {

    private static final java.util.Set<String> PUBLISHED = java.util.Set.of(
            "chronology", "people", "statements", "exhibits", "proceedings", "discrepancies", "argument", "documents");

    static Frame of(Desk desk, Request request, String section, String title) {
        return new Frame(
                request.words(),
                new Days(request.words()),
                new Links(""),
                section,
                title,
                request.address(),
                desk.progress().get(),
                marks(desk, request),
                desk.reviewing().isEmpty() && !desk.laboratory().comparisons().isEmpty(),
                disputes(desk));
    }

    /// Asked for when the first citation is written, and once a page.
    private static Supplier<Disputed> disputes(Desk desk) {
        return new Supplier<>() {
            private @Nullable Disputed known;

            @Override
            public Disputed get() {
                if (known == null) {
                    known = Disputed.of(desk.store());
                }
                return known;
            }
        };
    }

    /// Whether these words do not sit with others, as far as nobody has decided; on the page of discrepancies itself
    /// that goes without saying.
    public boolean disputed(Passage passage) {
        return live() && !section.equals("discrepancies") && disputes.get().at(passage);
    }

    /// The same around a page that goes by another address.
    Frame at(Address address) {
        return new Frame(words, days, links, section, title, address, progress, marks, traces, disputes);
    }

    private static Marks marks(Desk desk, Request request) {
        if (desk.reviewing().isEmpty()) {
            return Marks.shown(desk.store().rulings());
        }
        String reviewer = request.cookie("reviewer").orElse("");
        boolean alone = !reviewer.isEmpty() && request.cookie("alone").isPresent();
        Rulings rulings = desk.store().rulings();
        return new Marks(
                alone ? rulings.by(reviewer) : rulings,
                reviewer,
                Token.ours(),
                alone,
                desk.reviewing().get().pending());
    }

    /// What was typed as the begin or end of a stretch of time and is no time, so that the page leaves it out; and that
    /// it ends before it begins, so that nothing can lie in it. In sentences.
    public List<String> mistyped() {
        Optional<String> from = typed("from");
        Optional<String> to = typed("to");
        boolean hours = section.equals("alibi");
        List<String> problems = new ArrayList<>();
        Stream.of(from, to)
                .flatMap(Optional::stream)
                .filter(t -> (hours ? DayTyped.firstMinute(t) : DayTyped.first(t)).isEmpty())
                .forEach(t -> problems.add(words.say(hours ? "filter.nohour" : "filter.noday", t)));
        from.flatMap(DayTyped::firstMinute)
                .filter(begin -> to.flatMap(DayTyped::lastMinute)
                        .filter(end -> end.isBefore(begin))
                        .isPresent())
                .ifPresent(_ -> problems.add(words.say("filter.reversed")));
        return problems;
    }

    private Optional<String> typed(String name) {
        return Optional.ofNullable(here.parameters().get(name)).filter(t -> !t.isBlank());
    }

    /// Whether this is the workbench; a published page takes nothing and asks nothing.
    public boolean live() {
        return marks.open();
    }

    /// Whether a published site has this section.
    public boolean published(String section) {
        return PUBLISHED.contains(section) || traces && section.equals("comparisons");
    }

    /// A page whose title is the message `section.title`.
    static Frame of(Desk desk, Request request, String section) {
        return of(desk, request, section, request.words().say(section + ".title"));
    }
}
