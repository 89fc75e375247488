package org.vouchgate.credential;

import java.util.Optional;

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
     * An entry written as an earlier specification, or looser practice, has it. Evaluated only where policy allows it,
     * and called legacy in the finding.
     *
     * @param dialect which
     * @param entry   what it says, in the words of today's specification
     */
    record LegacyEntry(Dialect dialect, BitstringEntry entry) implements StatusReference {

        /** How it is written. */
        public enum Dialect {
            /** W3C StatusList2021, the Bitstring Status List's predecessor, with types and an encoding of its own. */
            STATUS_LIST_2021,
            /** A Bitstring entry whose index is a JSON number, as some Open Badges platforms write it, and not a text. */
            NUMBER_AS_INDEX
        }
    }

    /**
     * A 1EdTech Revocation List: a JSON document, which nobody signs, of the identifiers an issuer has revoked.
     *
     * @param list         its address, as written
     * @param credentialId the identifier that would be on it; absent if the credential has none
     */
    record RevocationListEntry(String list, Optional<String> credentialId) implements StatusReference {}

    /**
     * An entry the gateway cannot evaluate: unknown mechanism, or malformed.
     *
     * @param type      the mechanism's own name as written, at most 64 characters
     * @param malformed whether the mechanism is known but the entry is not well-formed
     */
    record Unusable(String type, boolean malformed) implements StatusReference {}
}
