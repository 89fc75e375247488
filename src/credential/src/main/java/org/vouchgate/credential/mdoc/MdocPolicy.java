package org.vouchgate.credential.mdoc;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.credential.cose.CoseAlgorithm;

/**
 * What is accepted of mobile documents; a request announces the same lists to wallets (OpenID4VP appendix B.2.2).
 *
 * @param issuerAlgorithms what issuers may sign with
 * @param deviceAlgorithms what devices may sign with
 * @param deviceMac        whether a device may prove itself with HMAC 256/256 instead, keyed with the request's own key
 */
public record MdocPolicy(Set<CoseAlgorithm> issuerAlgorithms, Set<CoseAlgorithm> deviceAlgorithms, boolean deviceMac) {

    public static final MdocPolicy USUAL = new MdocPolicy(CoseAlgorithm.ALL, CoseAlgorithm.ALL, true);

    public MdocPolicy {
        issuerAlgorithms = Set.copyOf(issuerAlgorithms);
        deviceAlgorithms = Set.copyOf(deviceAlgorithms);
    }

    /** What a request announces as {@code issuerauth_alg_values}. */
    public Set<Integer> issuerIdentifiers() {
        return identifiers(issuerAlgorithms).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a request announces as {@code deviceauth_alg_values}: signatures. A MAC is taken too where the request offered a
     * key to agree on, but is not asked for: the same words go with requests that offer none.
     */
    public Set<Integer> deviceIdentifiers() {
        return identifiers(deviceAlgorithms).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Integer> identifiers(Set<CoseAlgorithm> algorithms) {
        return algorithms.stream().map(CoseAlgorithm::identifier);
    }
}
