package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vouchgate.presentation.request.Requests.CERTIFIED;
import static org.vouchgate.presentation.request.Requests.NOON;
import static org.vouchgate.presentation.request.Requests.ROOT;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.testkit.TestCertificate;

class ClientIdentifierTest {

    @Test
    @DisplayName("CP-04: x509_hash is the digest of the certificate, and changes with it")
    void x509_hash_is_the_digest_of_the_certificate() {
        var renewed = ROOT.issue(TestCertificate.leaf("CN=Verifier").forKey(CERTIFIED.key()), NOON);

        assertThat(ClientIdentifier.x509Hash(CERTIFIED.leaf()).text()).isEqualTo("x509_hash:" + CERTIFIED.sha256());
        assertThat(ClientIdentifier.x509Hash(CERTIFIED.leaf()).value()).hasSize(43);
        assertThat(ClientIdentifier.x509Hash(renewed.leaf())).isNotEqualTo(ClientIdentifier.x509Hash(CERTIFIED.leaf()));
    }

    @Test
    @DisplayName("CP-03: x509_san_dns is a DNS name of the certificate, exactly")
    void x509_san_dns_is_a_name_of_the_certificate() {
        var wildcard = ROOT.issue(TestCertificate.leaf("CN=verifier.example").dnsName("*.example"), NOON);

        assertThat(ClientIdentifier.x509SanDns(CERTIFIED.leaf(), "verifier.example")
                        .text())
                .isEqualTo("x509_san_dns:verifier.example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientIdentifier.x509SanDns(wildcard.leaf(), "verifier.example"))
                .withMessageContaining("has no dNSName verifier.example");
    }

    @Test
    @DisplayName("CP-03: answers to x509_san_dns go to that host")
    void answers_to_x509_san_dns_go_to_that_host() {
        var identifier = ClientIdentifier.x509SanDns(CERTIFIED.leaf(), "verifier.example");

        assertThat(identifier.mayReceiveAt(URI.create("https://verifier.example:8443/r")))
                .isTrue();
        assertThat(identifier.mayReceiveAt(URI.create("https://sub.verifier.example/r")))
                .isFalse();
        assertThat(identifier.mayReceiveAt(URI.create("https://verifier.example.evil.example/r")))
                .isFalse();
    }

    @Test
    @DisplayName("CP-02: answers to redirect_uri go exactly there")
    void answers_to_redirect_uri_go_exactly_there() {
        var identifier = ClientIdentifier.redirectUri(Requests.RESPONSE_URI);

        assertThat(identifier.text()).isEqualTo("redirect_uri:https://verifier.example/wallet/response/1");
        assertThat(identifier.mayReceiveAt(Requests.RESPONSE_URI)).isTrue();
        assertThat(identifier.mayReceiveAt(URI.create("https://verifier.example/wallet/response/2")))
                .isFalse();
    }

    @Test
    void the_text_is_read_back() {
        for (var identifier : new ClientIdentifier[] {
            Requests.BY_HASH,
            Requests.BY_URI,
            ClientIdentifier.decentralized("did:web:verifier.example%3A8443"),
            ClientIdentifier.federated("https://verifier.example")
        }) {
            assertThat(ClientIdentifier.of(identifier.text())).contains(identifier);
            assertThat(ClientIdentifier.of(identifier.prefix(), identifier.text()))
                    .contains(identifier);
        }
    }

    @Test
    @DisplayName("CP-01: a pre-registered name has no prefix, and nothing that a wallet could take for one")
    void a_pre_registered_name_has_no_prefix() {
        var identifier = ClientIdentifier.preRegistered("verify.employer.example");

        assertThat(identifier.text()).isEqualTo("verify.employer.example");
        assertThat(ClientIdentifier.of(ClientIdentifier.Prefix.PRE_REGISTERED, identifier.text()))
                .contains(identifier);
        assertThat(ClientIdentifier.of(ClientIdentifier.Prefix.X509_HASH, identifier.text()))
                .isEmpty();
        for (var misleading : new String[] {"x509_hash:abc", "origin:https://a", "redirect_uri:https://a"}) {
            assertThat(ClientIdentifier.of(ClientIdentifier.Prefix.PRE_REGISTERED, misleading))
                    .isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ClientIdentifier.preRegistered(misleading))
                    .withMessageContaining("client identifier prefix");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "verifier", "x509_hash", "x509_hash:", "X509_HASH:a", "pre-registered:a", "origin:https://a"
            })
    @DisplayName("CP-01, CP-08: no other prefix, and none at all, is ours")
    void other_prefixes_are_not_ours(String text) {
        assertThat(ClientIdentifier.of(text)).isEmpty();
    }
}
