package org.vouchgate.ats.generic;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vouchgate.ats.secret.Secret;

/**
 * Symmetric signatures of Standard Webhooks: HMAC-SHA256 over {@code id.timestamp.body}, one signature per active
 * secret while secrets are being rotated.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">
 *      Standard Webhooks</a>
 */
final class StandardWebhooks {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final List<byte[]> keys;

    private StandardWebhooks(List<byte[]> keys) {
        this.keys = keys;
    }

    /** Empty unless there is at least one secret, and every one is {@code whsec_} and base64 of 24 to 64 bytes. */
    static Optional<StandardWebhooks> of(List<Secret> secrets) {
        var keys = secrets.stream().flatMap(secret -> key(secret).stream()).toList();
        return keys.isEmpty() || keys.size() != secrets.size()
                ? Optional.empty()
                : Optional.of(new StandardWebhooks(keys));
    }

    /** The signature header: one signature per secret, the current secret's first. */
    String sign(String id, Instant at, byte[] body) {
        var timestamp = Long.toString(at.getEpochSecond());
        return keys.stream()
                .map(key -> VERSION + new String(mac(key, id, timestamp, body), StandardCharsets.US_ASCII))
                .collect(Collectors.joining(" "));
    }

    /** How a signature was found. */
    enum Answer {
        GENUINE,
        FORGED,
        STALE
    }

    /** Verifies any of the presented signatures with any of the secrets; every pair is compared, in constant time. */
    Answer verify(String id, String timestamp, String signatures, byte[] body, Instant at) {
        if (id.isEmpty() || !timestamp.matches("\\d{1,12}")) {
            return Answer.FORGED;
        }
        var presented = Arrays.stream(signatures.split(" "))
                .filter(one -> one.startsWith(VERSION))
                .map(one -> one.substring(VERSION.length()).getBytes(StandardCharsets.UTF_8))
                .toList();
        var matches = false;
        for (var key : keys) {
            var expected = mac(key, id, timestamp, body);
            for (var one : presented) {
                matches |= MessageDigest.isEqual(expected, one);
            }
        }
        if (!matches) {
            return Answer.FORGED;
        }
        var age = Math.abs(at.getEpochSecond() - Long.parseLong(timestamp));
        return age <= TOLERANCE.toSeconds() ? Answer.GENUINE : Answer.STALE;
    }

    private static Optional<byte[]> key(Secret secret) {
        if (!secret.reveal().startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            var key = Base64.getDecoder().decode(secret.reveal().substring(PREFIX.length()));
            return key.length >= 24 && key.length <= 64 ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] mac(byte[] key, String id, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encode(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("this platform cannot compute HMAC-SHA256", e);
        }
    }
}
