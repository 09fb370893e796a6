package oyer.bench.boxes;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.check.Checks;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.review.CaseMatter;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;

/// What `oyer check` says of a box, worked out in this process: a try takes seconds where a process for each box
/// takes minutes. It must say the same; a figure that is told to others comes from the command itself.
final class HereAndNow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HereAndNow() {}

    /// @param paths of the documents
    record Case(CaseReadings readings, Map<DocumentId, String> paths) {

        Place place(Passage passage) {
            Path file = Path.of(paths.getOrDefault(passage.document(), "")).getFileName();
            return new Place(String.valueOf(file), passage.start(), passage.end(), passage.words());
        }
    }

    static List<Answer> check(List<Path> files) throws IOException, InterruptedException {
        Case read = read(files);
        return Checks.all(read.readings()).stream()
                .map(d -> answer(d, read.paths()))
                .toList();
    }

    static Case read(List<Path> files) throws IOException, InterruptedException {
        Map<DocumentId, DocumentText> texts = new LinkedHashMap<>();
        Map<DocumentId, String> paths = new HashMap<>();
        List<DocumentReadings> read = new ArrayList<>();
        try (IsolatedReader intake = IsolatedReader.start(Settings.usual())) {
            for (Path file : files) {
                intake.read(file, file.toString(), received -> {
                    DocumentText text = received.text();
                    if (text != null && texts.putIfAbsent(text.id(), text) == null) {
                        paths.put(text.id(), file.toString());
                    }
                });
            }
        }
        texts.values().parallelStream().map(DocumentPipeline.unaided()::read).forEachOrdered(read::add);
        Map<DocumentId, Language> languages = new HashMap<>();
        read.forEach(r -> languages.put(r.document(), r.language()));
        Map<DocumentId, Prose> prose = new HashMap<>();
        texts.forEach((id, text) -> prose.put(id, Prose.of(text, languages.getOrDefault(id, Language.ENGLISH))));
        List<DocumentReadings> placed = CaseMatter.placed(read, id -> Optional.ofNullable(prose.get(id)));
        CaseReadings readings = new CaseReadings(placed, WhoIsWho.of(placed), id -> Optional.ofNullable(prose.get(id)));
        return new Case(readings, paths);
    }

    private static Answer answer(Discrepancy discrepancy, Map<DocumentId, String> paths) {
        ObjectNode line = JSON.createObjectNode();
        line.put("kind", "discrepancy");
        line.put("type", discrepancy.type().name().toLowerCase(Locale.ROOT));
        line.put("rule", discrepancy.rule());
        line.put("explanation", discrepancy.explanation());
        ArrayNode passages = line.putArray("passages");
        for (Passage passage : discrepancy.passages()) {
            passages.addObject()
                    .put("document", paths.getOrDefault(passage.document(), ""))
                    .put("text", passage.words())
                    .put("start", passage.start())
                    .put("end", passage.end());
        }
        return new Answer(line);
    }
}
