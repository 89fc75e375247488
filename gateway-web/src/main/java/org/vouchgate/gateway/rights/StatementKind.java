package org.vouchgate.gateway.rights;

import java.util.Locale;

/** What a candidate wants with a statement. */
public enum StatementKind {
    /** Something is wrong: shown beside the result wherever the result is shown. */
    CORRECTION,
    /** A person is to look, explain, or hear an objection: waits for an answer. */
    OBJECTION;

    /** The name used in the API and in keys of words; stable across releases. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
