package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.sound;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.testkit.Base64Url;

/** Whether the holder authorised what they were asked to, with this credential (FM-03). */
class TransactionDataTest {

    private static final String HASHES = "transaction_data_hashes";
    private static final String ALGORITHM = "transaction_data_hashes_alg";
    private static final String CONSENT =
            Base64Url.encode("{\"type\":\"org.vouchgate.consent\",\"credential_ids\":[\"badge\"]}");
    private static final String OTHER =
            Base64Url.encode("{\"type\":\"org.vouchgate.other\",\"credential_ids\":[\"badge\"]}");

    @Test
    @DisplayName("FM-03: the hash of each entry as sent is what authorises it")
    void the_hash_of_the_text_as_sent_authorises() {
        var attempt = sound().proof(HASHES, hashes("SHA-256", OTHER, CONSENT));

        assertThat(holderFinding(attempt, forBadge(CONSENT), forBadge(OTHER))).isEqualTo(Reason.PRESENTED_BY_HOLDER);
    }

    @Test
    @DisplayName("A-112, FM-03: a proof that says nothing about what was asked authorises nothing")
    void silence_authorises_nothing() {
        assertThat(holderFinding(sound(), forBadge(CONSENT))).isEqualTo(Reason.TRANSACTION_DATA_NOT_AUTHORISED);
    }

    @Test
    @DisplayName("A-112: one of two entries authorised is not enough")
    void one_of_two_is_not_enough() {
        var attempt = sound().proof(HASHES, hashes("SHA-256", CONSENT));

        assertThat(holderFinding(attempt, forBadge(CONSENT), forBadge(OTHER)))
                .isEqualTo(Reason.TRANSACTION_DATA_NOT_AUTHORISED);
    }

    @Test
    @DisplayName("A-112: a hash of the decoded JSON is another hash")
    void a_hash_of_the_decoded_json_is_refused() {
        var decoded = new String(java.util.Base64.getUrlDecoder().decode(CONSENT), StandardCharsets.UTF_8);
        var attempt = sound().proof(HASHES, hashes("SHA-256", decoded));

        assertThat(holderFinding(attempt, forBadge(CONSENT))).isEqualTo(Reason.TRANSACTION_DATA_MISMATCH);
    }

    @Test
    @DisplayName("FM-03: an authorisation nobody asked for is refused, also a repeated one")
    void an_unasked_authorisation_is_refused() {
        var extra = sound().proof(HASHES, hashes("SHA-256", CONSENT, OTHER));
        var twice = sound().proof(HASHES, hashes("SHA-256", CONSENT, CONSENT));

        assertThat(holderFinding(extra, forBadge(CONSENT))).isEqualTo(Reason.TRANSACTION_DATA_NOT_ASKED);
        assertThat(holderFinding(twice, forBadge(CONSENT))).isEqualTo(Reason.TRANSACTION_DATA_NOT_ASKED);
        assertThat(holderFinding(sound().proof(HASHES, hashes("SHA-256", CONSENT))))
                .isEqualTo(Reason.TRANSACTION_DATA_NOT_ASKED);
    }

