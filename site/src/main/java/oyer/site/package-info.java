/// The workbench: pages of a case, served to this machine only.
///
/// The way of a request: [Workbench] takes it, `http` guards and routes it by the table in [Routes], `page` makes what
/// the page says from the case's ports, a template of the same name writes it out, escaped.
@NullMarked
package oyer.site;

import org.jspecify.annotations.NullMarked;
