package org.vouchgate.gateway.recruiter.result;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.words.Words;

/** How a recruiter reads whose the credentials are. */
class PersonLineTest {

    @Test
    @DisplayName("VT-10: one calm line, as long as nothing contradicts")
    void one_calm_line() {
        assertThat(page("Nothing shows that these credentials belong to one person.", false))
                .contains("<p>Nothing shows that these credentials belong to one person.</p>")
                .doesNotContain("alert");
    }

    @Test
    @DisplayName("A-108: credentials of two people are a warning")
    void a_contradiction_is_a_warning() {
        assertThat(page("These credentials do not belong to one person.", true))
                .contains("role=\"alert\"", "<strong>These credentials do not belong to one person.</strong>");
    }

    private static String page(String sentence, boolean warning) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.vouchgate.gateway.templates")
                .render(
                        "recruiter/result/person.jte",
                        Map.of("words", Words.english(), "line", new ResultPage.PersonLine(sentence, warning)),
                        output);
        return output.toString();
    }
}
