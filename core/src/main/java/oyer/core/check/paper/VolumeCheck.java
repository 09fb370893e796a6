package oyer.core.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// A volume of a numbered run that is not among the documents: `VOLUME III` without I and II.
final class VolumeCheck implements Check {

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    /// @param refers what is said of a day that is not in it
    private record Volume(Passage passage, int number, Optional<Passage> refers) {}

    private final Map<Integer, Volume> volumes = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        int head = Math.min(tokens.size() - 1, 80);
        for (int i = 0; i < head; i++) {
            if (tokens.is(i, "volume") || tokens.is(i, "vol") || tokens.is(i, "band")) {
                int at = tokens.is(i + 1, '.') ? i + 2 : i + 1;
                int number = number(tokens, at);
                if (number > 0) {
                    Passage passage = sheet.prose().passage(i, at);
                    volumes.putIfAbsent(number, new Volume(passage, number, refers(sheet)));
                    break;
                }
            }
        }
    }

    private static int number(Tokens tokens, int token) {
        if (token >= tokens.size()) {
            return -1;
        }
        String text = tokens.text(token);
        if (text.length() < 3 && text.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(text);
        }
        return text.length() < 6 ? ROMAN.indexOf(text.toLowerCase(java.util.Locale.ROOT)) + 1 : 0;
    }

    private static Optional<Passage> refers(Sheet sheet) {
        return sheet.frames().stream()
                .filter(f -> f.slot() == Slot.HEARD)
                .map(Frame::sentence)
                .map(sheet::sentence)
                .findFirst();
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Volume volume : volumes.values()) {
            boolean before = volume.number() == 1 || volumes.containsKey(volume.number() - 1);
            if (!before && volume.refers().isPresent()) {
                found.add(new Discrepancy(
                                Discrepancy.Type.GAP,
                                "missing-volume",
                                "Volume " + volume.number()
                                        + " is here and the one before it is not; what is said refers to"
                                        + " what was heard before.",
                                List.of(volume.passage(), volume.refers().get()),
                                .75)
                        .inGerman("Band " + volume.number()
                                + " liegt vor, der vorige nicht; was gesagt wird, bezieht sich auf früher Gehörtes."));
            }
        }
        return found;
    }
}
