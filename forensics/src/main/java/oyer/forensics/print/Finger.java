package oyer.forensics.print;

/// Which friction ridge, after the position codes of ANSI/NIST-ITL 1-2011 Update 2015, table 8.
public enum Finger {
    UNKNOWN,
    RIGHT_THUMB,
    RIGHT_INDEX,
    RIGHT_MIDDLE,
    RIGHT_RING,
    RIGHT_LITTLE,
    LEFT_THUMB,
    LEFT_INDEX,
    LEFT_MIDDLE,
    LEFT_RING,
    LEFT_LITTLE,
    SEVERAL_FINGERS,
    PALM;

    /// Codes 1 to 10 are single fingers, 11 to 15 plain thumbs and slaps, 20 and above palms; 255 and the rest say
    /// nothing that a comparison could use.
    public static Finger ofCode(int code) {
        if (code >= 0 && code <= 10) return values()[code];
        if (code == 11) return RIGHT_THUMB;
        if (code == 12) return LEFT_THUMB;
        if (code >= 13 && code <= 15 || code >= 40 && code <= 54) return SEVERAL_FINGERS;
        if (code >= 20 && code <= 38) return PALM;
        return UNKNOWN;
    }
}
