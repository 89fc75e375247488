package org.vouchgate.testkit.issuer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

/** One W3C credential secured as JWT on its way, in either dress. Sound unless an {@code alter...} hook breaks it. */
public final class VcJwtBuilder {

    private static final String CONTEXT_1 = "https://www.w3.org/2018/credentials/v1";
    private static final String CONTEXT_2 = "https://www.w3.org/ns/credentials/v2";

    private final TestIssuer issuer;
    private final List<String> contexts = new ArrayList<>();
    private final List<String> types = new ArrayList<>(List.of("VerifiableCredential"));
    private final List<JsonObject> statuses = new ArrayList<>();
    private JsonObject subject = JsonObject.EMPTY_JSON_OBJECT;
    private Optional<String> id = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> issuerName = Optional.empty();
    private boolean dataModel11;
    private String tokenType = "JWT";
    private Instant validFrom;
    private Optional<Instant> validUntil = Optional.empty();
    private Optional<TestKey> signer = Optional.empty();
    private UnaryOperator<JsonObject> alterCredential = UnaryOperator.identity();
    private UnaryOperator<JsonObject> alterHeader = UnaryOperator.identity();
    private UnaryOperator<JsonObject> alterPayload = UnaryOperator.identity();
    private UnaryOperator<String> alterJwt = UnaryOperator.identity();

    VcJwtBuilder(TestIssuer issuer, Instant at) {
        this.issuer = issuer;
        this.validFrom = at.minus(Duration.ofMinutes(1));
    }

    /** VCDM 1.1: the credential in a {@code vc} claim, dates as {@code issuanceDate} and {@code expirationDate}. */
    public VcJwtBuilder dataModel11() {
        dataModel11 = true;
        return this;
    }

    /** The header's {@code typ}; {@code JWT} as Open Badges 3.0 has it, unless set (such as {@code vc+jwt}). */
    public VcJwtBuilder tokenType(String typ) {
        tokenType = typ;
        return this;
    }

    /** Makes it an Open Badge about this subject (DID of the holder) and achievement. */
    public VcJwtBuilder openBadge(String subjectId, JsonObject achievement) {
        context("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        type("OpenBadgeCredential");
        name = Optional.of(achievement.getString("name", "Achievement"));
        return subject(Json.createObjectBuilder()
                .add("id", subjectId)
                .add("type", Json.createArrayBuilder().add("AchievementSubject"))
                .add("achievement", achievement)
                .build());
    }

    public VcJwtBuilder context(String context) {
        contexts.add(context);
        return this;
    }

    public VcJwtBuilder type(String type) {
        types.add(type);
        return this;
    }

    public VcJwtBuilder subject(JsonObject credentialSubject) {
        subject = credentialSubject;
        return this;
    }

    public VcJwtBuilder id(String credentialId) {
        id = Optional.of(credentialId);
        return this;
    }

    /** Adds the issuer's profile name; the issuer is then an object. */
    public VcJwtBuilder issuerName(String profileName) {
        issuerName = Optional.of(profileName);
        return this;
    }

    /** @param entry such as {@link BitstringStatusList#entry(long)} gives; several make an array */
    public VcJwtBuilder status(JsonObject entry) {
        statuses.add(entry);
        return this;
    }

    public VcJwtBuilder validFrom(Instant instant) {
        validFrom = instant;
        return this;
    }

    public VcJwtBuilder validUntil(Instant instant) {
        validUntil = Optional.of(instant);
        return this;
    }

    /** Fault: signed with a key that is not the issuer's. */
    public VcJwtBuilder signedBy(TestKey other) {
        signer = Optional.of(other);
        return this;
    }

    /** Changes the credential before the JWT claims are taken from it. */
    public VcJwtBuilder alterCredential(UnaryOperator<JsonObject> change) {
        alterCredential = change;
        return this;
    }

    public VcJwtBuilder alterHeader(UnaryOperator<JsonObject> change) {
        alterHeader = change;
        return this;
    }

    /** Changes the JWT claims set: for instance an {@code iss} that the credential contradicts. */
    public VcJwtBuilder alterPayload(UnaryOperator<JsonObject> change) {
        alterPayload = change;
        return this;
    }

    public VcJwtBuilder alterJwt(UnaryOperator<String> change) {
        alterJwt = change;
        return this;
    }

    /** Signs it. */
    public IssuedCredential issue() {
        return new IssuedCredential(IssuedCredential.JWT_VC, jwt());
    }

    /** Signs it; the bare JWT. */
    public String jwt() {
        var credential = alterCredential.apply(credential());
        var payload = dataModel11 ? Json.createObjectBuilder() : Json.createObjectBuilder(credential);
        issuer.identifier().ifPresent(iss -> payload.add("iss", iss));
        payload.add("nbf", validFrom.getEpochSecond());
        validUntil.ifPresent(instant -> payload.add("exp", instant.getEpochSecond()));
        id.ifPresent(jti -> payload.add("jti", jti));
        if (subject.containsKey("id")) {
            payload.add("sub", subject.getString("id"));
        }
        if (dataModel11) {
            payload.add("vc", credential);
        }
        var header = alterHeader.apply(issuer.header(tokenType));
        return alterJwt.apply(Jws.sign(header, alterPayload.apply(payload.build()), signer.orElseGet(issuer::key)));
    }

    private JsonObject credential() {
        var credential = Json.createObjectBuilder();
        credential.add("@context", contexts());
        id.ifPresent(value -> credential.add("id", value));
        credential.add("type", Json.createArrayBuilder(types));
        name.ifPresent(value -> credential.add("name", value));
        addIssuer(credential);
        credential.add(dataModel11 ? "issuanceDate" : "validFrom", seconds(validFrom));
        validUntil.ifPresent(
                instant -> credential.add(dataModel11 ? "expirationDate" : "validUntil", seconds(instant)));
        if (statuses.size() == 1) {
            credential.add("credentialStatus", statuses.get(0));
        } else if (!statuses.isEmpty()) {
            credential.add("credentialStatus", Json.createArrayBuilder(statuses));
        }
        return credential.add("credentialSubject", subject).build();
    }

    private JsonArrayBuilder contexts() {
        var all = Json.createArrayBuilder().add(dataModel11 ? CONTEXT_1 : CONTEXT_2);
        contexts.forEach(all::add);
        return all;
    }

    private void addIssuer(JsonObjectBuilder credential) {
        var iss = issuer.identifier()
                .orElseThrow(() -> new IllegalStateException("a W3C credential needs an issuer with an identifier"));
        if (issuerName.isEmpty()) {
            credential.add("issuer", iss);
        } else {
            credential.add(
                    "issuer",
                    Json.createObjectBuilder()
                            .add("id", iss)
                            .add("type", Json.createArrayBuilder().add("Profile"))
                            .add("name", issuerName.get()));
        }
    }

    /** Whole seconds: the JWT's dates have no more, and both must agree. */
    private static String seconds(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond()).toString();
    }
}
