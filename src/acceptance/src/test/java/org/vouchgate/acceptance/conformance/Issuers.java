package org.vouchgate.acceptance.conformance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;

/**
 * Who signs what the suite's wallet holds. SD-JWT VCs: a key of ours, made for one run, that the suite is told. Mobile
 * documents: the suite's own test key, certified by {@code prepare.sh}, as the suite cannot be told another.
 */
final class Issuers {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final TestCa ROOT = TestCa.root("CN=Conformance Root,O=Conformance", Instant.now(), CHANCE);
    private static final CertifiedKey ISSUER = ROOT.leaf("CN=Conformance Issuer,O=Conformance", Instant.now());

    private Issuers() {}

    /** The authority to trust for a format; empty if it is not known. */
    static Optional<String> anchorPem(Held held) {
        return switch (held) {
            case SD_JWT_VC -> Optional.of(ROOT.pem());
            case ISO_MDL ->
                Optional.ofNullable(System.getenv("CONFORMANCE_MDOC_ANCHOR"))
                        .filter(said -> !said.isBlank())
                        .map(Issuers::read);
        };
    }

    /** What the suite must be told to issue SD-JWT VCs. */
    static JsonObject privateJwk() {
        var secret = ((ECPrivateKey) ISSUER.key().privateKey()).getS();
        return Json.createObjectBuilder(ISSUER.key().publicJwk())
                .add("d", Base64Url.encode(fixed(secret, 32)))
                .add("alg", "ES256")
                .add("use", "sig")
                .add("x5c", ISSUER.x5c())
                .build();
    }

    private static byte[] fixed(BigInteger number, int length) {
        var bytes = number.toByteArray();
        var fixed = new byte[length];
        var used = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - used, fixed, length - used, used);
        return fixed;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("CONFORMANCE_MDOC_ANCHOR must name a certificate", e);
        }
    }
}
