package org.vouchgate.testkit.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

class SdJwtVcBuilderTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final SecureRandom chance = new SecureRandom();
    private final TestIssuer issuer = TestIssuer.didJwk(TestKey.p256(chance), chance);
    private final JsonObject claims = object("""
            {"given_name":"Ada","skills":[{"name":"Java","level":"expert"},{"name":"SQL","level":"basic"}]}""");

    @Test
    void hidden_claims_leave_only_digests_behind() {
        var encoded = issuer.sdJwtVc("urn:example:skills", NOON)
                .claims(claims)
                .hide("given_name", "skills/*", "skills/*/level")
                .decoys(2)
                .issue()
                .encoded();

        var payload = Jws.read(encoded.substring(0, encoded.indexOf('~'))).payload();
        assertThat(payload.toString()).doesNotContain("Ada", "Java", "expert");
        assertThat(payload.getJsonArray("_sd")).hasSize(3);
        assertThat(payload.getJsonArray("skills")).hasSize(2);
        assertThat(payload.getJsonArray("skills").getJsonObject(0)).containsOnlyKeys("...");
        assertThat(disclosures(encoded)).hasSize(5);
        assertThat(encoded).endsWith("~");
    }

    @Test
    void a_disclosed_element_still_hides_its_hidden_member() {
        var encoded = issuer.sdJwtVc("urn:example:skills", NOON)
                .claims(claims)
                .hide("skills/*", "skills/*/level")
                .issue()
                .encoded();

        var elements = disclosures(encoded).stream()
                .filter(json -> json.contains("\"name\""))
                .toList();
        assertThat(elements)
                .hasSize(2)
                .allSatisfy(json -> assertThat(json).contains("_sd").doesNotContain("expert", "basic"));
    }

    @Test
    void a_raw_disclosure_is_signed_as_it_is() {
        var encoded = issuer.sdJwtVc("urn:example:skills", NOON)
                .rawDisclosure("[\"salt\",\"_sd\",1]")
                .issue()
                .encoded();

        assertThat(disclosures(encoded)).containsExactly("[\"salt\",\"_sd\",1]");
        assertThat(Jws.read(encoded.split("~")[0]).payload().getJsonArray("_sd"))
                .hasSize(1);
    }

    private static List<String> disclosures(String encoded) {
        return Arrays.stream(encoded.split("~"))
                .skip(1)
                .map(Base64Url::decodeText)
                .toList();
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
