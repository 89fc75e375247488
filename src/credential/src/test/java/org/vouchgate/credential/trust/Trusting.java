package org.vouchgate.credential.trust;

import jakarta.json.JsonObject;
import java.security.PublicKey;
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
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;

/** Credentials and lists for the tests of this package. */
public final class Trusting {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final SecureRandom CHANCE = new SecureRandom();
    public static final String DIPLOMA = "https://credentials.example.org/diploma";
    public static final String COLLEGE = "https://college.example.org";
    public static final CredentialTypes DIPLOMAS = CredentialTypes.of(DIPLOMA);
    public static final CredentialTypes EVERYTHING = CredentialTypes.of(CredentialTypes.EVERY);

    private Trusting() {}

    public static Credential signedBy(CertifiedKey signer) {
        return signedBy(signer.chain(), Optional.empty());
    }

    public static Credential signedBy(CertifiedKey signer, String claimed) {
        return signedBy(signer.chain(), Optional.of(claimed));
    }

    public static Credential signedBy(List<X509Certificate> chain, Optional<String> claimed) {
        return credential(new Issuer(
                Certificates.subject(chain.get(0)), claimed, Certificates.name(chain.get(0)), KeySource.X5C, chain));
    }

    public static Credential issuedBy(String identifier, KeySource source) {
        return credential(new Issuer(identifier, Optional.of(identifier), Optional.empty(), source, List.of()));
    }

    /** A credential of an issuer whose key somebody else vouches for. */
    public static Credential issuedBy(String identifier, KeySource source, PublicKey key) {
        return credential(Issuer.named(identifier, Optional.empty(), source, PublicJwk.thumbprintOf(key)));
    }

    public static TrustAnchor anchor(TestCa ca, CredentialTypes types, NameRule rule) {
        return new TrustAnchor(ca.certificate(), types, rule, Set.of());
    }

    public static TrustList anchors(TrustAnchor... anchors) {
        return new TrustList("the Example list", List.of(anchors), List.of());
    }

    public static TrustList issuers(RegisteredIssuer... issuers) {
        return new TrustList("the Example list", List.of(), List.of(issuers));
    }

    public static RegisteredIssuer registered(String identifier, CredentialTypes types, KeySource source) {
        return new RegisteredIssuer(identifier, types, source, Optional.empty());
    }

    /** The same credential, of one type and no other. */
    public static Credential ofType(Credential credential, String type) {
        return new Credential(
                credential.format(),
                List.of(type),
                credential.issuer(),
                credential.subjectId(),
                credential.holderKey(),
                credential.subjectBinding(),
                credential.validFrom(),
                credential.validUntil(),
                credential.statusReferences(),
                credential.claims());
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
