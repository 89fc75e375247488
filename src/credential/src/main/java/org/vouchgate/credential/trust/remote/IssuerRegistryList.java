package org.vouchgate.credential.trust.remote;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.document.Dids;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;

/**
 * Registries of issuers as the Digital Credentials Consortium publishes them: one JSON document that maps DIDs to names.
 * The form knows no signature, so https is all that protects it; it is for those who configure it to say that this will do.
 */
public final class IssuerRegistryList implements ListFormat {

    private static final int MOST_BYTES = 1024 * 1024;
    /** {@code 2021-12-15T18:41:36+0000}, and the same with a colon or a Z. */
    private static final DateTimeFormatter UPDATED = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter();

    private final CredentialTypes types;

    /** @param types what every issuer in the registry is trusted for; a registry does not say it */
    public IssuerRegistryList(CredentialTypes types) {
        this.types = types;
    }

    @Override
    public TrustAnswer.Kind kind() {
        return TrustAnswer.Kind.ISSUER_REGISTRY;
    }

    @Override
    public String accept() {
        return "application/json";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public ListReading read(byte[] body, Instant at) {
        return StrictJson.object(body)
                .flatMap(document -> object(document, "registry").map(registry -> list(document, registry)))
                .orElseGet(() -> ListReading.unreadable("it is no registry of issuers in a form this gateway knows"));
    }

    private ListReading list(JsonObject document, JsonObject registry) {
        var issuers = registry.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof JsonObject)
                .flatMap(entry -> issuer(entry.getKey(), entry.getValue().asJsonObject()).stream())
                .toList();
        var updated =
                object(document, "meta").flatMap(meta -> text(meta, "updated")).flatMap(IssuerRegistryList::time);
        return new ListReading.Readable(List.of(), issuers, Optional.empty(), updated, Optional.empty());
    }

    /** A DID of a method nothing here resolves could not be proved anyway. */
    private Optional<RegisteredIssuer> issuer(String did, JsonObject about) {
        return Dids.methodOf(did).map(method -> new RegisteredIssuer(did, types, method, text(about, "name")));
    }

    private static Optional<JsonObject> object(JsonObject parent, String member) {
        return parent.get(member) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private static Optional<String> text(JsonObject parent, String member) {
        return parent.get(member) instanceof JsonString text
                        && !text.getString().isBlank()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, UPDATED).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
