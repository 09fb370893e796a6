package oyer.core.release;

import java.nio.charset.StandardCharsets;

/// Texts behind tags, character references and percent signs.
final class Markup {

    private static final String NAMED =
            "amp=&;lt=<;gt=>;quot=\";apos=';nbsp= ;shy=\u00ad;zwj=\u200d;zwnj=\u200c;auml=ä;ouml=ö;uuml=ü;"
                    + "Auml=Ä;Ouml=Ö;Uuml=Ü;szlig=ß;eacute=é;egrave=è;aacute=á;ccedil=ç;ntilde=ñ;";

    private Markup() {}

    /// The text with each tag replaced.
    static String without(String text, String instead) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                break;
            }
            int close = text.indexOf('>', open);
            boolean tag = close > 0
                    && open + 1 < text.length()
                    && (Character.isLetter(text.charAt(open + 1)) || "/!?".indexOf(text.charAt(open + 1)) >= 0);
            out.append(text, at, open);
            if (tag) {
                out.append(instead);
                at = close + 1;
            } else {
                out.append('<');
                at = open + 1;
            }
        }
        return out.append(text, Math.min(at, text.length()), text.length()).toString();
    }

    /// What stands within tags and comments, without the names of elements, and of attributes whose values are the
    /// program's own (`class`), each value on a line.
    static String attributes(String text) {
        StringBuilder out = new StringBuilder();
        int open = text.indexOf('<');
        while (open >= 0) {
            boolean comment = text.startsWith("<!--", open);
            int close = comment ? text.indexOf("-->", open) : text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            String tag = text.substring(open + 1, close);
            if (comment || tag.indexOf('=') < 0) {
                out.append(comment || tag.indexOf(' ') > 0 ? tag : "").append('\n');
            } else {
                values(tag, out);
            }
            open = text.indexOf('<', close);
        }
        return out.toString();
    }

    private static void values(String tag, StringBuilder out) {
        int at = tag.indexOf('=');
        while (at >= 0 && at + 1 < tag.length()) {
            char quote = tag.charAt(at + 1);
            int from = quote == '"' || quote == '\'' ? at + 2 : at + 1;
            int end = from > at + 1 ? tag.indexOf(quote, from) : tag.indexOf(' ', from);
            end = end < 0 ? tag.length() : end;
            String name = tag.substring(0, at);
            if (!name.endsWith(" class") && !name.endsWith(" rel") && !name.endsWith(" type")) {
                out.append(tag, from, end).append('\n');
            }
            at = tag.indexOf('=', end);
        }
    }

    /// The next place where an escape may begin; -1 when there is none.
    static int escape(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '%' && Character.digit(next, 16) >= 0
                    || c == '&' && (next == '#' || Character.isLetter(next))
                    || c == '\\' && next == 'u') {
                return i;
            }
        }
        return -1;
    }

    /// Character references, escapes of JSON and percent signs resolved.
    static String unescaped(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('%') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = switch (c) {
                case '&' -> reference(text, at, out);
                case '%' -> percent(text, at, out);
                case '\\' -> backslash(text, at, out);
                default -> at;
            };
            if (next == at) {
                out.append(c);
                next = at + 1;
            }
            at = next;
        }
        return out.toString();
    }

    private static int reference(String text, int at, StringBuilder out) {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > 10) {
            return at;
        }
        String name = text.substring(at + 1, end);
        if (name.startsWith("#")) {
            boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            int code = number(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            if (code > 0 && code <= Character.MAX_CODE_POINT) {
                out.appendCodePoint(code);
                return end + 1;
            }
            return at;
        }
        int known = NAMED.indexOf(";" + name + "=");
        int start = NAMED.startsWith(name + "=") ? name.length() + 1 : known < 0 ? -1 : known + name.length() + 2;
        if (start < 0) {
            return at;
        }
        out.append(NAMED.charAt(start));
        return end + 1;
    }

    private static int percent(String text, int at, StringBuilder out) {
        byte[] bytes = new byte[64];
        int n = 0;
        int next = at;
        while (n < bytes.length && next + 2 < text.length() && text.charAt(next) == '%') {
            int value = number(text.substring(next + 1, next + 3), 16);
            if (value < 0) {
                break;
            }
            bytes[n++] = (byte) value;
            next += 3;
        }
        out.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
        return next;
    }

    private static int backslash(String text, int at, StringBuilder out) {
        if (at + 6 <= text.length() && text.charAt(at + 1) == 'u') {
            int value = number(text.substring(at + 2, at + 6), 16);
            if (value >= 0) {
                out.append((char) value);
                return at + 6;
            }
        }
        return at;
    }

    /// -1 for what is no number.
    private static int number(String digits, int base) {
        if (digits.isEmpty() || digits.length() > 7) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), base);
            if (digit < 0) {
                return -1;
            }
            value = value * base + digit;
        }
        return value;
    }
}
