package org.vouchgate.credential.ld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Vectors;
import org.vouchgate.credential.jose.StrictJson;

class PinnedContextsTest {

    @Test
    @DisplayName("2.6.1 #6: the pinned digests are those of the published files")
    void the_digests_are_the_published_ones() {
        var pinned = PinnedContexts.standard().all();

        assertThat(pinned)
                .flatExtracting(PinnedContext::digests)
                .contains(
                        "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
                        "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4")
                .anyMatch(digest -> digest.startsWith("fda5add3"))
                .anyMatch(digest -> digest.startsWith("ef2fa9c7"))
                .anyMatch(digest -> digest.startsWith("3d34f4d4"))
                .anyMatch(digest -> digest.startsWith("880f1902"))
                .anyMatch(digest -> digest.startsWith("e198d7b5"));
    }

    @Test
    @DisplayName("D15: the address of the Open Badges context 3.0.3 has two editions with different content")
    void one_address_has_two_editions() {
        var contexts = PinnedContexts.standard();
        var twice = contexts.all().stream()
                .filter(context -> context.url().endsWith("context-3.0.3.json"))
                .toList();

        assertThat(twice).extracting(PinnedContext::edition).containsExactly("2024", "2026");
        assertThat(contexts.content(twice.get(0))).isNotEqualTo(contexts.content(twice.get(1)));
    }

    @Test
    @DisplayName("D15: every pinned context says what the published file with its digest says")
    void what_is_pinned_is_what_was_published() throws NoSuchAlgorithmException, IOException {
        var published = published();
        var contexts = PinnedContexts.standard();
        var compared = new TreeSet<String>();
        for (var context : contexts.all()) {
            var content = sha256(CanonicalJson.bytes(contexts.content(context)));
            for (var digest : context.digests()) {
                assertThat(content).as(context.url()).isEqualTo(published.getProperty(digest));
                compared.add(digest);
            }
        }

        assertThat(compared).isEqualTo(published.stringPropertyNames());
    }

    @Test
    @DisplayName("D15: the contexts of multikeys and of the DCC are pinned too")
    void multikeys_and_the_dcc_are_pinned() {
        assertThat(PinnedContexts.standard().all())
                .extracting(PinnedContext::url)
                .contains("https://w3id.org/security/multikey/v1", "https://w3id.org/dcc/v1");
    }

    @Test
    @DisplayName(
            "A-56: pinned contexts that contradict each other are a mistake in the document, not an unknown context")
    void contexts_that_contradict_each_other_are_called_so() {
        var document = StrictJson.object("{\"@context\": [\"https://www.w3.org/ns/credentials/v2\","
                        + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json\"], \"id\": \"urn:example:1\"}")
                .orElseThrow();
        var contexts = PinnedContexts.standard();

        assertThat(LinkedData.objection(document, contexts.setsFor(document).get(0)))
                .contains(Objection.NOT_LINKED_DATA);
    }

    @Test
    void what_is_pinned_is_in_the_published_files() throws IOException, NoSuchAlgorithmException {
        var directory = Vectors.copy("vouchgate.vectors").map(path -> path.resolve("contexts"));
        assumeTrue(directory.isPresent(), "skipped: -Dvouchgate.vectors names no copy of the published contexts");
        var contexts = PinnedContexts.standard();
        for (var context : contexts.all()) {
            for (var digest : context.digests()) {
                var file = directory.get().resolve(digest + ".json");
                if (Files.exists(file)) {
                    var bytes = Files.readAllBytes(file);

                    assertThat(sha256(bytes)).isEqualTo(digest);
                    assertThat(StrictJson.object(bytes)).as(context.url()).contains(contexts.content(context));
                }
            }
        }
    }

    /** From the digest of each published file to that of its content in canonical form. */
    private static Properties published() throws IOException {
        var published = new Properties();
        try (var bytes = Vectors.class.getResourceAsStream("/vectors/contexts.properties")) {
            published.load(bytes);
        }
        return published;
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
