/// The case on paper: one content, written as PDF and as a file of word processors.
@NullMarked
package oyer.dossier;

import org.jspecify.annotations.NullMarked;
