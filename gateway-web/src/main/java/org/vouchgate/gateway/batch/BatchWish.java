package org.vouchgate.gateway.batch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.request.NewPresentationRequest;

/**
 * What everybody in a batch is asked; what is absent is as usual.
 *
 * @param template  a request template's name
 * @param purpose   why
 * @param retention how long answers are kept, ISO 8601
 * @param invite    {@code email} for an invitation by mail
 * @param language  in which language candidates are written to
 */
public record BatchWish(
        Optional<String> template,
        Optional<String> purpose,
        Optional<String> retention,
        Optional<String> invite,
        Optional<String> language) {

    /** Whether everybody needs an address. */
    public boolean byMail() {
        return invite.isPresent();
    }

    /** What one of them is asked. */
    public NewPresentationRequest of(UUID job, ListedCandidate whom) {
        return new NewPresentationRequest(
                job,
                new NewPresentationRequest.NewCandidate(
                        given(whom.name()), given(whom.email()), given(whom.reference())),
                template.orElse(null),
                null,
                purpose.orElse(null),
                retention.orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                invite.orElse(null),
                language.orElse(null));
    }

    String toJson() {
        var json = Json.createObjectBuilder();
        template.ifPresent(value -> json.add("template", value));
        purpose.ifPresent(value -> json.add("purpose", value));
        retention.ifPresent(value -> json.add("retention", value));
        invite.ifPresent(value -> json.add("invite", value));
        language.ifPresent(value -> json.add("language", value));
        return json.build().toString();
    }

    static BatchWish fromJson(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new BatchWish(
                    member(json, "template"),
                    member(json, "purpose"),
                    member(json, "retention"),
                    member(json, "invite"),
                    member(json, "language"));
        }
    }

    private static Optional<String> member(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name, null));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
