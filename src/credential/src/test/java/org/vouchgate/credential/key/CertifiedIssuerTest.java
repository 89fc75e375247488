package org.vouchgate.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.key.KeyLookups.CHANCE;
import static org.vouchgate.credential.key.KeyLookups.NOON;
import static org.vouchgate.credential.key.KeyLookups.found;
import static org.vouchgate.credential.key.KeyLookups.lookUp;
import static org.vouchgate.credential.key.KeyLookups.notFound;
import static org.vouchgate.credential.key.KeyLookups.recent;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;

class CertifiedIssuerTest {

    private static final String COLLEGE = "CN=Signer,O=Northfield College,C=US";

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);
    private final TestCa authority = root.intermediate("CN=Example Authority", NOON);

    @Test
    void the_key_is_the_leafs_and_the_issuer_its_subject() {
        var college = authority.leaf(COLLEGE, NOON);

        var found = found(lookUp("https://college.example.org", x5c(college)));

        assertThat(found.key()).isEqualTo(college.key().publicKey());
        assertThat(found.issuer().identifier()).isEqualTo("C=US,O=Northfield College,CN=Signer");
        assertThat(found.issuer().keySource()).isEqualTo(KeySource.X5C);
        assertThat(found.issuer().certificates()).isEqualTo(college.chain());
    }

    @Test
    void a_person_would_call_the_issuer_by_its_organisation() {
        var college = authority.leaf(COLLEGE, NOON);

        var found = found(lookUp("https://college.example.org", x5c(college)));

        assertThat(found.issuer().name()).contains("Northfield College");
    }

    @Test
    @DisplayName("A-45: a certificate does not make its holder whoever the credential names")
    void the_claimed_issuer_is_kept_apart_from_the_proven_one() {
        var found = found(lookUp("https://harvard.example.org", x5c(authority.leaf(COLLEGE, NOON))));

        assertThat(found.issuer().identifier()).isEqualTo("C=US,O=Northfield College,CN=Signer");
        assertThat(found.issuer().claimed()).contains("https://harvard.example.org");
        assertThat(NameBinding.of(found.issuer())).isEqualTo(NameBinding.NONE);
    }

    @Test
    void a_certificate_is_enough_where_the_credential_names_no_issuer() {
        var keys = new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, recent(PublishedDocuments.nothing()));

        var found = found(keys.find(Optional.empty(), x5c(authority.leaf(COLLEGE, NOON)), NOON));

        assertThat(found.issuer().claimed()).isEmpty();
    }

    @Test
    void a_chain_may_bring_its_root_along_as_far_as_the_key_is_concerned() {
        var college = authority.leaf(COLLEGE, NOON);
        var whole = List.of(college.leaf(), authority.certificate(), root.certificate());

        var found = found(lookUp("https://college.example.org", x5c(new CertifiedKey(college.key(), whole))));

        assertThat(found.issuer().certificates()).hasSize(3);
    }

    @Test
    @DisplayName("A-44: the leaf comes first")
    void a_chain_with_the_leaf_second_is_refused() {
        var college = authority.leaf(COLLEGE, NOON);
        var turned = List.of(authority.certificate(), college.leaf());

        var finding = notFound(lookUp("https://college.example.org", x5c(new CertifiedKey(college.key(), turned))));

        assertThat(finding.reason()).isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
    }

    @Test
    @DisplayName("A-44: each certificate is signed by the next")
    void an_unordered_chain_is_refused() {
        var deep = authority.intermediate("CN=Deeper Authority", NOON);
        var college = deep.leaf(COLLEGE, NOON);
        var unordered = List.of(college.leaf(), authority.certificate(), deep.certificate());

        var finding = notFound(lookUp("https://college.example.org", x5c(new CertifiedKey(college.key(), unordered))));

        assertThat(finding.sentence()).contains("do not vouch for one another");
    }

    @Test
    @DisplayName("A-44: a link by name alone is none")
    void a_leaf_that_only_names_the_next_certificate_is_refused() {
        var forger = TestCa.root("CN=Example Authority", NOON, CHANCE);
        var forged = forger.leaf(COLLEGE, NOON);
        var chain = List.of(forged.leaf(), authority.certificate());

        var finding = notFound(lookUp("https://college.example.org", x5c(new CertifiedKey(forged.key(), chain))));

        assertThat(finding.sentence()).contains("do not vouch for one another");
    }

    @Test
    @DisplayName("A-46: an authority's certificate signs no credentials")
    void a_leaf_that_is_an_authority_is_refused() {
        var leaf = authority.issue(TestCertificate.leaf(COLLEGE).asAuthority(), NOON);

        assertThat(broken(x5c(leaf))).contains("authority, not of an issuer");
    }

    @Test
    @DisplayName("A-46: key usage without digitalSignature")
    void a_leaf_that_is_not_meant_for_signing_is_refused() {
        var leaf = authority.issue(TestCertificate.leaf(COLLEGE).withoutDigitalSignature(), NOON);

        assertThat(broken(x5c(leaf))).contains("not meant for signing");
    }

    @Test
    void a_leaf_that_says_nothing_about_the_use_of_its_key_will_do() {
        var leaf = authority.issue(TestCertificate.leaf(COLLEGE).withoutKeyUsage(), NOON);

        assertThat(found(lookUp("https://college.example.org", x5c(leaf))).key())
                .isEqualTo(leaf.key().publicKey());
    }

    @Test
    @DisplayName("A-46: SHA-1")
    void a_certificate_signed_with_sha_1_is_refused() {
        var leaf = authority.issue(TestCertificate.leaf(COLLEGE).signedWith("SHA1withECDSA"), NOON);

        assertThat(broken(x5c(leaf))).contains("too weak");
    }

    @Test
    @DisplayName("A-14: RSA below 2048 bits")
    void a_certificate_with_a_short_rsa_key_is_refused() {
        var leaf = authority.issue(TestCertificate.leaf(COLLEGE).forKey(ShortRsaKey.create(CHANCE)), NOON);

        assertThat(broken(x5c(leaf))).contains("too weak");
    }

    @Test
    void rsa_and_ed25519_certificates_are_read_as_well() {
        for (var key : List.of(TestKey.rsa(CHANCE), TestKey.ed25519(CHANCE), TestKey.p384(CHANCE))) {
            var leaf = authority.issue(TestCertificate.leaf(COLLEGE).forKey(key), NOON);

            assertThat(found(lookUp("https://college.example.org", x5c(leaf))).key())
                    .isEqualTo(key.publicKey());
        }
    }

    @Test
    @DisplayName("A-04: a key that came in the header is nobody's")
    void other_headers_with_keys_are_never_looked_at() {
        var header = Json.createObjectBuilder()
                .add("jwk", TestKey.p256(CHANCE).publicJwk())
                .add("jku", "https://attacker.example.org/keys")
                .add("x5u", "https://attacker.example.org/chain")
                .build();
        var keys = new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, recent(PublishedDocuments.nothing()));

        var finding = notFound(keys.find(Optional.empty(), header, NOON));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    private static String broken(JsonObject header) {
        var finding = notFound(lookUp("https://college.example.org", header));
        assertThat(finding.reason()).isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
        return finding.sentence();
    }

    private static JsonObject x5c(CertifiedKey certified) {
        return x5c(certified.x5c());
    }

    private static JsonObject x5c(JsonValue x5c) {
        return Json.createObjectBuilder().add("alg", "ES256").add("x5c", x5c).build();
    }
}
