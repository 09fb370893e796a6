package oyer.core.review.boxes;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import oyer.core.casefile.Document;
import oyer.core.review.CaseStore;

/// What one side had: a case, or a folder within it.
///
/// @param store the case that it lies in
public record Box(Folder folder, CaseStore store) {

    /// All of a case.
    public static Box whole(String name, CaseStore store) {
        return new Box(new Folder(name, ""), store);
    }

    public static Box folder(CaseStore store, String folder) {
        return new Box(new Folder(folder, folder), store);
    }

    /// Folders at the top of a case that hold documents, in order.
    public static List<String> folders(CaseStore store) {
        TreeSet<String> folders = new TreeSet<>();
        for (Document document : store.documents()) {
            for (String path : document.paths()) {
                int slash = path.indexOf('/');
                if (slash > 0 && !path.substring(0, slash).endsWith("!")) {
                    folders.add(path.substring(0, slash));
                }
            }
        }
        return List.copyOf(folders);
    }

    /// In order of their paths in this box.
    public List<Document> documents() {
        return store.documents().stream()
                .filter(d -> d.paths().stream().anyMatch(folder::holds))
                .sorted(Comparator.comparing(this::path))
                .toList();
    }

    public String name() {
        return folder.name();
    }

    /// Where a document lies in this box.
    public String path(Document document) {
        return folder.path(document);
    }
}
