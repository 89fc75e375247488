package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.SdJwtVcBuilder;
import org.vouchgate.testkit.issuer.TestAchievement;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.issuer.VcJwtBuilder;

/** Who taught the candidate: one identity with a certificate for SD-JWT VCs, one with a did:key for badges. */
public final class College {

    public static final String CERTIFICATE_TYPE = "urn:vouchgate:credential:skill-certificate:1";
    /** Words that stand in the credentials and nowhere else: no log may hold them. */
    public static final String GIVEN_NAME = "Zephyrine-Quoll";

    public static final String FAMILY_NAME = "Ostrowhisp";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final TestCa ROOT = TestCa.root("CN=Acceptance Root,O=Acceptance", Instant.now(), CHANCE);
    private static final TestIssuer CERTIFIED =
            TestIssuer.certified(ROOT.leaf("CN=Northfield College,O=Northfield College", Instant.now()), CHANCE);
    private static final TestIssuer DID = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);

    private College() {}

    /** What an employer relies on to accept its certificates. */
    public static String anchorPem() {
        return ROOT.pem();
    }

    /** What an employer relies on to accept its badges. */
    public static String did() {
        return DID.identifier().orElseThrow();
    }

    /** Who issues its badges. */
    public static TestIssuer badgeIssuer() {
        return DID;
    }

    public static TestIssuer certified() {
        return CERTIFIED;
    }

    public static TestKey holderKey() {
        return TestKey.p256(CHANCE);
    }

    /** A sound skill certificate on its way. */
    public static SdJwtVcBuilder certificate(TestKey holder) {
        return certificate(CERTIFIED, holder);
    }

    /** The same from any issuer. */
    public static SdJwtVcBuilder certificate(TestIssuer issuer, TestKey holder) {
        var now = Instant.now();
        return issuer.sdJwtVc(CERTIFICATE_TYPE, now.minusSeconds(60))
                .claims(claims())
                .hide("given_name", "family_name", "skills/*")
                .decoys(2)
                .boundTo(holder)
                .validUntil(now.plusSeconds(86_400));
    }

    /** A sound Open Badge for Java and SQL on its way. */
    public static VcJwtBuilder badge(TestKey holder) {
        return DID.vcJwt(Instant.now())
                .openBadge(
                        holder.didKey(),
                        TestAchievement.named(
                                        "https://northfield.example/achievements/sql",
                                        "SQL for developers",
                                        "Queries, transactions and schema design",
                                        "Passes a graded project in SQL.")
                                .alignedWith(
                                        "SQL",
                                        "http://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742",
                                        "ESCO")
                                .build())
                .issuerName("Northfield College");
    }

    /** A sound certificate, issued. */
    public static IssuedCredential certificateFor(TestKey holder) {
        return certificate(holder).issue();
    }

    private static JsonObject claims() {
        return Json.createObjectBuilder()
                .add("given_name", GIVEN_NAME)
                .add("family_name", FAMILY_NAME)
                .add("course", "Certificate in Software Development")
                .add(
                        "skills",
                        Json.createArrayBuilder().add(skill("Java", "expert")).add(skill("SQL", "proficient")))
                .build();
    }

    private static JsonObject skill(String name, String level) {
        return Json.createObjectBuilder().add("name", name).add("level", level).build();
    }
}
