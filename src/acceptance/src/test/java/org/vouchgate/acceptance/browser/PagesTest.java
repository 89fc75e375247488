package org.vouchgate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Repository;

/**
 * Every page in every state, as the gateway's own tests rendered them: at a desk and on a phone, in light and dark, in English, German
 * and Arabic. The pictures are kept under {@code target/pages}.
 */
class PagesTest {

    private static final Path RENDERED = Repository.at("gateway-web/target/pages");

    private static JsonObject seen = JsonObject.EMPTY_JSON_OBJECT;

    @BeforeAll
    static void somebody_looks_at_every_page() {
        assumeTrue(Walk.obstacle().isEmpty(), () -> Walk.obstacle().orElseThrow());
        assumeTrue(
                Files.isDirectory(RENDERED.resolve("ar")),
                "the tests of gateway-web, which render pages, have not run");
        seen = Walk.follow("pages.mjs", Json.createObjectBuilder().add("directory", RENDERED.toString()), "pages");
    }

    @Test
    void axe_finds_nothing_on_any_page_in_any_state() {
        assertThat(findings().filter(found -> !found.contains("too-wide"))).isEmpty();
    }

    @Test
    void no_page_is_wider_than_its_screen() {
        assertThat(findings().filter(found -> found.contains("too-wide"))).isEmpty();
    }

    @Test
    void every_rendered_page_was_looked_at_in_every_surrounding() {
        assertThat(seen.getInt("looked")).isEqualTo(4 * rendered("en").size());
        assertThat(rendered("ar")).isEqualTo(rendered("en"));
    }

    private static Stream<String> findings() {
        return seen.getJsonArray("found").getValuesAs(JsonObject.class).stream()
                .map(found -> String.join(
                        " ",
                        found.getString("page"),
                        found.getString("view"),
                        found.getString("rule"),
                        found.getString("at")));
    }

    private static List<String> rendered(String language) {
        var files = RENDERED.resolve(language).toFile().list((directory, name) -> name.endsWith(".html"));
        return files == null ? List.of() : Stream.of(files).sorted().toList();
    }
}
