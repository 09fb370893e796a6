package oyer.bench.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oyer.core.casefile.Statement;
import oyer.core.text.Language;
import oyer.core.text.Passage;

/// The speakers of the GUM court transcripts, written out as `NAME: words` lines, one a turn, and read back.
final class CourtTurns {

    private CourtTurns() {}

    /// Prints how many turns were read with their speaker.
    static void score(Path folder) throws IOException {
        int turns = 0;
        int right = 0;
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
        for (Path file : files) {
            List<String> speakers = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (String line : Files.readAllLines(file)) {
                int who = line.startsWith("<sp ") ? line.indexOf("who=\"#") : -1;
                if (who >= 0) {
                    String name =
                            line.substring(who + 6, line.indexOf('"', who + 6)).toUpperCase(Locale.ROOT);
                    speakers.add(name);
                    text.append(text.isEmpty() ? "" : "\n").append(name).append(':');
                } else if (!line.startsWith("<") && line.indexOf('\t') > 0 && !speakers.isEmpty()) {
                    text.append(' ').append(line, 0, line.indexOf('\t'));
                }
            }
            List<String> read = StatementsBench.read(text.toString(), Language.ENGLISH).stream()
                    .filter(s -> s.grounds().rule().equals("statement.turn"))
                    .map(Statement::speakerWords)
                    .map(words -> words.map(Passage::words).orElse("?"))
                    .toList();
            turns += speakers.size();
            for (int i = 0; i < Math.min(read.size(), speakers.size()); i++) {
                right += read.get(i).equals(speakers.get(i)) ? 1 : 0;
            }
        }
        IO.println("GUM court, speakers of turns: " + right + " of " + turns + " right");
    }
}
