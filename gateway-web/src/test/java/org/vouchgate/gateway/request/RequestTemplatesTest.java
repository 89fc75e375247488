package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.platform.GatewaySettings;

/** A template that cannot be used stops the deployment, and says which file it is and where in it. */
class RequestTemplatesTest {

    private static final String SOUND =
            "{\"title\":\"T\",\"description\":\"D\",\"purpose\":\"P.\",\"dcqlQuery\":" + Opened.QUERY + "}";

    @TempDir
    Path directory;

    @Test
    void every_json_file_is_a_template_by_its_name() throws IOException {
        write("skills.json", SOUND);
        write("badges.json", SOUND);
        write("README.md", "no template");

        var templates = read();

        assertThat(templates.all()).extracting(RequestTemplate::name).containsExactly("badges", "skills");
        assertThat(templates.find("skills")).isPresent();
        assertThat(templates.find("README")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"title\":\"T\"}", "{\"title\":1,\"description\":\"D\",\"purpose\":\"P\"}"})
    void a_file_that_is_no_template_is_named(String content) throws IOException {
        write("skills.json", SOUND);
        write("bad.json", content);

        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bad.json")
                .hasMessageContaining("title, description, purpose and dcqlQuery");
    }

    @Test
    void a_query_that_cannot_be_asked_is_named_with_its_place() throws IOException {
        write("skills.json", SOUND.replace("\"badge\"", "\"a b\""));

        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("skills.json")
                .hasMessageContaining("/dcqlQuery/credentials/0");
    }

    @Test
    void what_is_asked_by_default_must_be_there() throws IOException {
        write("badges.json", SOUND);

        assertThatThrownBy(this::read).hasMessageContaining("skills.json");
    }

    @Test
    void a_directory_that_is_not_there_is_named_by_its_setting() {
        directory = directory.resolve("nowhere");

        assertThatThrownBy(this::read)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gateway.templates.directory");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private RequestTemplates read() {
        var templates = new RequestTemplates();
        templates.settings =
                new GatewaySettings(URI.create("https://gateway.example"), false, directory, directory, directory);
        templates.protocol = Opened.protocol();
        templates.read();
        return templates;
    }
}
