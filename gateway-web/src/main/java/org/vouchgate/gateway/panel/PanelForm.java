package org.vouchgate.gateway.panel;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.NewPresentationRequest.NewCandidate;

/**
 * What to ask for, as chosen beside a record. Everything is text, and nothing is absent.
 *
 * @param step what the recruiter wants next
 */
public record PanelForm(String job, String template, String name, String email, Step step) {

    /** How far the asking has come. */
    enum Step {
        /** What the candidate will read is to be shown. */
        PREVIEW,
        /** It was shown, and agreed to. */
        CONFIRMED,
        /** It was shown, and something is to be changed. */
        CHANGE;

        static Step of(String confirmed) {
            return switch (confirmed) {
                case "yes" -> CONFIRMED;
                case "no" -> CHANGE;
                default -> PREVIEW;
            };
        }
    }

    static PanelForm of(MultivaluedMap<String, String> fields) {
        return new PanelForm(
                text(fields, "job"),
                text(fields, "template"),
                text(fields, "name"),
                text(fields, "email"),
                Step.of(text(fields, "confirmed")));
    }

    NewPresentationRequest wanted(UUID id, Optional<String> reference) {
        return NewPresentationRequest.by(
                id, new NewCandidate(given(name), given(email), reference.orElse(null)), template);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
