package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.CertificatePaths.Outcome.BROKEN;
import static org.vouchgate.credential.trust.CertificatePaths.Outcome.LEADS_ELSEWHERE;
import static org.vouchgate.credential.trust.CertificatePaths.Outcome.LEADS_THERE;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.NOON;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

class CertificatePathsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);

    @Test
    void a_path_may_be_one_certificate_or_several() {
        var deep = root.intermediate("CN=A", NOON).intermediate("CN=B", NOON).leaf("CN=Leaf", NOON);

        assertThat(follow(root.leaf("CN=Leaf", NOON).chain())).isEqualTo(LEADS_THERE);
        assertThat(follow(deep.chain())).isEqualTo(LEADS_THERE);
    }

    @Test
    void a_path_with_a_gap_leads_elsewhere() {
        var chain = root.intermediate("CN=A", NOON).leaf("CN=Leaf", NOON).chain();

        assertThat(follow(chain.subList(0, 1))).isEqualTo(LEADS_ELSEWHERE);
    }

    @Test
    @DisplayName("A-46: an expired leaf")
    void an_expired_leaf_breaks_the_path() {
        var leaf = root.issue(TestCertificate.leaf("CN=Leaf").validUntil(NOON.minusSeconds(1)), NOON);

        assertThat(follow(leaf.chain())).isEqualTo(BROKEN);
        assertThat(follow(leaf.chain(), NOON.minusSeconds(2))).isEqualTo(LEADS_THERE);
    }

    @Test
    void a_leaf_that_is_not_valid_yet_breaks_the_path() {
        var leaf = root.issue(TestCertificate.leaf("CN=Leaf").validFrom(NOON.plusSeconds(1)), NOON);

        assertThat(follow(leaf.chain())).isEqualTo(BROKEN);
    }

    @Test
    @DisplayName("A-46: an expired intermediate")
    void an_expired_authority_breaks_the_path() {
        var expired = root.intermediate(TestCa.authority("CN=A").validUntil(NOON.minusSeconds(1)), NOON);

        assertThat(follow(expired.leaf("CN=Leaf", NOON).chain())).isEqualTo(BROKEN);
    }

    @Test
    @DisplayName("A-46: a leaf that vouches for others")
    void a_certificate_that_is_no_authority_vouches_for_nobody() {
        var noAuthority = root.intermediate(TestCertificate.leaf("CN=A"), NOON);

        assertThat(follow(noAuthority.leaf("CN=Leaf", NOON).chain())).isEqualTo(BROKEN);
    }

    @Test
    @DisplayName("A-46: pathLen of an intermediate")
    void too_many_authorities_below_an_authority_break_the_path() {
        var last = root.intermediate(TestCa.authority("CN=A").pathLength(0), NOON);

        assertThat(follow(last.leaf("CN=Leaf", NOON).chain())).isEqualTo(LEADS_THERE);
        assertThat(follow(last.intermediate("CN=B", NOON).leaf("CN=Leaf", NOON).chain()))
                .isEqualTo(BROKEN);
    }

    @Test
    @DisplayName("A-46: pathLen of the anchor")
    void too_many_authorities_below_the_anchor_break_the_path() {
        var direct = root(TestCa.authority("CN=Direct Root").pathLength(0));

        assertThat(follow(direct.leaf("CN=Leaf", NOON).chain(), direct)).isEqualTo(LEADS_THERE);
        assertThat(follow(
                        direct.intermediate("CN=A", NOON).leaf("CN=Leaf", NOON).chain(), direct))
                .isEqualTo(BROKEN);
    }

    @Test
    @DisplayName("A-46: name constraints of the anchor")
    void a_name_outside_the_anchors_constraints_breaks_the_path() {
        var constrained = ConstrainedRoot.forDomain("example.org", NOON, CHANCE);
        var within = constrained.issue(TestCertificate.leaf("CN=Leaf").dnsName("college.example.org"), NOON);
        var without = constrained.issue(TestCertificate.leaf("CN=Leaf").dnsName("harvard.example"), NOON);

        assertThat(follow(within.chain(), constrained)).isEqualTo(LEADS_THERE);
        assertThat(follow(without.chain(), constrained)).isEqualTo(BROKEN);
    }

    @Test
    void an_anchor_that_is_out_of_force_vouches_for_nobody() {
        var old = root(TestCa.authority("CN=Old Root").validUntil(NOON.minus(DAY)));
        var coming = root(TestCa.authority("CN=New Root").validFrom(NOON.plus(DAY)));

        assertThat(follow(old.leaf("CN=Leaf", NOON).chain(), old)).isEqualTo(BROKEN);
        assertThat(follow(coming.leaf("CN=Leaf", NOON).chain(), coming)).isEqualTo(BROKEN);
    }

    @Test
    void an_anchor_that_is_no_authority_vouches_for_nobody() {
        var noAuthority = root(TestCertificate.leaf("CN=No Root"));

        assertThat(follow(noAuthority.leaf("CN=Leaf", NOON).chain(), noAuthority))
                .isEqualTo(BROKEN);
    }

    @Test
    @DisplayName("A-46: an anchor whose key is not for certificates")
    void an_anchor_that_may_not_certify_vouches_for_nobody() {
        var other = root(TestCertificate.leaf("CN=No Root").asAuthority());
        var unsaid = root(TestCa.authority("CN=Old Root").withoutKeyUsage());

        assertThat(follow(other.leaf("CN=Leaf", NOON).chain(), other)).isEqualTo(BROKEN);
        assertThat(follow(unsaid.leaf("CN=Leaf", NOON).chain(), unsaid)).isEqualTo(LEADS_THERE);
    }

    @Test
    void the_anchor_alone_is_no_path() {
        assertThat(follow(List.of(root.certificate()))).isEqualTo(LEADS_ELSEWHERE);
    }

    @Test
    @DisplayName("2.1.8: extended key usage is not demanded")
    void a_purpose_of_the_certificate_changes_nothing() {
        var leaf = root.issue(TestCertificate.leaf("CN=Leaf").extendedKeyUsage("1.3.6.1.5.5.7.3.1"), NOON);

        assertThat(follow(leaf.chain())).isEqualTo(LEADS_THERE);
    }

    private CertificatePaths.Outcome follow(List<X509Certificate> chain) {
        return CertificatePaths.follow(chain, root.certificate(), NOON);
    }

    private CertificatePaths.Outcome follow(List<X509Certificate> chain, Instant at) {
        return CertificatePaths.follow(chain, root.certificate(), at);
    }

    private static CertificatePaths.Outcome follow(List<X509Certificate> chain, TestCa anchor) {
        return CertificatePaths.follow(chain, anchor.certificate(), NOON);
    }

    private static TestCa root(TestCertificate wish) {
        var certified = TestCa.selfSigned(wish, NOON, CHANCE);
        return TestCa.restore(certified.key(), certified.leaf(), CHANCE);
    }
}
