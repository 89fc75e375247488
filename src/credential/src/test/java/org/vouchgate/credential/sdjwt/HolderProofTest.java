package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.NOON;
import static org.vouchgate.credential.sdjwt.Attempt.sound;
import static org.vouchgate.credential.sdjwt.Readings.accepted;
import static org.vouchgate.credential.sdjwt.Readings.failure;
import static org.vouchgate.credential.sdjwt.Readings.refused;

import jakarta.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.testkit.Jws;

/** Whether whoever presents a credential proved, for this request, that it is theirs to present. */
class HolderProofTest {

    @Test
    @DisplayName("A-24, SD-18, FM-01: no proof where one is required is refused")
    void a_missing_proof_is_refused() {
        assertThat(refused(sound().withoutProof())).isEqualTo(Reason.HOLDER_PROOF_MISSING);
    }

    @Test
    @DisplayName("SD-18: where none is required, its absence is said and nobody is called the holder")
    void no_proof_needed_no_holder_known() {
        var reading = Readings.readUnbound(sound().withoutProof().encoded());

        assertThat(reading.findings())
                .contains(Finding.notApplicable(
                        Reason.HOLDER_BINDING_NOT_ASKED,
                        "No proof of possession was asked for; whoever has a copy could have sent it"));
        assertThat(reading.credential().orElseThrow().subjectBinding()).isEqualTo(SubjectBinding.NONE);
        assertThat(reading.credential().orElseThrow().holderKey()).isEmpty();
    }

    @Test
    @DisplayName("SD-25: a proof that nobody asked for must be right all the same")
    void an_unasked_proof_must_be_right() {
        var wrong = Readings.readUnbound(sound().proofJwt(Jws::corrupt).encoded());
        var right = Readings.readUnbound(sound().encoded());

        assertThat(failure(wrong)).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        assertThat(right.credential().orElseThrow().subjectBinding()).isEqualTo(SubjectBinding.CRYPTOGRAPHIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "dc+sd-jwt", "statuslist+jwt", "openid4vci-proof+jwt", ""})
    @DisplayName("A-10, SD-19: another kind of token is no proof")
    void another_kind_of_token_is_no_proof(String type) {
        assertThat(refused(sound().proofHeader("typ", Json.createValue(type))))
                .isEqualTo(Reason.HOLDER_PROOF_WRONG_TYPE);
    }

