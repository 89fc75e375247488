package org.vouchgate.gateway.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.vouchgate.words.Words;

/** The templates, compiled and type-checked with the application. */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.vouchgate.gateway.templates");

    private Templates() {}

    /** HTML that is no answer to a browser, such as a mail. */
    public static String html(Page page, Words words) {
        var output = new StringOutput();
        render(page, words, output);
        return output.toString();
    }

    /** Templates take what they name of this. */
    static void render(Page page, Words words, TemplateOutput output) {
        var parameters = page.model() == null
                ? Map.<String, Object>of("words", words)
                : Map.of("words", words, "page", page.model());
        ENGINE.render(page.template(), parameters, output);
    }
}
