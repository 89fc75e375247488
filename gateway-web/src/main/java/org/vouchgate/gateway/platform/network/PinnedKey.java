package org.vouchgate.gateway.platform.network;

import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Optional;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.jspecify.annotations.Nullable;

/** Knows a server by the SHA-256 fingerprint of its key, and remembers the key of a server that showed another one. */
final class PinnedKey implements ServerKeyVerifier {

    private final String fingerprint;
    private volatile @Nullable PublicKey other;

    /** A fingerprint as OpenSSH prints it, {@code SHA256:} and base64 without padding; padding does no harm. */
    PinnedKey(String fingerprint) {
        this.fingerprint = unpadded(fingerprint.strip());
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress from, PublicKey shown) {
        var print = unpadded(KeyUtils.getFingerPrint(BuiltinDigests.sha256, shown));
        var same = MessageDigest.isEqual(bytes(fingerprint), bytes(print));
        other = same ? null : shown;
        return same;
    }

    /** The type of the key that was refused, in SSH's words; empty if none was. */
    Optional<String> refusedType() {
        return Optional.ofNullable(other).map(KeyUtils::getKeyType);
    }

    private static String unpadded(String print) {
        return print.replaceAll("=+$", "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
