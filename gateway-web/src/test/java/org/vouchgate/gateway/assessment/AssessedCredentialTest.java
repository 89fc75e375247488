package org.vouchgate.gateway.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedIssuer;

class AssessedCredentialTest {

    private static final String DID = "did:key:zDnaeexample";
    private static final Map<String, String> LIST = Map.of(DID, "Northfield College");

    @Test
    void an_accepted_issuer_goes_by_the_name_the_employers_list_gives_it() {
        assertThat(from(DID, "accepted").naming(LIST).issuerName()).contains("Northfield College");
    }

    @Test
    void an_issuer_that_is_not_on_the_list_goes_by_what_its_key_proves() {
        assertThat(from("did:key:zOther", "accepted").naming(LIST).issuerName()).contains("did:key:zOther");
    }

    @Test
    void a_refused_credential_lends_nobody_a_name() {
        assertThat(from(DID, "rejected").naming(LIST).issuerName()).contains(DID);
    }

    private static AssessedCredential from(String identifier, String verdict) {
        return new AssessedCredential(
                "badge",
                verdict,
                "verified",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new AssessedIssuer(identifier, Optional.empty(), Optional.empty(), "did:key")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
