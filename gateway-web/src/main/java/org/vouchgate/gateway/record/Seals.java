package org.vouchgate.gateway.record;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.platform.Vault;

/**
 * Digests of what is sealed in a blind record, each with a salt of its own: whoever is given name and salt can tell that they
 * belong, and nobody can find the name by trying.
 *
 * @param candidate the digest of the candidate's name
 * @param issuers   of the identifiers of those who issued the credentials, in their order
 */
record Seals(String candidate, List<String> issuers) {

    Seals {
        issuers = List.copyOf(issuers);
    }

    static Seals of(Vault vault, UUID request, String candidate, List<String> issuers) {
        return new Seals(
                digest(salt(vault, request, "candidate"), candidate),
                issuers.stream()
                        .map(issuer -> digest(salt(vault, request, "issuer:" + issuer), issuer))
                        .toList());
    }

    /** What opens one of them: 256 bits that only the gateway can make again. */
    static String salt(Vault vault, UUID request, String what) {
        return vault.derive("record-seal:" + request + ":" + what);
    }

    static String digest(String salt, String value) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((salt + "." + value).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    JsonObject digests() {
        return Json.createObjectBuilder()
                .add("candidate", candidate)
                .add("issuers", Json.createArrayBuilder(issuers))
                .build();
    }
}
