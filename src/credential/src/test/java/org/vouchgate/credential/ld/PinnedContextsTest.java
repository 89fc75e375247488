package org.vouchgate.credential.ld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    void what_is_pinned_is_what_was_published() throws IOException, NoSuchAlgorithmException {
        var directory = published();
        assumeTrue(directory.isPresent(), "skipped: the published contexts are not on this machine");
        var contexts = PinnedContexts.standard();
        for (var context : contexts.all()) {
            for (var digest : context.digests()) {
                var bytes = Files.readAllBytes(directory.get().resolve(digest + ".json"));

                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                        .isEqualTo(digest);
                assertThat(StrictJson.object(bytes)).as(context.url()).contains(contexts.content(context));
            }
        }
    }

    private static Optional<Path> published() {
        return Stream.concat(
                        Optional.ofNullable(System.getProperty("vouchgate.vectors")).map(Path::of).stream(),
                        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                                .map(path -> path.resolveSibling("shared").resolve("vectors")))
                .map(path -> path.resolve("contexts"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
