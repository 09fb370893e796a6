package oyer.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruled;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// A chapter of the story: what a reviewer wrote, with the passages that it rests on.
///
/// @param id what it is known by, however often it is written anew
/// @param text as written: paragraphs parted by empty lines, `[[1]]` for the first source
/// @param sources the passages where they stand now; empty for one whose words are gone or not published
public record Chapter(String id, int place, String title, String text, List<Optional<Passage>> sources) {

    public Chapter {
        sources = List.copyOf(sources);
    }

    /// A run of words, or a reference to a source.
    ///
    /// @param source 1-based; 0 for words
    public record Piece(String words, int source) {}

    /// The chapters that hold, in their order.
    public static List<Chapter> of(CaseStore store) {
        List<Chapter> chapters = new ArrayList<>();
        for (Ruled ruled : store.rulings().story()) {
            if (ruled.decision() instanceof Decision.Told told) {
                chapters.add(new Chapter(
                        told.chapter(),
                        told.place(),
                        told.title(),
                        told.text(),
                        ruled.ruling().about().stream()
                                .map(p -> store.text(p.document()).flatMap(text -> FoundAgain.in(text, p)))
                                .toList()));
            }
        }
        return chapters;
    }

    /// The text in paragraphs, each in pieces.
    public List<List<Piece>> paragraphs() {
        List<List<Piece>> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add("");
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (!line.isBlank()) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(pieces(paragraph.toString()));
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }

    private List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int open = paragraph.indexOf("[[");
        while (open >= 0) {
            int close = paragraph.indexOf("]]", open);
            int number = close < 0 ? 0 : number(paragraph.substring(open + 2, close));
            if (number > 0 && number <= sources.size()) {
                if (open > from) {
                    pieces.add(new Piece(paragraph.substring(from, open), 0));
                }
                pieces.add(new Piece("", number));
                from = close + 2;
            }
            open = paragraph.indexOf("[[", Math.max(open + 2, from));
        }
        if (from < paragraph.length()) {
            pieces.add(new Piece(paragraph.substring(from), 0));
        }
        return pieces;
    }

    private static int number(String typed) {
        boolean digits = !typed.isEmpty() && typed.length() < 5 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(typed) : 0;
    }

    /// A text as a reviewer typed it, and what it refers to.
    ///
    /// @param text with each reference as `[[number]]`
    /// @param missing a reference that leads nowhere; empty when all lead somewhere
    public record Written(String text, List<Passage> sources, Optional<String> missing) {
        public Written {
            sources = List.copyOf(sources);
        }
    }

    /// Turns what was typed into a text with numbered sources, in the order in which they are referred to. A reference
    /// is
    /// the address of a passage in the workbench, `.../d/SHA?at=12-30`, or `[[number]]` of a source of before.
    ///
    /// @param before the sources of the chapter as it was
    public static Written written(
            String typed,
            List<Optional<Passage>> before,
            Function<DocumentId, Optional<oyer.core.text.DocumentText>> texts) {
        StringBuilder text = new StringBuilder();
        List<Passage> sources = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            int bracket = typed.indexOf("[[", at);
            int address = typed.indexOf("/d/", at);
            boolean byAddress = address >= 0 && (bracket < 0 || address < bracket);
            int found = byAddress ? address : bracket;
            if (found < 0) {
                break;
            }
            int from = found;
            int to = found + 2;
            Optional<Passage> passage = Optional.empty();
            if (byAddress) {
                while (from > at && !Character.isWhitespace(typed.charAt(from - 1)) && typed.charAt(from - 1) != '[') {
                    from--;
                }
                while (to < typed.length() && !Character.isWhitespace(typed.charAt(to)) && typed.charAt(to) != ']') {
                    to++;
                }
                passage = passage(typed.substring(found + 3, to), texts);
                if (passage.isEmpty() && typed.startsWith("?at=", found + 67)) {
                    return new Written(typed, List.of(), Optional.of(typed.substring(from, to)));
                }
            } else {
                int close = typed.indexOf("]]", found);
                int number = close < 0 ? 0 : number(typed.substring(found + 2, close));
                if (number > before.size()) {
                    return new Written(typed, List.of(), Optional.of(typed.substring(found, close + 2)));
                }
                to = close < 0 ? to : close + 2;
                passage = number > 0 ? before.get(number - 1) : Optional.empty();
            }
            text.append(typed, at, passage.isPresent() ? from : to);
            if (passage.isPresent()) {
                int known = sources.indexOf(passage.get());
                if (known < 0) {
                    sources.add(passage.get());
                    known = sources.size() - 1;
                }
                text.append("[[").append(known + 1).append("]]");
            }
            at = to;
        }
        return new Written(
                text.append(typed, Math.min(at, typed.length()), typed.length()).toString(), sources, Optional.empty());
    }

    private static Optional<Passage> passage(
            String reference, Function<DocumentId, Optional<oyer.core.text.DocumentText>> texts) {
        int at = reference.indexOf("?at=");
        int dash = reference.indexOf('-', Math.max(0, at));
        if (at != 64 || dash < 0) {
            return Optional.empty();
        }
        int hash = reference.indexOf('#');
        try {
            DocumentId id = new DocumentId(reference.substring(0, 64));
            Span span = new Span(
                    Integer.parseInt(reference.substring(at + 4, dash)),
                    Integer.parseInt(reference.substring(dash + 1, hash < 0 ? reference.length() : hash)));
            return texts.apply(id).filter(t -> span.end() <= t.length()).map(t -> t.passage(span));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
