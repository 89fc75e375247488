package org.vouchgate.gateway.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.containing;
import static org.vouchgate.gateway.assessment.Concluded.document;
import static org.vouchgate.gateway.assessment.Concluded.embedded;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.profile;
import static org.vouchgate.gateway.assessment.Concluded.stating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Stated;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.request.Candidate;
import org.vouchgate.skills.Standing;
import org.vouchgate.words.Words;

/** What is hidden stays hidden, however it is written. */
class VeilTest {

    private static final Candidate ADA = Candidate.of(
            Optional.of("Adá Lovelace-Byron"), Optional.of("countess@lovelace.example"), Optional.of("APP-1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diploma of ADA LOVELACE",
                "A\u200Bda\u202E Love\u00ADlace",
                "Ａｄａ’s portfolio",
                "Ada\u0301 was here",
                "see countess@lovelace.example or mailto:countess@other.example",
                "application APP-1, profile https://people.example/lovelace",
                "byron"
            })
    void the_candidate_is_found_however_it_is_written(String text) {
        var hidden = Veil.over(ADA, Words.english()).text(text);

        assertThat(Folded.of(hidden).letters())
                .contains("[hidden]")
                .doesNotContain("ada ", "lovelace", "byron", "countess", "app-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Canada and Nevada", "Soldering, level 2 of 4", "Application APP-12", ""})
    void what_is_not_about_the_candidate_stays(String text) {
        assertThat(Veil.over(ADA, Words.english()).text(text)).isEqualTo(text);
    }

    @Test
    void signs_that_stand_without_spaces_are_found() {
        var veil = Veil.over(Candidate.of(Optional.of("李小龙"), Optional.empty(), Optional.empty()), Words.english());

        assertThat(veil.text("授予李小龙的证书")).isEqualTo("授予[hidden]的证书");
    }

    @Test
    void institutions_are_numbered_and_nothing_of_them_is_left() {
        var sealed = sealed(document(
                "verified", Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))), tree("Ada at College: Welding")));

        assertThat(new Json().write(sealed))
                .contains("Institution 1", "[hidden] at Institution 1: Welding")
                .doesNotContainIgnoringCase("college.example")
                .doesNotContain("College", "Ada", "Guild", "a.example", "video");
    }

    @Test
    void what_programs_go_by_stays() {
        var whole = document("verified", Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))), tree("Welding"));

        var sealed = sealed(whole);

        assertThat(sealed.match().orElseThrow().score())
                .isEqualTo(whole.match().orElseThrow().score());
        assertThat(sealed.match().orElseThrow().lines())
                .extracting(line -> line.requirement().label())
                .containsExactly("Java", "Glass blowing");
        assertThat(sealed.credentials().get(0).findings().get(0).reason()).isEqualTo("issuer-on-trust-list");
        assertThat(sealed.judgedAt()).isEqualTo(whole.judgedAt());
    }

    @Test
    void the_name_of_a_sealed_candidate_stays_and_tells_nobody_apart_by_order() {
        var request = UUID.fromString("0b1e7a52-0000-4000-8000-00000000002a");
        var curtain = new Curtain(request, true, true);

        assertThat(curtain.name(Words.english(), ADA))
                .isEqualTo(new Curtain(request, true, true).name(Words.english(), ADA))
                .matches("Candidate [2-9B-Z]{5}");
        assertThat(Curtain.open(request).name(Words.english(), ADA)).isEqualTo("Adá Lovelace-Byron");
    }

    private static org.vouchgate.gateway.assessment.AssessedCredential tree(String title) {
        var stated = new Stated(
                "employers-address",
                List.of(new Stated.Achieved(
                        "Welding for Ada",
                        Optional.of("Course"),
                        Optional.of("Guild of Welders"),
                        false,
                        "completed",
                        List.of("Mail ada@college.example"),
                        List.of("https://college.example/video"))),
                List.of());
        return containing(stating(accepted(title), stated), "verified", embedded(0, accepted("Ada’s badge")));
    }

    private static AssessmentDocument sealed(AssessmentDocument document) {
        return Veil.over(ADA, Words.english()).document(document, new Json());
    }
}
