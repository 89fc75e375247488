package org.vouchgate.gateway.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustAnchors;

/** A certificate authority an employer's admin relies on. */
@Entity
@Table(name = "trust_anchor")
public class TrustedAnchor {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(nullable = false)
    private String pem;

    @Column(name = "credential_types", nullable = false, length = 16000)
    private String credentialTypes;

    @Column(name = "name_rule", nullable = false, length = 40)
    private String nameRule;

    @Column(length = 31000)
    private @Nullable String issuers;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, length = 255)
    private String createdBy;

    @Column(length = 1000)
    private @Nullable String reason;

    @Column(length = 600)
    private @Nullable String evidence;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    protected TrustedAnchor() {
        // for JPA
    }

    static TrustedAnchor of(UUID employer, TrustAnchor wanted, Grounds grounds, Instant at, String by) {
        var anchor = new TrustedAnchor();
        anchor.id = UUID.randomUUID();
        anchor.employer = employer;
        anchor.revise(wanted, grounds, at, by);
        return anchor;
    }

    /** Relies on it as somebody says now. It stays the same entry, so that what was said about it before is found by its id. */
    void revise(TrustAnchor wanted, Grounds grounds, Instant at, String by) {
        name = subject(wanted.certificate());
        pem = pem(wanted.certificate());
        credentialTypes = lines(wanted.types().types());
        nameRule = wanted.nameRule().wireName();
        issuers = wanted.issuers().isEmpty() ? null : lines(wanted.issuers());
        createdAt = at;
        createdBy = by;
        reason = grounds.reason().orElse(null);
        evidence = grounds.evidence().map(URI::toString).orElse(null);
        endsAt = grounds.endsAt().orElse(null);
    }

    /** As the engine knows it. */
    public TrustAnchor opened() {
        var certificate = TrustAnchors.parsePem(pem)
                .fold(usable -> usable.certificates().get(0), unusable -> {
                    throw new IllegalStateException("a stored anchor cannot be read any more: " + id);
                });
        return new TrustAnchor(
                certificate,
                new CredentialTypes(Set.copyOf(credentialTypes())),
                NameRule.of(nameRule).orElseThrow(),
                Set.copyOf(issuers()));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String pem() {
        return pem;
    }

    public List<String> credentialTypes() {
        return credentialTypes.lines().toList();
    }

    /** {@link NameRule#wireName()}. */
    public String nameRule() {
        return nameRule;
    }

    /** Identifiers that may be claimed; empty unless the rule is about them. */
    public List<String> issuers() {
        return Optional.ofNullable(issuers).stream().flatMap(String::lines).toList();
    }

    /** When it was entered, or revised last. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Who entered it, or revised it last. */
    public String createdBy() {
        return createdBy;
    }

    public Grounds grounds() {
        return new Grounds(
                Optional.ofNullable(reason),
                Optional.ofNullable(evidence).map(URI::create),
                Optional.ofNullable(endsAt));
    }

    static String lines(Collection<String> texts) {
        return texts.stream().sorted().collect(Collectors.joining("\n"));
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
