package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.schema.JsonSchema;

/**
 * The schemas that credentials are held against: those at hand, by the address credentials name them by. None is fetched, so
 * that no credential makes the gateway open an address or run somebody's patterns. Every Open Badge is held against our
 * own wording of Open Badges 3.0, whether it names a schema or not (OB-02).
 */
public final class CredentialSchemas {

    /** What becomes of a credential that names a schema which is not at hand. */
    public enum Unknown {
        /** The report says that this schema was not applied. */
        IS_MENTIONED,
        /** Nobody can say whether the credential is as its issuer meant it, so it is not accepted. */
        LEAVES_OPEN
    }

    /** Our wording of Open Badges 3.0, and nothing else; other schemas are mentioned. */
    public static final CredentialSchemas OURS = new CredentialSchemas(Map.of(), Unknown.IS_MENTIONED);

    private static final String OPEN_BADGES =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final Set<String> KINDS =
            Set.of("JsonSchema", "1EdTechJsonSchemaValidator2019", "JsonSchemaValidator2018");
    private static final int MOST = 10;

    private final JsonSchema achievement = read("achievement-credential.schema.json");
    private final Map<String, JsonSchema> atHand = new HashMap<>();
    private final Unknown unknown;

    /**
     * @param more    further schemas, by address; not fetched from there
     * @param unknown what becomes of credentials that name others
     */
    public CredentialSchemas(Map<String, JsonSchema> more, Unknown unknown) {
        atHand.put(OPEN_BADGES, achievement);
        atHand.putAll(more);
        this.unknown = unknown;
    }

    /** Holds a credential against its schemas, and against the digests it states for what it is read by. */
    Read<SignedCredential> applied(SignedCredential signed) {
        var credential = signed.credential();
        return objection(credential)
                .or(() -> RelatedResources.objection(credential.json()))
                .<Read<SignedCredential>>map(Read.Refused::new)
                .orElseGet(() -> new Read.Content<>(namesOthers(credential) ? mentioning(signed) : signed));
    }

    private static SignedCredential mentioning(SignedCredential signed) {
        var integrity = signed.integrity();
        return signed.saying(Finding.passed(
                integrity.reason(),
                integrity.sentence() + "; it names a schema that this gateway does not have, which was not applied"));
    }

    /** Why a credential whose signature has verified is not to be used after all; empty if it is as it should be. */
    private Optional<Finding> objection(W3cCredential credential) {
        var named = Members.objects(credential.json(), "credentialSchema");
        if (named.size() > MOST
                || credential.isAchievement()
                        && achievement.departure(credential.json()).isPresent()
                || named.stream().anyMatch(schema -> isBrokenBy(credential.json(), schema))) {
            return Optional.of(Finding.failed(
                    Reason.SCHEMA_VIOLATED,
                    "The credential does not have the form that its schema demands; ask its issuer for a new one"));
        }
        return unknown == Unknown.LEAVES_OPEN && namesOthers(credential)
                ? Optional.of(
                        Finding.unknown(
                                Reason.SCHEMA_NOT_AVAILABLE,
                                "The credential names a schema that this gateway does not have; have it added to check its form"))
                : Optional.empty();
    }

    /** Whether it names a schema that is not at hand. */
    private boolean namesOthers(W3cCredential credential) {
        return Members.objects(credential.json(), "credentialSchema").stream()
                .anyMatch(schema -> atHand(schema).isEmpty());
    }

    private boolean isBrokenBy(JsonObject credential, JsonObject named) {
        return atHand(named).flatMap(schema -> schema.departure(credential)).isPresent();
    }

    private Optional<JsonSchema> atHand(JsonObject named) {
        return Members.texts(named, "type").stream().anyMatch(KINDS::contains)
                ? Optional.ofNullable(atHand.get(named.getString("id")))
                : Optional.empty();
    }

    private static JsonSchema read(String name) {
        try (var resource = CredentialSchemas.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from this library");
            }
            return JsonSchema.of(StrictJson.object(resource.readAllBytes()).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
