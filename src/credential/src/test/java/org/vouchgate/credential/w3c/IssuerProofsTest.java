package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.badge;
import static org.vouchgate.credential.w3c.Proving.finding;
import static org.vouchgate.credential.w3c.Proving.json;
import static org.vouchgate.credential.w3c.Proving.read;
import static org.vouchgate.credential.w3c.Proving.reason;
import static org.vouchgate.credential.w3c.Proving.signed;
import static org.vouchgate.credential.w3c.Proving.with;

import jakarta.json.Json;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Reason;

/** How many proofs, in what order, and what is said of those nobody here knows. */
class IssuerProofsTest {

    @ParameterizedTest
    @CsvSource({
        "bbs-2023, (bbs-2023)",
        "<script>, that this gateway cannot verify;",
        "bbs 2023, that this gateway cannot verify;",
        "b\u00f6se, that this gateway cannot verify;",
        "a1234567890123456789012345678901234567890123456789012345678901234, that this gateway cannot verify;"
    })
    @DisplayName("A-114: what a stranger calls a suite gets into a sentence only if it is a plain short name")
    void an_unknown_suite_is_named_if_its_name_is_plain(String suite, String said) {
        var named = json("{\"type\": \"DataIntegrityProof\", \"cryptosuite\": \"" + suite + "\"}");

        assertThat(finding(read(with("proof", named).apply(badge()))).sentence())
                .contains(said);
    }

    @Test
    void an_unknown_type_of_proof_is_named() {
        var named = json("{\"type\": \"RsaSignature2018\"}");

        assertThat(finding(read(with("proof", named).apply(badge()))).sentence())
                .contains("(RsaSignature2018)");
    }

    @Test
    @DisplayName("A-72: nobody needs more than eight proofs")
    void a_credential_with_too_many_proofs_is_refused() {
        var proof = signed(badge()).get("proof");
        var eight = Json.createArrayBuilder(Collections.nCopies(8, proof)).build();
        var nine = Json.createArrayBuilder(Collections.nCopies(9, proof)).build();

        assertThat(reason(with("proof", eight).apply(badge()))).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(reason(with("proof", nine).apply(badge()))).isEqualTo(Reason.PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-64: two proofs by one name make a chain that can be read in two ways")
    void two_proofs_by_one_name_break_the_chain() {
        var one = signed(badge(), options -> options.add("id", "urn:proof:1"));
        var two = signed(badge(), options -> options.add("id", "urn:proof:1").add("created", "2026-02-02T00:00:00Z"));
        var both = Json.createArrayBuilder().add(one.get("proof")).add(two.get("proof"));

        assertThat(reason(with("proof", both.build()).apply(badge()))).isEqualTo(Reason.PROOF_CHAIN_BROKEN);
    }
}
