package org.vouchgate.credential.trust;

import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;

/** Credentials and lists for the tests of this package. */
final class Trusting {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final SecureRandom CHANCE = new SecureRandom();
    static final String DIPLOMA = "https://credentials.example.org/diploma";
    static final String COLLEGE = "https://college.example.org";
    static final CredentialTypes DIPLOMAS = CredentialTypes.of(DIPLOMA);
    static final CredentialTypes EVERYTHING = CredentialTypes.of(CredentialTypes.EVERY);

    private Trusting() {}

    static Credential signedBy(CertifiedKey signer) {
        return signedBy(signer.chain(), Optional.empty());
    }

    static Credential signedBy(CertifiedKey signer, String claimed) {
        return signedBy(signer.chain(), Optional.of(claimed));
    }

    static Credential signedBy(List<X509Certificate> chain, Optional<String> claimed) {
        return credential(new Issuer(
                Certificates.subject(chain.get(0)), claimed, Certificates.name(chain.get(0)), KeySource.X5C, chain));
    }

    static Credential issuedBy(String identifier, KeySource source) {
        return credential(new Issuer(identifier, Optional.of(identifier), Optional.empty(), source, List.of()));
    }

    static TrustAnchor anchor(TestCa ca, CredentialTypes types, NameRule rule) {
        return new TrustAnchor(ca.certificate(), types, rule, Set.of());
    }

    static TrustList anchors(TrustAnchor... anchors) {
        return new TrustList("the Example list", List.of(anchors), List.of());
    }

    static TrustList issuers(RegisteredIssuer... issuers) {
        return new TrustList("the Example list", List.of(), List.of(issuers));
    }

    static RegisteredIssuer registered(String identifier, CredentialTypes types, KeySource source) {
        return new RegisteredIssuer(identifier, types, source, Optional.empty());
    }

    private static Credential credential(Issuer issuer) {
        return new Credential(
                CredentialFormat.SD_JWT_VC,
                List.of("VerifiableCredential", DIPLOMA),
                issuer,
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonObject.EMPTY_JSON_OBJECT);
    }
}
