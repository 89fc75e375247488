package org.vouchgate.gateway.recruiter.ask;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.request.NewPresentationRequest;

/**
 * Whom to ask for what, as typed. Everything is text, and nothing is absent.
 *
 * @param what    the same for one candidate and for many
 * @param by      {@code mail} for an invitation by mail, anything else for the link alone
 */
public record AskForm(String name, String email, String reference, WhatForm what, String by) {

    static AskForm of(MultivaluedMap<String, String> fields) {
        return new AskForm(
                WhatForm.text(fields, "name"),
                WhatForm.text(fields, "email"),
                WhatForm.text(fields, "reference"),
                WhatForm.of(fields),
                WhatForm.text(fields, "by"));
    }

    /** Whether the candidate is to be invited by mail. */
    public boolean byMail() {
        return by.equals("mail");
    }

    /**
     * What is wanted of the room that opens requests.
     *
     * @param purpose as the candidate will read it
     */
    NewPresentationRequest wanted(UUID job, String purpose) {
        return new NewPresentationRequest(
                job,
                new NewPresentationRequest.NewCandidate(given(name), given(email), given(reference)),
                given(what.template()),
                null,
                given(purpose),
                given(what.retention()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                byMail() ? "email" : null,
                given(what.language()));
    }

    /** A field left blank says nothing. */
    private static @Nullable String given(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty()).orElse(null);
    }
}
