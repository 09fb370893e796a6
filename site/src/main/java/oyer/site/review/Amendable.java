package oyer.site.review;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Statement;
import oyer.core.review.ChronologyRow;
import oyer.core.time.Edtf;

/// What a row of a list offers to amend, as it was read; the document's own page offers all.
public final class Amendable {

    private Amendable() {}

    public static Map<String, String> of(Statement statement, Optional<ChronologyRow.Named> speaker) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("speaker", speaker.map(ChronologyRow.Named::name).orElse(""));
        fields.put("act", statement.act().name().toLowerCase(Locale.ROOT));
        fields.put("made", Edtf.write(statement.made()));
        return fields;
    }

    public static Map<String, String> of(Proceeding proceeding) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", proceeding.action());
        fields.put("outcome", proceeding.outcome().orElse(""));
        fields.put("when", Edtf.write(proceeding.when()));
        return fields;
    }
}
