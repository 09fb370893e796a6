package oyer.dossier;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// What each piece of a drawn page is: the structure of ISO 32000-1, 14.7, by which a page is read aloud. Written as
/// bare dictionaries, as a large case has hundreds of thousands of them.
final class Tags {

    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");

    private final COSDictionary root;
    private final COSDictionary top;
    private final COSArray parents = new COSArray();
    private final Map<COSDictionary, COSArray> byPage = new HashMap<>();
    private int next;

    Tags(PDDocument document) {
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        root = tree.getCOSObject();
        top = child(root, "Document");
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, numbers);
    }

    COSDictionary document() {
        return top;
    }

    /// A new element at the end of another.
    COSDictionary child(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return element;
    }

    private static COSArray kids(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            return kids;
        }
        COSArray kids = new COSArray();
        element.setItem(COSName.K, kids);
        return kids;
    }

    /// Says that the next marked content of a page belongs to an element.
    ///
    /// @return its number on the page
    int mark(COSDictionary element, PDPage page) {
        COSDictionary sheet = page.getCOSObject();
        COSArray marked = byPage.computeIfAbsent(sheet, _ -> {
            COSArray fresh = new COSArray();
            page.setStructParents(key(fresh));
            return fresh;
        });
        int number = marked.size();
        marked.add(element);
        if (!element.containsKey(COSName.PG)) {
            element.setItem(COSName.PG, sheet);
        }
        if (element.getDictionaryObject(COSName.PG) == sheet) {
            kids(element).add(COSInteger.get(number));
        } else {
            COSDictionary reference = reference(MCR, sheet);
            reference.setInt(COSName.MCID, number);
            kids(element).add(reference);
        }
        return number;
    }

    /// Says that an annotation of a page belongs to an element.
    void annotation(COSDictionary element, COSDictionary annotation, COSDictionary sheet) {
        annotation.setInt(COSName.STRUCT_PARENT, key(element));
        COSDictionary reference = reference(OBJR, sheet);
        reference.setItem(COSName.getPDFName("Obj"), annotation);
        kids(element).add(reference);
    }

    private static COSDictionary reference(COSName type, COSDictionary sheet) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, type);
        reference.setItem(COSName.PG, sheet);
        return reference;
    }

    private int key(COSBase value) {
        parents.add(COSInteger.get(next));
        parents.add(value);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next + 1);
        return next++;
    }
}
