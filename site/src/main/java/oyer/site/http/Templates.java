package oyer.site.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Writes views out by the templates that were compiled with the program. Every value is escaped for the place where
/// it stands; no template may use `$unsafe`, and a test says so.
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "oyer.site.template");

    private Templates() {}

    public static String write(View view) {
        StringOutput out = new StringOutput(1 << 14);
        ENGINE.render(view.template() + ".jte", view, out);
        return out.toString();
    }
}
