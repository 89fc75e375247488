package org.vouchgate.credential;

import java.util.List;
import java.util.Optional;

/**
 * What a format could tell by itself about a presented credential.
 *
 * @param credential its content, if it could be read
 * @param findings   one finding for each of integrity, holder binding and validity period that could be answered
 */
public record Reading(Optional<Credential> credential, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    public static Reading of(Credential credential, Finding... findings) {
        return new Reading(Optional.of(credential), List.of(findings));
    }

    /** For what cannot be decoded, or must not be read any further. */
    public static Reading unreadable(Finding why) {
        return new Reading(Optional.empty(), List.of(why));
    }
}
