package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * One database transaction around a few statements. For use cases whose slow work comes first, so that the transaction
 * is a few milliseconds long and visible as such in the code.
 */
@ApplicationScoped
public class ShortCommit {

    /** Runs the statements; whatever they throw rolls all of them back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T run(Supplier<T> statements) {
        return statements.get();
    }
}
