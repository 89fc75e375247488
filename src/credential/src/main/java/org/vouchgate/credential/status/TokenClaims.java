package org.vouchgate.credential.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The claims of a status list token whose signature has verified; what they mean is the same in every form.
 *
 * @param subject    {@code sub}: the address of the list
 * @param issuedAt   {@code iat}; absent if it is absent or no date
 * @param expires    {@code exp}
 * @param timeToLive {@code ttl}
 * @param malformed  whether a claim that is there cannot be read
 * @param bits       {@code status_list.bits}; absent if it is not 1, 2, 4 or 8
 * @param list       {@code status_list.lst}, compressed; nothing if it is no byte string. Decoded when asked for
 */
record TokenClaims(
        Optional<String> subject,
        Optional<Instant> issuedAt,
        Optional<Instant> expires,
        Optional<Duration> timeToLive,
        boolean malformed,
        Optional<Integer> bits,
        Supplier<Optional<byte[]>> list) {}
