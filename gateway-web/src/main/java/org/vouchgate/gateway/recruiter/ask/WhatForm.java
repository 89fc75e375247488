package org.vouchgate.gateway.recruiter.ask;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/**
 * What to ask for, as typed.
 *
 * @param purpose why, as the field holds it
 * @param usual   what the field was filled with before anybody typed
 */
public record WhatForm(String template, String purpose, String usual, String retention, String language) {

    static WhatForm of(MultivaluedMap<String, String> fields) {
        return new WhatForm(
                text(fields, "template"),
                text(fields, "purpose"),
                text(fields, "usual"),
                text(fields, "retention"),
                text(fields, "language"));
    }

    /** Whether the purpose is what it was filled with: then it follows the template and the language. */
    boolean isUntouched() {
        return purpose.isEmpty() || purpose.equals(usual);
    }

    WhatForm with(String nextPurpose, String nextUsual) {
        return new WhatForm(template, nextPurpose, nextUsual, retention, language);
    }

    static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name))
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }
}
