package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.Base64Url;

/**
 * Digests that a credential states for contexts which the gateway interprets it by (VCDM 2.0 section 5.3). They must be those
 * of the copies pinned here; what the gateway makes no use of, it does not fetch to compare.
 */
final class RelatedResources {

    private static final String SRI = "sha256-";
    private static final byte[] SHA_256_MULTIHASH = {0x12, 0x20};

    /** SHA-256 of the pinned copies. Of Open Badges contexts more than one copy is in use, so these are not listed. */
    private static final Map<String, Set<String>> PINNED = Map.of(
            CredentialTypes.VC_2,
            Set.of("59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734"),
            "https://w3id.org/security/data-integrity/v2",
            Set.of("67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4"),
            "https://w3id.org/security/multikey/v1",
            Set.of("ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597"));

    private RelatedResources() {}

    static Optional<Finding> objection(JsonObject credential) {
        var altered = Members.objects(credential, "relatedResource").stream().anyMatch(RelatedResources::isAltered);
        return altered
                ? Optional.of(Finding.failed(
                        Reason.RELATED_RESOURCE_ALTERED,
                        "The credential was written for another version of a document than the one that gives its words"
                                + " their meaning"))
                : Optional.empty();
    }

    private static boolean isAltered(JsonObject resource) {
        var pinned = PINNED.get(resource.getString("id"));
        if (pinned == null) {
            return false;
        }
        return Members.text(resource, "digestSRI")
                        .filter(stated -> stated.startsWith(SRI))
                        .map(stated -> !pinned.contains(hex(stated.substring(SRI.length()))))
                        .orElse(false)
                || Members.text(resource, "digestMultibase")
                        .filter(stated -> stated.startsWith("u"))
                        .map(stated -> !pinned.contains(multihash(stated.substring(1))))
                        .orElse(false);
    }

    private static String hex(String base64) {
        try {
            return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String multihash(String base64Url) {
        return Base64Url.decode(base64Url)
                .filter(bytes ->
                        bytes.length > 2 && bytes[0] == SHA_256_MULTIHASH[0] && bytes[1] == SHA_256_MULTIHASH[1])
                .map(bytes -> HexFormat.of().formatHex(bytes, 2, bytes.length))
                .orElse("");
    }
}
