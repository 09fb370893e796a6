package oyer.site.http;

/// What one page says, ready to be written out by its template.
public interface View {

    /// Name of the template, without its ending: `chronology`.
    String template();
}
