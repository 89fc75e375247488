package org.vouchgate.ats.lever;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.StagedApplication;

/**
 * One candidacy. Several of them share a contact, who is the person; only the candidacy has a stage.
 *
 * @param posting    empty for somebody who was sourced for no job
 * @param mayContact whether the data policy in Lever lets anybody write to the person
 */
record Opportunity(
        String id,
        String name,
        Optional<String> email,
        Optional<String> contact,
        Optional<String> posting,
        Optional<String> stage,
        boolean archived,
        boolean anonymized,
        boolean mayContact,
        List<String> tags,
        List<String> links,
        Optional<URI> profile) {

    static Opportunity of(JsonObject json) {
        return new Opportunity(
                JsonRead.text(json, "id").orElse(""),
                JsonRead.text(json, "name").orElse(""),
                texts(json, "emails").stream().findFirst(),
                reference(json, "contact"),
                posting(json),
                reference(json, "stage"),
                archived(json),
                isTrue(json, "isAnonymized"),
                mayContact(json),
                texts(json, "tags"),
                texts(json, "links"),
                JsonRead.object(json, "urls")
                        .flatMap(urls -> JsonRead.text(urls, "show"))
                        .flatMap(Opportunity::secure));
    }

    static boolean isTrue(JsonObject json, String name) {
        return json.get(name) == JsonValue.TRUE;
    }

    static List<String> texts(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(value -> ((JsonString) value).getString().strip())
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }

    /** Empty if nobody may, or could, be invited. */
    Optional<StagedApplication> staged() {
        return email.filter(any -> mayContact && !archived && !anonymized)
                .flatMap(address -> stage.map(where -> new StagedApplication(
                        new OrderedCandidate(
                                name.isEmpty() ? address : name, address, contact, Optional.of(id), profile),
                        posting,
                        where)));
    }

    /** An id, or the record in its place where it was asked to be expanded. */
    private static Optional<String> reference(JsonObject json, String name) {
        return JsonRead.text(json, name)
                .or(() -> JsonRead.object(json, name).flatMap(whole -> JsonRead.text(whole, "id")))
                .filter(LeverApi::isId);
    }

    /** An opportunity has one application at most. */
    private static Optional<String> posting(JsonObject json) {
        return JsonRead.objects(json, "applications").stream()
                .flatMap(application -> reference(application, "posting").stream())
                .findFirst();
    }

    private static boolean archived(JsonObject json) {
        return JsonRead.text(json, "archivedAt").isPresent()
                || JsonRead.object(json, "archived")
                        .flatMap(archived -> JsonRead.text(archived, "archivedAt"))
                        .isPresent();
    }

    private static boolean mayContact(JsonObject json) {
        return JsonRead.object(json, "dataProtection")
                .flatMap(policy -> JsonRead.object(policy, "contact"))
                .filter(contact -> contact.get("allowed") == JsonValue.FALSE)
                .isEmpty();
    }

    private static Optional<URI> secure(String text) {
        try {
            return Optional.of(new URI(text)).filter(address -> "https".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Ids only. */
    @Override
    public String toString() {
        return "Opportunity[" + id + "]";
    }
}
