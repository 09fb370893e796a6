package oyer.core.read.name;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;

/// Weights of a linear sequence model (averaged structured perceptron, Collins 2002) over [NameFeatures]: for
/// each feature how much it speaks for each label, and for each label how well it follows another.
///
/// Its classes may be finer than the kinds of names, and some may be none: a city and a country stand in
/// other words than each other, and a court within the citation of a decision is no name, which is learnt
/// best as a class of its own. Label 0 is outside, `1 + 2c` begins and `2 + 2c` goes on with class `c`.
final class NameModel {

    /// Weights are kept in steps of this, most in one byte each.
    private static final float STEP = 0.05f;
    /// Stands before a weight of two bytes: the few that say most are far larger than the rest.
    private static final byte LARGE = Byte.MIN_VALUE;

    private static final int NO_NAME = 3;

    /// Features are hashed into so many slots, a power of two: where few share one, more is learnt and more
    /// is kept.
    private final int slots;
    /// For each class the ordinal of its kind of name, or that it is none.
    private final byte[] kinds;
    /// How many labels there are.
    final int labels;
    /// A row of one weight for each label, for each feature; empty where the model was read to be used, not to
    /// be learnt on.
    private final float[] weights;
    private final NameWeights packed;
    final float[] transitions;

    /// @param kinds for each class the kind of name that it is, if any
    NameModel(List<Optional<EntityKind>> kinds, int slots, float[] weights, float[] transitions) {
        this(bytes(kinds), slots, weights, NameWeights.NONE, transitions);
    }

    private NameModel(byte[] kinds, int slots, float[] weights, NameWeights packed, float[] transitions) {
        this.slots = slots;
        this.kinds = kinds;
        this.labels = 1 + 2 * kinds.length;
        this.weights = weights;
        this.packed = packed;
        this.transitions = transitions;
    }

    private static byte[] bytes(List<Optional<EntityKind>> kinds) {
        byte[] bytes = new byte[kinds.size()];
        for (int c = 0; c < bytes.length; c++) {
            bytes[c] = (byte) (int) kinds.get(c).map(EntityKind::ordinal).orElse(NO_NAME);
        }
        return bytes;
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

    /// Writes what so many features, which are overwritten, together say of each label into `sums` from `at`
    /// on.
    ///
    /// @param room for as many rows of weights
    void sum(int[] features, int size, float[] sums, int at, long[] room) {
        if (weights.length == 0) {
            packed.sum(features, size, STEP, sums, at, room);
            return;
        }
        Arrays.fill(sums, at, at + labels, 0);
        for (int f = 0; f < size; f++) {
            int row = (features[f] & slots - 1) * labels;
            for (int y = 0; y < labels; y++) {
                sums[at + y] += weights[row + y];
            }
        }
    }

    /// The label of [Labels] that one of this model's means.
    byte meaning(int label) {
        if (label == 0) {
            return Labels.OUT;
        }
        if (kinds[(label - 1) / 2] == NO_NAME) {
            return Labels.CITED;
        }
        return (byte) (Labels.begin(EntityKind.values()[kinds[(label - 1) / 2]]) + (1 - (label & 1)));
    }

    /// Reads what [#write] wrote: the classes, how many slots, transitions, then for each feature that says
    /// anything the distance to the one before, a mask of labels, and a byte for each, or [#LARGE] and two.
    static NameModel read(InputStream in) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes());
        byte[] kinds = new byte[Byte.toUnsignedInt(data.get())];
        data.get(kinds);
        int slots = data.getInt();
        int labels = 1 + 2 * kinds.length;
        float[] transitions = new float[(labels + 1) * labels];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.getFloat();
        }
        int features = data.getInt();
        NameWeights packed = new NameWeights(labels, slots);
        int[] steps = new int[labels];
        int slot = 0;
        for (int k = 0; k < features; k++) {
            slot += data.getInt();
            int mask = data.getInt();
            for (int label = 0; label < labels; label++) {
                byte step = (mask & 1 << label) == 0 ? 0 : data.get();
                steps[label] = step == LARGE ? data.getShort() : step;
            }
            packed.put(slot, steps);
        }
        return new NameModel(kinds, slots, new float[0], packed, transitions);
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out, 1 << 16), 1 << 16))) {
            data.writeByte(kinds.length);
            data.write(kinds);
            data.writeInt(slots);
            for (float t : transitions) {
                data.writeFloat(t);
            }
            int features = 0;
            for (int slot = 0; slot < slots; slot++) {
                features += mask(slot) == 0 ? 0 : 1;
            }
            data.writeInt(features);
            int before = 0;
            for (int slot = 0; slot < slots; slot++) {
                int mask = mask(slot);
                if (mask != 0) {
                    data.writeInt(slot - before);
                    data.writeInt(mask);
                    for (int label = 0; label < labels; label++) {
                        if ((mask & 1 << label) != 0) {
                            int step = step(slot, label);
                            if (Math.abs(step) < -LARGE) {
                                data.writeByte(step);
                            } else {
                                data.writeByte(LARGE);
                                data.writeShort(step);
                            }
                        }
                    }
                    before = slot;
                }
            }
        }
    }

    private int mask(int slot) {
        int mask = 0;
        for (int label = 0; label < labels; label++) {
            if (step(slot, label) != 0) {
                mask |= 1 << label;
            }
        }
        return mask;
    }

    private int step(int slot, int label) {
        return Math.clamp(Math.round(weights[slot * labels + label] / STEP), -Short.MAX_VALUE, Short.MAX_VALUE);
    }
}
