package oyer.intake.format;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns elements into blocks, lines and pages. Knows the names of TEI and Akoma Ntoso; of other vocabularies an
/// element is a line of its own, unless it stands among words.
final class XmlWords {

    /// Head matter about the file, not of the document.
    private static final Set<String> ABOUT =
            Set.of("meta", "teiHeader", "presentation", "fileDesc", "style", "script", "metadata", "binaryObject");

    private static final Set<String> INLINE = Set.of(
            "persName",
            "placeName",
            "orgName",
            "name",
            "surname",
            "forename",
            "given",
            "hi",
            "rs",
            "ref",
            "date",
            "docDate",
            "b",
            "i",
            "u",
            "a",
            "span",
            "em",
            "strong",
            "sup",
            "sub",
            "judge",
            "party",
            "role",
            "lawyer",
            "neutralCitation",
            "docketNumber",
            "courtType",
            "emph",
            "supplied",
            "unclear",
            "add",
            "del",
            "corr",
            "sic",
            "abbr",
            "expan",
            "choice",
            "num",
            "measure",
            "foreign",
            "term",
            "quote",
            "q",
            "said",
            "seg",
            "w",
            "pc",
            "c",
            "person",
            "organization",
            "location",
            "concept",
            "entity",
            "event",
            "time",
            "docTitle",
            "docType",
            "ins",
            "inline",
            "interp",
            "join",
            "anchor",
            "note",
            "authorialNote",
            "gap",
            "img",
            "graphic",
            "title",
            "bibl",
            "noteRef",
            "rref",
            "mref",
            "affectedDocument",
            "def",
            "outcome",
            "embeddedText",
            "signature",
            "legislature",
            "math",
            "docProponent",
            "docPurpose",
            "docNumber",
            "docStage",
            "docStatus",
            "relatedDocument",
            "session",
            "shortTitle",
            "eol");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "head",
            "heading",
            "subheading",
            "div",
            "div0",
            "div1",
            "div2",
            "div3",
            "section",
            "paragraph",
            "level",
            "list",
            "item",
            "table",
            "lg",
            "sp",
            "speech",
            "stage",
            "closer",
            "opener",
            "salute",
            "body",
            "header",
            "judgmentBody",
            "introduction",
            "background",
            "decision",
            "motivation",
            "conclusions",
            "block",
            "blockList",
            "article",
            "part",
            "chapter",
            "crossHeading",
            "longTitle",
            "preamble",
            "recital",
            "li",
            "tocItem",
            "titlePage",
            "front",
            "back",
            "epigraph",
            "figDesc",
            "argument",
            "subparagraph",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "title-group",
            "sec",
            "fn",
            "caption");

    private static final Set<String> CELLS = Set.of("cell", "td", "th", "entry");

    private final BlockText out;

    /// For each open element, by depth, whether words stand directly in it.
    private final BitSet worded = new BitSet();

    private int depth;
    private boolean afterElement;
    private Optional<String> pageLabel = Optional.empty();
    private int hidden;
    private @Nullable String hiddenBy;
    private Optional<String> title = Optional.empty();
    private @Nullable StringBuilder naming;

    XmlWords(int most) {
        this.out = new BlockText(most);
        out.tight();
    }

    void open(String name, Function<String, @Nullable String> attribute) {
        if (hiddenBy != null) {
            aboutOpened(name, attribute);
            return;
        }
        if (ABOUT.contains(name)) {
            hiddenBy = name;
            hidden = 1;
            return;
        }
        if (name.equals("pb")) {
            String label = attribute.apply("n");
            if (out.atPageStart() && out.pageCount() == 0) {
                pageLabel = Optional.ofNullable(label).filter(l -> !l.isBlank());
                depth++;
                return; // the mark of the first page stands before its words
            }
            out.page(pageLabel);
            pageLabel = Optional.ofNullable(label).filter(l -> !l.isBlank());
            depth++;
            return;
        }
        if (name.equals("lb") || name.equals("br") || name.equals("eol")) {
            out.line();
        } else {
            breaks(name);
            if (CELLS.contains(name)) {
                out.cellBegins();
            }
        }
        worded.clear(++depth);
        afterElement = false;
    }

    private void aboutOpened(String name, Function<String, @Nullable String> attribute) {
        if (name.equals(hiddenBy)) {
            hidden++;
        }
        if (title.isEmpty()) {
            if (name.equals("FRBRname")) {
                title = Titles.given(attribute.apply("value"));
            } else if (name.equals("title")) {
                naming = new StringBuilder();
            }
        }
    }

    void close(String name) {
        if (hiddenBy != null) {
            if (name.equals("title") && naming != null) {
                title = Titles.given(naming.toString());
                naming = null;
            }
            if (name.equals(hiddenBy) && --hidden == 0) {
                hiddenBy = null;
            }
            return;
        }
        depth = Math.max(0, depth - 1);
        afterElement = true;
        if (name.equals("num")) {
            out.stick();
        } else if (CELLS.contains(name)) {
            out.cellEnds();
        } else if (!name.equals("pb") && !name.equals("lb") && !name.equals("br")) {
            breaks(name);
        }
    }

    private void breaks(String name) {
        if (BLOCKS.contains(name)) {
            out.block();
        } else if (!INLINE.contains(name) && !CELLS.contains(name) && !worded.get(depth)) {
            out.line();
        }
    }

    void text(String text) {
        if (hiddenBy == null) {
            if (!text.isBlank() && !worded.get(depth)) {
                worded.set(depth);
                if (afterElement) {
                    out.joined();
                }
            }
            out.text(text);
        } else if (naming != null && naming.length() < 1000) {
            naming.append(text);
        }
    }

    Words finish() {
        if (!out.atPageStart() && pageLabel.isPresent()) {
            out.page(pageLabel);
        }
        return out.words(title);
    }
}
