package org.vouchgate.gateway.recruiter.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.containing;
import static org.vouchgate.gateway.assessment.Concluded.embedded;
import static org.vouchgate.gateway.assessment.Concluded.rejected;
import static org.vouchgate.gateway.assessment.Concluded.selfIssued;
import static org.vouchgate.gateway.assessment.Concluded.unknownIssuer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedPart;
import org.vouchgate.words.Words;

/** How a recruiter reads a credential with others inside. The page is kept for looking at. */
class CredentialTreePageTest {

    @Test
    @DisplayName("2.9 CLR 7, OB-09: every credential inside is told with its own verdict, endorsements apart")
    void a_tree_is_told_as_a_tree() {
        var html = page(LearnerRecordSample.partlyVerified());

        assertThat(html)
                .contains("Partly verified", "2 credentials inside, 1 verified", "Data Structures", "It has expired.")
                .contains(
                        "Speaks for this credential",
                        "It does not count, and takes nothing from what it is attached to.")
                .contains("The publisher says that this record is not complete.");
    }

    @Test
    @DisplayName("OB-11, OB-10: results are told with their scale; evidence is text and no link")
    void results_and_evidence_are_told() {
        var html = page(LearnerRecordSample.partlyVerified());

        assertThat(html)
                .contains("Exam: 78 of 100", "Defined by Guild of Welders, awarded by the issuer.")
                .contains("Not completed: not counted.", "Stated by the publisher of the record")
                .contains("https://college.example/video")
                .doesNotContain("href=\"https://college.example/video");
    }

    @Test
    @DisplayName("A-54, OB-16: an unknown issuer is never said to be fake, and what to do about it is said")
    void an_unknown_issuer_is_not_called_fake() {
        var html = page(unknownIssuer());

        assertThat(html)
                .contains("Not verifiable here", "Nothing was found that speaks against it", "Not confirmed")
                .contains("have an administrator add it to the trusted issuers")
                .doesNotContain("Failed")
                .doesNotContainIgnoringCase("fake", "forged", "fraud", "refused");
    }

    @Test
    void what_the_candidate_says_of_themselves_is_not_called_untrue() {
        assertThat(page(selfIssued()))
                .contains("Self-asserted", "which does not make it untrue", "who can confirm it")
                .doesNotContain("Refused");
    }

    @Test
    void many_verified_credentials_are_folded_away() {
        var five = List.of(0, 1, 2, 3, 4).stream()
                .map(i -> embedded(i, accepted("Badge " + i)))
                .toArray(AssessedPart[]::new);

        var card = CredentialView.of(Words.english(), containing(accepted("Record"), "verified", five));

        assertThat(card.inside().open()).isFalse();
        assertThat(card.inside().summary()).isEqualTo("5 credentials inside, 5 verified");
    }

    @Test
    void a_page_to_look_at() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pages"));
        var style = Files.readString(Path.of("src/main/resources/org/vouchgate/gateway/pages/vouchgate.css"));

        var html = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><style>" + style
                + "</style><body class=\"wide\"><main id=\"main\"><section><h2>What was presented</h2>"
                + page(LearnerRecordSample.partlyVerified()) + page(unknownIssuer()) + page(selfIssued())
                + page(rejected())
                + "</section></main></body></html>";

        assertThat(Files.writeString(folder.resolve("tree.html"), html)).isNotEmptyFile();
    }

    private static String page(AssessedCredential credential) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.vouchgate.gateway.templates")
                .render(
                        "recruiter/result/credential.jte",
                        Map.of(
                                "words",
                                Words.english(),
                                "card",
                                CredentialView.of(Words.english(), credential),
                                "openAll",
                                false),
                        output);
        return output.toString();
    }
}
