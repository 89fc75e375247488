package org.vouchgate.credential.status;

import java.util.Optional;
import java.util.function.Supplier;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.SharedWork;
import org.vouchgate.credential.fetch.WeighedMemory;

/**
 * What copies of lists were decoded to, so that no copy is parsed or inflated twice, however many credentials point to
 * it. Says nothing about who signed a list: each credential's issuer and each employer's policy have a question of their
 * own. At most about 160 MiB are remembered. May be shared by employers; safe for use by many threads.
 */
public final class DecodedLists {

    private static final int MOST = 256;
    private static final long MEBIBYTE = 1024 * 1024;
    /** Text and JSON of a parsed copy, for each byte of it. */
    private static final int PARSED_WEIGHT = 4;

    private final WeighedMemory<Key, Object> parsed = new WeighedMemory<>(MOST, 96 * MEBIBYTE);
    private final WeighedMemory<Key, Optional<PackedStatuses>> unpacked = new WeighedMemory<>(MOST, 64 * MEBIBYTE);
    private final SharedWork<Key, Optional<PackedStatuses>> unpacking = new SharedWork<>();

    /** What a copy says, parsed as one kind of list. */
    <T> T parsed(Fetched.Document copy, Class<T> kind, Supplier<T> parse) {
        var key = new Key(copy, kind);
        return parsed.get(key).map(kind::cast).orElseGet(() -> {
            var value = parse.get();
            parsed.put(key, value, (long) PARSED_WEIGHT * copy.body().length);
            return value;
        });
    }

    /** The statuses in a copy; nothing if they cannot be unpacked, which is remembered too. */
    Optional<PackedStatuses> unpacked(
            Fetched.Document copy, Object encoding, Supplier<Optional<PackedStatuses>> unpack) {
        var key = new Key(copy, encoding);
        return unpacked.get(key)
                .orElseGet(() ->
                        unpacking.once(key, () -> unpacked.get(key).orElseGet(() -> unpackedNow(key, unpack))));
    }

    private Optional<PackedStatuses> unpackedNow(Key key, Supplier<Optional<PackedStatuses>> unpack) {
        var statuses = unpack.get();
        unpacked.put(key, statuses, statuses.map(PackedStatuses::sizeInBytes).orElse(0));
        return statuses;
    }

    /** Copies are told apart by identity: another fetch is another copy, whatever it says. */
    private record Key(Fetched.Document copy, Object as) {}
}
