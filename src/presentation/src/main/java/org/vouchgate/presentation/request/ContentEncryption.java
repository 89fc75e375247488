package org.vouchgate.presentation.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the content of an encrypted answer may be encrypted (RFC 7518, section 5.3). There is no way to name any other. */
public enum ContentEncryption {
    A128GCM,
    A256GCM;

    /** Both, as HAIP 1.0 section 5 demands. */
    public static final List<ContentEncryption> ALL = List.of(values());

    /** The value of the {@code enc} header. */
    public String wireName() {
        return name();
    }

    public static Optional<ContentEncryption> of(String wireName) {
        return Arrays.stream(values())
                .filter(encryption -> encryption.wireName().equals(wireName))
                .findFirst();
    }
}
