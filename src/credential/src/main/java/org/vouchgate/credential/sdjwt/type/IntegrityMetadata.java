package org.vouchgate.credential.sdjwt.type;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Digests of a document that another document refers to (W3C Subresource Integrity section 3, for its syntax). */
public final class IntegrityMetadata {

    /** The strongest first. */
    private static final List<String> ALGORITHMS = List.of("SHA-512", "SHA-384", "SHA-256");

    private IntegrityMetadata() {}

    /**
     * Whether a document is the one that was referred to: one of the digests by the strongest algorithm listed is its own.
     * Without any digest by an algorithm known here it is not.
     *
     * @param metadata digests, with white space between them
     * @param document the octets as retrieved
     */
    public static boolean matches(String metadata, byte[] document) {
        var stated = Arrays.asList(metadata.trim().split("\\s+"));
        return ALGORITHMS.stream()
                .map(algorithm -> new Stated(algorithm, values(algorithm, stated)))
                .filter(strongest -> !strongest.digests().isEmpty())
                .findFirst()
                .filter(strongest -> strongest.digests().stream()
                        .anyMatch(digest -> MessageDigest.isEqual(digest, digest(strongest.algorithm(), document))))
                .isPresent();
    }

    private static List<byte[]> values(String algorithm, List<String> stated) {
        var prefix = algorithm.replace("-", "").toLowerCase(java.util.Locale.ROOT) + "-";
        return stated.stream()
                .filter(expression -> expression.startsWith(prefix))
                .map(expression -> expression.substring(prefix.length()).split("\\?", 2)[0])
                .map(IntegrityMetadata::decoded)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(
                    Base64.getDecoder().decode(base64.replace('-', '+').replace('_', '/')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] digest(String algorithm, byte[] document) {
        try {
            return MessageDigest.getInstance(algorithm).digest(document);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    private record Stated(String algorithm, List<byte[]> digests) {}
}
