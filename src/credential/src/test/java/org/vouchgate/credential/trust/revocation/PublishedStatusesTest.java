package org.vouchgate.credential.trust.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.anchor;
import static org.vouchgate.credential.trust.Trusting.signedBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.ListOrigin;
import org.vouchgate.credential.trust.ListedTrust;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

@DisplayName("Certificates that their authority may have revoked")
class PublishedStatusesTest {

    private static final String LIST = "http://crl.example.org/list.crl";
    private static final String RESPONDER = "http://ocsp.example.org";
    private static final Fetched SILENCE = new Fetched.Unreachable(Optional.empty());

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);
    private final CertifiedKey onList =
            root.issue(TestCertificate.leaf("CN=College").revocationListAt(LIST), NOON);
    private final CertifiedKey answered =
            root.issue(TestCertificate.leaf("CN=College").responderAt(RESPONDER), NOON);
    private final CertifiedKey silent = root.leaf("CN=College", NOON);
    private final List<URI> asked = new ArrayList<>();

    @Test
    void a_certificate_that_is_not_on_the_list_is_trusted() {
        assertThat(ask(onList, RevocationPolicy.REQUIRED, list(root)).reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
    }

    @Test
    @DisplayName("A-46: a revoked certificate vouches for nothing")
    void a_certificate_on_the_list_is_refused() {
        var finding = ask(onList, RevocationPolicy.IF_PUBLISHED, list(root, onList));

        assertThat(finding.answer()).isEqualTo(Answer.FAILED);
        assertThat(finding.reason()).isEqualTo(Reason.CERTIFICATE_REVOKED);
        assertThat(finding.asked())
                .extracting(TrustAnswer::outcome)
                .containsExactly(TrustAnswer.Outcome.LISTED_BUT_REFUSED);
    }

    @Test
    void a_list_that_somebody_else_signed_answers_nothing() {
        var impostor = TestCa.root("CN=Example Root", NOON, CHANCE);

        assertUnknown(ask(onList, RevocationPolicy.IF_PUBLISHED, list(impostor)));
        assertUnknown(ask(onList, RevocationPolicy.IF_PUBLISHED, list(impostor, onList)));
    }

    @Test
    void a_stale_list_answers_nothing() {
        var stale = new Responder(root, NOON.minus(Duration.ofDays(2))).list();

        assertUnknown(ask(onList, RevocationPolicy.IF_PUBLISHED, document(stale)));
    }

    @Test
    void a_list_that_cannot_be_fetched_or_read_leaves_the_question_open() {
        assertUnknown(ask(onList, RevocationPolicy.IF_PUBLISHED, SILENCE));
        assertUnknown(ask(onList, RevocationPolicy.IF_PUBLISHED, new Fetched.Refused("a private address")));
        assertUnknown(ask(onList, RevocationPolicy.IF_PUBLISHED, document(new byte[] {1, 2, 3})));
    }

    @Test
    void a_responder_is_asked_about_the_certificate_and_believed() {
        assertThat(ask(answered, RevocationPolicy.REQUIRED, response(root, false))
                        .reason())
                .isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertThat(ask(answered, RevocationPolicy.REQUIRED, response(root, true))
                        .reason())
                .isEqualTo(Reason.CERTIFICATE_REVOKED);
        assertThat(asked).allSatisfy(address -> assertThat(address.toString()).startsWith(RESPONDER + "/"));
    }

    @Test
    void a_response_that_somebody_else_signed_or_about_another_certificate_answers_nothing() {
        var impostor = TestCa.root("CN=Example Root", NOON, CHANCE);
        var aboutAnother =
                new Responder(root, NOON).answer(OcspRequest.request(silent.leaf(), root.certificate()), false);

        assertUnknown(ask(answered, RevocationPolicy.IF_PUBLISHED, response(impostor, false)));
        assertUnknown(ask(answered, RevocationPolicy.IF_PUBLISHED, document(aboutAnother)));
    }

    @Test
    void a_stale_response_answers_nothing() {
        var request = OcspRequest.request(answered.leaf(), root.certificate());
        var stale = new Responder(root, NOON.minus(Duration.ofDays(1))).answer(request, false);

        assertUnknown(ask(answered, RevocationPolicy.IF_PUBLISHED, document(stale)));
    }

    @Test
    void the_list_is_consulted_where_the_responder_is_silent() {
        var both = root.issue(
                TestCertificate.leaf("CN=College").responderAt(RESPONDER).revocationListAt(LIST), NOON);
        Fetch world = (address, accept, most) -> address.toString().equals(LIST) ? list(root, both) : SILENCE;

        assertThat(ask(both, RevocationPolicy.IF_PUBLISHED, world, NOON).reason())
                .isEqualTo(Reason.CERTIFICATE_REVOKED);
    }

    @Test
    void a_certificate_that_says_nothing_is_a_matter_of_policy() {
        assertThat(ask(silent, RevocationPolicy.IF_PUBLISHED, SILENCE).answer()).isEqualTo(Answer.PASSED);
        assertUnknown(ask(silent, RevocationPolicy.REQUIRED, SILENCE));
    }

    @Test
    void under_the_policy_none_nobody_is_asked() {
        assertThat(ask(onList, RevocationPolicy.NONE, SILENCE).answer()).isEqualTo(Answer.PASSED);
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("V3: nobody is asked about a certificate that leads nowhere")
    void a_certificate_of_an_unknown_authority_causes_no_traffic() {
        var stranger = TestCa.root("CN=Other Root", NOON, CHANCE)
                .issue(TestCertificate.leaf("CN=College").revocationListAt(LIST), NOON);

        assertThat(ask(stranger, RevocationPolicy.REQUIRED, SILENCE).reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_revoked_intermediate_takes_everybody_below_it_along() {
        var middle = root.intermediate(TestCa.authority("CN=Middle").revocationListAt(LIST), NOON);
        var below = middle.leaf("CN=College", NOON);
        var list = document(new Responder(root, NOON).list(middle.certificate()));

        assertThat(ask(below, RevocationPolicy.IF_PUBLISHED, list).reason()).isEqualTo(Reason.CERTIFICATE_REVOKED);
    }

    private static void assertUnknown(Finding finding) {
        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.reason()).isEqualTo(Reason.CERTIFICATE_REVOCATION_UNKNOWN);
    }

    private Finding ask(CertifiedKey signer, RevocationPolicy policy, Fetched answer) {
        return ask(signer, policy, (address, accept, most) -> answer, NOON);
    }

    private Finding ask(CertifiedKey signer, RevocationPolicy policy, Fetch world, Instant at) {
        Fetch noted = (address, accept, most) -> {
            asked.add(address);
            return world.get(address, accept, most);
        };
        var list = new TrustList(
                "the Example list",
                ListOrigin.kept(TrustAnswer.Kind.TRUST_FILE),
                policy,
                List.of(anchor(root, DIPLOMAS, NameRule.NONE)),
                List.of());
        var statuses = new PublishedStatuses(new RecentDocuments(noted, Duration.ofMinutes(15)));
        return new ListedTrust(list, ChainRule.ROOT_REFUSED, statuses).trusts(signedBy(signer), at);
    }

    private static Fetched list(TestCa authority, CertifiedKey... revoked) {
        return document(new Responder(authority, NOON)
                .list(java.util.Arrays.stream(revoked)
                        .map(CertifiedKey::leaf)
                        .toArray(java.security.cert.X509Certificate[]::new)));
    }

    private Fetched response(TestCa authority, boolean revoked) {
        return document(new Responder(authority, NOON)
                .answer(OcspRequest.request(answered.leaf(), root.certificate()), revoked));
    }

    private static Fetched document(byte[] body) {
        return new Fetched.Document(body, "");
    }
}
