package org.vouchgate.acceptance.conformance;

import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Reason;

/** What the gateway has to make of each module: accept it, or refuse it for exactly one reason. */
final class Wanted {

    private static final String PREFIX = "oid4vp-1final-verifier-";

    private static final Map<String, Optional<Reason>> BY_MODULE = Map.ofEntries(
            accepted("happy-flow"),
            accepted("minimal-cnf-jwk"),
            accepted("request-uri-method-post"),
            accepted("request-uri-fetched-twice"),
            refused("invalid-session-transcript", Reason.HOLDER_PROOF_SIGNATURE_INVALID),
            refused("invalid-kb-jwt-signature", Reason.HOLDER_PROOF_SIGNATURE_INVALID),
            refused("invalid-credential-signature", Reason.SIGNATURE_INVALID),
            refused("invalid-sd-hash", Reason.HOLDER_PROOF_OTHER_DISCLOSURES),
            refused("invalid-kb-jwt-nonce", Reason.HOLDER_PROOF_NONCE_MISMATCH),
            refused("invalid-kb-jwt-aud", Reason.HOLDER_PROOF_AUDIENCE_MISMATCH),
            refused("kb-jwt-iat-in-past", Reason.HOLDER_PROOF_TOO_OLD),
            refused("kb-jwt-iat-in-future", Reason.HOLDER_PROOF_FROM_FUTURE));

    private Wanted() {}

    /**
     * Why the gateway must refuse what a module sends; empty if it must accept it.
     *
     * @throws IllegalStateException for a module that was not there when this was written
     */
    static Optional<Reason> of(String module) {
        var wanted = BY_MODULE.get(module);
        if (wanted == null) {
            throw new IllegalStateException("the suite has a module nobody has read yet: " + module);
        }
        return wanted;
    }

    /** A module's name without what they all begin with. */
    static String shortName(String module) {
        return module.startsWith(PREFIX) ? module.substring(PREFIX.length()) : module;
    }

    private static Map.Entry<String, Optional<Reason>> accepted(String module) {
        return Map.entry(PREFIX + module, Optional.empty());
    }

    private static Map.Entry<String, Optional<Reason>> refused(String module, Reason reason) {
        return Map.entry(PREFIX + module, Optional.of(reason));
    }
}
