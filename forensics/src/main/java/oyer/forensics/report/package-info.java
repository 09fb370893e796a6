/// Results worded: propositions, number, scale, assumptions and inputs, each comparison as one record of core.
@NullMarked
package oyer.forensics.report;

import org.jspecify.annotations.NullMarked;
