package org.vouchgate.gateway.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.EnclosedCredential;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Part;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.badge.KnownAddress;
import org.vouchgate.credential.badge.KnownAddress.Control;

/** What the judge concluded about a tree of credentials, as it is kept and told. */
class AssessedTreeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String COLLEGE = "did:web:college.example";

    @Test
    @DisplayName("2.9 CLR 7: each credential is told with its own issuer, verdict and assurance")
    void a_tree_is_told_as_a_tree() {
        var told = AssessedCredential.of(
                "record", verdict(SubjectBinding.CRYPTOGRAPHIC), new Known(Map.of(COLLEGE, "College"), List.of()));

        assertThat(told.assurance()).isEqualTo("partly-verified");
        assertThat(told.stated().orElseThrow().achievements())
                .singleElement()
                .extracting(Stated.Achieved::name)
                .isEqualTo("Welding");
        assertThat(told.parts()).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo("embedded-credential");
            assertThat(part.pointer()).isEqualTo("/inside");
            assertThat(part.credential().verdict()).isEqualTo("rejected");
            assertThat(part.credential().assurance()).isEqualTo("refused");
        });
        assertThat(told.issuerName()).contains("College");
    }

    @Test
    @DisplayName("OB-08, D16: the employer's own address for the candidate is named as that and binds nobody")
    void the_employers_address_binds_nobody() {
        var told = told(Control.KNOWN_TO_EMPLOYER, SubjectBinding.NONE);

        assertThat(told.stated().orElseThrow().recipient()).isEqualTo("employers-address");
        assertThat(told.subjectBinding()).contains("none");
    }

    @Test
    @DisplayName("OB-08, D16: an address that the candidate proved binds, and takes nothing from a proven key")
    void a_proved_address_binds() {
        assertThat(told(Control.PROVED_BY_CANDIDATE, SubjectBinding.NONE).subjectBinding())
                .contains("identifier-match");
        assertThat(told(Control.PROVED_BY_CANDIDATE, SubjectBinding.CRYPTOGRAPHIC)
                        .subjectBinding())
                .contains("cryptographic");
    }

    private static AssessedCredential told(Control control, SubjectBinding binding) {
        var address = new KnownAddress("ada@example.org", control);
        return AssessedCredential.of("record", verdict(binding), new Known(Map.of(), List.of(address)));
    }

    /** A record of the college, with a forgery inside. */
    private static Verdict verdict(SubjectBinding binding) {
        EnclosedCredential forgery = new EnclosedCredential.Refused(
                "/inside", Part.Role.EMBEDDED_CREDENTIAL, Finding.failed(Reason.SIGNATURE_INVALID, "Forged"));
        var judge = new CredentialJudge(
                List.of(new Signed(binding)),
                (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "On the list"),
                (issuer, references, at) -> Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "None"),
                (enclosing, relied) -> List.of(forgery));
        return judge.judge(
                new PresentedCredential("record", CredentialFormat.JWT_VC, "text", true),
                new Challenge("nonce", "audience", NOON),
                Expectation.ANYTHING,
                NOON);
    }

    private record Signed(SubjectBinding binding) implements FormatVerifier {

        @Override
        public CredentialFormat format() {
            return CredentialFormat.JWT_VC;
        }

        @Override
        public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
            var mail = Json.createObjectBuilder()
                    .add("identityType", "emailAddress")
                    .add("identityHash", "ada@example.org")
                    .add("hashed", false);
            var subject = Json.createObjectBuilder()
                    .add("identifier", mail)
                    .add("achievement", Json.createObjectBuilder().add("name", "Welding"));
            var credential = new Credential(
                    CredentialFormat.JWT_VC,
                    List.of("ClrCredential"),
                    new Issuer(COLLEGE, Optional.empty(), Optional.empty(), Issuer.KeySource.DID_WEB, List.of()),
                    Optional.empty(),
                    Optional.empty(),
                    binding,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Json.createObjectBuilder().add("credentialSubject", subject).build());
            return Reading.of(
                    credential,
                    Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
                    Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder"),
                    Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"));
        }
    }
}
