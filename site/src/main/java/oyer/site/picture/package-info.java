/// Drawings: made once of plain shapes, shown on a page, saved as SVG or as PNG.
@NullMarked
package oyer.site.picture;

import org.jspecify.annotations.NullMarked;
