package org.vouchgate.credential;

/** Where an issuer publishes whether a credential still stands. */
public sealed interface StatusReference {

    /**
     * An entry of an IETF Token Status List.
     *
     * @param uri   the list's address, as written in the credential
     * @param index position in the list, 0 or more
     */
    record TokenStatusEntry(String uri, long index) implements StatusReference {}

    /**
     * An entry of a W3C Bitstring Status List.
     *
     * @param listCredential the address of the list credential, as written
     * @param purpose        {@code revocation}, {@code suspension}, {@code refresh} or {@code message}
     * @param index          position in the list, 0 or more
     * @param size           bits per entry, 1 unless stated
     */
    record BitstringEntry(String listCredential, String purpose, long index, int size) implements StatusReference {}

    /**
     * An entry the gateway cannot evaluate: unknown mechanism, or malformed.
     *
     * @param type      the mechanism's own name as written, at most 64 characters
     * @param malformed whether the mechanism is known but the entry is not well-formed
     */
    record Unusable(String type, boolean malformed) implements StatusReference {}
}
