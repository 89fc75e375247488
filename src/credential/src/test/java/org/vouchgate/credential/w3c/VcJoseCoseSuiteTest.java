package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Vectors;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;

/** The signed credentials of w3c/vc-jose-cose-test-suite. */
class VcJoseCoseSuiteTest {

    private static final JsonObject FILES =
            Vectors.kept("vc-jose-cose/files.json").getJsonObject("files");
    private static final String ISSUER = "https://example.issuer/vc-jose-cose";

    @ParameterizedTest
    @CsvSource({
        "credential-jose-minimal.txt, SIGNED_BY_ISSUER",
        "credential-jose-unknown-extensions.txt, SIGNED_BY_ISSUER",
        "credential-issuer-match-signed.txt, SIGNED_BY_ISSUER",
        "credential-jose-bad-media-type.txt, WRONG_TOKEN_TYPE",
        "credential-jose-bad-signature.txt, SIGNATURE_INVALID",
        "credential-jose-vc-vp-claims.txt, WRONG_TOKEN_TYPE",
        "credential-sdjwt-nested.txt, SIGNED_BY_ISSUER",
        "credential-sdjwt-selective.txt, SIGNED_BY_ISSUER",
        "credential-sdjwt-bad-media-type.txt, PROTECTED_CLAIM_DISCLOSED",
        "credential-sdjwt-bad-signature.txt, SIGNATURE_INVALID"
    })
    @DisplayName("A-68, A-10, 2.5: credentials of the suite come out as it demands, each for its reason")
    void credentials_come_out_as_the_suite_demands(String file, Reason reason) {
        var token = text(file).strip();

        var read = token.contains("~")
                ? new VcSdJwtReader(keys()).read(token, Verifying.NOON)
                : new VcJwtReader(keys()).read(token, Verifying.NOON);

        assertThat(read.fold(SignedCredential::integrity, finding -> finding))
                .extracting(Finding::reason)
                .isEqualTo(reason);
    }

    /** The suite's verification methods, by the thumbprints that its tokens name them by. */
    private static IssuerKeys keys() {
        var keys = List.of("vm-p256.json", "vm-p384.json", "vm-p521.json", "vm-ed25519.json").stream()
                .map(file -> StrictJson.object(text(file)).orElseThrow().getJsonObject("publicKeyJwk"))
                .map(jwk -> PublicJwk.read(jwk).orElseThrow())
                .toList();
        var issuer = new Issuer(
                ISSUER, Optional.of(ISSUER), Optional.empty(), Issuer.KeySource.JWT_VC_ISSUER_METADATA, List.of());
        return (claimed, header, at) -> keys.stream()
                .filter(key -> key.keyId().equals(Members.text(header, "kid")))
                .findFirst()
                .<IssuerKeyLookup>map(key -> new IssuerKeyLookup.Found(key.key(), issuer))
                .orElseThrow();
    }

    private static String text(String file) {
        return FILES.getString(file);
    }
}
