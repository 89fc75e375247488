package org.vouchgate.gateway.job;

import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** Somebody wanted to ask for a job for which nobody is to be asked any more. */
public final class JobArchived extends UserError {

    private static final long serialVersionUID = 1L;

    JobArchived() {
        super(Problem.of(
                "job-archived",
                409,
                "This job is archived",
                "Nobody is asked for an archived job. Bring it back on its page first, or name another one."));
    }
}
