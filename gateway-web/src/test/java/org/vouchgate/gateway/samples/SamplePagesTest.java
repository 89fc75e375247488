package org.vouchgate.gateway.samples;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vouchgate.gateway.pages.Assets;
import org.vouchgate.words.Words;

/** Renders every sample in every language to {@code target/pages}, and holds each to what every page owes its reader. */
class SamplePagesTest {

    static final List<String> LANGUAGES =
            Words.all().stream().map(Words::language).toList();

    private static final int MOST_BYTES = 150 * 1024;
    private static final Path TARGET = Path.of("target", "pages");
    private static final Path ASSETS = Path.of("src/main/resources/org/vouchgate/gateway/pages");
    private static final Pattern ASSET = Pattern.compile("/assets/[0-9a-f]+/");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, SamplePagesTest.class.getClassLoader(), "org.vouchgate.gateway.templates");

    @BeforeAll
    static void copyAssets() throws IOException {
        forgetEarlierPages();
        var assets = Files.createDirectories(TARGET.resolve("assets"));
        try (var files = Files.list(ASSETS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.write(assets.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_page_says_its_language_has_one_heading_and_names_nothing_twice(String language) throws IOException {
        var words = Words.in(language).orElseThrow();
        var directory = Files.createDirectories(TARGET.resolve(language));

        for (var sample : Samples.all()) {
            var html = rendered(sample, words);
            Files.writeString(
                    directory.resolve(sample.name() + ".html"),
                    ASSET.matcher(html).replaceAll("../assets/"));

            assertThat(html)
                    .as(sample.name())
                    .contains("<html lang=\"" + language + "\" dir=\"" + words.direction() + "\">")
                    .containsOnlyOnce("<h1")
                    .as("marks of what only English says are no text")
                    .doesNotContain("\ufff9", "\ufffb");
            assertThat(ID.matcher(html).results().map(found -> found.group(1)).toList())
                    .as(sample.name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void no_page_takes_more_than_150_kilobytes_with_all_that_it_loads() {
        var loaded = Stream.of("vouchgate.css", "vouchgate.js", "htmx.js", "icon.svg")
                .mapToInt(Assets::bytes)
                .sum();

        for (var sample : Samples.all()) {
            var page = rendered(sample, Words.english()).getBytes(StandardCharsets.UTF_8);

            assertThat(page.length + loaded).as(sample.name()).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void every_sample_has_a_name_of_its_own() {
        var names = new HashSet<String>();

        assertThat(Samples.all()).allMatch(sample -> names.add(sample.name()));
    }

    private static void forgetEarlierPages() throws IOException {
        if (Files.isDirectory(TARGET)) {
            try (var files = Files.walk(TARGET)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String rendered(Sample sample, Words words) {
        var page = sample.page().apply(words);
        var output = new StringOutput();
        ENGINE.render(page.template(), Map.of("words", words, "page", page.model()), output);
        return output.toString();
    }
}
