package org.vouchgate.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.key.KeyLookups.CHANCE;
import static org.vouchgate.credential.key.KeyLookups.NOON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

@DisplayName("D7: whether a certificate carries the name a credential claims")
class NameBindingTest {

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);

    @Test
    void a_uri_name_binds_the_identifier_it_equals() {
        assertThat(binding(
                        TestCertificate.leaf("CN=College").uri("https://college.example.org/a"),
                        "https://college.example.org/a"))
                .isEqualTo(NameBinding.BY_URI);
        assertThat(binding(
                        TestCertificate.leaf("CN=College").uri("did:web:college.example.org"),
                        "did:web:college.example.org"))
                .isEqualTo(NameBinding.BY_URI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://college.example.org",
                "https://college.example.org/issuers/1",
                "https://COLLEGE.example.org"
            })
    void a_dns_name_binds_the_https_identifiers_of_its_host(String claimed) {
        assertThat(binding(TestCertificate.leaf("CN=College").dnsName("college.example.org"), claimed))
                .isEqualTo(NameBinding.BY_DNS_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example.org",
                "https://college.example.org.attacker.example",
                "https://college.example.org@attacker.example",
                "http://college.example.org",
                "did:web:college.example.org",
                "college.example.org",
                "not a uri",
                ""
            })
    @DisplayName("A-45: another name")
    void other_names_are_not_bound(String claimed) {
        var certificate = TestCertificate.leaf("CN=https://other.example.org")
                .dnsName("college.example.org")
                .uri("https://college.example.org/a");

        assertThat(binding(certificate, claimed)).isEqualTo(NameBinding.NONE);
    }

    @Test
    void a_wildcard_binds_nothing() {
        assertThat(binding(TestCertificate.leaf("CN=College").dnsName("*.example.org"), "https://college.example.org"))
                .isEqualTo(NameBinding.NONE);
    }

    @Test
    void a_certificate_without_such_names_binds_nothing() {
        assertThat(binding(TestCertificate.leaf("CN=https://college.example.org"), "https://college.example.org"))
                .isEqualTo(NameBinding.NONE);
    }

    private NameBinding binding(TestCertificate wish, String claimed) {
        return NameBinding.of(root.issue(wish, NOON).leaf(), claimed);
    }
}
