package oyer.site.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// What every form of ours carries and no page from elsewhere can know: new with each start of the program.
public final class Token {

    private static final String OURS = make();

    private Token() {}

    private static String make() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public static String ours() {
        return OURS;
    }

    /// Compares in a time that tells nothing.
    public static boolean isOurs(String token) {
        return MessageDigest.isEqual(
                OURS.getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.US_ASCII));
    }
}
