package oyer.intake.format;

import java.util.Locale;
import java.util.Set;

/// How the elements of HTML break its text.
final class Markup {

    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "head",
            "template",
            "noscript",
            "svg",
            "object",
            "iframe",
            "audio",
            "video",
            "canvas",
            "datalist");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "blockquote",
            "pre",
            "table",
            "ul",
            "ol",
            "dl",
            "dt",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "nav",
            "main",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "address",
            "hr",
            "details",
            "summary",
            "caption",
            "body");
    private static final Set<String> LINES = Set.of("div", "tr", "dd", "option", "center", "legend", "thead");

    private Markup() {}

    static boolean hides(String element) {
        return HIDDEN.contains(element);
    }

    static boolean isCell(String element) {
        return element.equals("td") || element.equals("th");
    }

    /// The break before and after an element.
    static void breaks(String element, BlockText out) {
        if (element.equals("br")) {
            out.exact("\n");
        } else if (BLOCKS.contains(element)) {
            out.block();
        } else if (LINES.contains(element)) {
            out.line();
        }
    }

    /// Whether a style says that a new page begins here.
    static boolean startsPage(String style) {
        return says(style, "break-before");
    }

    static boolean endsPage(String style) {
        return says(style, "break-after");
    }

    private static boolean says(String style, String property) {
        int at = style.indexOf(property);
        if (at < 0) {
            return false;
        }
        int end = style.indexOf(';', at);
        String value = style.substring(at, end < 0 ? style.length() : end).toLowerCase(Locale.ROOT);
        return value.contains("always") || value.contains(": page") || value.endsWith(":page");
    }

    static boolean hidesByStyle(String style) {
        String dense = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return dense.contains("display:none") || dense.contains("visibility:hidden");
    }
}
