package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;

@DisplayName("A-70: the documents that give a credential its words are the ones its issuer meant")
class RelatedResourcesTest {

    private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";
    /** SHA-256 of that context, as the W3C publishes it in the Verifiable Credentials Data Model 2.0, appendix B.1. */
    private static final byte[] DIGEST =
            HexFormat.of().parseHex("59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734");

    @Test
    void the_digest_of_the_pinned_copy_is_fine_in_either_writing() {
        assertThat(RelatedResources.objection(about(CONTEXT, "digestSRI", sri(DIGEST))))
                .isEmpty();
        assertThat(RelatedResources.objection(about(CONTEXT, "digestMultibase", multihash(0x12, 0x20, DIGEST))))
                .isEmpty();
    }

    @Test
    void another_digest_of_a_pinned_document_is_refused() {
        assertAltered(about(CONTEXT, "digestSRI", sri(new byte[32])));
        assertAltered(about(CONTEXT, "digestMultibase", multihash(0x12, 0x20, new byte[32])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256-", "sha256-%", "sha256-WZVc"})
    void a_digest_that_is_none_is_another(String digest) {
        assertAltered(about(CONTEXT, "digestSRI", digest));
    }

    @Test
    void a_multihash_of_another_algorithm_or_length_is_another_digest() {
        assertAltered(about(CONTEXT, "digestMultibase", multihash(0x13, 0x20, DIGEST)));
        assertAltered(about(CONTEXT, "digestMultibase", multihash(0x12, 0x21, DIGEST)));
        assertAltered(about(CONTEXT, "digestMultibase", multihash(0x12, 0x20, new byte[0])));
        assertAltered(about(CONTEXT, "digestMultibase", "u%"));
    }

    @Test
    void one_of_two_digests_that_is_another_is_enough() {
        var both = Json.createObjectBuilder()
                .add("id", CONTEXT)
                .add("digestSRI", sri(DIGEST))
                .add("digestMultibase", multihash(0x12, 0x20, new byte[32]));

        assertAltered(Json.createObjectBuilder().add("relatedResource", both).build());
    }

    @Test
    void what_is_not_used_here_or_digested_in_another_way_is_not_compared() {
        assertThat(RelatedResources.objection(
                        about("https://college.example/logo.png", "digestSRI", sri(new byte[32]))))
                .isEmpty();
        assertThat(RelatedResources.objection(about(CONTEXT, "digestSRI", "sha384-AAAA")))
                .isEmpty();
        assertThat(RelatedResources.objection(about(CONTEXT, "digestMultibase", "zQm")))
                .isEmpty();
        assertThat(RelatedResources.objection(JsonObject.EMPTY_JSON_OBJECT)).isEmpty();
    }

    private static void assertAltered(JsonObject credential) {
        assertThat(RelatedResources.objection(credential).map(Finding::reason))
                .contains(Reason.RELATED_RESOURCE_ALTERED);
    }

    private static JsonObject about(String id, String member, String digest) {
        return Json.createObjectBuilder()
                .add("relatedResource", Json.createObjectBuilder().add("id", id).add(member, digest))
                .build();
    }

    private static String sri(byte[] digest) {
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String multihash(int first, int second, byte[] digest) {
        var bytes = new byte[digest.length + 2];
        bytes[0] = (byte) first;
        bytes[1] = (byte) second;
        System.arraycopy(digest, 0, bytes, 2, digest.length);
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
