package org.vouchgate.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;

@DisplayName("2.9 CLR 3: whom a badge inside a record is about")
class SameLearnerTest {

    private static final JsonObject ADA = Learning.mail("ada@example.org", false, "");
    private static final JsonObject ADA_HASHED = Learning.mail("sha256$" + Sha256.hex("ada@example.orgs"), true, "s");
    private static final JsonObject ADA_BROKEN =
            Learning.mail("md5$" + Sha256.hex("MD5", "ada@example.orgs"), true, "s");
    private static final JsonObject EVE = Learning.mail("eve@example.org", false, "");

    @Test
    void one_shared_identity_makes_it_the_same_learner() {
        assertThat(reason(about(EVE, ADA), about(ADA_HASHED))).isEqualTo(Reason.PRESENTED_INSIDE_ANOTHER);
        assertThat(reason(about(ADA), about(EVE, ADA))).isEqualTo(Reason.PRESENTED_INSIDE_ANOTHER);
    }

    @Test
    @DisplayName("OB-08: another identity, none, or one under a broken hash makes it nobody's")
    void other_identities_make_it_another_learner() {
        assertThat(reason(about(ADA), about(EVE))).isEqualTo(Reason.SUBJECT_MISMATCH);
        assertThat(reason(about(ADA), about())).isEqualTo(Reason.SUBJECT_MISMATCH);
        assertThat(reason(about(), about(ADA))).isEqualTo(Reason.SUBJECT_MISMATCH);
        assertThat(reason(about(ADA), about(ADA_BROKEN))).isEqualTo(Reason.SUBJECT_MISMATCH);
    }

    private static Reason reason(Credential enclosing, Credential enclosed) {
        return new SameLearner(enclosing, true).belonging(enclosed).finding().reason();
    }

    private static Credential about(JsonObject... identities) {
        var subject = Json.createObjectBuilder().add("identifier", Json.createArrayBuilder(List.of(identities)));
        return new Credential(
                CredentialFormat.JWT_VC,
                List.of("OpenBadgeCredential"),
                new Issuer("did:example:1", Optional.empty(), Optional.empty(), KeySource.DID_KEY, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Json.createObjectBuilder().add("credentialSubject", subject).build());
    }
}
