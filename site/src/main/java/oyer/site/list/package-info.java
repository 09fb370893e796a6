/// Long lists: paging that reaches every row, and exports.
@NullMarked
package oyer.site.list;

import org.jspecify.annotations.NullMarked;
