package org.vouchgate.gateway.recruiter;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.request.NewPresentationRequest;

/** Whom to ask for what, as typed. Everything is text, and nothing is absent. */
public record AskForm(String name, String email, String reference, String template, String purpose, String retention) {

    static AskForm of(MultivaluedMap<String, String> fields) {
        return new AskForm(
                text(fields, "name"),
                text(fields, "email"),
                text(fields, "reference"),
                text(fields, "template"),
                text(fields, "purpose"),
                text(fields, "retention"));
    }

    NewPresentationRequest wanted(UUID job) {
        return new NewPresentationRequest(
                job,
                new NewPresentationRequest.NewCandidate(given(name), given(email), given(reference)),
                given(template),
                null,
                given(purpose),
                given(retention),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    /** A field left blank says nothing. */
    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
