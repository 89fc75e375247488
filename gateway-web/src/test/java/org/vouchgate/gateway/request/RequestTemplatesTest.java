package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.presentation.dcql.QueryProblem;

/** A template that cannot be used stops the deployment, and says which file it is and where in it. */
class RequestTemplatesTest {

    private static final String SOUND =
            "{\"title\":\"T\",\"description\":\"D\",\"purpose\":\"P.\",\"dcqlQuery\":" + Opened.QUERY + "}";

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final UUID ACME = UUID.randomUUID();
    private static final String NOSY =
            SOUND.replace("\"meta\"", "\"claims\":[{\"path\":[\"birthdate\"]},{\"path\":[\"skills\"]}],\"meta\"");

    @TempDir
    Path directory;

    @Test
    void every_json_file_is_a_template_by_its_name() throws IOException {
        write("skills.json", SOUND);
        write("badges.json", SOUND);
        write("README.md", "no template");

        var templates = read();

        assertThat(templates.all(SOMEBODY)).extracting(RequestTemplate::name).containsExactly("badges", "skills");
        assertThat(templates.find(SOMEBODY, "skills")).isPresent();
        assertThat(templates.find(SOMEBODY, "README")).isEmpty();
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
    void an_employers_own_template_is_for_that_employer_and_wins_there() throws IOException {
        write("skills.json", SOUND);
        write("acme/skills.json", SOUND.replace("\"T\"", "\"Acme's own\""));
        write("acme/welding.json", SOUND);
        write("other/painting.json", SOUND);

        var templates = read();

        assertThat(templates.all(ACME)).extracting(RequestTemplate::name).containsExactly("skills", "welding");
        assertThat(templates.find(ACME, "skills").orElseThrow().title()).isEqualTo("Acme's own");
        assertThat(templates.find(ACME, "painting")).isEmpty();
        assertThat(templates.all(SOMEBODY)).extracting(RequestTemplate::name).containsExactly("skills");
        assertThat(templates.find(SOMEBODY, "skills").orElseThrow().title()).isEqualTo("T");
    }

    @Test
    void a_mistake_in_an_employers_own_template_stops_the_deployment_too() throws IOException {
        write("skills.json", SOUND);
        write("acme/skills.json", SOUND.replace("\"badge\"", "\"a b\""));

        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("acme")
                .hasMessageContaining("/dcqlQuery/credentials/0");
    }

    @Test
    void a_directory_that_can_be_nobodys_is_named() throws IOException {
        write("skills.json", SOUND);
        write("Acme Ltd/skills.json", SOUND);

        assertThatThrownBy(this::read).hasMessageContaining("Acme Ltd").hasMessageContaining("slug");
    }

    @Test
    @DisplayName("AR-19: a template that asks for too much is remarked on, or refused where the deployment says so")
    void a_template_that_asks_for_too_much_is_remarked_on_or_refused() throws IOException {
        write("skills.json", NOSY);

        var remarks = read().find(SOMEBODY, "skills").orElseThrow().warnings();

        assertThat(remarks).extracting(QueryProblem::code).containsExactly(QueryProblem.Code.PROTECTED_ATTRIBUTE);
        refuse = true;
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("skills.json")
                .hasMessageContaining("/dcqlQuery/credentials/0/claims/0/path");
    }

    @Test
    void a_directory_that_is_not_there_is_named_by_its_setting() {
        directory = directory.resolve("nowhere");

        assertThatThrownBy(this::read)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gateway.templates.directory");
    }

    private boolean refuse;

    private void write(String name, String content) throws IOException {
        Files.createDirectories(directory.resolve(name).getParent());
        Files.writeString(directory.resolve(name), content);
    }

    private static final class Acme extends Employer {
        @Override
        public String slug() {
            return "acme";
        }
    }

    private RequestTemplates read() {
        var templates = new RequestTemplates();
        templates.own = Opened.noneOfTheirOwn();
        templates.settings =
                new GatewaySettings(URI.create("https://gateway.example"), false, directory, directory, directory);
        templates.protocol = Opened.protocol();
        templates.asking = Opened.asking(refuse, Set.of());
        templates.employers = new Employers() {
            @Override
            public Optional<Employer> find(UUID id) {
                return id.equals(ACME) ? Optional.of(new Acme()) : Optional.empty();
            }
        };
        templates.read();
        return templates;
    }
}
