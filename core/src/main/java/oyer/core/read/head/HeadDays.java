package oyer.core.read.head;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.Span;
import oyer.core.text.Tokens;

/// Where a head says when was heard and decided: behind a label, in the words that it was handed down, alone in a line.
final class HeadDays {

    private final Tokens tokens;
    private final HeadWords words;
    private final List<Span> labelled = new ArrayList<>();
    private final List<Span> handed = new ArrayList<>();
    private final List<Span> alone = new ArrayList<>();
    private final List<Span> heard = new ArrayList<>();
    /// `On 3 March`: of the hearing where another day is that of the decision.
    private final List<Span> on = new ArrayList<>();

    HeadDays(Tokens tokens, HeadWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /// @return whether the line is one of days
    boolean read(HeadLine line, HeadLine next) {
        int hearing = words.after("heard", tokens, line.first(), line.end());
        if (hearing > 0) {
            return within(hearing, line, next, heard);
        }
        boolean bare = tokens.is(line.first(), "on") && line.end() - line.first() > 2;
        if (bare && day(new HeadLine(line.first() + 1, line.end()))) {
            on.add(tokens.span(line.first() + 1, line.end() - 1));
            return true;
        }
        int label = words.after("decided", tokens, line.first(), line.end());
        if (label > 0 && within(label, line, next, labelled)) {
            return true;
        }
        for (int i = line.first(); i < line.end(); i++) {
            int down = words.after("handed", tokens, i, line.end());
            if (down > 0 && numbered(i, line.end())) {
                handed.add(tokens.span(i, line.end() - 1));
                return !line.prose(tokens);
            }
        }
        if (day(line)) {
            alone.add(tokens.span(line.first(), line.end() - 1));
            return true;
        }
        return false;
    }

    /// What stands behind a label, or in the next line where nothing does.
    private boolean within(int label, HeadLine line, HeadLine next, List<Span> found) {
        if (numbered(label, line.end())) {
            found.add(tokens.span(label, line.end() - 1));
            return true;
        }
        boolean open = label == line.end() || label == line.end() - 1 && tokens.is(label, ':');
        if (open && day(next)) {
            found.add(tokens.span(next.first(), next.end() - 1));
            return true;
        }
        return false;
    }

    private boolean numbered(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER && tokens.length(i) == 4
                    || tokens.kind(i) == Tokens.Kind.NUMBER && i + 2 < end && tokens.is(i + 1, '/')) {
                return true;
            }
        }
        return false;
    }

    /// Nothing but a day: `Thursday 23rd September 2021`, `04/05/2022`.
    boolean day(HeadLine line) {
        boolean year = false;
        boolean month = false;
        for (int i = line.first(); i < line.end(); i++) {
            boolean named = words.is("month", tokens, i);
            boolean number = tokens.kind(i) == Tokens.Kind.NUMBER
                    || tokens.kind(i) == Tokens.Kind.MIXED && Character.isDigit(tokens.first(i));
            boolean small = tokens.kind(i) == Tokens.Kind.SIGN
                    || words.is("weekday", tokens, i)
                    || tokens.is(i, "of")
                    || tokens.is(i, "the")
                    || tokens.is(i, "and")
                    || tokens.is(i, "vom")
                    || tokens.is(i, "am");
            if (!named && !number && !small) {
                return false;
            }
            month |= named || number && tokens.is(i + 1, '/');
            year |= number && tokens.length(i) == 4;
        }
        return year && month;
    }

    List<Span> decided() {
        List<Span> all = new ArrayList<>(labelled);
        all.addAll(handed);
        all.addAll(alone);
        return all.isEmpty() ? on : all;
    }

    List<Span> heard() {
        List<Span> all = new ArrayList<>(heard);
        if (!labelled.isEmpty() || !handed.isEmpty() || !alone.isEmpty()) {
            all.addAll(on);
        }
        return all;
    }
}
