package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.jose.NumericDate;

/**
 * The claims of a JWT that say the same as members of the credential in it: {@code iss}, {@code sub}, {@code jti},
 * {@code nbf} and {@code exp} (VCDM 1.1 section 6.3.1, Open Badges 3.0 section 8.2.3).
 */
record RegisteredClaims(JsonObject claims) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<String> TEXTS = List.of("iss", "sub", "jti");

    /** Whether each identifier that is there is a text. */
    boolean areWellFormed() {
        return TEXTS.stream()
                .allMatch(name ->
                        !claims.containsKey(name) || Members.text(claims, name).isPresent());
    }

    Optional<String> issuer() {
        return Members.text(claims, "iss");
    }

    /** What the token and the credential in it say differently, in words, if anything. */
    Optional<String> contradictionTo(W3cCredential credential) {
        if (differ(issuer(), Optional.of(credential.issuer()))) {
            return Optional.of("its issuer");
        }
        var subject = Members.text(claims, "sub");
        if (subject.isPresent() && !subject.equals(credential.subjectId())) {
            return Optional.of("its subject");
        }
        return differ(Members.text(claims, "jti"), Members.text(credential.json(), "id"))
                ? Optional.of("its identifier")
                : Optional.empty();
    }

    /** The same for the dates; what cannot be read as a date is left to the check of validity. */
    Optional<String> contradictionTo(JsonObject credential, String start, String end) {
        if (differ(date("nbf"), date(credential, start))) {
            return Optional.of("the date it was issued");
        }
        return differ(date("exp"), date(credential, end)) ? Optional.of("the date it expires") : Optional.empty();
    }

    /** The credential of data model 1.1, with those members that the issuer wrote into the token only. */
    JsonObject addedTo(JsonObject credential) {
        var rebuilt = JSON.createObjectBuilder(credential);
        addText("jti", credential, "id", rebuilt);
        addIdentifier("iss", credential, "issuer", rebuilt);
        addIdentifier("sub", credential, "credentialSubject", rebuilt);
        addDate("nbf", credential, "issuanceDate", rebuilt);
        addDate("exp", credential, "expirationDate", rebuilt);
        return rebuilt.build();
    }

    private void addText(String claim, JsonObject credential, String member, JsonObjectBuilder rebuilt) {
        if (!credential.containsKey(member)) {
            Members.text(claims, claim).ifPresent(text -> rebuilt.add(member, text));
        }
    }

    private void addIdentifier(String claim, JsonObject credential, String member, JsonObjectBuilder rebuilt) {
        addText(claim, credential, member, rebuilt);
        var described = Members.objects(credential, member);
        if (described.size() == 1 && !described.get(0).containsKey("id")) {
            Members.text(claims, claim)
                    .ifPresent(id -> rebuilt.add(
                            member, JSON.createObjectBuilder(described.get(0)).add("id", id)));
        }
    }

    private void addDate(String claim, JsonObject credential, String member, JsonObjectBuilder rebuilt) {
        if (!credential.containsKey(member)) {
            date(claim).ifPresent(date -> rebuilt.add(member, date.toString()));
        }
    }

    private Optional<Instant> date(String claim) {
        return NumericDate.of(claims, claim).instant().map(RegisteredClaims::seconds);
    }

    private static Optional<Instant> date(JsonObject credential, String member) {
        return Members.text(credential, member).flatMap(XmlDateTime::parse).map(RegisteredClaims::seconds);
    }

    /** A JWT usually counts whole seconds where the credential knows fractions. */
    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
