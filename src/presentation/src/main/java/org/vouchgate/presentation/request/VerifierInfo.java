package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.vouchgate.presentation.dcql.DcqlQuery;

/**
 * What a third party says about who asks, such as a registration certificate (OpenID4VP 1.0, section 5.11). A wallet may
 * use it or ignore it. Only what is not bound to a key: an entry that asks for a proof of possession cannot be sent.
 *
 * @param format        names the kind of attestation
 * @param data          the attestation: text or an object
 * @param credentialIds the credential queries it is about; empty means all of them
 */
public record VerifierInfo(String format, JsonValue data, List<String> credentialIds) {

    public VerifierInfo {
        credentialIds = List.copyOf(credentialIds);
        if (format.isBlank()) {
            throw new IllegalArgumentException("verifier_info names its format");
        }
        if (!(data instanceof JsonString text && !text.getString().isBlank()
                || data instanceof JsonObject object && !object.isEmpty())) {
            throw new IllegalArgumentException("the data of verifier_info is text or an object, and not empty");
        }
    }

    /** The same, about those of its credential queries that this query has; empty if it has none of them. */
    Optional<JsonObject> toJson(DcqlQuery query) {
        var json = Json.createObjectBuilder().add("format", format).add("data", data);
        if (credentialIds.isEmpty()) {
            return Optional.of(json.build());
        }
        var asked = credentialIds.stream()
                .filter(id -> query.credential(id).isPresent())
                .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(json.add("credential_ids", Json.createArrayBuilder(asked))
                        .build());
    }
}
