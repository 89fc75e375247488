package org.vouchgate.credential.w3c;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestAchievement;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.issuer.VcJwtBuilder;

/** What every test of this package needs: an issuer, a holder, a challenge, and the verifier under test. */
final class Verifying {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final SecureRandom CHANCE = new SecureRandom();
    static final Challenge CHALLENGE =
            new Challenge("4hWxmCwDkQbHE9jGm0sXnQ", "x509_hash:Uvo3HtuIxuhC92rShpgqcT3YXwrqRxWEviRiA0OZszk", NOON);
    static final TestKey HOLDER = TestKey.p256(CHANCE);
    static final TestIssuer COLLEGE = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);
    static final String DEGREE = "urn:uuid:6a1f8f6e-9f7a-4b13-a1e0-0a3f0a3e8f11";
    private static final Fetch NO_TRAFFIC = (address, accept, maxBytes) -> {
        throw new AssertionError(address + " was asked for");
    };
    private static final RecentDocuments DOCUMENTS = new RecentDocuments(NO_TRAFFIC, Duration.ofMinutes(1));
    private static final JwtVcVerifier VERIFIER = new JwtVcVerifier(
            new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, DOCUMENTS), new DidHolderKeys(DOCUMENTS));

    private Verifying() {}

    /** An Open Badge about the holder; a {@code JWT} of data model 2.0 unless told otherwise. */
    static VcJwtBuilder badge() {
        return badge(COLLEGE);
    }

    static VcJwtBuilder badge(TestIssuer issuer) {
        return issuer.vcJwt(NOON).id(DEGREE).openBadge(HOLDER.didKey(), achievement());
    }

    /** A credential that is no badge, in data model 2.0. */
    static VcJwtBuilder certificate() {
        return COLLEGE.vcJwt(NOON).tokenType("vc+jwt").id(DEGREE).subject(subject());
    }

    /** A credential that is no badge, in data model 1.1. */
    static VcJwtBuilder certificate11() {
        return COLLEGE.vcJwt(NOON).dataModel11().id(DEGREE).subject(subject());
    }

    static Presentations presentation() {
        return Presentations.by(HOLDER, CHALLENGE, NOON);
    }

    static Reading read(Presentations presentation) {
        return read(presentation.jwt());
    }

    static Reading read(String jwt) {
        return VERIFIER.read(new PresentedCredential("degree", CredentialFormat.JWT_VC, jwt, true), CHALLENGE, NOON);
    }

    static Reading readAuthorising(String jwt, TransactionData asked) {
        var challenge = new Challenge(
                CHALLENGE.nonce(), CHALLENGE.audience(), CHALLENGE.askedAt(), Optional.empty(), List.of(asked));
        return VERIFIER.read(new PresentedCredential("degree", CredentialFormat.JWT_VC, jwt, true), challenge, NOON);
    }

    static Reading readUnbound(String jwt) {
        return VERIFIER.read(new PresentedCredential("degree", CredentialFormat.JWT_VC, jwt, false), CHALLENGE, NOON);
    }

    /** Reads a credential as its holder presents it. */
    static Reading present(VcJwtBuilder credential) {
        return read(presentation().of(credential.jwt()));
    }

    static Finding on(Check check, Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.check() == check)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing said about " + check + ": " + reading.findings()));
    }

    static UnaryOperator<JsonObject> with(UnaryOperator<JsonObjectBuilder> change) {
        return before -> change.apply(Json.createObjectBuilder(before)).build();
    }

    static UnaryOperator<JsonObject> without(String name) {
        return with(builder -> builder.remove(name));
    }

    private static JsonObject subject() {
        return Json.createObjectBuilder()
                .add("id", HOLDER.didKey())
                .add("course", "Welding")
                .build();
    }

    private static JsonObject achievement() {
        return TestAchievement.named("https://college.example/a/1", "Welding", "Can weld", "Weld a frame")
                .build();
    }
}
