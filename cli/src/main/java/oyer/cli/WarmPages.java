package oyer.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oyer.site.Workbench;

/// Asks a workbench of its own for its main pages, for [WarmUp].
final class WarmPages {

    private WarmPages() {}

    static void visit(Path box) throws IOException {
        try (Session session = Session.existing(box, Optional.empty());
                Workbench workbench = Workbench.start(session.store(), session.index(), Optional.empty(), 0);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String page : List.of("", "chronology", "people", "documents", "search?q=samples")) {
                client.send(
                        HttpRequest.newBuilder(URI.create(workbench.address() + page))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
