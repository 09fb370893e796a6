package oyer.intake.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/// Boxes of several pages as bytes.
public final class Boxes {

    private Boxes() {}

    public static void write(DataOutputStream out, Map<Integer, PageBoxes> pages) throws IOException {
        Wire.recognised(out, pages);
    }

    public static Map<Integer, PageBoxes> read(DataInputStream in) throws IOException {
        return Wire.recognised(in);
    }
}
