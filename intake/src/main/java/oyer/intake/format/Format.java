package oyer.intake.format;

/// Reads one format. Whatever it throws is told by [Failures].
public interface Format {

    void read(Item item, Desk desk) throws Exception;
}
