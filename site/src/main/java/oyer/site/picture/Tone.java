package oyer.site.picture;

import java.awt.Color;
import java.util.Locale;

/// What a shape stands for, and so its colour. On a page the style sheet says which, for light and dark; saved drawings
/// have the light ones, which are given here and are those of `oyer.css`.
public enum Tone {
    INK("#23282b"),
    QUIET("#5f676b"),
    LINE("#dcd6c8"),
    RAISED("#f3efe6"),
    SHEET("#fffefb"),
    /// Of a map, with a border of the tone of lines.
    LAND("#fffefb"),
    TIME("#1c6b8f"),
    PERSON("#99501a"),
    ORGANISATION("#6d4a9c"),
    PLACE("#2f7146"),
    PROCEEDING("#4a5aa8"),
    EXHIBIT("#a8324f"),
    RELATION("#7a5560"),
    GOOD("#2c6a4c"),
    WARN("#9a3412");

    private final String light;

    Tone(String light) {
        this.light = light;
    }

    /// `#rrggbb`.
    public String light() {
        return light;
    }

    /// The name of its class in the style sheet.
    public String css() {
        return "t-" + name().toLowerCase(Locale.ROOT);
    }

    Color color(double opacity) {
        Color solid = Color.decode(light);
        return new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(255 * opacity));
    }
}
