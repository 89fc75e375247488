package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;

class TrustFileTest {

    @TempDir
    Path directory;

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);

    @Test
    void the_sample_is_a_trust_list_once_its_certificates_are_there() throws IOException {
        Files.writeString(directory.resolve("example-root.pem"), root.pem());
        Files.writeString(directory.resolve("example-consortium.pem"), root.pem());
        Files.copy(repository().resolve("config/trust/example.json.sample"), directory.resolve("example.json"));

        var list = loaded(TrustFile.read(directory.resolve("example.json")));

        assertThat(list.name()).isEqualTo("the Example trust list");
        assertThat(list.origin().sha256())
                .contains(ListOrigin.sha256(Files.readAllBytes(directory.resolve("example.json"))));
        assertThat(list.anchors())
                .extracting(TrustAnchor::nameRule)
                .containsExactly(NameRule.SAN_URI_OR_DNS, NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET);
        assertThat(list.issuers())
                .extracting(RegisteredIssuer::keySource)
                .containsExactly(KeySource.DID_WEB, KeySource.JWT_VC_ISSUER_METADATA);
    }

    @Test
    void no_list_in_the_repository_is_in_force() throws IOException {
        try (var files = Files.list(repository().resolve("config/trust"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".json"));
        }
    }

    @Test
    void a_certificate_may_stand_in_the_file_itself() throws IOException {
        var list = loaded(read("""
                {"name": "the Example list",
                 "anchors": [{"pem": "%s", "credentialTypes": ["*"], "nameRule": "none"}]}
                """.formatted(root.pem().replace("\n", "\\n"))));

        assertThat(list.anchors()).hasSize(1);
        assertThat(list.anchors().get(0).certificate()).isEqualTo(root.certificate());
        assertThat(list.anchors().get(0).types()).isEqualTo(new CredentialTypes(Set.of("*")));
    }

    @Test
    @DisplayName("D8: a list may pin an issuer's keys")
    void an_issuers_keys_may_be_pinned() throws IOException {
        var key = TestKey.ed25519(CHANCE).publicJwk();

        var list = loaded(read("""
                {"name": "the Example list", "revocation": "required",
                 "issuers": [{"identifier": "https://mit.example.edu", "credentialTypes": ["OpenBadgeCredential"],
                              "pinnedKeys": [%s]}]}
                """.formatted(key)));

        assertThat(list.revocation()).isEqualTo(RevocationPolicy.REQUIRED);
        assertThat(list.issuers().get(0).keySource()).isEqualTo(KeySource.PINNED_KEY);
        assertThat(list.issuers().get(0).pinnedKeys())
                .extracting(PublicJwk::json)
                .containsExactly(key);
    }

    @Test
    @DisplayName("D8: keys are pinned by saying so, never beside another mechanism")
    void pinned_keys_go_with_their_key_source_and_must_be_public() throws IOException {
        var key = TestKey.ed25519(CHANCE).publicJwk();
        var secret = Json.createObjectBuilder(key).add("d", "AAAA").build();
        var entry = """
                {"name": "x", "issuers": [{"identifier": "https://a.example", "credentialTypes": ["*"], %s}]}
                """;

        assertThat(unusable(read(entry.formatted("\"keySource\": \"pinned-key\""))))
                .anyMatch(problem -> problem.startsWith("/issuers/0/pinnedKeys: list the issuer's keys"));
        assertThat(unusable(read(entry.formatted("\"keySource\": \"jwt-vc-issuer\", \"pinnedKeys\": [" + key + "]"))))
                .anyMatch(problem -> problem.startsWith("/issuers/0/pinnedKeys: list the issuer's keys"));
        assertThat(unusable(read(entry.formatted("\"pinnedKeys\": [" + secret + "]"))))
                .anyMatch(problem -> problem.startsWith("/issuers/0/pinnedKeys: must be public keys"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                                          | not a JSON object",
                "{\"name\": \"x\", \"name\": \"y\"}                          | not a JSON object",
                "{\"name\": \"x\"}                                           | lists nobody",
                "{\"anchors\": []}                                           | /name: must be there",
                "{\"name\": \" \", \"issuers\": []}                          | /name: must be there",
                "{\"name\": \"x\", \"isuers\": []}                           | /isuers: is no member",
                "{\"name\": \"x\", \"issuers\": {}}                          | /issuers: must be an array",
                "{\"name\": \"x\", \"issuers\": [\"did:web:a.example\"]}     | /issuers: must be an array of objects"
            })
    void a_file_of_another_form_is_not_used(String json, String problem) throws IOException {
        assertThat(unusable(read(json))).anyMatch(found -> found.contains(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"identifier\": \"did:web:a.example\"                                                       | /issuers/0/credentialTypes: say which types",
                "\"identifier\": \"did:web:a.example\", \"credentialTypes\": []                              | /issuers/0/credentialTypes: say which types",
                "\"identifier\": \"did:web:a.example\", \"credentialTypes\": [\"a\", \"a\"]                  | /issuers/0/credentialTypes: must be an array",
                "\"identifier\": \"did:web:a.example\", \"credentialTypes\": [1]                             | /issuers/0/credentialTypes: must be an array",
                "\"identifier\": \"Harvard\", \"credentialTypes\": [\"*\"]                                   | /issuers/0/identifier: must be",
                "\"identifier\": \"http://a.example\", \"credentialTypes\": [\"*\"]                          | /issuers/0/identifier: must be",
                "\"identifier\": \"did:web:a.example\", \"credentialTypes\": [\"*\"], \"keySource\": \"x\"   | /issuers/0/keySource: must be one of",
                "\"identifier\": \"did:web:a.example\", \"credentialTypes\": [\"*\"], \"keySource\": \"did:key\" | /issuers/0/identifier: must be",
                "\"identifier\": \"did:web:a.example\", \"credentialTypes\": [\"*\"], \"trusted\": true      | /issuers/0/trusted: is no member",
                "\"credentialTypes\": [\"*\"]                                                                | /issuers/0/identifier: must be there"
            })
    void an_issuer_of_another_form_is_not_used(String members, String problem) throws IOException {
        assertThat(unusable(read("{\"name\": \"x\", \"issuers\": [{" + members + "}]}")))
                .anyMatch(found -> found.startsWith(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"pem\": \"x\", \"credentialTypes\": [\"*\"]                                                 | /anchors/0/nameRule: must be one of",
                "\"pem\": \"x\", \"credentialTypes\": [\"*\"], \"nameRule\": \"any\"                          | /anchors/0/nameRule: must be one of",
                "\"pem\": \"x\", \"nameRule\": \"none\"                                                       | /anchors/0/credentialTypes: say which types",
                "\"pem\": \"x\", \"credentialTypes\": [\"*\"], \"nameRule\": \"none\"                         | /anchors/0/pem: The text is not a certificate",
                "\"credentialTypes\": [\"*\"], \"nameRule\": \"none\"                                         | /anchors/0/pem: give the certificate",
                "\"pem\": \"x\", \"pemFile\": \"y\", \"credentialTypes\": [\"*\"], \"nameRule\": \"none\"     | /anchors/0/pem: give the certificate",
                "\"pemFile\": \"../root.pem\", \"credentialTypes\": [\"*\"], \"nameRule\": \"none\"           | /anchors/0/pemFile: name a file in the directory",
                "\"pemFile\": \"/etc/passwd\", \"credentialTypes\": [\"*\"], \"nameRule\": \"none\"           | /anchors/0/pemFile: name a file in the directory",
                "\"pemFile\": \"no.pem\", \"credentialTypes\": [\"*\"], \"nameRule\": \"none\"                | no.pem cannot be read",
                "\"pem\": \"x\", \"credentialTypes\": [\"*\"], \"nameRule\": \"none\", \"issuers\": [\"a\"]   | /anchors/0/issuers: list issuer identifiers",
                "\"pem\": \"x\", \"credentialTypes\": [\"*\"], \"nameRule\": \"trusted-root-implies-issuer-set\" | /anchors/0/issuers: list issuer identifiers"
            })
    void an_anchor_of_another_form_is_not_used(String members, String problem) throws IOException {
        assertThat(unusable(read("{\"name\": \"x\", \"anchors\": [{" + members + "}]}")))
                .anyMatch(found -> found.startsWith(problem));
    }

    @Test
    void every_problem_is_reported_with_the_file_it_is_in() throws IOException {
        var reading = read("{\"a\": 1, \"issuers\": [{}]}");

        var message = reading.fold(loaded -> fail("loaded"), TrustFileReading.Unusable::message);
        assertThat(message)
                .contains("list.json", "/name:", "/a:", "/issuers/0/identifier:", "/issuers/0/credentialTypes:");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_unreadable() {
        assertThat(unusable(TrustFile.read(directory.resolve("no.json"))))
                .anyMatch(problem -> problem.contains("cannot be read"));
    }

    private TrustFileReading read(String json) throws IOException {
        return TrustFile.read(Files.writeString(directory.resolve("list.json"), json));
    }

    private static TrustList loaded(TrustFileReading reading) {
        return reading.fold(TrustFileReading.Loaded::list, unusable -> fail(unusable.message()));
    }

    private static List<String> unusable(TrustFileReading reading) {
        return reading.fold(loaded -> fail("loaded"), TrustFileReading.Unusable::problems);
    }

    private static Path repository() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("config/trust"))) {
            here = here.getParent();
        }
        return here;
    }
}
