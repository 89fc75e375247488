package org.vouchgate.gateway.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement is about. */
public enum Subject {
    /** A credential that was shared, or what was found about it. */
    CREDENTIAL,
    /** A skill that was read out of it, or was not. */
    SKILL,
    /** The number. */
    SCORE,
    /** Whose credentials they are, or how the person is called. */
    PERSON,
    OTHER;

    /** The name used in the API, in forms and in keys of words; stable across releases. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Subject> named(String wireName) {
        return Arrays.stream(values())
                .filter(subject -> subject.wireName().equals(wireName))
                .findFirst();
    }
}
