package oyer.site.page;

import java.util.Optional;
import java.util.function.Supplier;
import oyer.core.release.Papers;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseStore;
import oyer.core.review.Chronologies;
import oyer.core.review.Laboratory;
import oyer.core.review.PageImages;
import oyer.core.review.Reviewing;

/// What pages are made from: the case, its index, how its pages look, and how far reading has come while it goes on.
///
/// @param reviewing takes decisions; empty where the case is only shown
/// @param papers the case on paper
/// @param chronologies takes over what others made
/// @param laboratory traces compared
public record Desk(
        CaseStore store,
        CaseIndex index,
        Optional<PageImages> images,
        Supplier<Optional<SoFar>> progress,
        Optional<Reviewing> reviewing,
        Laboratory laboratory,
        Papers papers,
        Chronologies chronologies) {

    /// A file of a published list has more rows than a page that is made when it is asked for: each file says once more
    /// what stands around them.
    private static final int PUBLISHED = 8;

    /// How many rows a part of a long list has.
    ///
    /// @param live how many in the workbench
    int most(int live) {
        return reviewing.isPresent() ? live : live * PUBLISHED;
    }
}
