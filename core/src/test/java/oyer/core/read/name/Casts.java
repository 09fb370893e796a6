package oyer.core.read.name;

import java.util.List;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Casts of invented sentences.
final class Casts {

    private Casts() {}

    static Cast english(String text) {
        return NameReader.read(prose(text, Language.ENGLISH));
    }

    static Cast german(String text) {
        return NameReader.read(prose(text, Language.GERMAN));
    }

    static Prose prose(String text, Language language) {
        return Prose.of(new DocumentText(new DocumentId("a".repeat(64)), text, List.of()), language);
    }

    static List<String> names(Cast cast, EntityKind kind) {
        return cast.mentions().stream()
                .filter(m -> m.kind() == kind && m.form() == Mention.Form.NAME)
                .map(m -> m.passage().words())
                .toList();
    }

    /// The entity that the first mention of these words means.
    static Entity who(Cast cast, String words) {
        return cast.mentions().stream()
                .filter(m -> m.passage().words().equals(words))
                .map(m -> cast.entities().get(m.entity()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called [" + words + "] among " + cast.mentions()));
    }
}
