package org.vouchgate.gateway.recruiter.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.containing;
import static org.vouchgate.gateway.assessment.Concluded.document;
import static org.vouchgate.gateway.assessment.Concluded.embedded;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.profile;
import static org.vouchgate.gateway.assessment.Concluded.stating;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Stated;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.skills.Standing;
import org.vouchgate.words.Words;

/** R6.1: nothing that a sealed page is made of says who the candidate is, wherever somebody wrote it. */
class SealedPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_html_of_a_sealed_page_names_neither_candidate_nor_institution(String language) {
        var words = Words.in(language).orElseThrow();

        var html = html(SamplePage.in(RequestState.VERIFIED, "result.verified")
                .concluding(hostile())
                .sealed()
                .wide()
                .page(words));

        assertThat(html)
                .contains("7KQ4M")
                .doesNotContainIgnoringCase("mira", "okonjo", "lindqvist", "college.example", "a.example", "guild")
                .doesNotContainPattern("\\bCollege\\b") // a list of colleges is none
                .doesNotContain("record.jwt", "verified.ler-rs.json");
    }

    @Test
    void an_open_page_names_them() {
        var html = html(SamplePage.in(RequestState.VERIFIED, "result.verified")
                .concluding(hostile())
                .page(Words.english()));

        assertThat(html).contains("Mira", "College", "Guild", "record.jwt");
    }

    private static AssessmentDocument hostile() {
        var stated = new Stated(
                "employers-address",
                List.of(new Stated.Achieved(
                        "Diploma of MIRA O\u200Bkonjo",
                        Optional.of("Lindqvist award"),
                        Optional.of("Guild of Welders"),
                        false,
                        "completed",
                        List.of("Sent to mira.okonjo@college.example"),
                        List.of("https://college.example/students/mira"))),
                List.of());
        return document(
                "verified",
                Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))),
                SampleChecks.checked(containing(
                        stating(accepted("Mira Okonjo-Lindqvist, College graduate"), stated),
                        "verified",
                        embedded(0, accepted("For Mira, by College")))));
    }

    private static String html(ResultPage page) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.vouchgate.gateway.templates")
                .render("recruiter/result/page.jte", Map.of("words", Words.english(), "page", page), output);
        return output.toString();
    }
}
