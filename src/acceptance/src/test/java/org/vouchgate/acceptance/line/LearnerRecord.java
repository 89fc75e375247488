package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestAchievement;
import org.vouchgate.testkit.issuer.TestIssuer;

/** A comprehensive learner record with credentials inside it. */
final class LearnerRecord {

    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    private static final SecureRandom CHANCE = new SecureRandom();

    private LearnerRecord() {}

    /** Who puts records together, and vouches for no achievement. */
    static TestIssuer publisher() {
        return TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);
    }

    /** As the publisher signs it. */
    static String of(TestIssuer publisher, TestKey learner, String... credentials) {
        var inside = Json.createArrayBuilder();
        for (var credential : credentials) {
            inside.add(credential);
        }
        return publisher
                .vcJwt(Instant.now())
                .context(CLR)
                .context(OB)
                .type("ClrCredential")
                .id("urn:uuid:" + UUID.randomUUID())
                .alterCredential(record -> Json.createObjectBuilder(record)
                        .add("name", "Record of Northfield College")
                        .build())
                .subject(Json.createObjectBuilder()
                        .add("id", learner.didKey())
                        .add("type", Json.createArrayBuilder().add("ClrSubject"))
                        .add("verifiableCredential", inside)
                        .build())
                .jwt();
    }

    /** A badge that is sound in everything but that nobody knows who issued it. */
    static String strangersBadge(TestKey learner) {
        return TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE)
                .vcJwt(Instant.now())
                .openBadge(
                        learner.didKey(),
                        TestAchievement.named(
                                        "https://elsewhere.example/achievements/1",
                                        "Welding",
                                        "Can weld",
                                        "Weld a frame")
                                .build())
                .jwt();
    }
}
