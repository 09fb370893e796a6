package oyer.core.read.statement;

import java.util.List;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Written;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.time.TimeReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Draws statements as `speaker: content`, for tests.
final class Told {

    private Told() {}

    static List<Statement> english(String text) {
        return read(text, Language.ENGLISH);
    }

    static List<Statement> german(String text) {
        return read(text, Language.GERMAN);
    }

    static List<Statement> read(String text, Language language) {
        Prose prose = Prose.of(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), language);
        Cast cast = NameReader.read(prose);
        return new StatementReader().read(prose, cast, TimeReader.read(prose, new Written.Unknown()));
    }

    static List<String> drawn(List<Statement> statements) {
        return statements.stream()
                .map(s -> s.speakerWords().map(p -> p.words()).orElse("?") + ": "
                        + s.passage().words())
                .toList();
    }
}
