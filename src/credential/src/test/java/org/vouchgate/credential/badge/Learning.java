package org.vouchgate.credential.badge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Part;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.status.StatusLists;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CombinedTrust;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RegistryKeyPolicy;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.w3c.JwtVcVerifier;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestAchievement;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.issuer.VcJwtBuilder;

/** A learner, the schools that wrote about them, and a judge who relies on some of these schools. */
final class Learning {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final SecureRandom CHANCE = new SecureRandom();
    static final TestKey LEARNER = TestKey.p256(CHANCE);
    static final TestIssuer PUBLISHER = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);
    static final TestIssuer COLLEGE = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);
    static final TestIssuer STRANGER = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);
    static final String BADGE = "urn:uuid:6a1f8f6e-9f7a-4b13-a1e0-0a3f0a3e8f11";
    static final String ACHIEVEMENT = "https://college.example/achievements/1";

    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    private static final Challenge CHALLENGE =
            new Challenge("4hWxmCwDkQbHE9jGm0sXnQ", "x509_hash:Uvo3HtuIxuhC92rShpgqcT3YXwrqRxWEviRiA0OZszk", NOON);

    private Learning() {}

    /** A badge about the learner. */
    static VcJwtBuilder badge(TestIssuer issuer) {
        return issuer.vcJwt(NOON).id(BADGE).openBadge(LEARNER.didKey(), achievement());
    }

    /** A badge about whoever has this identity, by no other name. */
    static VcJwtBuilder badge(TestIssuer issuer, JsonObject identity) {
        return badge(issuer)
                .subject(Json.createObjectBuilder()
                        .add("type", Json.createArrayBuilder().add("AchievementSubject"))
                        .add("identifier", Json.createArrayBuilder().add(identity))
                        .add("achievement", achievement())
                        .build());
    }

    static JsonObject achievement() {
        return TestAchievement.named(ACHIEVEMENT, "Welding", "Can weld", "Weld a frame")
                .build();
    }

    static VcJwtBuilder endorsement(TestIssuer issuer, String endorsed) {
        return issuer.vcJwt(NOON)
                .context(OB)
                .type("EndorsementCredential")
                .subject(Json.createObjectBuilder()
                        .add("id", endorsed)
                        .add("type", Json.createArrayBuilder().add("EndorsementSubject"))
                        .add("endorsementComment", "In good standing")
                        .build());
    }

    /** A record of the learner with these credentials in it. */
    static VcJwtBuilder record(TestIssuer issuer, JsonValue... credentials) {
        return record(issuer, Json.createObjectBuilder(), credentials);
    }

    static VcJwtBuilder record(TestIssuer issuer, JsonObjectBuilder more, JsonValue... credentials) {
        var inside = Json.createArrayBuilder();
        Stream.of(credentials).forEach(inside::add);
        return issuer.vcJwt(NOON)
                .context(CLR)
                .context(OB)
                .type("ClrCredential")
                .id("urn:uuid:0b2cd5b2-3e7c-4ac9-93ff-4a91fb41c2b8")
                .subject(more.add("id", LEARNER.didKey())
                        .add("type", Json.createArrayBuilder().add("ClrSubject"))
                        .add("verifiableCredential", inside)
                        .build());
    }

    static JsonObject mail(String value, boolean hashed, String salt) {
        return Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("identityType", "emailAddress")
                .add("identityHash", value)
                .add("hashed", hashed)
                .add("salt", salt)
                .build();
    }

    static JsonValue text(String token) {
        return Json.createValue(token);
    }

    /** Presents it with the learner's proof to somebody who relies on publisher and college. */
    static Verdict present(VcJwtBuilder credential) {
        var documents = new RecentDocuments(
                (address, accept, maxBytes) -> {
                    throw new AssertionError(address + " was asked for");
                },
                Duration.ofMinutes(1));
        var list = new TrustList("Our list", List.of(), List.of(registered(PUBLISHER), registered(COLLEGE)));
        var keys = new IssuerKeysByPolicy(new RegistryKeyPolicy(List.of(list)), documents);
        var judge = new CredentialJudge(
                List.of(new JwtVcVerifier(keys, new DidHolderKeys(documents))),
                CombinedTrust.of(List.of(list), ChainRule.ROOT_REFUSED),
                new StatusLists(documents, keys, List.of()),
                new BadgeEnclosures());
        var presented =
                new PresentedCredential("record", CredentialFormat.JWT_VC, presentation(credential.jwt()), true);
        return judge.judge(presented, CHALLENGE, Expectation.ANYTHING, NOON);
    }

    static Reason failure(Part part) {
        return part.verdict().findings().stream()
                .filter(finding -> finding.answer() == Answer.FAILED)
                .map(Finding::reason)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing failed: " + part.verdict()));
    }

    private static RegisteredIssuer registered(TestIssuer issuer) {
        return new RegisteredIssuer(
                issuer.identifier().orElseThrow(),
                CredentialTypes.of(CredentialTypes.EVERY),
                KeySource.DID_KEY,
                Optional.empty());
    }

    private static String presentation(String credential) {
        JsonArrayBuilder credentials = Json.createArrayBuilder().add(credential);
        var vp = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/2018/credentials/v1"))
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("verifiableCredential", credentials);
        var claims = Json.createObjectBuilder()
                .add("vp", vp)
                .add("iss", LEARNER.didKey())
                .add("nonce", CHALLENGE.nonce())
                .add("aud", CHALLENGE.audience())
                .add("iat", NOON.getEpochSecond());
        var header = Json.createObjectBuilder()
                .add("typ", "JWT")
                .add("alg", LEARNER.algorithm())
                .add("kid", LEARNER.didKeyMethod());
        return Jws.sign(header.build(), claims.build(), LEARNER);
    }
}
