package org.vouchgate.gateway.candidate.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a candidate has just done. */
public enum Done {
    CORRECTION,
    OBJECTION,
    OPT_OUT,
    WITHDRAWAL;

    /** As it stands in addresses and in keys of words. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Done> named(String wireName) {
        return Arrays.stream(values())
                .filter(done -> done.wireName().equals(wireName))
                .findFirst();
    }
}
