package org.vouchgate.gateway.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.TrustAnchors;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** An employer's admin enters whom to rely on, and takes it back. */
@ApplicationScoped
public class TrustIssuers {

    @Inject
    TrustRegister register;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Relies on every authority in the PEM text. */
    @Transactional
    public List<TrustedAnchor> addAnchors(UUID employer, String by, NewAnchor wanted) {
        var now = clock.instant();
        var types = Optional.ofNullable(wanted.credentialTypes()).orElse(List.of(CredentialTypes.EVERY));
        var certificates = TrustAnchors.parsePem(wanted.pem(), now).fold(usable -> usable.certificates(), unusable -> {
            throw new BadInput("/pem", unusable.sentence() + ".");
        });
        return certificates.stream()
                .map(certificate -> {
                    var anchor = TrustedAnchor.of(employer, subject(certificate), pem(certificate), types, now, by);
                    register.add(anchor);
                    audit.note(employer, now, by, "trust.anchor-added", anchor.id(), "");
                    return anchor;
                })
                .toList();
    }

    /** Relies on one issuer, for the types named. */
    @Transactional
    public TrustedIssuer addIssuer(UUID employer, String by, NewIssuer wanted) {
        var now = clock.instant();
        var identifier = wanted.identifier().strip();
        if (register.issuers(employer).stream()
                .anyMatch(known -> known.identifier().equals(identifier))) {
            throw new UserError(Problem.of(
                    "already-there",
                    409,
                    "This issuer is already on the list",
                    "Take it off the list first, with DELETE, to change what it is trusted for."));
        }
        var source = keySource(wanted, identifier);
        var issuer = TrustedIssuer.of(
                employer,
                identifier,
                Optional.ofNullable(wanted.name()),
                wanted.credentialTypes(),
                source.wireName(),
                now,
                by);
        register.add(issuer);
        audit.note(employer, now, by, "trust.issuer-added", issuer.id(), source.wireName());
        return issuer;
    }

    @Transactional
    public void removeAnchor(UUID employer, String by, UUID id) {
        if (!register.removeAnchor(employer, id)) {
            throw new NotFound("trust anchor");
        }
        audit.note(employer, clock.instant(), by, "trust.anchor-removed", id, "");
    }

    @Transactional
    public void removeIssuer(UUID employer, String by, UUID id) {
        if (!register.removeIssuer(employer, id)) {
            throw new NotFound("issuer on the list");
        }
        audit.note(employer, clock.instant(), by, "trust.issuer-removed", id, "");
    }

    static Optional<KeySource> keySource(String wireName) {
        return Arrays.stream(KeySource.values())
                .filter(source -> source.wireName().equals(wireName))
                .findFirst();
    }

    private static KeySource keySource(NewIssuer wanted, String identifier) {
        var source = Optional.ofNullable(wanted.keySource())
                .map(name -> keySource(name)
                        .filter(known -> known != KeySource.PINNED_KEY)
                        .orElseThrow(() -> new BadInput(
                                "/keySource", "This must be x5c, did:key, did:jwk, did:web or jwt-vc-issuer.")))
                .or(() -> RegisteredIssuer.usualSourceFor(identifier))
                .orElseThrow(
                        () -> new BadInput(
                                "/identifier",
                                "This must be a DID (did:key, did:jwk, did:web), an https URL, or the subject of a certificate."));
        if (!RegisteredIssuer.isPossible(identifier, source)) {
            throw new BadInput("/keySource", identifier + " cannot prove its key by " + source.wireName() + ".");
        }
        return source;
    }

    private static String subject(X509Certificate certificate) {
        var name = certificate.getSubjectX500Principal().getName();
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    private static String pem(X509Certificate certificate) {
        try {
            var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has bytes", e);
        }
    }
}
