package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.Verdict;

class WholeAnswerTest {

    private static final Verdict OPEN = new Verdict.Undetermined(
            CredentialOutline.unreadable(),
            List.of(Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The status list could not be fetched")));

    @Test
    @DisplayName("VT-04, D1, A-95: one proof with another nonce voids the whole answer")
    void one_proof_with_another_nonce_voids_the_whole_answer() {
        assertThat(WholeAnswer.isVoid(List.of(OPEN, rejected(Reason.HOLDER_PROOF_NONCE_MISMATCH))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOLDER_PROOF_NONCE_MISMATCH")
    @DisplayName("VT-06, D1: any other failure costs its own credential only")
    void any_other_failure_costs_its_own_credential_only(Reason reason) {
        assertThat(WholeAnswer.isVoid(List.of(rejected(reason), OPEN))).isFalse();
    }

    @Test
    void an_answer_of_nothing_is_not_void_by_this_rule() {
        assertThat(WholeAnswer.isVoid(List.of())).isFalse();
    }

    @Test
    @DisplayName("A-112: what any of several credentials may authorise is missing if none of them does")
    void what_nobody_authorised_is_missing() {
        var asked = new TransactionData("e30", List.of("card", "badge"), List.of());

        assertThat(WholeAnswer.authorisesAll(
                        List.of(asked), List.of(authorising("card", ""), authorising("badge", ""))))
                .isFalse();
        assertThat(WholeAnswer.authorisesAll(List.of(asked), List.of())).isFalse();
    }

    @Test
    @DisplayName("A-112: one of them is enough, if it is one that may, and for nothing but what it states")
    void one_that_may_is_enough() {
        var asked = new TransactionData("e30", List.of("card", "badge"), List.of());
        var other = new TransactionData("W10", List.of("card", "badge"), List.of());
        var carried = authorising("badge", "e30");

        assertThat(WholeAnswer.authorisesAll(List.of(asked), List.of(authorising("card", ""), carried)))
                .isTrue();
        assertThat(WholeAnswer.authorisesAll(List.of(asked, other), List.of(carried)))
                .isFalse();
        assertThat(WholeAnswer.authorisesAll(List.of(asked), List.of(authorising("letter", "e30"))))
                .isFalse();
    }

    @Test
    void where_nothing_was_to_be_authorised_nothing_is_missing() {
        assertThat(WholeAnswer.authorisesAll(List.of(), List.of())).isTrue();
    }

    /** A presentation whose proof states this; whether the proof is any good is asked elsewhere. */
    private static PresentedCredential authorising(String queryId, String encoded) {
        var payload = encoded.isEmpty() ? "{}" : "{\"transaction_data_hashes\":[\"" + hash(encoded) + "\"]}";
        var proof =
                encode("{\"alg\":\"ES256\",\"typ\":\"kb+jwt\"}") + "." + encode(payload) + "." + encode("signature");
        return new PresentedCredential(queryId, CredentialFormat.SD_JWT_VC, "credential~" + proof, true);
    }

    private static String hash(String encoded) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(encoded.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Verdict rejected(Reason reason) {
        return new Verdict.Rejected(
                CredentialOutline.unreadable(), List.of(Finding.failed(reason, "Something is wrong with it")));
    }
}
