package oyer.site.page;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.site.http.Address;
import oyer.site.http.Request;
import oyer.site.http.View;
import oyer.site.review.Subject;

/// What there is to see of a decision in the rows that it is about, and how it is undone: a page that shows these rows
/// need not be made anew.
public record DecidedPage(Frame frame, List<Subject> subjects) implements View {

    /// @param back the page on which it was decided
    static DecidedPage of(Desk desk, Request request, Address back) {
        return new DecidedPage(
                Frame.of(desk, request, "none", "")
                        .at(Address.of(back.toString().split("#", 2)[0])),
                request.posted().all("on").stream()
                        .flatMap(on -> Subject.parse(on, desk.store()::text).stream())
                        .toList());
    }

    public Optional<Ruled> verdict(Subject subject) {
        return subject.kind().equals(Ruling.DISCREPANCY)
                ? frame.marks().rulings().of(subject.about(), subject.rule())
                : frame.marks().verdict(subject.kind(), subject.about().getFirst());
    }

    /// Whether it is no longer in the list of what is open.
    public boolean gone(Subject subject) {
        return verdict(subject)
                .filter(r -> r.decision() instanceof Decision.Rejected || r.decision() instanceof Decision.Explained)
                .isPresent();
    }

    @Override
    public String template() {
        return "decided";
    }
}
