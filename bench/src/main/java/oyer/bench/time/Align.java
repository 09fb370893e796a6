package oyer.bench.time;

import java.util.ArrayList;
import java.util.List;
import oyer.bench.time.Sample.Found;
import oyer.core.text.Span;

/// Carries spans from a copy of a text back to the text, when the copy differs in white space only.
final class Align {

    private Align() {}

    static List<Found> onto(String text, Sample copy) {
        int[] back = new int[copy.text().length() + 1];
        int at = 0;
        for (int i = 0; i < copy.text().length(); i++) {
            char c = copy.text().charAt(i);
            if (!Character.isWhitespace(c)) {
                while (at < text.length() && text.charAt(at) != c) {
                    at++;
                }
            }
            back[i] = Math.min(at, text.length() - 1);
            if (!Character.isWhitespace(c)) {
                at++;
            }
        }
        List<Found> found = new ArrayList<>();
        for (Found there : copy.gold()) {
            int start = back[there.span().start()];
            int end = back[there.span().end() - 1] + 1;
            if (end > start) {
                found.add(new Found(new Span(start, end), there.value()));
            }
        }
        return found;
    }
}
