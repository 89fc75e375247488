package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.VcSdJwts.object;
import static org.vouchgate.credential.w3c.Verifying.badge;
import static org.vouchgate.credential.w3c.Verifying.certificate;
import static org.vouchgate.credential.w3c.Verifying.readUnbound;
import static org.vouchgate.credential.w3c.Verifying.with;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.credential.schema.JsonSchema;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.issuer.VcJwtBuilder;

/** The form of credentials: schemas at hand are applied after the signature, others are never fetched (OB-02, A-70). */
class CredentialSchemasTest {

    private static final String COURSE = "https://college.example/schemas/course.json";
    private static final JsonSchema SCHEMA = JsonSchema.of(object("{'type':'object','properties':{'credentialSubject':"
            + "{'type':'object','properties':{'course':{'enum':['Welding']}}}}}"));

    @Test
    @DisplayName("OB-02: an Open Badge is held against Open Badges 3.0 even if it names no schema")
    void a_badge_without_an_achievement_name_is_refused() {
        var reading = readUnbound(altered(badge(), with(credential -> {
            var subject = Json.createObjectBuilder(badgeSubject());
            subject.add("achievement", object("{'id':'urn:a','type':['Achievement'],'description':'d'}"));
            return credential.add("credentialSubject", subject);
        })));

        assertThat(Verifying.on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.SCHEMA_VIOLATED);
        assertThat(reading.credential()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':{'type':['Result'],'status':'Passed'}}",
                "{'identifier':[{'type':'IdentityObject','hashed':'yes','identityHash':'a','identityType':'emailAddress'}]}",
                "{'creditsEarned':'three'}",
                "{'activityStartDate':'yesterday'}"
            })
    @DisplayName("OB-02: members of a badge are of the kinds and out of the lists that Open Badges 3.0 has")
    void members_of_a_badge_keep_to_open_badges(String members) {
        var reading = readUnbound(altered(badge(), with(credential -> {
            var subject = Json.createObjectBuilder(badgeSubject());
            object(members).forEach(subject::add);
            return credential.add("credentialSubject", subject);
        })));

        assertThat(Verifying.on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.SCHEMA_VIOLATED);
    }

    @Test
    @DisplayName("OB-02, A-70: a schema at hand is applied, and not fetched from its address")
    void a_schema_at_hand_is_applied() {
        var schemas = new CredentialSchemas(Map.of(COURSE, SCHEMA), CredentialSchemas.Unknown.LEAVES_OPEN);
        var named = schema(COURSE, "JsonSchema");

        var other = altered(
                certificate(),
                credential -> Json.createObjectBuilder(named.apply(credential))
                        .add("credentialSubject", object("{'course':'Baking'}"))
                        .remove("sub")
                        .build());

        assertThat(read(schemas, altered(certificate(), named)).answer()).isEqualTo(Answer.PASSED);
        assertThat(read(schemas, other).reason()).isEqualTo(Reason.SCHEMA_VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://attacker.example/schema", "http://169.254.169.254/", "file:///etc/passwd"})
    @DisplayName(
            "A-70, OB-02: a schema that is not at hand is not fetched; the report says so, or policy leaves it open")
    void an_unknown_schema_is_not_fetched(String address) {
        var jwt = altered(certificate(), schema(address, "JsonSchema"));
        var strict = new CredentialSchemas(Map.of(), CredentialSchemas.Unknown.LEAVES_OPEN);

        var mentioned = read(CredentialSchemas.OURS, jwt);
        var open = read(strict, jwt);

        assertThat(mentioned.answer()).isEqualTo(Answer.PASSED);
        assertThat(mentioned.sentence()).contains("was not applied");
        assertThat(open.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.reason()).isEqualTo(Reason.SCHEMA_NOT_AVAILABLE);
    }

    @Test
    @DisplayName("A-70: nothing is held against a schema before the signature has verified")
    void the_signature_comes_first() {
        var jwt = Jws.corrupt(altered(certificate(), schema("https://attacker.example/schema", "JsonSchema")));
        var strict = new CredentialSchemas(Map.of(), CredentialSchemas.Unknown.LEAVES_OPEN);

        assertThat(read(strict, jwt).reason()).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName(
            "A-70, 2.5 #7: a digest of another context than the pinned one is refused, of the pinned one it is not")
    void related_resources_are_compared() {
        var pinned = "{'id':'https://www.w3.org/ns/credentials/v2',"
                + "'digestSRI':'sha256-WZVc7WaX1h4D8rJVb+vlMIqxaEKEb1tYbX8fet7JJzQ='}";

        assertThat(read(CredentialSchemas.OURS, altered(certificate(), resource(pinned)))
                        .answer())
                .isEqualTo(Answer.PASSED);
        assertThat(read(CredentialSchemas.OURS, altered(certificate(), resource(pinned.replace("WZVc", "AAAA"))))
                        .reason())
                .isEqualTo(Reason.RELATED_RESOURCE_ALTERED);
        assertThat(read(
                                CredentialSchemas.OURS,
                                altered(
                                        certificate(),
                                        resource(
                                                "{'id':'https://www.w3.org/ns/credentials/v2',"
                                                        + "'digestMultibase':'uEiBZlVztZpfWHgPysllv7rUwirFoQoRvW1htfx963skndA'}")))
                        .reason())
                .isEqualTo(Reason.RELATED_RESOURCE_ALTERED);
    }

    private static UnaryOperator<JsonObject> schema(String address, String type) {
        return with(credential -> credential.add(
                "credentialSchema",
                Json.createObjectBuilder().add("id", address).add("type", type)));
    }

    private static UnaryOperator<JsonObject> resource(String resource) {
        return with(credential -> credential.add("relatedResource", object(resource)));
    }

    private static String altered(VcJwtBuilder builder, UnaryOperator<JsonObject> change) {
        return builder.alterPayload(change).jwt();
    }

    private static JsonObject badgeSubject() {
        return Verifying.readUnbound(badge().jwt())
                .credential()
                .orElseThrow()
                .claims()
                .getJsonObject("credentialSubject");
    }

    private static Finding read(CredentialSchemas schemas, String jwt) {
        var documents = new RecentDocuments(
                (address, accept, maxBytes) -> {
                    throw new AssertionError(address + " was asked for");
                },
                Duration.ofMinutes(1));
        return new VcJwtReader(new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, documents), schemas)
                .read(jwt, Verifying.NOON)
                .fold(SignedCredential::integrity, finding -> finding);
    }
}
