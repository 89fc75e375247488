package org.vouchgate.credential;

import java.time.Instant;
import java.util.Optional;

/**
 * What one source of trust said about one issuer.
 *
 * @param source     the source's name as it stands in a sentence: {@code the employer's own list}
 * @param kind       what sort of source it is
 * @param outcome    what it said
 * @param reason     why, as in the finding it contributed to
 * @param fetchedAt  when its list was fetched; empty for lists that are kept here, or if it never was
 * @param validUntil until when its publisher says it holds, if it says so
 * @param sha256     of the list as it was read (hex), by which it is told later which list was used; empty where there is none
 */
public record TrustAnswer(
        String source,
        Kind kind,
        Outcome outcome,
        Reason reason,
        Optional<Instant> fetchedAt,
        Optional<Instant> validUntil,
        Optional<String> sha256) {

    /** Sorts of sources. */
    public enum Kind {
        OWN_LIST("own-list"),
        TRUST_FILE("trust-file"),
        ETSI_TRUSTED_LIST("etsi-trusted-list"),
        OPENID_FEDERATION("openid-federation"),
        ISSUER_REGISTRY("issuer-registry"),
        IACA_LIST("iaca-list");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /** The name used in APIs and reports; stable across releases. */
        public String wireName() {
            return wireName;
        }
    }

    /** What a source can say. */
    public enum Outcome {
        /** It vouches for the issuer, for this type of credential. */
        MATCHED("matched"),
        NOT_LISTED("not-listed"),
        NOT_FOR_THIS_TYPE("not-for-this-type"),
        /** It knows the issuer, or the authority above it, and something about this one is wrong. */
        LISTED_BUT_REFUSED("listed-but-refused"),
        COULD_NOT_BE_ASKED("could-not-be-asked");

        private final String wireName;

        Outcome(String wireName) {
            this.wireName = wireName;
        }

        /** The name used in APIs and reports; stable across releases. */
        public String wireName() {
            return wireName;
        }

        /** What a source's own finding amounts to. */
        public static Outcome of(Finding finding) {
            return switch (finding.answer()) {
                case PASSED -> MATCHED;
                case UNKNOWN -> COULD_NOT_BE_ASKED;
                case FAILED, NOT_APPLICABLE ->
                    switch (finding.reason()) {
                        case ISSUER_UNKNOWN -> NOT_LISTED;
                        case ISSUER_NOT_TRUSTED_FOR_TYPE -> NOT_FOR_THIS_TYPE;
                        default -> LISTED_BUT_REFUSED;
                    };
            };
        }
    }

    /** For what was no list, or none that could be read. */
    public TrustAnswer(
            String source,
            Kind kind,
            Outcome outcome,
            Reason reason,
            Optional<Instant> fetchedAt,
            Optional<Instant> validUntil) {
        this(source, kind, outcome, reason, fetchedAt, validUntil, Optional.empty());
    }

    public TrustAnswer {
        if (reason.check() != Check.ISSUER_TRUST) {
            throw new IllegalArgumentException(reason + " says nothing about trust");
        }
    }
}
