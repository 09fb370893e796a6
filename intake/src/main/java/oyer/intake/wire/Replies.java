package oyer.intake.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import oyer.core.casefile.Document;
import oyer.core.review.DocumentReader.Received;
import oyer.core.text.DocumentText;

/// Replies as bytes.
public final class Replies {

    private Replies() {}

    public static void write(DataOutputStream out, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Ready _ -> out.writeByte('!');
            case Reply.Began began -> {
                out.writeByte('B');
                Wire.text(out, began.path());
                Wire.text(out, began.sha256());
                out.writeLong(began.bytes());
            }
            case Reply.Progress _ -> out.writeByte('.');
            case Reply.Given given -> {
                out.writeByte('G');
                Wire.document(out, given.received().document());
                DocumentText text = given.received().text();
                out.writeBoolean(text != null);
                if (text != null) {
                    Wire.text(out, text.characters());
                    Wire.pages(out, text.pages());
                }
                Wire.recognised(out, given.recognised());
            }
            case Reply.Ended _ -> out.writeByte('E');
            case Reply.Boxes boxes -> {
                out.writeByte('X');
                Wire.boxes(out, boxes.boxes());
            }
            case Reply.Picture picture -> {
                out.writeByte('P');
                out.writeInt(picture.png().length);
                out.write(picture.png());
            }
            case Reply.Done _ -> out.writeByte('D');
        }
    }

    /// @throws java.io.EOFException when the process has ended
    public static Reply read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case '!' -> new Reply.Ready();
            case 'B' -> new Reply.Began(Wire.text(in), Wire.text(in), in.readLong());
            case '.' -> new Reply.Progress();
            case 'G' -> {
                Document document = Wire.document(in);
                DocumentText text =
                        in.readBoolean() ? new DocumentText(document.id(), Wire.text(in), Wire.pages(in)) : null;
                yield new Reply.Given(new Received(document, text), Wire.recognised(in));
            }
            case 'E' -> new Reply.Ended();
            case 'X' -> new Reply.Boxes(Wire.boxes(in));
            case 'P' -> new Reply.Picture(Wire.bytes(in));
            case 'D' -> new Reply.Done();
            default -> throw new IOException("no reply begins with " + kind);
        };
    }
}
