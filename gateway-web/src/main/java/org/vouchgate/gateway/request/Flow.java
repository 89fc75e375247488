package org.vouchgate.gateway.request;

import java.util.Arrays;
import java.util.Optional;

/** On which way the wallet was opened; it decides whether the candidate's browser is expected back. */
public enum Flow {
    /** The wallet was opened by a link in the candidate's browser, and sends that browser back with a code. */
    SAME_DEVICE("s"),
    /** The wallet read a QR code, or whoever asked does without a browser: the answer itself is the end. */
    CROSS_DEVICE("x"),
    /** The browser asked a wallet of its own choice and gave the answer to the page: there was nowhere to come back from. */
    BROWSER("b");

    private final String segment;

    Flow(String segment) {
        this.segment = segment;
    }

    /** Its part of the wallet's addresses. */
    public String segment() {
        return segment;
    }

    public static Optional<Flow> of(String segment) {
        return Arrays.stream(values())
                .filter(flow -> flow.segment.equals(segment))
                .findFirst();
    }
}
