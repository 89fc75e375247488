package org.vouchgate.command;

/** Something on the command line, or in a file, cannot be used. The message says what, and what to do. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
