package oyer.intake.format;

import java.io.InputStream;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// HTML as a reader sees it: no scripts, styles or hidden parts; blocks on lines of their own.
final class Html implements Format {

    @Override
    public void read(Item item, Desk desk) throws Exception {
        Document page;
        try (InputStream in = item.content().open()) {
            page = Jsoup.parse(in, null, "");
        }
        desk.words(words(page, desk.limits().characters()));
    }

    static Words words(String html, int most) {
        return words(Jsoup.parse(html), most);
    }

    private static Words words(Document page, int most) {
        BlockText out = new BlockText(most);
        NodeTraversor.filter(new Visible(out), page);
        return out.words(title(page));
    }

    private static Optional<String> title(Document page) {
        Element h1 = page.selectFirst("h1");
        return Titles.given(page.title()).or(() -> h1 == null ? Optional.empty() : Titles.given(h1.text()));
    }

    private record Visible(BlockText out) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            switch (node) {
                case CDataNode data -> out.text(data.getWholeText());
                case TextNode text -> {
                    if (keepsSpace(text)) {
                        out.exact(text.getWholeText());
                    } else {
                        out.text(text.getWholeText());
                    }
                }
                case Element element -> {
                    return open(element);
                }
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult open(Element element) {
            String name = element.normalName();
            String style = element.attr("style");
            if (Markup.hides(name) || element.hasAttr("hidden") || !style.isEmpty() && Markup.hidesByStyle(style)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!style.isEmpty() && Markup.startsPage(style) && !out.atPageStart()) {
                out.page(Optional.empty());
            }
            if (name.equals("img") && !element.attr("alt").isBlank()) {
                out.space();
                out.text("[" + element.attr("alt") + "]");
                out.space();
            }
            if (name.equals("input") && !element.attr("value").isBlank() && !"hidden".equals(element.attr("type"))) {
                out.space();
                out.text(element.attr("value"));
                out.space();
            }
            Markup.breaks(stacked(element) ? "div" : name, out);
            if (Markup.isCell(name)) {
                out.cellBegins();
            }
            return FilterResult.CONTINUE;
        }

        /// Whether a piece of a box stands right behind another, with nothing between that would part their words: a
        /// style
        /// sheet sets such pieces below each other (`<div><b>A box</b><span>Its words</span></div>`).
        private static boolean stacked(Element element) {
            Element box = element.parent();
            if (box == null || !box.normalName().equals("div") || !box.ownText().isBlank()) {
                return false;
            }
            // pieces of plain words only: nested ones would be asked for their words again and again
            if (!(element.previousSibling() instanceof Element before)
                    || element.childrenSize() > 0
                    || before.childrenSize() > 0) {
                return false;
            }
            String left = before.text();
            String right = element.text();
            return !left.isEmpty()
                    && !right.isEmpty()
                    && !Character.isUpperCase(left.charAt(left.length() - 1))
                    && !Character.isLowerCase(right.charAt(0));
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (Markup.isCell(name)) {
                    out.cellEnds();
                }
                if (!name.equals("br")) {
                    Markup.breaks(name, out);
                }
                if (Markup.endsPage(element.attr("style"))) {
                    out.page(Optional.empty());
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean keepsSpace(TextNode text) {
            Node at = text.parent();
            for (int i = 0; i < 8 && at instanceof Element element; i++, at = at.parent()) {
                String name = element.normalName();
                if (name.equals("pre") || name.equals("textarea")) {
                    return true;
                }
            }
            return false;
        }
    }
}
