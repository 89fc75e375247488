package org.vouchgate.presentation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.file.Files.BADGE;
import static org.vouchgate.presentation.file.Files.TOKEN;
import static org.vouchgate.presentation.file.Files.bytes;
import static org.vouchgate.presentation.file.Files.chunk;
import static org.vouchgate.presentation.file.Files.encode;
import static org.vouchgate.presentation.file.Files.found;
import static org.vouchgate.presentation.file.Files.json;
import static org.vouchgate.presentation.file.Files.png;
import static org.vouchgate.presentation.file.Files.problem;
import static org.vouchgate.presentation.file.Files.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.presentation.file.FileReading.Kind;
import org.vouchgate.presentation.file.FileReading.Problem;

class CredentialFileTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'>";

    @Nested
    class Text {

        @Test
        void a_token_is_a_credential_that_nobody_proves_to_hold() {
            var found = found(bytes(TOKEN + "\n"));

            assertThat(found.kind()).isEqualTo(Kind.TOKEN);
            assertThat(found.credentials())
                    .containsExactly(new PresentedCredential("", CredentialFormat.JWT_VC, TOKEN, false));
        }

        @Test
        void a_badge_as_json_is_a_credential_with_data_integrity() {
            var found = found(bytes(BADGE));

            assertThat(found.kind()).isEqualTo(Kind.JSON);
            assertThat(found.credentials())
                    .extracting(PresentedCredential::format)
                    .containsExactly(CredentialFormat.DATA_INTEGRITY_VC);
        }

        @Test
        void what_is_written_as_sd_jwt_is_told_apart_by_its_claims() {
            var ietf = encode("{'alg':'ES256','typ':'dc+sd-jwt'}") + "." + encode("{'vct':'v'}") + ".c2ln~ZA~";
            var w3c = encode("{'alg':'ES256','typ':'vc+sd-jwt'}") + "." + encode("{'type':'t'}") + ".c2ln~ZA~";

            assertThat(formats(bytes(ietf))).containsExactly(CredentialFormat.SD_JWT_VC);
            assertThat(formats(bytes(w3c))).containsExactly(CredentialFormat.VC_SD_JWT);
        }

        @Test
        @DisplayName(
                "SD-25: a key-binding JWT that answered somebody else's request is left out whole, never half read")
        void a_proof_for_somebody_else_is_left_out() {
            var issued = encode("{'alg':'ES256','typ':'dc+sd-jwt'}") + "." + encode("{'vct':'v'}") + ".c2ln~ZA~";

            var found = found(bytes(issued + "a.b.c"));

            assertThat(found.credentials())
                    .extracting(PresentedCredential::encoded)
                    .containsExactly(issued);
        }

        @Test
        void a_presentation_gives_its_credentials_in_their_order() {
            var enveloped = "{'type':'EnvelopedVerifiableCredential','id':'data:application/vc+jwt," + TOKEN + "'}";
            var presentation = json("{'type':['VerifiablePresentation'],'verifiableCredential':[") + BADGE + ",\""
                    + TOKEN + "\"," + json(enveloped) + "]}";

            assertThat(formats(bytes(presentation)))
                    .containsExactly(
                            CredentialFormat.DATA_INTEGRITY_VC, CredentialFormat.JWT_VC, CredentialFormat.JWT_VC);
        }

        @Test
        @DisplayName("A-69: an envelope with another address than data: is never opened")
        void an_envelope_with_a_web_address_holds_nothing() {
            var envelope = json("{'type':'EnvelopedVerifiableCredential','id':'https://issuer.example/vc'}");

            assertThat(problem(bytes(envelope))).isEqualTo(Problem.NO_CREDENTIAL_INSIDE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Dear employer,", "a.b.c", "{}", "{\"type\":\"VerifiableCredential\"}", "[[[[[[[]]]]]]]"})
        void what_holds_no_credential_is_said_to_hold_none(String text) {
            assertThat(problem(bytes(text))).isIn(Problem.KIND_UNKNOWN, Problem.NO_CREDENTIAL_INSIDE);
        }

        @Test
        @DisplayName("RS-11: more than twenty credentials in one file are refused")
        void too_many_are_refused() {
            var many = "[" + String.join(",", Collections.nCopies(21, "\"" + TOKEN + "\"")) + "]";

            assertThat(problem(bytes(many))).isEqualTo(Problem.TOO_MANY_CREDENTIALS);
        }

        @Test
        @DisplayName("RS-11: a file above two megabytes is refused")
        void too_large_is_refused() {
            assertThat(problem(new byte[CredentialFile.MOST_BYTES + 1])).isEqualTo(Problem.TOO_LARGE);
        }

        @Test
        void nothing_is_nothing() {
            assertThat(problem(new byte[0])).isEqualTo(Problem.EMPTY);
        }
    }

    @Nested
    class Png {

        @Test
        @DisplayName("OB-14: a baked PNG gives the credential in its one text chunk")
        void a_baked_badge_is_read() {
            var found = found(png(text("openbadgecredential", 0, TOKEN)));

            assertThat(found.kind()).isEqualTo(Kind.BADGE_PNG);
            assertThat(found.credentials())
                    .extracting(PresentedCredential::encoded)
                    .containsExactly(TOKEN);
        }

        @Test
        @DisplayName("OB-14: a second credential chunk is refused, as readers could disagree which counts")
        void a_second_chunk_is_refused() {
            var twice = png(text("openbadgecredential", 0, TOKEN), text("openbadgecredential", 0, BADGE));

            assertThat(problem(twice)).isEqualTo(Problem.BADGE_REPEATED);
        }

        @Test
        @DisplayName("OB-14, A-116: a compressed credential chunk is refused, and not unpacked")
        void a_compressed_chunk_is_refused() {
            assertThat(problem(png(text("openbadgecredential", 1, TOKEN)))).isEqualTo(Problem.BADGE_COMPRESSED);
        }

        @Test
        void a_changed_picture_is_said_to_be_damaged() {
            var changed = png(text("openbadgecredential", 0, TOKEN));
            changed[changed.length - 40] ^= 1;

            assertThat(problem(changed)).isEqualTo(Problem.DAMAGED);
        }

        @Test
        void a_picture_cut_short_is_said_to_be_damaged() {
            var whole = png(text("openbadgecredential", 0, TOKEN));

            assertThat(problem(Arrays.copyOf(whole, whole.length - 15))).isEqualTo(Problem.DAMAGED);
        }

        @Test
        void a_chunk_without_its_separators_is_said_to_be_damaged() {
            var bare = png(chunk("iTXt", bytes("openbadgecredential\0")), chunk("tEXt", bytes("openbadgecredential")));

            assertThat(problem(bare)).isEqualTo(Problem.DAMAGED);
        }

        @Test
        void a_length_that_reaches_beyond_the_file_is_said_to_be_damaged() {
            var whole = png(text("openbadgecredential", 0, TOKEN));
            whole[8] = 0x7f;

            assertThat(problem(whole)).isEqualTo(Problem.DAMAGED);
        }

        @Test
        void a_picture_without_a_credential_asks_for_the_original() {
            assertThat(problem(png())).isEqualTo(Problem.NO_CREDENTIAL_INSIDE);
        }

        @Test
        void a_badge_of_version_two_is_called_that() {
            assertThat(problem(png(text("openbadges", 0, TOKEN)))).isEqualTo(Problem.BADGE_OF_OLDER_VERSION);
        }
    }

    @Nested
    class Svg {

        @Test
        @DisplayName("OB-14: a baked SVG gives the token in its attribute")
        void a_token_is_read_from_the_attribute() {
            var found = found(bytes(SVG + "<openbadges:credential verify='" + TOKEN + "'/></svg>"));

            assertThat(found.kind()).isEqualTo(Kind.BADGE_SVG);
            assertThat(found.credentials())
                    .extracting(PresentedCredential::encoded)
                    .containsExactly(TOKEN);
        }

        @Test
        @DisplayName("OB-14: a baked SVG gives the JSON in its text")
        void json_is_read_from_the_text() {
            var svg = "<?xml version='1.0'?>" + SVG + "<openbadges:credential><![CDATA[" + BADGE
                    + "]]></openbadges:credential><g/></svg>";

            assertThat(formats(bytes(svg))).containsExactly(CredentialFormat.DATA_INTEGRITY_VC);
        }

        @Test
        @DisplayName("OB-14: a second credential element is refused")
        void a_second_element_is_refused() {
            var element = "<openbadges:credential verify='" + TOKEN + "'/>";

            assertThat(problem(bytes(SVG + element + "<g>" + element + "</g></svg>")))
                    .isEqualTo(Problem.BADGE_REPEATED);
        }

        @Test
        @DisplayName("A-116: an entity of the document's own type is not resolved, not even a file's")
        void entities_are_not_resolved() {
            var type = "<!DOCTYPE svg [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>";
            var svg = type + SVG + "<openbadges:credential>&secret;</openbadges:credential></svg>";

            assertThat(problem(bytes(svg))).isIn(Problem.DAMAGED, Problem.NO_CREDENTIAL_INSIDE);
        }

        @Test
        void the_usual_document_type_of_drawings_is_passed_over() {
            var svg =
                    "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                            + SVG + "<openbadges:credential verify='" + TOKEN + "'/></svg>";

            assertThat(formats(bytes(svg))).containsExactly(CredentialFormat.JWT_VC);
        }

        @Test
        @DisplayName("A-72: elements ten thousand deep are refused")
        void deep_nesting_is_refused() {
            assertThat(problem(bytes("<g>".repeat(10_000)))).isEqualTo(Problem.DAMAGED);
        }

        @Test
        void a_badge_of_version_two_is_called_that() {
            var svg = "<svg xmlns:o='http://openbadges.org'><o:assertion verify='" + TOKEN + "'/></svg>";

            assertThat(problem(bytes(svg))).isEqualTo(Problem.BADGE_OF_OLDER_VERSION);
        }
    }

    private static List<CredentialFormat> formats(byte[] file) {
        return found(file).credentials().stream()
                .map(PresentedCredential::format)
                .toList();
    }
}
