package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Open Badges 3.0 demands of a JWT beyond the data model (sections 8.2 and 9.2.1), and CLR 2.0 alike. */
final class OpenBadgeRules {

    // Section 8.2.1, and x5c and cty, which change nothing about whose key it is: that is the issuer key policy's
    // matter.
    private static final Set<String> HEADERS = Set.of("alg", "kid", "jwk", "typ", "x5c", "cty");
    private static final Map<String, List<String>> MEMBERS_OF_CLAIMS = Map.of(
            "jti", List.of("id"),
            "nbf", List.of("validFrom", "issuanceDate"),
            "exp", List.of("validUntil", "expirationDate"));

    private OpenBadgeRules() {}

    /** The credential itself, if it is no achievement, or says whose it is (OB-03). */
    static Read<W3cCredential> recipientNamed(W3cCredential credential) {
        return credential.isAchievement() && !hasRecipient(credential.json())
                ? W3cCredential.violated("does not say who achieved it")
                : new Read.Content<>(credential);
    }

    /** The token itself, if it is neither badge nor learner record, or keeps their rules. */
    static Read<VcJwt> kept(VcJwt token) {
        var credential = token.credential();
        if (!credential.isOneEdTech()) {
            return new Read.Content<>(token);
        }
        if (credential.isAchievement() && !hasRecipient(credential.json())) {
            return W3cCredential.violated("does not say who achieved it");
        }
        if (token.isCredentialItself()) {
            return new Read.Content<>(token);
        }
        if (!HEADERS.containsAll(token.jws().header().keySet())) {
            return W3cCredential.violated("has a header that a badge may not have");
        }
        return hasItsClaims(token)
                ? new Read.Content<>(token)
                : W3cCredential.violated("lacks a claim that the token of a badge must have");
    }

    private static boolean hasRecipient(JsonObject credential) {
        return Members.objects(credential, "credentialSubject").stream()
                .allMatch(subject -> Members.text(subject, "id").isPresent()
                        || !Members.objects(subject, "identifier").isEmpty());
    }

    /** Section 8.2.3: what the credential says, its token says too. That both agree was found out before. */
    private static boolean hasItsClaims(VcJwt token) {
        var claims = token.payload();
        return claims.containsKey("iss")
                && (token.credential().subjectId().isEmpty() || claims.containsKey("sub"))
                && MEMBERS_OF_CLAIMS.entrySet().stream()
                        .allMatch(repeated -> claims.containsKey(repeated.getKey())
                                || repeated.getValue().stream()
                                        .noneMatch(token.credential().json()::containsKey));
    }
}
