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
        int from = 0;
        while (true) {
            int at = Integer.MAX_VALUE;
            String found = "";
            for (String name : NAMES) {
                int next = page.indexOf(name, from);
                if (next >= 0 && next < at) {
                    at = next;
                    found = name;
                }
            }
            int end = found.isEmpty() ? -1 : page.indexOf('"', at + found.length());
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
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("\"", "&#34;").replace("<", "&lt;");
    }
}
