package org.vouchgate.gateway.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a candidate declined, from a list, so that nothing slips out. Kept only if the candidate wants the employer to know. */
public enum DeclineReason {
    TOO_MUCH_ASKED,
    NOTHING_TO_SHOW,
    OTHER_WAY,
    NOT_ONLINE,
    NOT_INTERESTED,
    NOT_MEANT_FOR_ME;

    /** The name used in forms, in the audit trail and for the words; stable across releases. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DeclineReason> of(String wireName) {
        return Stream.of(values())
                .filter(reason -> reason.wireName().equals(wireName))
                .findFirst();
    }
}
