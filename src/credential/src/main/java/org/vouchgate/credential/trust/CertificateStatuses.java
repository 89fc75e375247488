package org.vouchgate.credential.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Says whether authorities have revoked certificates that they issued. */
@FunctionalInterface
public interface CertificateStatuses {

    /** What came of asking about a whole path. */
    enum Outcome {
        /** None is revoked, as far as the policy wants to know. */
        GOOD,
        /** At least one is revoked, or on hold. */
        REVOKED,
        /** None is known to be revoked, and of at least one it could not be found out. */
        UNKNOWN
    }

    /** Nobody can be asked: good only where nobody would be. */
    CertificateStatuses UNREACHABLE = (path, anchor, policy, at) ->
            PublishedRevocation.isSettledWithoutAsking(path, policy) ? Outcome.GOOD : Outcome.UNKNOWN;

    /**
     * Asks about every certificate of a path. Never throws for what authorities publish. Ask only once the path and the
     * signature made with its leaf have been found valid, because asking causes traffic.
     *
     * @param path   leaf first, without the anchor; each issued by the next, the last by the anchor
     * @param anchor the authority at whose word the path ends
     * @param at     the instant to judge for
     */
    Outcome of(List<X509Certificate> path, X509Certificate anchor, RevocationPolicy policy, Instant at);
}
