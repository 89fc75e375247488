package org.vouchgate.gateway.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.matching.Phrases;
import org.vouchgate.words.Words;

/** What a candidate is told about how a score came about. */
class ExplainingTest {

    @Test
    void too_little_evidence_is_said_as_such_in_the_readers_language() {
        var explained = Explaining.of(
                        Concluded.document("verified", Optional.of(Concluded.profile()), Concluded.accepted("Badge")),
                        Phrases.acceptable("de-AT, en;q=0.5"))
                .orElseThrow();

        var html = page(explained);

        assertThat(html)
                .contains("lang=\"de\" dir=\"ltr\"")
                .contains("Das ist kein schlechtes Ergebnis", "Was nicht verwendet wurde", "Was helfen würde")
                .contains("werden nie verwendet");
        assertThat(explained.standings()).hasSameSizeAs(explained.words().lines());
    }

    @Test
    void arabic_is_written_from_right_to_left() {
        var explained = Explaining.of(
                        Concluded.document("verified", Optional.of(Concluded.profile()), Concluded.accepted("Badge")),
                        Phrases.acceptable("ar"))
                .orElseThrow();

        assertThat(page(explained)).contains("lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void where_nothing_was_matched_nothing_is_explained() {
        var document = Concluded.document("not_verified", Optional.empty(), Concluded.rejected());

        assertThat(Explaining.of(document, Phrases.english())).isEmpty();
    }

    private static String page(CandidatePage.Explained explained) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.vouchgate.gateway.templates")
                .render("candidate/explained.jte", Map.of("words", Words.english(), "explained", explained), output);
        return output.toString();
    }
}
