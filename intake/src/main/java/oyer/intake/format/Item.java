package oyer.intake.format;

/// A document about to be read.
///
/// @param path where it lies: `mail.eml!/1-report.pdf`
/// @param content its bytes
/// @param mediaType as detected
/// @param depth how many containers are around it
public record Item(String path, Content content, String mediaType, int depth) {

    /// The last step of the path.
    public String name() {
        String step = path.substring(path.lastIndexOf("!/") < 0 ? 0 : path.lastIndexOf("!/") + 2);
        return step.substring(step.lastIndexOf('/') + 1);
    }
}
