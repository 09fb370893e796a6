package oyer.site.page;

import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.site.http.Address;

/// The addresses of pages. Templates know no other way to an address, so that the same pages can be published.
///
/// @param base what every address begins with; empty when served live
public record Links(String base) {

    /// A page without parameters: `chronology`, `people`; empty for the start.
    public String to(String page) {
        return base + "/" + page;
    }

    public Address address(String page) {
        return Address.of(to(page));
    }

    public String asset(String file) {
        return base + "/assets/" + file;
    }

    public Address document(DocumentId id) {
        return Address.of(base + "/d/" + id.sha256());
    }

    /// The document, opened at its `number`th page.
    public String page(DocumentId id, int number) {
        return base + "/d/" + id.sha256() + "?p=" + number + "#p" + number;
    }

    /// The exact words, highlighted.
    public String passage(Passage passage) {
        // thousands of times on a page, so put together as it is
        return base + "/d/" + passage.document().sha256() + "?at=" + passage.start() + "-" + passage.end() + "#here";
    }

    /// The page as it looks.
    public String look(DocumentId id, int page) {
        return base + "/d/" + id.sha256() + "/look/" + page;
    }

    public String figure(String id) {
        return base + "/figure/" + id;
    }

    public String document(String page, DocumentId id) {
        return address(page).with("document", id.sha256()).toString();
    }

    public String figure(String page, String parameter, String id) {
        return address(page).with(parameter, id).toString();
    }
}
