package org.vouchgate.presentation.request;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The identities a verifier signs with: one for new requests, and those that open requests still bear. A renewed
 * certificate has another digest, so a request keeps the identity it was opened with until it ends (CP-04).
 */
public final class SigningIdentities {

    private final SigningIdentity current;
    private final List<SigningIdentity> earlier;

    public SigningIdentities(SigningIdentity current, List<SigningIdentity> earlier) {
        this.current = current;
        this.earlier = List.copyOf(earlier);
    }

    /** The one for new requests. */
    public SigningIdentity current() {
        return current;
    }

    /** The one that may sign for this client identifier; empty if its key is gone. */
    public Optional<SigningIdentity> of(ClientIdentifier clientIdentifier) {
        return all().stream().filter(clientIdentifier::belongsTo).findFirst();
    }

    /** All of them, the one for new requests first. */
    public List<SigningIdentity> all() {
        return Stream.concat(Stream.of(current), earlier.stream()).toList();
    }

    /**
     * What new requests are signed as.
     *
     * @param prefix how wallets are to recognise the verifier
     * @param host   its host, for the prefix that names it by that
     * @param at     when: an attestation that has expired is none
     * @return empty if this verifier has no such name
     */
    public Optional<ClientIdentifier> name(ClientIdentifier.Prefix prefix, String host, Instant at) {
        var names = current.names();
        return switch (prefix) {
            case X509_HASH -> Optional.of(ClientIdentifier.x509Hash(current.leaf()));
            case X509_SAN_DNS ->
                Optional.of(new ClientIdentifier(prefix, host)).filter(name -> name.belongsTo(current));
            case DECENTRALIZED_IDENTIFIER -> names.did().map(ClientIdentifier::decentralized);
            case VERIFIER_ATTESTATION ->
                names.attestation()
                        .filter(attestation -> attestation.isValid(at))
                        .map(ClientIdentifier::attested);
            case OPENID_FEDERATION -> names.federation().map(ClientIdentifier::federated);
            case PRE_REGISTERED -> names.registered().map(ClientIdentifier::preRegistered);
            case REDIRECT_URI -> Optional.empty();
        };
    }

    /** Everything that new requests can be signed as. */
    public List<ClientIdentifier> names(String host, Instant at) {
        return Arrays.stream(ClientIdentifier.Prefix.values())
                .flatMap(prefix -> name(prefix, host, at).stream())
                .toList();
    }
}
