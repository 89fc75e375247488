package org.vouchgate.gateway.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedIssuer;

/** One credential that came with an answer: who signed it, and whether somebody vouched for that. Nothing of its holder. */
@Entity
@Table(name = "seen_issuer")
public class SeenIssuer {

    /** How an issuer stood when its credential was judged. */
    public enum Standing {
        RELIED_ON,
        OTHER_TYPE,
        UNKNOWN,
        REFUSED,
        NOT_SETTLED;

        /** As it is called in the words. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String ANY_W3C_CREDENTIAL = "VerifiableCredential";
    private static final int LONGEST_IDENTIFIER = 600;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TYPE = 300;

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "request_id", nullable = false, updatable = false)
    private UUID request;

    @Column(nullable = false, updatable = false, length = LONGEST_IDENTIFIER)
    private String issuer;

    @Column(updatable = false, length = LONGEST_NAME)
    private @Nullable String name;

    @Column(name = "key_source", nullable = false, updatable = false, length = 24)
    private String keySource;

    @Column(name = "credential_type", nullable = false, updatable = false, length = LONGEST_TYPE)
    private String credentialType;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private Standing standing;

    @Column(name = "seen_at", nullable = false, updatable = false)
    private Instant seenAt;

    protected SeenIssuer() {
        // for JPA
    }

    /**
     * Who signed what came. Left out is what failed before anybody was asked about its issuer, since a forger may name
     * whom they like, and what candidates say of themselves.
     */
    static Stream<SeenIssuer> in(UUID employer, UUID request, AssessmentDocument document) {
        return document.credentials().stream()
                .flatMap(SeenIssuer::withInside)
                .flatMap(credential -> credential.issuer().stream()
                        .filter(issuer -> issuer.identifier().length() <= LONGEST_IDENTIFIER)
                        .flatMap(issuer -> standing(credential).stream()
                                .map(standing -> of(employer, request, credential, issuer, standing, document))));
    }

    private static Stream<AssessedCredential> withInside(AssessedCredential credential) {
        return Stream.concat(
                Stream.of(credential),
                credential.parts().stream().map(AssessedPart::credential).flatMap(SeenIssuer::withInside));
    }

    private static Optional<Standing> standing(AssessedCredential credential) {
        return credential.findings().stream()
                .filter(finding -> finding.check().equals("issuer-trust"))
                .findFirst()
                .flatMap(SeenIssuer::standing);
    }

    private static Optional<Standing> standing(AssessedFinding finding) {
        return switch (finding.answer()) {
            case "passed" -> Optional.of(Standing.RELIED_ON);
            case "unknown" -> Optional.of(Standing.NOT_SETTLED);
            case "failed" ->
                switch (finding.reason()) {
                    case "issuer-unknown" -> Optional.of(Standing.UNKNOWN);
                    case "issuer-not-trusted-for-type" -> Optional.of(Standing.OTHER_TYPE);
                    case "self-issued" -> Optional.empty();
                    default -> Optional.of(Standing.REFUSED);
                };
            default -> Optional.empty();
        };
    }

    private static SeenIssuer of(
            UUID employer,
            UUID request,
            AssessedCredential credential,
            AssessedIssuer signer,
            Standing standing,
            AssessmentDocument document) {
        var seen = new SeenIssuer();
        seen.id = UUID.randomUUID();
        seen.employer = employer;
        seen.request = request;
        seen.issuer = signer.identifier();
        seen.name = signer.name().map(name -> cut(name, LONGEST_NAME)).orElse(null);
        seen.keySource = signer.keySource();
        seen.credentialType = cut(type(credential), LONGEST_TYPE);
        seen.standing = standing;
        seen.seenAt = document.judgedAt();
        return seen;
    }

    /** The type that says most: every W3C credential is a verifiable credential too. */
    private static String type(AssessedCredential credential) {
        return credential.types().stream()
                .filter(type -> !type.endsWith(ANY_W3C_CREDENTIAL))
                .findFirst()
                .orElse("");
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
