package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.mdoc.Documents.AUTHORITY;
import static org.vouchgate.credential.mdoc.Documents.CHANCE;
import static org.vouchgate.credential.mdoc.Documents.LICENCE;
import static org.vouchgate.credential.mdoc.Documents.NOON;
import static org.vouchgate.credential.mdoc.Documents.accepted;
import static org.vouchgate.credential.mdoc.Documents.authority;
import static org.vouchgate.credential.mdoc.Documents.licence;
import static org.vouchgate.credential.mdoc.Documents.presented;
import static org.vouchgate.credential.mdoc.Documents.signer;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.trust.AnchorTrust;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** Which authority may stand behind a document. */
class MdocTrustTest {

    static IssuerTrust trust(X509Certificate anchor) {
        return trust(anchor, LICENCE, ChainRule.ROOT_REFUSED);
    }

    @Test
    @DisplayName("A-77: a signer below an authority that is on a list for this kind of document")
    void a_signer_below_a_listed_authority_is_trusted() {
        assertThat(reason(Documents.SIGNER, trust(AUTHORITY.certificate()))).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
    }

    @Test
    @DisplayName("A-77: a signer below another authority, or below one of the same name")
    void a_signer_below_another_authority_is_not_trusted() {
        assertThat(reason(
                        Documents.SIGNER, trust(authority("CN=Other IACA,C=UT").certificate())))
                .isEqualTo(Reason.ISSUER_UNKNOWN);
        assertThat(reason(
                        Documents.SIGNER, trust(authority("CN=Utopia IACA,C=UT").certificate())))
                .isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
    }

    @Test
    @DisplayName("A-77: an authority is trusted for kinds of documents, not at large")
    void an_authority_is_trusted_for_its_kinds_of_documents() {
        var forPhotos = trust(AUTHORITY.certificate(), "org.iso.23220.photoid.1", ChainRule.ROOT_REFUSED);

        assertThat(reason(Documents.SIGNER, forPhotos)).isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
    }

    @Test
    @DisplayName("A-77, HA-03: a document that brings its authority along")
    void an_authority_that_came_along_is_refused_where_the_profile_says_so() {
        var chain = List.of(Documents.SIGNER.leaf(), AUTHORITY.certificate());
        var bringing = new CertifiedKey(Documents.SIGNER.key(), chain);

        assertThat(reason(bringing, trust(AUTHORITY.certificate()))).isEqualTo(Reason.TRUST_ANCHOR_IN_CHAIN);
        assertThat(reason(bringing, trust(AUTHORITY.certificate(), LICENCE, ChainRule.ROOT_PASSED_OVER)))
                .isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
    }

    @Test
    @DisplayName("A-77: a signer of another country than its authority")
    void a_signer_of_another_country_is_refused() {
        var elsewhere = AUTHORITY.issue(signer("CN=Documents,C=DD"), NOON);
        var nowhere = AUTHORITY.issue(signer("CN=Documents"), NOON);

        assertThat(reason(elsewhere, trust(AUTHORITY.certificate()))).isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
        assertThat(reason(nowhere, trust(AUTHORITY.certificate()))).isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
    }

    @Test
    @DisplayName("A-77: an authority that may have others below it is none for documents")
    void an_authority_for_everything_is_none_for_documents() {
        var everything = TestCa.root("CN=Utopia Root,C=UT", NOON, CHANCE);
        var direct = everything.issue(signer("CN=Documents,C=UT"), NOON);
        var below = everything.intermediate("CN=Below,C=UT", NOON).issue(signer("CN=Documents,C=UT"), NOON);

        assertThat(reason(direct, trust(everything.certificate()))).isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
        assertThat(reason(below, trust(everything.certificate()))).isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
    }

    @Test
    @DisplayName("A-77, A-46: a signer whose certificate has run out")
    void a_signer_whose_certificate_has_run_out_is_refused() {
        var wish = signer("CN=Documents,C=UT").validUntil(NOON.minus(Duration.ofMinutes(5)));

        assertThat(reason(AUTHORITY.issue(wish, NOON), trust(AUTHORITY.certificate())))
                .isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
    }

    @Test
    @DisplayName("A-77: a signer that vouches for itself")
    void a_signer_that_vouches_for_itself_is_not_trusted() {
        TestCertificate wish = signer("CN=Documents,C=UT");
        var itself = TestCa.selfSigned(wish, NOON, CHANCE);

        assertThat(reason(itself, trust(AUTHORITY.certificate(), LICENCE, ChainRule.ROOT_PASSED_OVER)))
                .isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    private static Reason reason(CertifiedKey signer, IssuerTrust trust) {
        return trust.trusts(accepted(presented(licence(signer))), NOON).reason();
    }

    private static IssuerTrust trust(X509Certificate anchor, String type, ChainRule rule) {
        var anchors = List.of(new TrustAnchor(anchor, CredentialTypes.of(type), NameRule.NONE, Set.of()));
        return new AnchorTrust(new TrustList("the Example list", anchors, List.of()), rule);
    }
}
