package org.vouchgate.gateway.assessment;

import java.util.Optional;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.presentation.dcql.QueryOutcome;

/**
 * What an answer as a whole amounts to.
 *
 * @param reason why, if that is not for its credentials to say
 */
record Ending(QueryOutcome outcome, Optional<EndReason> reason) {

    static Ending by(QueryOutcome outcome) {
        return new Ending(outcome, Optional.empty());
    }

    /** The same, unless it would do although something that had to be authorised was not. */
    Ending unlessUnauthorised(boolean everythingAuthorised) {
        return everythingAuthorised || outcome == QueryOutcome.NOT_SATISFIED
                ? this
                : new Ending(QueryOutcome.NOT_SATISFIED, Optional.of(EndReason.AUTHORISATION_MISSING));
    }
}
