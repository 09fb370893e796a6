package oyer.site.page;

import java.util.List;
import oyer.core.review.Slice;
import oyer.site.http.Request;

/// A part of a list that is in memory as a whole.
final class Paged {

    private Paged() {}

    static <T> Slice<T> of(List<T> all, Request request, int most) {
        int from = (int) Math.min(request.number("start", 0), all.size());
        return new Slice<>(all.size(), from, all.subList(from, Math.min(all.size(), from + most)));
    }
}
