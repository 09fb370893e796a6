package oyer.intake.format;

import oyer.core.casefile.ReadResult.Cause;
import oyer.intake.wire.Limits;

/// What may still be unpacked: a bomb is stopped while it grows.
public final class Allowance {

    /// Below this nothing is called a bomb.
    private static final long HARMLESS = 16L << 20;

    private final Limits limits;
    private final Total total;
    private final long packed;
    private long taken;

    /// All that one file has unpacked so far, at every depth.
    public static final class Total {
        private long bytes;
    }

    /// @param packed size before unpacking; 0 where unknown
    public Allowance(Limits limits, Total total, long packed) {
        this.limits = limits;
        this.total = total;
        this.packed = packed;
    }

    void take(int bytes) throws Failure {
        taken += bytes;
        total.bytes += bytes;
        if (packed > 0 && taken > HARMLESS && taken / packed > limits.expansion()) {
            throw new Failure(
                    Cause.HOSTILE,
                    "It unpacks to more than " + limits.expansion()
                            + " times its size, as only files built to do harm do (a bomb).");
        }
        if (taken > limits.partBytes()) {
            throw new Failure(
                    Cause.TOO_LARGE,
                    "Unpacked it is larger than " + (limits.partBytes() >> 20)
                            + " MB. Unpack it and add it to the folder by itself.");
        }
        if (total.bytes > limits.totalBytes()) {
            throw new Failure(
                    Cause.HOSTILE,
                    "With it, what this file unpacks to is larger than " + (limits.totalBytes() >> 20)
                            + " MB. If the file is sound, unpack it and add what it holds.");
        }
    }
}
