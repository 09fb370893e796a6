package oyer.core.read.name;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import oyer.core.text.Language;

/// Weights of a linear sequence model (averaged structured perceptron, Collins 2002) over [NameFeatures]: for each
/// feature how much it speaks for each label, and for each label how well it follows another.
final class NameModel {

    /// Weights are kept in steps of this, one byte each.
    private static final float STEP = 0.05f;

    final float[] weights;
    final float[] transitions;

    NameModel(float[] weights, float[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    /// @param judgment whether the text reads as a judgment, whose conventions of what is a name are their own
    static Optional<NameModel> of(Language language, boolean judgment) {
        return switch (language) {
            case ENGLISH -> judgment ? Judgment.MODEL : English.MODEL;
            case GERMAN -> German.MODEL;
        };
    }

    private static final class English {
        static final Optional<NameModel> MODEL = load("en.model");
    }

    private static final class Judgment {
        static final Optional<NameModel> MODEL = load("en-judgment.model");
    }

    private static final class German {
        static final Optional<NameModel> MODEL = load("de.model");
    }

    private static Optional<NameModel> load(String resource) {
        try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads what [#write] wrote: transitions, then for each feature that says anything the distance to the one
    /// before, a mask of labels, and a byte for each.
    static NameModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
        float[] transitions = new float[(Labels.COUNT + 1) * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readFloat();
        }
        float[] weights = new float[NameFeatures.SLOTS * Labels.COUNT];
        int features = data.readInt();
        int slot = 0;
        for (int k = 0; k < features; k++) {
            slot += data.readUnsignedShort();
            int mask = data.readUnsignedShort();
            for (int label = 0; label < Labels.COUNT; label++) {
                if ((mask & 1 << label) != 0) {
                    weights[slot * Labels.COUNT + label] = data.readByte() * STEP;
                }
            }
        }
        return new NameModel(weights, transitions);
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out, 1 << 16), 1 << 16))) {
            for (float t : transitions) {
                data.writeFloat(t);
            }
            int features = 0;
            for (int slot = 0; slot < NameFeatures.SLOTS; slot++) {
                features += mask(slot) == 0 ? 0 : 1;
            }
            data.writeInt(features);
            int before = 0;
            for (int slot = 0; slot < NameFeatures.SLOTS; slot++) {
                int mask = mask(slot);
                if (mask != 0) {
                    data.writeShort(slot - before);
                    data.writeShort(mask);
                    for (int label = 0; label < Labels.COUNT; label++) {
                        if ((mask & 1 << label) != 0) {
                            data.writeByte(step(slot, label));
                        }
                    }
                    before = slot;
                }
            }
        }
    }

    private int mask(int slot) {
        int mask = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            if (step(slot, label) != 0) {
                mask |= 1 << label;
            }
        }
        return mask;
    }

    private int step(int slot, int label) {
        return Math.clamp(Math.round(weights[slot * Labels.COUNT + label] / STEP), -127, 127);
    }
}
