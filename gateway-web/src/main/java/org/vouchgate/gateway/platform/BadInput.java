package org.vouchgate.gateway.platform;

import java.util.List;

/** An input that is not what it should be. Says where, and what to do. */
public final class BadInput extends UserError {

    private static final long serialVersionUID = 1L;

    public BadInput(String detail, List<Problem.Error> errors) {
        super(Problem.of("bad-input", 400, "The input is not usable", detail, errors));
    }

    public BadInput(String pointer, String detail) {
        this("Correct " + pointer + " and send it again.", List.of(new Problem.Error(pointer, detail)));
    }
}
