package org.vouchgate.gateway.platform;

/** A mistake of a caller: told to the caller, not to the log. Everything else that is thrown is a bug. */
public class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UserError(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
