package oyer.core.release;

/// The words that stand in the place of others, in the language of what is published.
///
/// @param withheld for what is not told: `[withheld]`
/// @param person for a figure, with `#` for its number: `[Person #]`
public record Shown(String withheld, String person) {

    public static Shown english() {
        return new Shown("[withheld]", "[Person #]");
    }

    public static Shown german() {
        return new Shown("[zurückgehalten]", "[Person #]");
    }

    String person(int number) {
        return person.replace("#", String.valueOf(number));
    }
}
