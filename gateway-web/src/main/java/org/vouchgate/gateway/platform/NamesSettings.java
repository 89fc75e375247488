package org.vouchgate.gateway.platform;

import java.net.URI;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.vouchgate.presentation.request.VerifierAttestation;

/**
 * What the gateway is called besides what its certificates and its address say.
 *
 * @param registered   the client identifier that wallets were told beforehand
 * @param attestations what others say about its keys, at most one for each key
 * @param federation   its membership in an OpenID federation
 */
public record NamesSettings(
        Optional<String> registered, List<VerifierAttestation> attestations, Optional<Membership> federation) {

    public NamesSettings {
        attestations = List.copyOf(attestations);
    }

    /**
     * Membership in a federation.
     *
     * @param signing        the federation key
     * @param encryption     the key that answers to requests by federation are encrypted to
     * @param authorityHints the superiors that vouch for the gateway
     */
    public record Membership(Pair signing, Pair encryption, List<URI> authorityHints) {

        public Membership {
            authorityHints = List.copyOf(authorityHints);
        }
    }

    /** Two halves of a key. */
    public record Pair(PrivateKey secret, PublicKey open) {

        /** Keeps the key out of logs. */
        @Override
        public String toString() {
            return "Pair[" + open.getAlgorithm() + "]";
        }
    }
}
