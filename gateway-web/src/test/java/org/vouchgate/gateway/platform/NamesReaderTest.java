package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.presentation.request.ClientIdentifier.Prefix;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** A name that wallets could not verify stops the deployment, and says which setting it was. */
class NamesReaderTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final TestCa ROOT = TestCa.root("CN=Root", NOON, new SecureRandom());
    private static final CertifiedKey SIGNING = ROOT.issue(TestCertificate.leaf("CN=Gateway"), NOON);
    private static final GatewaySettings GATEWAY =
            new GatewaySettings(URI.create("https://gateway.example"), false, Path.of("."), Path.of("."), Path.of("."));
    private static final SigningSettings KEYS =
            new SigningSettings(new SigningSettings.Entry(SIGNING.key().privateKey(), SIGNING.chain()), List.of());

    @TempDir
    Path directory;

    @Test
    @DisplayName("CP-05: the gateway always goes by the DID of its own origin")
    void the_gateway_goes_by_the_did_of_its_origin() throws IOException, GeneralSecurityException {
        var identities = new Wiring().signingIdentities(KEYS, names(Optional.empty(), Optional.empty()), GATEWAY);

        assertThat(identities
                        .name(Prefix.DECENTRALIZED_IDENTIFIER, "gateway.example", NOON)
                        .orElseThrow()
                        .text())
                .isEqualTo("decentralized_identifier:did:web:gateway.example");
        assertThat(identities.name(Prefix.OPENID_FEDERATION, "gateway.example", NOON))
                .isEmpty();
    }

    @Test
    @DisplayName("CP-06: an attestation goes with the key that it is about, or stops the deployment")
    void an_attestation_goes_with_its_key() throws IOException, GeneralSecurityException {
        var own = attestation(SIGNING);
        var foreign = attestation(ROOT.issue(TestCertificate.leaf("CN=Other"), NOON));

        var identities = new Wiring().signingIdentities(KEYS, names(Optional.of(own), Optional.empty()), GATEWAY);

        assertThat(identities
                        .name(Prefix.VERIFIER_ATTESTATION, "gateway.example", NOON)
                        .orElseThrow()
                        .text())
                .isEqualTo("verifier_attestation:verify.example");
        var unfit = names(Optional.of(foreign), Optional.empty());
        assertThatThrownBy(() -> new Wiring().signingIdentities(KEYS, unfit, GATEWAY))
                .hasMessageContaining("gateway.signing.attestations");
    }

    @Test
    @DisplayName("CP-07: a federation's two keys are read by name, and publish what the gateway is")
    void a_federations_keys_are_read_by_name() throws IOException, GeneralSecurityException {
        var names = names(Optional.empty(), Optional.of(keystore("federation-signing", "federation-encryption")));

        var membership = new Wiring().federation(names, GATEWAY);

        assertThat(membership.entity()).isPresent();
        assertThat(membership.responseKey()).isPresent();
        var identities = new Wiring().signingIdentities(KEYS, names, GATEWAY);
        assertThat(identities
                        .name(Prefix.OPENID_FEDERATION, "gateway.example", NOON)
                        .orElseThrow()
                        .text())
                .isEqualTo("openid_federation:https://gateway.example");
    }

    @Test
    void a_federation_without_one_of_its_keys_is_named() throws IOException, GeneralSecurityException {
        var lacking = keystore("federation-signing", "something-else");

        assertThatThrownBy(() -> names(Optional.empty(), Optional.of(lacking)))
                .hasMessageContaining("gateway.federation.keystore")
                .hasMessageContaining("federation-encryption");
    }

    private NamesSettings names(Optional<String> attestation, Optional<Path> keystore)
            throws IOException, GeneralSecurityException {
        var file = attestation.isPresent()
                ? Optional.of(Files.writeString(directory.resolve("attestations"), attestation.get() + "\n\n"))
                : Optional.<Path>empty();
        return new NamesReader()
                .names(
                        Optional.empty(),
                        file,
                        keystore,
                        Optional.of("secret"),
                        Optional.of("https://federation.example"));
    }

    private Path keystore(String... aliases) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var alias : aliases) {
            var key = ROOT.issue(TestCertificate.leaf("CN=" + alias), NOON);
            store.setKeyEntry(alias, key.key().privateKey(), "secret".toCharArray(), new Certificate[] {key.leaf()});
        }
        var file = directory.resolve("federation.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "secret".toCharArray());
        }
        return file;
    }

    private static String attestation(CertifiedKey key) {
        var header = Json.createObjectBuilder()
                .add("typ", "verifier-attestation+jwt")
                .add("alg", "ES256");
        var claims = Json.createObjectBuilder()
                .add("iss", "https://registrar.example")
                .add("sub", "verify.example")
                .add("exp", NOON.plusSeconds(3600).getEpochSecond())
                .add(
                        "cnf",
                        Json.createObjectBuilder()
                                .add(
                                        "jwk",
                                        PublicJwk.of(key.leaf().getPublicKey())
                                                .orElseThrow()
                                                .json()));
        return encoded(header.build().toString()) + "." + encoded(claims.build().toString()) + "." + "A".repeat(86);
    }

    private static String encoded(String json) {
        return Base64Url.encode(json.getBytes(StandardCharsets.UTF_8));
    }
}
