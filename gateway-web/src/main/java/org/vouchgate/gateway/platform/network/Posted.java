package org.vouchgate.gateway.platform.network;

/** What became of handing a mail to the mail server. */
public sealed interface Posted {

    /** The server has taken it on; whether it arrives is the server's matter. */
    record Taken() implements Posted {}

    /**
     * The server does not take it, and will not.
     *
     * @param answer what it said, one line
     */
    record Refused(String answer) implements Posted {}

    /**
     * It was not handed over this time.
     *
     * @param answer why
     */
    record Later(String answer) implements Posted {}
}
