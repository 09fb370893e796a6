/// One file per page: what it says, made from the ports of the case. The template of the same name writes it out.
@NullMarked
package oyer.site.page;

import org.jspecify.annotations.NullMarked;
