package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.VcSdJwts.sound;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.Jws;

/** W3C credentials as SD-JWT: the rules of the SD-JWT, of the data model, and of both together (2.5 #6). */
class VcSdJwtVerifierTest {

    private static final Fetch NO_TRAFFIC = (address, accept, maxBytes) -> {
        throw new AssertionError(address + " was asked for");
    };
    private static final VcSdJwtVerifier VERIFIER = new VcSdJwtVerifier(new IssuerKeysByPolicy(
            KeyPolicy.NOBODY_REGISTERED, new RecentDocuments(NO_TRAFFIC, Duration.ofMinutes(1))));

    @Test
    void a_sound_credential_presented_by_its_holder_is_read() {
        var reading = read(sound().proven().encoded(), true);

        assertThat(reading.findings()).allMatch(finding -> finding.answer() == Answer.PASSED);
        var credential = reading.credential().orElseThrow();
        assertThat(credential.format()).isEqualTo(CredentialFormat.VC_SD_JWT);
        assertThat(credential.subjectBinding()).isEqualTo(SubjectBinding.CRYPTOGRAPHIC);
        assertThat(credential.claims().getJsonObject("credentialSubject").getString("course"))
                .isEqualTo("Welding");
        assertThat(credential.claims().getJsonObject("credentialSubject")).doesNotContainKey("_sd");
        assertThat(credential.types())
                .contains("CourseCredential", "https://www.w3.org/2018/credentials#VerifiableCredential");
    }

    @Test
    @DisplayName("SD-12: what the holder kept is simply not there")
    void what_the_holder_kept_is_not_there() {
        var reading = read(sound().kept().proven().encoded(), true);

        assertThat(reading.credential().orElseThrow().claims().getJsonObject("credentialSubject"))
                .doesNotContainKey("course");
    }

    @Test
    @DisplayName("A-24: without a key-binding JWT nobody is called the holder")
    void a_missing_proof_is_named() {
        assertThat(holderFinding(read(sound().encoded(), true)).reason()).isEqualTo(Reason.HOLDER_PROOF_MISSING);
        assertThat(holderFinding(read(sound().encoded(), false)).answer()).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(read(sound().encoded(), false).credential().orElseThrow().subjectBinding())
                .isEqualTo(SubjectBinding.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "issuer | 'did:example:1'",
                "type | ['VerifiableCredential']",
                "credentialStatus | {'type':'BitstringStatusListEntry'}",
                "credentialSchema | {'id':'https://schema.example','type':'JsonSchema'}",
                "validFrom | '2026-01-01T00:00:00Z'",
                "validUntil | '2026-12-31T00:00:00Z'",
                "@context | ['https://www.w3.org/ns/credentials/v2']"
            })
    @DisplayName("A-35, 2.5 #6: what decides over the credential cannot be disclosed at choice")
    void what_decides_cannot_be_disclosed(String name, String value) {
        var attempt = sound().without(name).atTop("['s','" + name + "'," + value + "]");

        assertThat(refused(attempt)).isEqualTo(Reason.PROTECTED_CLAIM_DISCLOSED);
    }

    @Test
    @DisplayName("A-35, 2.5 #6: a status that could be disclosed, or a member of the issuer, is refused as such")
    void a_disclosable_status_is_refused() {
        var status = sound().atTop("['s','credentialStatus',{'type':'BitstringStatusListEntry'}]");
        var issuer = sound().with(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", VcSdJwts.ISSUER.didKey())
                                .add("_sd", Json.createArrayBuilder().add("ZGVjb3k"))
                                .build());

        assertThat(refused(status)).isEqualTo(Reason.PROTECTED_CLAIM_DISCLOSED);
        assertThat(refused(issuer)).isEqualTo(Reason.PROTECTED_CLAIM_DISCLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc", "vp"})
    @DisplayName("A-68, 2.5 #1: a second content beside the credential is refused")
    void a_second_content_is_refused(String name) {
        assertThat(refused(sound().with(name, JsonValue.EMPTY_JSON_OBJECT)))
                .isIn(Reason.CONTENT_CONTRADICTORY, Reason.WRONG_TOKEN_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dc+sd-jwt", "vc+jwt", "kb+jwt", "vp+sd-jwt", "JWT", ""})
    @DisplayName("A-10, 2.5 #1: another kind of token is no such credential")
    void another_kind_of_token_is_refused(String type) {
        assertThat(refused(sound().header("typ", type))).isEqualTo(Reason.WRONG_TOKEN_TYPE);
    }

    @Test
    @DisplayName("2.5 #4: the token may not name another issuer than the credential")
    void another_issuer_in_the_token_is_refused() {
        assertThat(refused(sound().with("iss", Json.createValue("did:example:other"))))
                .isEqualTo(Reason.CONTENT_CONTRADICTORY);
    }

    @Test
    @DisplayName("A-32: a disclosure nobody digested, and A-25: a corrupted signature, are refused")
    void tampering_is_refused() {
        var free = sound().encoded() + "WyJzIiwiYSIsMV0~";
        var jwt = sound().encoded();
        var corrupted = Jws.corrupt(jwt.substring(0, jwt.indexOf('~'))) + jwt.substring(jwt.indexOf('~'));

        assertThat(failure(read(free, false))).isEqualTo(Reason.DISCLOSURE_NOT_SIGNED);
        assertThat(failure(read(corrupted, false))).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-10: read as a plain JWT it is refused, because its disclosures would be lost")
    void as_a_plain_jwt_it_is_refused() {
        var jwt = sound().encoded();

        var reading = Verifying.readUnbound(jwt.substring(0, jwt.indexOf('~')));

        assertThat(failure(reading)).isEqualTo(Reason.WRONG_TOKEN_TYPE);
    }

    private static Finding holderFinding(Reading reading) {
        return Verifying.on(Check.HOLDER_BINDING, reading);
    }

    private static Reason refused(VcSdJwts attempt) {
        return failure(read(attempt.encoded(), false));
    }

    private static Reason failure(Reading reading) {
        assertThat(reading.credential()).isEmpty();
        return reading.findings().get(0).reason();
    }

    private static Reading read(String encoded, boolean bound) {
        return VERIFIER.read(
                new PresentedCredential("course", CredentialFormat.VC_SD_JWT, encoded, bound),
                Verifying.CHALLENGE,
                Verifying.NOON);
    }
}
