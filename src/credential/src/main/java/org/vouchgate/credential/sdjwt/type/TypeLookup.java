package org.vouchgate.credential.sdjwt.type;

import java.util.function.Function;
import org.vouchgate.credential.Finding;

/** What came of looking a type up. */
public sealed interface TypeLookup {

    /** Takes the branch that fits. */
    <R> R fold(Function<ResolvedType, R> known, Function<Finding, R> refused);

    /** All of it could be read, and is what it was referred to as. */
    record Known(ResolvedType type) implements TypeLookup {
        @Override
        public <R> R fold(Function<ResolvedType, R> known, Function<Finding, R> refused) {
            return known.apply(type);
        }
    }

    /** Some of it could not be had, or is not what it should be. */
    record Refused(Finding finding) implements TypeLookup {
        @Override
        public <R> R fold(Function<ResolvedType, R> known, Function<Finding, R> refused) {
            return refused.apply(finding);
        }
    }
}
