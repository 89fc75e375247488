package org.vouchgate.credential;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The content of a credential as its format read it; believing it is {@link CredentialJudge}'s decision.
 *
 * @param format              how it was secured
 * @param types               its types: the {@code vct}, or every W3C type both as written and expanded to its IRI
 * @param issuer              who signed, as far as the signature proves it
 * @param subjectId           the identifier the issuer gave its subject, if any
 * @param holderKey           RFC 7638 thumbprint (SHA-256, base64url) of the key the holder proved, if any
 * @param subjectBinding      how strongly presenter and subject are known to be the same
 * @param validFrom           start of validity, if stated
 * @param validUntil          end of validity, if stated
 * @param statusReferences    where the issuer publishes its status: every entry, none dropped
 * @param claims              the claims: an SD-JWT's processed payload, or the W3C credential as JSON
 */
public record Credential(
        CredentialFormat format,
        List<String> types,
        Issuer issuer,
        Optional<String> subjectId,
        Optional<String> holderKey,
        SubjectBinding subjectBinding,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        List<StatusReference> statusReferences,
        JsonObject claims) {

    public Credential {
        types = List.copyOf(types);
        statusReferences = List.copyOf(statusReferences);
    }

    /** What may be said and kept about it without its claims. */
    public CredentialOutline outline() {
        return new CredentialOutline(
                Optional.of(format), types, Optional.of(issuer), validFrom, validUntil, statusReferences);
    }

    /** Whether whoever presents it also wrote it: its issuer is its subject, and that subject was proved. */
    public boolean isSelfIssued() {
        return subjectBinding == SubjectBinding.CRYPTOGRAPHIC && subjectId.equals(Optional.of(issuer.identifier()));
    }

    /** The same content, with how strongly its subject is known to be who presents. */
    Credential boundBy(SubjectBinding binding) {
        return new Credential(
                format, types, issuer, subjectId, holderKey, binding, validFrom, validUntil, statusReferences, claims);
    }

    /** The same content, looked at as being of these types only. */
    Credential asOf(List<String> some) {
        return new Credential(
                format,
                some,
                issuer,
                subjectId,
                holderKey,
                subjectBinding,
                validFrom,
                validUntil,
                statusReferences,
                claims);
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "Credential[format=" + format + ", types=" + types + "]";
    }
}
