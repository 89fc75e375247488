package org.vouchgate.matching;

/**
 * Something a job description says about who a person is rather than what they can do. A person should look at it; it is
 * never scored.
 *
 * @param kind     what it is about
 * @param readFrom the words
 */
public record ProtectedCriterion(Kind kind, Provenance readFrom) {

    /** What a protected criterion is about. */
    public enum Kind {
        CITIZENSHIP,
        AGE,
        GENDER,
        ORIGIN,
        RELIGION,
        FAMILY,
        HEALTH_OR_DISABILITY,
        PHYSICAL,
        SENSORY,
        NATIVE_LANGUAGE,
        MILITARY_SERVICE,
        CRIMINAL_RECORD,
        PHOTO
    }
}
