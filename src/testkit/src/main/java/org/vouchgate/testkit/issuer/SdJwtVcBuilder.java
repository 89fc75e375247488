package org.vouchgate.testkit.issuer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

/** One SD-JWT VC on its way. Sound unless an {@code alter...} hook breaks it. */
public final class SdJwtVcBuilder {

    private final TestIssuer issuer;
    private final SecureRandom chance;
    private final JsonObjectBuilder registered;
    private final List<String> hidden = new ArrayList<>();
    private final List<String> rawDisclosures = new ArrayList<>();
    private JsonObject claims = JsonObject.EMPTY_JSON_OBJECT;
    private int decoys;
    private String digestAlgorithm = "sha-256";
    private Optional<TestKey> signer = Optional.empty();
    private UnaryOperator<JsonObject> alterHeader = UnaryOperator.identity();
    private UnaryOperator<JsonObject> alterPayload = UnaryOperator.identity();
    private UnaryOperator<List<String>> alterDisclosures = UnaryOperator.identity();
    private UnaryOperator<String> alterJwt = UnaryOperator.identity();

    SdJwtVcBuilder(TestIssuer issuer, String vct, Instant at, SecureRandom chance) {
        this.issuer = issuer;
        this.chance = chance;
        this.registered = Json.createObjectBuilder().add("vct", vct).add("iat", at.getEpochSecond());
        issuer.identifier().ifPresent(iss -> registered.add("iss", iss));
    }

    /** The claims, all in the clear until {@link #hide} says otherwise. */
    public SdJwtVcBuilder claims(JsonObject content) {
        claims = content;
        return this;
    }

    /**
     * Makes claims selectively disclosable.
     *
     * @param paths such as {@code given_name}, {@code address/street}, {@code skills/*} (each element),
     *              {@code skills/*}{@code /name} (one member of each element); a path and its parent may both be hidden
     */
    public SdJwtVcBuilder hide(String... paths) {
        hidden.addAll(List.of(paths));
        return this;
    }

    /** Digests that belong to no disclosure, at the top level. */
    public SdJwtVcBuilder decoys(int count) {
        decoys = count;
        return this;
    }

    /** Binds it to the holder's key ({@code cnf.jwk}). */
    public SdJwtVcBuilder boundTo(TestKey holder) {
        registered.add("cnf", Json.createObjectBuilder().add("jwk", holder.publicJwk()));
        return this;
    }

    /** @param status the {@code status} claim, such as {@link TokenStatusList#entry(long)} gives */
    public SdJwtVcBuilder status(JsonObject status) {
        registered.add("status", status);
        return this;
    }

    public SdJwtVcBuilder validFrom(Instant instant) {
        registered.add("nbf", instant.getEpochSecond());
        return this;
    }

    public SdJwtVcBuilder validUntil(Instant instant) {
        registered.add("exp", instant.getEpochSecond());
        return this;
    }

    /** @param name as in {@code _sd_alg}: {@code sha-256}, {@code sha-384} or {@code sha-512} */
    public SdJwtVcBuilder digestAlgorithm(String name) {
        digestAlgorithm = name;
        return this;
    }

    /** Appends a disclosure of any form whose digest is signed at the top level, sound or not. */
    public SdJwtVcBuilder rawDisclosure(String json) {
        rawDisclosures.add(json);
        return this;
    }

    /** Fault: signed with a key that is not the issuer's. */
    public SdJwtVcBuilder signedBy(TestKey other) {
        signer = Optional.of(other);
        return this;
    }

    public SdJwtVcBuilder alterHeader(UnaryOperator<JsonObject> change) {
        alterHeader = change;
        return this;
    }

    /** Changes what is about to be signed, digests included. */
    public SdJwtVcBuilder alterPayload(UnaryOperator<JsonObject> change) {
        alterPayload = change;
        return this;
    }

    /** Changes the encoded disclosures after their digests were signed. */
    public SdJwtVcBuilder alterDisclosures(UnaryOperator<List<String>> change) {
        alterDisclosures = change;
        return this;
    }

    /** Changes the signed JWT, for instance by {@link Jws#corrupt}. */
    public SdJwtVcBuilder alterJwt(UnaryOperator<String> change) {
        alterJwt = change;
        return this;
    }

    /** Signs it. */
    public IssuedCredential issue() {
        var disclosures = new Disclosures(hidden, digestAlgorithm, chance);
        var payload = Json.createObjectBuilder(disclosures.hideIn(claims, decoys, rawDisclosures))
                .addAll(registered)
                .add("_sd_alg", digestAlgorithm)
                .build();
        var jwt = Jws.sign(
                alterHeader.apply(issuer.header("dc+sd-jwt")),
                alterPayload.apply(payload),
                signer.orElseGet(issuer::key));
        var encoded = new StringBuilder(alterJwt.apply(jwt)).append('~');
        alterDisclosures
                .apply(disclosures.encoded())
                .forEach(disclosure -> encoded.append(disclosure).append('~'));
        return new IssuedCredential(IssuedCredential.SD_JWT_VC, encoded.toString());
    }
}
