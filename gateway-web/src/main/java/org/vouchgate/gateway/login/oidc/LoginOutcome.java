package org.vouchgate.gateway.login.oidc;

import java.util.function.Function;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.platform.Problem;

/** How a login ended. */
sealed interface LoginOutcome {

    <R> R fold(Function<Admitted, R> admitted, Function<Refused, R> refused);

    /**
     * Somebody the gateway knows.
     *
     * @param to where they wanted to go, a path of ours
     */
    record Admitted(Identity identity, String to) implements LoginOutcome {
        @Override
        public <R> R fold(Function<Admitted, R> admitted, Function<Refused, R> refused) {
            return admitted.apply(this);
        }
    }

    /** Nobody got in; what to tell whoever it was. */
    record Refused(Problem problem) implements LoginOutcome {
        @Override
        public <R> R fold(Function<Admitted, R> admitted, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