    @Test
    @DisplayName("A-12: the proof's type is compared as a media type")
    void the_type_is_compared_as_a_media_type() {
        assertThat(accepted(sound().proofHeader("typ", Json.createValue("application/KB+jwt"))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-jwt", "a.b", "a.b.c.d", "..", "e30.e30.e30", "eyJhbGciOiJFUzI1NiJ9.e30=.AA"})
    void what_is_no_token_is_no_proof(String rubbish) {
        assertThat(refused(sound().proofJwt(jwt -> rubbish))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-26, SD-21, VT-04: a proof for another nonce is recognisable as such")
    void another_nonce_is_refused() {
        assertThat(refused(sound().proof("nonce", Attempt.NONCE + "INVALID")))
                .isEqualTo(Reason.HOLDER_PROOF_NONCE_MISMATCH);
    }

    @Test
    @DisplayName("A-26: a proof without a nonce, or with one that is no text, is refused the same way")
    void no_nonce_is_refused() {
        assertThat(refused(sound().proofWithout("nonce"))).isEqualTo(Reason.HOLDER_PROOF_NONCE_MISMATCH);
        assertThat(refused(sound().proof(
                                "nonce",
                                Json.createArrayBuilder().add(Attempt.NONCE).build())))
                .isEqualTo(Reason.HOLDER_PROOF_NONCE_MISMATCH);
    }

    @Test
    @DisplayName("VT-04: a wrong nonce is named even if nothing else is right either")
    void a_wrong_nonce_is_named_first() {
        var attempt = sound().proof("nonce", "another")
                .proof("aud", "another")
                .proofJwt(Jws::corrupt)
                .issuerJwt(Jws::corrupt);

        assertThat(Readings.read(attempt).findings())
                .extracting(Finding::reason)
                .contains(Reason.HOLDER_PROOF_NONCE_MISMATCH, Reason.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verifier.example",
                "x509_san_dns:verifier.example/",
                "x509_san_dns:verifier.exampleINVALID",
                "X509_SAN_DNS:verifier.example",
                "x509_hash:verifier.example",
                ""
            })
    @DisplayName("A-27, SD-21, FM-01: the audience is our whole client identifier, letter by letter")
    void another_audience_is_refused(String audience) {
        assertThat(refused(sound().proof("aud", audience))).isEqualTo(Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
    }

    @Test
    @DisplayName("A-27: a list of audiences is refused, even with ours in it")
    void a_list_of_audiences_is_refused() {
        var list = Json.createArrayBuilder().add(Attempt.AUDIENCE).build();

        assertThat(refused(sound().proof("aud", list))).isEqualTo(Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
        assertThat(refused(sound().proofWithout("aud"))).isEqualTo(Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "-31536000, HOLDER_PROOF_TOO_OLD",
        "-601, HOLDER_PROOF_TOO_OLD",
        "-151, HOLDER_PROOF_TOO_OLD",
        "61, HOLDER_PROOF_FROM_FUTURE",
        "31536000, HOLDER_PROOF_FROM_FUTURE"
    })
    @DisplayName("A-28, SD-20: a proof from before the request or from the future is refused")
    void a_proof_from_another_time_is_refused(long offset, Reason reason) {
        var madeAt = Json.createValue(NOON.plusSeconds(offset).getEpochSecond());

        assertThat(refused(sound().proof("iat", madeAt))).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(longs = {-150, -90, 0, 60})
    @DisplayName("SD-20: clocks may differ by a minute")
    void clocks_may_differ_by_a_minute(long offset) {
        var madeAt = Json.createValue(NOON.plusSeconds(offset).getEpochSecond());

        assertThat(accepted(sound().proof("iat", madeAt))).isNotNull();
    }

    @Test
    @DisplayName("SD-20: ten minutes after it was made a proof is too old, however long the request stays open")
    void a_proof_lives_ten_minutes() {
        var openedYesterday = new Challenge(Attempt.NONCE, Attempt.AUDIENCE, NOON.minus(Duration.ofDays(1)));
        var verifier = new SdJwtVcVerifier(Readings.keys(Attempt.ISSUER.publicKey()));
        var old = sound().proof("iat", Json.createValue(NOON.minusSeconds(601).getEpochSecond()));
        var young = sound().proof("iat", Json.createValue(NOON.minusSeconds(599).getEpochSecond()));

        assertThat(failure(verifier.read(presented(old), openedYesterday, NOON)))
                .isEqualTo(Reason.HOLDER_PROOF_TOO_OLD);
        assertThat(verifier.read(presented(young), openedYesterday, NOON).findings())
                .extracting(Finding::reason)
                .contains(Reason.PRESENTED_BY_HOLDER);
    }

    @Test
    @DisplayName("A-28, SD-20: a proof without a time, or with a text for one, is refused")
    void a_proof_without_a_time_is_refused() {
        assertThat(refused(sound().proofWithout("iat"))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
        assertThat(refused(sound().proof("iat", Long.toString(NOON.getEpochSecond()))))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("SD-23: a proof's own expiry and start are honoured")
    void a_proofs_own_period_is_honoured() {
        var before = Json.createValue(NOON.minusSeconds(61).getEpochSecond());
        var after = Json.createValue(NOON.plusSeconds(61).getEpochSecond());

        assertThat(refused(sound().proof("exp", before))).isEqualTo(Reason.HOLDER_PROOF_TOO_OLD);
        assertThat(refused(sound().proof("nbf", after))).isEqualTo(Reason.HOLDER_PROOF_FROM_FUTURE);
        assertThat(refused(sound().proof("exp", "soon"))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
        assertThat(accepted(sound().proof("exp", after).proof("something", "else")))
                .isNotNull();
    }

    @Test
    @DisplayName("A-29, SD-22: a digest of other content is refused")
    void a_digest_of_other_content_is_refused() {
        var digest = sound().digestOf("['other']");

        assertThat(refused(sound().proof("sd_hash", digest))).isEqualTo(Reason.HOLDER_PROOF_OTHER_DISCLOSURES);
        assertThat(refused(sound().proof("sd_hash", Json.createValue(7))))
                .isEqualTo(Reason.HOLDER_PROOF_OTHER_DISCLOSURES);
    }

    @Test
    @DisplayName("A-29: a disclosure dropped after the proof was made is noticed")
    void a_dropped_disclosure_is_noticed() {
        assertThat(refused(sound().sent(disclosures -> disclosures.subList(0, 1))))
                .isEqualTo(Reason.HOLDER_PROOF_OTHER_DISCLOSURES);
    }

    @Test
    @DisplayName("A-29: a digested disclosure added after the proof was made is noticed")
    void an_added_disclosure_is_noticed() {
        var kept = "['s','birthdate','1815-12-10']";
        var attempt = sound();
        attempt.digest(attempt.digestOf(kept)).sent(disclosures -> {
            var more = new ArrayList<>(disclosures);
            more.add(Attempt.encoded(kept));
            return more;
        });

        assertThat(refused(attempt)).isEqualTo(Reason.HOLDER_PROOF_OTHER_DISCLOSURES);
    }

    @Test
    void a_proof_for_one_credential_does_not_serve_another() {
        var proof = sound().encoded().substring(sound().encoded().lastIndexOf('~') + 1);
        var other = sound().claim("sub", "somebody else").proofJwt(jwt -> proof);

        assertThat(refused(other)).isEqualTo(Reason.HOLDER_PROOF_OTHER_DISCLOSURES);
    }

    @Test
    void a_failed_proof_leaves_integrity_to_be_judged_apart() {
        var reading = Readings.read(sound().proofJwt(Jws::corrupt));

        assertThat(reading.findings()).extracting(Finding::check).contains(Check.INTEGRITY, Check.VALIDITY_PERIOD);
        assertThat(reading.credential().orElseThrow().subjectBinding()).isEqualTo(SubjectBinding.NONE);
    }

    private static PresentedCredential presented(Attempt attempt) {
        return new PresentedCredential("badge", CredentialFormat.SD_JWT_VC, attempt.encoded(), true);
    }
}
