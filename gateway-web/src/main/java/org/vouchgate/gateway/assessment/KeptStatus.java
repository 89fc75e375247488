package org.vouchgate.gateway.assessment;

import java.util.Optional;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry;
import org.vouchgate.credential.StatusReference.RevocationListEntry;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.StatusReference.Unusable;

/**
 * A {@link StatusReference} as it is stored; what each kind has no use for is empty.
 *
 * @param address    where the list is, or the name of a mechanism that is not evaluated
 * @param dialect    how a legacy entry is written
 * @param credential the identifier on a revocation list
 */
public record KeptStatus(
        Kind kind,
        String address,
        Optional<String> purpose,
        long index,
        int size,
        Optional<LegacyEntry.Dialect> dialect,
        Optional<String> credential) {

    /** Which kind. */
    public enum Kind {
        TOKEN,
        BITSTRING,
        LEGACY,
        REVOCATION_LIST,
        UNSUPPORTED,
        MALFORMED
    }

    static KeptStatus of(StatusReference reference) {
        if (reference instanceof TokenStatusEntry token) {
            return kept(Kind.TOKEN, token.uri(), Optional.empty(), token.index(), 0, Optional.empty());
        }
        if (reference instanceof BitstringEntry entry) {
            return bitstring(Kind.BITSTRING, entry, Optional.empty());
        }
        if (reference instanceof LegacyEntry legacy) {
            return bitstring(Kind.LEGACY, legacy.entry(), Optional.of(legacy.dialect()));
        }
        if (reference instanceof RevocationListEntry list) {
            return new KeptStatus(
                    Kind.REVOCATION_LIST, list.list(), Optional.empty(), 0, 0, Optional.empty(), list.credentialId());
        }
        if (reference instanceof Unusable unusable) {
            var kind = unusable.malformed() ? Kind.MALFORMED : Kind.UNSUPPORTED;
            return kept(kind, unusable.type(), Optional.empty(), 0, 0, Optional.empty());
        }
        throw new IllegalStateException(
                "say how to keep a " + reference.getClass().getSimpleName());
    }

    StatusReference opened() {
        return switch (kind) {
            case TOKEN -> new TokenStatusEntry(address, index);
            case BITSTRING -> entry();
            case LEGACY -> new LegacyEntry(dialect.orElseThrow(), entry());
            case REVOCATION_LIST -> new RevocationListEntry(address, credential);
            case UNSUPPORTED -> new Unusable(address, false);
            case MALFORMED -> new Unusable(address, true);
        };
    }

    private BitstringEntry entry() {
        return new BitstringEntry(address, purpose.orElseThrow(), index, size);
    }

    private static KeptStatus bitstring(Kind kind, BitstringEntry entry, Optional<LegacyEntry.Dialect> dialect) {
        return kept(kind, entry.listCredential(), Optional.of(entry.purpose()), entry.index(), entry.size(), dialect);
    }

    private static KeptStatus kept(
            Kind kind,
            String address,
            Optional<String> purpose,
            long index,
            int size,
            Optional<LegacyEntry.Dialect> dialect) {
        return new KeptStatus(kind, address, purpose, index, size, dialect, Optional.empty());
    }
}
