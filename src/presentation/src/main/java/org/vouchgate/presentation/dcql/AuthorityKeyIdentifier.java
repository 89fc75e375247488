package org.vouchgate.presentation.dcql;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the one member of the authority key identifier extension that is needed (RFC 5280, section 4.2.1.1). */
final class AuthorityKeyIdentifier {

    private static final int OCTET_STRING = 0x04;
    private static final int SEQUENCE = 0x30;
    private static final int KEY_IDENTIFIER = 0x80;

    private AuthorityKeyIdentifier() {}

    /**
     * The key identifier, if there is one.
     *
     * @param extension the extension's value as the Java platform gives it: DER inside an octet string
     */
    static Optional<byte[]> keyIdentifier(byte[] extension) {
        try {
            return content(ByteBuffer.wrap(extension), OCTET_STRING)
                    .flatMap(octets -> content(octets, SEQUENCE))
                    // The first member of the sequence, if present at all.
                    .flatMap(members -> content(members, KEY_IDENTIFIER))
                    .map(AuthorityKeyIdentifier::bytes);
        } catch (BufferUnderflowException truncated) {
            return Optional.empty();
        }
    }

    private static Optional<ByteBuffer> content(ByteBuffer der, int tag) {
        if (!der.hasRemaining() || (der.get() & 0xff) != tag) {
            return Optional.empty();
        }
        var length = length(der);
        return length > der.remaining() ? Optional.empty() : Optional.of(der.slice(der.position(), length));
    }

    private static int length(ByteBuffer der) {
        var first = der.get() & 0xff;
        return switch (first) {
            case 0x81 -> der.get() & 0xff;
            case 0x82 -> der.getShort() & 0xffff;
            // 0x80 and lengths beyond 64 KiB do not occur in DER of this size.
            default -> first < 0x80 ? first : Integer.MAX_VALUE;
        };
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
