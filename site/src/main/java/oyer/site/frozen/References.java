package oyer.site.frozen;

import java.util.function.UnaryOperator;

/// Every reference of a page that our own templates wrote (`href`, `src`, in double quotation marks), turned into one
/// of
/// the published site. What is not published loses its reference and keeps its words.
final class References {

    private static final String[] NAMES = {" href=\"", " src=\""};

    private References() {}

    /// @param place the reference to write for an address from the root of the site; empty for what is not published
    static String rewrite(String page, UnaryOperator<String> place) {
        StringBuilder out = new StringBuilder(page.length());
        int[] next = new int[NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            next[i] = page.indexOf(NAMES[i]);
        }
        int from = 0;
        while (true) {
            int first = -1;
            for (int i = 0; i < NAMES.length; i++) {
                // each is looked for once from where it stood last: a page has thousands of one and none of the other
                if (next[i] >= 0 && next[i] < from) {
                    next[i] = page.indexOf(NAMES[i], from);
                }
                if (next[i] >= 0 && (first < 0 || next[i] < next[first])) {
                    first = i;
                }
            }
            String found = first < 0 ? "" : NAMES[first];
            int at = first < 0 ? -1 : next[first];
            int end = first < 0 ? -1 : page.indexOf('"', at + found.length());
            if (end < 0) {
                return out.append(page, from, page.length()).toString();
            }
            String address = plain(page.substring(at + found.length(), end));
            out.append(page, from, at);
            if (address.startsWith("/")) {
                String there = place.apply(address);
                if (!there.isEmpty()) {
                    out.append(found).append(escaped(there)).append('"');
                }
            } else {
                out.append(page, at, end + 1);
            }
            from = end + 1;
        }
    }

    private static String plain(String escaped) {
        return escaped.indexOf('&') < 0
                ? escaped
                : escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("\"", "&#34;").replace("<", "&lt;");
    }
}
