package org.vouchgate.gateway.platform;

/** There is no such thing, or it is somebody else's: the two look the same from outside. */
public final class NotFound extends UserError {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(Problem.of(
                "not-found", 404, "There is no such " + what, "Check the address; it may also have been purged."));
    }
}