    @Test
    @DisplayName("FM-03: the request lists the algorithms, the proof names one of them")
    void the_algorithm_is_one_of_those_listed() {
        var entry = new TransactionData(CONSENT, List.of("badge"), List.of("sha-512", "sha-384"));
        var named = sound().proof(HASHES, hashes("SHA-384", CONSENT)).proof(ALGORITHM, "sha-384");
        var unlisted = sound().proof(HASHES, hashes("SHA-256", CONSENT)).proof(ALGORITHM, "sha-256");
        var unnamed = sound().proof(HASHES, hashes("SHA-512", CONSENT));

        assertThat(holderFinding(named, entry)).isEqualTo(Reason.PRESENTED_BY_HOLDER);
        assertThat(holderFinding(unlisted, entry)).isEqualTo(Reason.TRANSACTION_DATA_ALGORITHM_NOT_ALLOWED);
        assertThat(holderFinding(unnamed, entry)).isEqualTo(Reason.TRANSACTION_DATA_ALGORITHM_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-512", "SHA-256", "md5", "sha-256-32"})
    @DisplayName("FM-03: where the request lists none, SHA-256 it is")
    void without_a_list_it_is_sha_256(String algorithm) {
        var attempt = sound().proof(HASHES, hashes("SHA-512", CONSENT)).proof(ALGORITHM, algorithm);

        assertThat(holderFinding(attempt, forBadge(CONSENT))).isEqualTo(Reason.TRANSACTION_DATA_ALGORITHM_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "'text'", "[1]", "[null]", "null"})
    @DisplayName("FM-03: hashes that are no list of texts are refused")
    void malformed_hashes_are_refused(String value) {
        var malformed = Attempt.object("{'v':" + value + "}").get("v");

        assertThat(holderFinding(sound().proof(HASHES, malformed), forBadge(CONSENT)))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("FM-03: what another credential must authorise is not looked for here, and not welcome either")
    void entries_of_other_queries_do_not_concern_this_one() {
        var other = new TransactionData(CONSENT, List.of("diploma"), List.of());

        assertThat(holderFinding(sound(), other)).isEqualTo(Reason.PRESENTED_BY_HOLDER);
        assertThat(holderFinding(sound().proof(HASHES, hashes("SHA-256", CONSENT)), other))
                .isEqualTo(Reason.TRANSACTION_DATA_NOT_ASKED);
    }

    @Test
    @DisplayName("FM-03, AR-13: of several credentials named one carries the authorisation; which one can be told")
    void one_of_several_credentials_carries_it() {
        var shared = new TransactionData(CONSENT, List.of("badge", "diploma"), List.of());
        var carrying = presented(sound().proof(HASHES, hashes("SHA-256", CONSENT)), true);

        assertThat(holderFinding(sound(), shared)).isEqualTo(Reason.PRESENTED_BY_HOLDER);
        assertThat(holderFinding(sound().proof(HASHES, hashes("SHA-256", CONSENT)), shared))
                .isEqualTo(Reason.PRESENTED_BY_HOLDER);
        assertThat(HolderAuthorisation.in(carrying, List.of(shared))).containsExactly(shared);
        assertThat(HolderAuthorisation.in(presented(sound(), true), List.of(shared)))
                .isEmpty();
        assertThat(HolderAuthorisation.in(presented(sound().withoutProof(), false), List.of(shared)))
                .isEmpty();
    }

    @Test
    @DisplayName("AR-14, A-112: without a proof nothing is authorised, even where no proof is required")
    void without_a_proof_nothing_is_authorised() {
        var reading = read(sound().withoutProof(), false, forBadge(CONSENT));

        assertThat(Readings.failure(reading)).isEqualTo(Reason.TRANSACTION_DATA_NOT_AUTHORISED);
    }

    private static TransactionData forBadge(String encoded) {
        return new TransactionData(encoded, List.of("badge"), List.of());
    }

    private static Reason holderFinding(Attempt attempt, TransactionData... asked) {
        var reading = read(attempt, true, asked);
        return reading.findings().stream().allMatch(finding -> finding.answer() == Answer.PASSED)
                ? Reason.PRESENTED_BY_HOLDER
                : Readings.failure(reading);
    }

    private static Reading read(Attempt attempt, boolean bound, TransactionData... asked) {
        var challenge =
                new Challenge(Attempt.NONCE, Attempt.AUDIENCE, Attempt.ASKED, Optional.empty(), Arrays.asList(asked));
        return new SdJwtVcVerifier(Readings.keys(Attempt.ISSUER.publicKey()))
                .read(presented(attempt, bound), challenge, Attempt.NOON);
    }

    private static PresentedCredential presented(Attempt attempt, boolean bound) {
        return new PresentedCredential("badge", CredentialFormat.SD_JWT_VC, attempt.encoded(), bound);
    }

    private static JsonArray hashes(String platformName, String... texts) {
        var array = Json.createArrayBuilder();
        for (var text : texts) {
            array.add(hash(platformName, text));
        }
        return array.build();
    }

    private static String hash(String platformName, String text) {
        try {
            return Base64Url.encode(
                    MessageDigest.getInstance(platformName).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
