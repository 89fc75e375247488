package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import org.vouchgate.credential.ld.PinnedContexts;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

/** The college's badge with a Data Integrity proof, and whoever holds it. */
final class LinkedBadge {

    private static final LinkedDataSigner SIGNER = new LinkedDataSigner(contexts());

    private final TestKey holder = TestKey.ed25519(new SecureRandom());
    private final JsonObject badge = SIGNER.sign(
            badge(holder.didKey()),
            LinkedDataSigner.assertion(
                            "ecdsa-rdfc-2019", College.badgeIssuer().key().didKeyMethod())
                    .add("created", now())
                    .build(),
            College.badgeIssuer().key());

    /** Presents it as often as wanted in one presentation. */
    JsonObject presented(String challenge, String domain, int times) {
        var credentials = Json.createArrayBuilder();
        for (int i = 0; i < times; i++) {
            credentials.add(badge);
        }
        var presentation = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("holder", holder.didKey())
                .add("verifiableCredential", credentials)
                .build();
        var proof = LinkedDataSigner.authentication("eddsa-rdfc-2022", holder.didKeyMethod(), challenge, domain)
                .add("created", now())
                .build();
        return SIGNER.sign(presentation, proof, holder);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static JsonObject badge(String subject) {
        var text = """
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                              "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:0f0c3f58-2f0e-4d2d-9a53-7c1f6f1f5a01",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"id": "%s", "type": ["Profile"], "name": "Northfield College"},
                 "validFrom": "2026-01-01T00:00:00Z",
                 "name": "SQL for developers",
                 "credentialSubject": {
                   "id": "%s", "type": ["AchievementSubject"],
                   "achievement": {"id": "https://northfield.example/achievements/sql", "type": ["Achievement"],
                                   "name": "SQL for developers", "description": "Queries and schema design",
                                   "criteria": {"narrative": "Passes a graded project in SQL."}}}}
                """.formatted(College.did(), subject);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static HashMap<String, JsonObject> contexts() {
        var contexts = new HashMap<String, JsonObject>();
        var pinned = PinnedContexts.standard();
        pinned.all().forEach(context -> contexts.putIfAbsent(context.url(), pinned.content(context)));
        return contexts;
    }
}
