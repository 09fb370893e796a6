package oyer.site.reader;

/// One line of what was understood.
///
/// @param name key of its label in the table of words
/// @param value as text
/// @param address where the value leads; empty when nowhere
public record Fact(String name, String value, String address) {

    static Fact of(String name, String value) {
        return new Fact(name, value, "");
    }
}
