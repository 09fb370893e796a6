/// The pages in a real browser: Debian's Chromium, without a window.
@NullMarked
package oyer.cli.browser;

import org.jspecify.annotations.NullMarked;
