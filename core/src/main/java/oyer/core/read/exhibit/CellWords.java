package oyer.core.read.exhibit;

import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// What the words of a cell of a form, list or stamp say of a thing: its kind, how many there are, its passage.
final class CellWords {

    private final Prose prose;
    private final String text;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final Cardinals cardinals;

    CellWords(Prose prose, EvidenceWords words) {
        this.prose = prose;
        this.text = prose.characters();
        this.tokens = prose.tokens();
        this.words = words;
        this.cardinals = new Cardinals(prose);
    }

    /// As written, on one line.
    String say(Cell cell) {
        return cell.in(text).strip().replaceAll("\\s{1,99}", " ");
    }

    Passage passage(Cell cell) {
        return prose.text().passage(cell.start(), cell.end());
    }

    /// A row from its first cell to the end of its last that holds something.
    Passage line(Row row) {
        int end = row.start();
        for (Cell cell : row.cells()) {
            end = cell.empty() ? end : cell.end();
        }
        int start = row.cells().getFirst().start();
        return passage(new Cell(start, Math.max(start + 1, end)));
    }

    /// Whether a word of a stretch has a class of the table of columns.
    boolean says(int from, int to, String role) {
        for (int t = tokens.at(from); t < tokens.size() && tokens.start(t) < to; t++) {
            if (role.equals(words.column(tokens, t))) {
                return true;
            }
        }
        return false;
    }

    /// The kind of the first evidence noun in a cell; of what an envelope holds, that of its content.
    Type type(Cell cell) {
        Type found = Type.OTHER;
        boolean content = false;
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            int at = t;
            Type here = words.kind(tokens, t)
                    .or(() -> words.head(tokens, at).map(EvidenceWords.Head::type))
                    .orElse(Type.OTHER);
            content |= words.is(tokens, t, "holding");
            if (here != Type.OTHER && (found == Type.OTHER || content)) {
                found = here;
                if (content) {
                    return here;
                }
            }
        }
        return found;
    }

    /// Whether a cell names a thing that a table knows.
    boolean thing(Cell cell) {
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            if (words.head(tokens, t).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// A cell that is no more than a number.
    OptionalInt number(Cell cell) {
        String said = cell.in(text);
        return said.length() > 0 && said.length() < 6 && said.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(said))
                : OptionalInt.empty();
    }

    /// How many a description says there are (`Blood, 22 swabs`, `Six hairs`, `Swabs (8)`); of what an envelope holds,
    /// the number of its content.
    OptionalInt count(Cell cell) {
        OptionalInt found = OptionalInt.empty();
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            boolean content = words.is(tokens, t - 1, "holding");
            boolean digits = tokens.kind(t) == Tokens.Kind.NUMBER && tokens.length(t) < 5;
            OptionalInt here = digits || tokens.kind(t) == Tokens.Kind.WORD ? cardinals.at(t) : OptionalInt.empty();
            boolean counts = here.isPresent() && (bracketed(t, cell) || before(t, cell));
            if (counts && (found.isEmpty() || content)) {
                found = here;
            }
        }
        // `one sealed envelope` is no group
        return found.isPresent() && found.getAsInt() == 1 ? OptionalInt.empty() : found;
    }

    /// `22 swabs`, and neither `size 11` nor `18 cm`.
    private boolean before(int number, Cell cell) {
        int next = number + 1;
        // of `Report 92-771` the second part is of its number
        boolean glued = tokens.is(number - 1, '-') && tokens.gap(number) == Tokens.Gap.NONE;
        return !glued
                && !tokens.is(number - 1, "size")
                && !tokens.is(number - 1, "Größe")
                && next < tokens.size()
                && tokens.start(next) < cell.end()
                && tokens.kind(next) == Tokens.Kind.WORD
                && !tokens.is(next, 'x') // 8 x 100 EUR
                && !words.part("measure", tokens, next)
                && !words.part("span", tokens, next)
                && !words.part("span", tokens, number - 1);
    }

    /// `(8)`, `(6 Stück)`.
    private boolean bracketed(int number, Cell cell) {
        boolean piece = words.part("piece", tokens, number + 1);
        int close = piece ? number + 2 : number + 1;
        return tokens.is(number - 1, '(')
                && tokens.start(number - 1) > cell.start()
                && close < tokens.size()
                && tokens.is(close, ')');
    }

    /// The part of a description, between commas, that begins with a word of place: `under driver's seat`.
    Optional<String> place(Cell cell) {
        int from = -1;
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            boolean cut = tokens.is(t, ',') || tokens.is(t, '.') || tokens.is(t, ';');
            if (from >= 0 && (cut || tokens.end(t) >= cell.end())) {
                return Optional.of(Wording.of(tokens, from, cut ? t - 1 : t));
            }
            if (from < 0 && t > 0 && tokens.is(t - 1, ',') && words.is(tokens, t, "place")) {
                from = t;
            }
        }
        return Optional.empty();
    }
}
