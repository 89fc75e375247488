package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.trust.SourceEntry.EtsiList;
import org.vouchgate.credential.trust.SourceEntry.Federation;
import org.vouchgate.credential.trust.SourceEntry.IacaList;
import org.vouchgate.credential.trust.SourceEntry.IssuerRegistry;
import org.vouchgate.credential.trust.SourceEntry.LookupRegistry;
import org.vouchgate.credential.trust.SourceEntry.ServiceRule;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;

/** Sources of trust that somebody else keeps, as a trust file writes them. */
class SourceEntriesTest {

    private static final URI LIST = URI.create("https://lists.example/list");
    private static final PublicJwk KEY = key("one");
    private static final String KEYED = "[{\"jwk\": " + KEY.json() + "}]";
    private static final String SERVICES =
            "[{\"type\": \"urn:service\", \"credentialTypes\": [\"a\"], \"nameRule\": \"none\"}]";

    private static final RecursiveComparisonConfiguration BY_WHAT_THEY_SAY = RecursiveComparisonConfiguration.builder()
            .withEqualsForType((one, other) -> one.json().equals(other.json()), PublicJwk.class)
            .withEqualsForType(X509Certificate::equals, X509Certificate.class)
            .build();

    @TempDir
    Path directory;

    private final TestCertificate scheme = TestCertificate.leaf("CN=Scheme Operator");
    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);

    @ParameterizedTest
    @CsvSource({"etsi-119-602, false", "etsi-119-612, true"})
    void a_list_of_etsi_says_who_signs_it_and_which_services_count(String kind, boolean xml) throws IOException {
        var source = loaded("""
                {"kind": "%s", "name": "the list", "url": "%s", "signers": %s, "services": [
                   {"type": "urn:a", "credentialTypes": ["a"], "nameRule": "san-uri-or-dns"},
                   {"type": "urn:b", "credentialTypes": ["b"], "nameRule": "trusted-root-implies-issuer-set",
                    "issuers": ["https://b.example"]}]}
                """.formatted(kind, LIST, KEYED));

        assertThat(source)
                .usingRecursiveComparison(BY_WHAT_THEY_SAY)
                .isEqualTo(new EtsiList(
                        "the list",
                        LIST,
                        xml,
                        new Signers(List.of(), List.of(KEY)),
                        Duration.ofDays(1),
                        RevocationPolicy.IF_PUBLISHED,
                        List.of(
                                new ServiceRule("urn:a", CredentialTypes.of("a"), NameRule.SAN_URI_OR_DNS, Set.of()),
                                new ServiceRule(
                                        "urn:b",
                                        CredentialTypes.of("b"),
                                        NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET,
                                        Set.of("https://b.example")))));
    }

    @Test
    void a_list_of_mobile_document_authorities_may_demand_revocation_and_be_signed_with_certificates()
            throws IOException {
        var signer = root.issue(scheme, NOON).leaf();
        Files.writeString(directory.resolve("scheme.pem"), root.pem());

        var source = loaded("""
                {"kind": "iaca-list", "name": "the list", "url": "%s", "revocation": "required", "maxAge": "PT5M",
                 "signers": [{"pemFile": "scheme.pem"}, {"pem": "%s"}]}
                """.formatted(LIST, pem(signer)));

        assertThat(source)
                .usingRecursiveComparison(BY_WHAT_THEY_SAY)
                .isEqualTo(new IacaList(
                        "the list",
                        LIST,
                        new Signers(List.of(root.certificate(), signer), List.of()),
                        Duration.ofMinutes(5),
                        RevocationPolicy.REQUIRED));
    }

    @Test
    void a_registry_says_for_which_types_its_issuers_are_trusted() throws IOException {
        var source = loaded("""
                {"kind": "issuer-registry", "name": "the registry", "url": "%s", "maxAge": "P31D", "credentialTypes": ["a"]}
                """.formatted(LIST));

        assertThat(source)
                .usingRecursiveComparison(BY_WHAT_THEY_SAY)
                .isEqualTo(new IssuerRegistry("the registry", LIST, Duration.ofDays(31), CredentialTypes.of("a")));
    }

    @Test
    void a_registry_that_is_asked_one_by_one_is_signed_with_keys() throws IOException {
        var source = loaded("""
                {"kind": "issuer-registry-lookup", "name": "the registry", "fetchEndpoint": "%s",
                 "registry": "https://registry.example", "signers": %s, "credentialTypes": ["*"]}
                """.formatted(LIST, KEYED));

        assertThat(source)
                .usingRecursiveComparison(BY_WHAT_THEY_SAY)
                .isEqualTo(new LookupRegistry(
                        "the registry",
                        LIST,
                        "https://registry.example",
                        new Signers(List.of(), List.of(KEY)),
                        Duration.ofDays(1),
                        CredentialTypes.of("*")));
    }

    @Test
    void a_federation_names_its_anchor_and_the_hosts_that_may_be_asked() throws IOException {
        var source = loaded("""
                {"kind": "openid-federation", "name": "the federation", "trustAnchor": "https://anchor.example",
                 "signers": %s, "hosts": ["*.example.edu", "college.example.org"], "credentialTypes": ["a"],
                 "trustMarks": ["https://anchor.example/accredited"]}
                """.formatted(KEYED));

        assertThat(source)
                .usingRecursiveComparison(BY_WHAT_THEY_SAY)
                .isEqualTo(new Federation(
                        "the federation",
                        "https://anchor.example",
                        new Signers(List.of(), List.of(KEY)),
                        Set.of("*.example.edu", "college.example.org"),
                        Duration.ofDays(1),
                        CredentialTypes.of("a"),
                        Set.of("https://anchor.example/accredited")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind            | \"etsi\"                                        | kind: must be one of",
                "name            | \" \"                                           | name: must be there",
                "name            | 1                                               | name: must be there",
                "url             | \"http://lists.example\"                        | url: must be an https address",
                "url             | \"https:///list\"                               | url: must be an https address",
                "url             | \"https://somebody@lists.example\"              | url: must be an https address",
                "url             | \"https://lists.example/#part\"                 | url: must be an https address",
                "url             | \"https://lists .example\"                      | url: must be an https address",
                "maxAge          | \"PT4M59S\"                                     | maxAge: must be PT5M to P31D",
                "maxAge          | \"P31DT1S\"                                     | maxAge: must be PT5M to P31D",
                "maxAge          | \"a day\"                                       | maxAge: must be PT5M to P31D",
                "maxAge          | 86400                                           | maxAge: must be PT5M to P31D",
                "revocation      | \"sometimes\"                                   | revocation: must be one of",
                "signers         | []                                              | signers: say who signs it",
                "signers         | [{}]                                            | signers/0/pem: give the certificate",
                "signers         | [{\"pem\": \"x\"}]                              | signers/0/pem: The text is not a certificate",
                "signers         | [{\"jwk\": {}}]                                 | signers/0/jwk: must be one public key",
                "signers         | [{\"jwk\": \"x\"}]                              | signers/0/jwk: must be one public key",
                "signers         | [{\"jwk\": {}, \"use\": 1}]                     | signers/0/use: is no member",
                "signers         | [{\"pem\": \"x\", \"use\": 1}]                  | signers/0/use: is no member",
                "services        | []                                              | services: say which services count",
                "services        | [{\"credentialTypes\": [\"a\"], \"nameRule\": \"none\"}]     | services/0/type: must be there",
                "services        | [{\"type\": \"t\", \"nameRule\": \"none\"}]                  | services/0/credentialTypes: say which",
                "services        | [{\"type\": \"t\", \"credentialTypes\": [\"a\"]}]            | services/0/nameRule: must be one of",
                "services        | [{\"type\": \"t\", \"credentialTypes\": [\"a\"], \"nameRule\": \"none\", \"issuers\": [\"i\"]}] | services/0/issuers: list issuer identifiers",
                "services        | [{\"type\": \"t\", \"credentialTypes\": [\"a\"], \"nameRule\": \"trusted-root-implies-issuer-set\"}] | services/0/issuers: list issuer identifiers",
                "services        | [{\"type\": \"t\", \"trusted\": true}]                       | services/0/trusted: is no member",
                "credentialTypes | [\"a\"]                                         | credentialTypes: is no member"
            })
    @DisplayName("A-107: a list that somebody else keeps is used as its operator described it, or not at all")
    void a_list_of_another_form_is_not_used(String member, String value, String problem) throws IOException {
        var good = "{\"kind\": \"etsi-119-602\", \"name\": \"x\", \"url\": \"%s\", \"signers\": %s, \"services\": %s}"
                .formatted(LIST, KEYED, SERVICES);

        assertThat(loaded(good)).isNotNull();
        assertThat(problems(good, member, value)).anyMatch(found -> found.startsWith("/sources/0/" + problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trustAnchor | \"http://anchor.example\"                 | trustAnchor: must be an entity identifier",
                "trustAnchor | \"https://anchor.example?x=1\"            | trustAnchor: must be an entity identifier",
                "trustAnchor | 1                                         | trustAnchor: must be there",
                "hosts       | [\"https://college.example\"]             | hosts: must be host names",
                "hosts       | [\"*\"]                                   | hosts: must be host names",
                "hosts       | [\"*.edu\"]                               | hosts: must be host names",
                "hosts       | [\"fine.example\", \"College.Example\"]   | hosts: must be host names",
                "signers     | [{\"pem\": \"x\"}]                        | signers/0/jwk: this kind of source is signed with keys",
                "signers     | []                                        | signers: say who signs it",
                "credentialTypes | []                                    | credentialTypes: say which types"
            })
    void a_federation_of_another_form_is_not_used(String member, String value, String problem) throws IOException {
        var good = "{\"kind\": \"openid-federation\", \"name\": \"x\", \"trustAnchor\": \"https://anchor.example\","
                + " \"signers\": " + KEYED + ", \"credentialTypes\": [\"*\"]}";

        assertThat(loaded(good)).isNotNull();
        assertThat(problems(good, member, value)).anyMatch(found -> found.startsWith("/sources/0/" + problem));
    }

    @Test
    @DisplayName("F1: each key of a federation's anchor has the name it is asked for by")
    void a_federations_key_without_a_name_is_not_used() throws IOException {
        var good = "{\"kind\": \"openid-federation\", \"name\": \"x\", \"trustAnchor\": \"https://anchor.example\","
                + " \"signers\": " + KEYED + ", \"credentialTypes\": [\"*\"]}";
        var unnamed = TestKey.p256(CHANCE).publicJwk();

        assertThat(problems(good, "signers", "[{\"jwk\": " + KEY.json() + "}, {\"jwk\": " + unnamed + "}]"))
                .containsExactly("/sources/0/signers: give each key the kid that the trust anchor uses for it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fetchEndpoint", "registry", "signers", "credentialTypes"})
    void a_registry_that_is_asked_one_by_one_needs_every_member(String member) throws IOException {
        var good = "{\"kind\": \"issuer-registry-lookup\", \"name\": \"x\", \"fetchEndpoint\": \"" + LIST
                + "\", \"registry\": \"https://registry.example\", \"signers\": " + KEYED
                + ", \"credentialTypes\": [\"*\"]}";

        assertThat(problems(good, member, "false")).anyMatch(found -> found.startsWith("/sources/0/" + member));
    }

    @ParameterizedTest
    @CsvSource({"iaca-list, url", "iaca-list, signers", "issuer-registry, url", "issuer-registry, credentialTypes"})
    void every_kind_of_list_needs_its_members(String kind, String member) throws IOException {
        var others = kind.equals("iaca-list") ? "\"signers\": " + KEYED : "\"credentialTypes\": [\"*\"]";
        var good = "{\"kind\": \"" + kind + "\", \"name\": \"x\", \"url\": \"" + LIST + "\", " + others + "}";

        assertThat(loaded(good)).isNotNull();
        assertThat(problems(good, member, "false")).anyMatch(found -> found.startsWith("/sources/0/" + member));
    }

    private SourceEntry loaded(String source) throws IOException {
        return read(source).fold(loaded -> loaded.sources().get(0), unusable -> fail(unusable.message()));
    }

    private List<String> problems(String source, String member, String value) throws IOException {
        try (var good = Json.createReader(new StringReader(source));
                var other = Json.createReader(new StringReader("[" + value + "]"))) {
            var changed = Json.createObjectBuilder(good.readObject())
                    .add(member, other.readArray().get(0))
                    .build();
            return read(changed.toString()).fold(loaded -> fail("loaded"), TrustFileReading.Unusable::problems);
        }
    }

    private TrustFileReading read(String source) throws IOException {
        var file = directory.resolve("list.json");
        return TrustFile.read(Files.writeString(file, "{\"name\": \"x\", \"sources\": [" + source + "]}"));
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\\n"
                    + Base64.getEncoder().encodeToString(certificate.getEncoded())
                    + "\\n-----END CERTIFICATE-----\\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJwk key(String name) {
        return PublicJwk.read(Json.createObjectBuilder(TestKey.p256(CHANCE).publicJwk())
                        .add("kid", name)
                        .build())
                .orElseThrow();
    }
}
