package org.vouchgate.credential.key.document;

import jakarta.json.spi.JsonProvider;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.vouchgate.credential.jose.Base58;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * Keys as Multikey writes them: {@code z}, base58btc, a two-byte prefix for the kind of key, then the key itself with
 * nothing after it (Controlled Identifiers 1.0, section 2.2.2). Ed25519, P-256 and P-384 are read.
 */
public final class Multikey {

    private static final int MOST_CHARACTERS = 128;
    private static final JsonProvider JSON = JsonProvider.provider();

    private Multikey() {}

    /** The key, or empty if this is not exactly one key of a kind that can sign. */
    public static Optional<PublicKey> read(String multibase) {
        if (!multibase.startsWith("z") || multibase.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        return Base58.decode(multibase.substring(1)).flatMap(Multikey::key);
    }

    /** The key in these bytes, prefix included, or empty if this is not exactly one key of a kind that can sign. */
    public static Optional<PublicKey> key(byte[] bytes) {
        for (var kind : Kind.values()) {
            if (bytes.length == 2 + kind.length && bytes[0] == kind.first && bytes[1] == kind.second) {
                return kind.key(Arrays.copyOfRange(bytes, 2, bytes.length));
            }
        }
        return Optional.empty();
    }

    private enum Kind {
        ED25519(0xed, 0x01, 32) {
            @Override
            Optional<PublicKey> key(byte[] raw) {
                return PublicJwk.read(JSON.createObjectBuilder()
                                .add("kty", "OKP")
                                .add("crv", "Ed25519")
                                .add("x", Base64Url.encode(raw))
                                .build())
                        .map(PublicJwk::key);
            }
        },
        P_256(0x80, 0x24, 33) {
            @Override
            Optional<PublicKey> key(byte[] raw) {
                return CompressedPoint.P_256.key(raw);
            }
        },
        P_384(0x81, 0x24, 49) {
            @Override
            Optional<PublicKey> key(byte[] raw) {
                return CompressedPoint.P_384.key(raw);
            }
        };

        private final byte first;
        private final byte second;
        private final int length;

        Kind(int first, int second, int length) {
            this.first = (byte) first;
            this.second = (byte) second;
            this.length = length;
        }

        abstract Optional<PublicKey> key(byte[] raw);
    }
}
