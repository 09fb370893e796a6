package oyer.site.list;

import java.util.List;
import java.util.TreeSet;
import oyer.core.review.Slice;
import oyer.site.http.Address;

/// Where one is in a long list, and the way to every other part of it.
///
/// @param total rows in all
/// @param first 1-based number of the first row shown; 0 when there is none
/// @param last 1-based number of the last row shown
/// @param steps addresses of the first, the last and the neighbouring parts, in order
/// @param previous empty when there is none before
/// @param next empty when there is none after
public record Pager(long total, long first, long last, List<Step> steps, String previous, String next) {

    /// The way to one part of the list.
    ///
    /// @param gap whether parts were left out before this one
    public record Step(long number, String address, boolean current, boolean gap) {}

    public Pager {
        steps = List.copyOf(steps);
    }

    /// The pager for the part that is shown.
    ///
    /// @param here the address of the list; its parameter `start` is the 0-based row to begin with
    /// @param most rows on one page
    public static Pager of(Slice<?> slice, Address here, int most) {
        long pages = Math.max(1, (slice.total() + most - 1) / most);
        long current = Math.min(pages - 1, slice.from() / most);
        TreeSet<Long> shown = new TreeSet<>(List.of(0L, pages - 1));
        for (long page = Math.max(0, current - 2); page <= Math.min(pages - 1, current + 2); page++) {
            shown.add(page);
        }
        List<Step> steps = new java.util.ArrayList<>();
        long before = -1;
        for (long page : shown) {
            steps.add(new Step(page + 1, address(here, page, most), page == current, page != before + 1));
            before = page;
        }
        int rows = slice.rows().size();
        return new Pager(
                slice.total(),
                rows == 0 ? 0 : slice.from() + 1,
                slice.from() + rows,
                steps,
                current > 0 ? address(here, current - 1, most) : "",
                slice.from() + rows < slice.total() ? address(here, current + 1, most) : "");
    }

    private static String address(Address here, long page, int most) {
        return here.with("start", page == 0 ? "" : String.valueOf(page * most)).toString();
    }

    public boolean needed() {
        return steps.size() > 1;
    }
}
