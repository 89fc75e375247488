package org.vouchgate.credential.trust.remote;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.x509.CertificateChain;
import org.vouchgate.credential.trust.CertificatePaths;
import org.vouchgate.credential.trust.Signers;

/** A list as a JAdES signature in compact form (ETSI TS 119 182-1), which is a JWS with few headers more. */
final class SignedList {

    /** The claimed time of signing is for the record; nothing is concluded from it. */
    private static final Set<String> UNDERSTOOD = Set.of("sigT");

    private static final Set<JwsAlgorithm> ALGORITHMS = Set.of(JwsAlgorithm.values());

    private SignedList() {}

    /** The list, if somebody among the signers signed it and their certificate is in force. */
    static Optional<JsonObject> verified(byte[] body, Signers signers, Instant at) {
        return CompactJws.parse(new String(body, StandardCharsets.US_ASCII).strip())
                .filter(jws -> isSigned(jws, signers, at))
                .map(CompactJws::payload);
    }

    private static boolean isSigned(CompactJws jws, Signers signers, Instant at) {
        return jws.header().containsKey("x5c")
                ? isCertified(jws, signers, at)
                : signers.keys().stream()
                        .filter(key -> jws.keyId()
                                .map(id -> key.keyId().equals(Optional.of(id)))
                                .orElse(true))
                        .filter(key ->
                                jws.algorithm().filter(key::permitsVerifying).isPresent())
                        .anyMatch(key -> jws.verify(key.key(), ALGORITHMS, UNDERSTOOD) == SignatureCheck.VALID);
    }

    private static boolean isCertified(CompactJws jws, Signers signers, Instant at) {
        return CertificateChain.read(jws.header().get("x5c"))
                .fold(
                        chain -> isConfigured(chain.certificates(), signers, at)
                                && jws.verify(chain.leaf().getPublicKey(), ALGORITHMS, UNDERSTOOD)
                                        == SignatureCheck.VALID,
                        broken -> false);
    }

    /** Whether a chain's leaf is a configured signer, or certified by a configured authority. */
    static boolean isConfigured(List<X509Certificate> chain, Signers signers, Instant at) {
        return signers.certificates().stream()
                .anyMatch(configured ->
                        CertificatePaths.follow(chain, configured, at) == CertificatePaths.Outcome.LEADS_THERE);
    }
}
