package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.VerifierInfo;

class VerifierInfosTest {

    private static final UUID ACME = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @TempDir
    Path directory;

    @Test
    @DisplayName("AR-15: what is said about an employer goes along with that employer's requests, and nobody else's")
    void what_is_said_about_an_employer_goes_with_its_requests() throws IOException {
        write("operator.json", "{\"format\":\"jwt\",\"data\":\"e30.e30.AA\"}");
        write(
                "acme/registration.json",
                "{\"format\":\"registration_cert\",\"data\":{\"a\":1},\"credential_ids\":[\"b\"]}");

        var infos = read(Optional.of(directory));

        assertThat(infos.of(ACME)).extracting(VerifierInfo::format).containsExactly("jwt", "registration_cert");
        assertThat(infos.of(ACME).get(1).credentialIds()).containsExactly("b");
        assertThat(infos.of(OTHER)).extracting(VerifierInfo::format).containsExactly("jwt");
    }

    @Test
    void without_a_directory_nothing_is_enclosed() {
        assertThat(read(Optional.empty()).of(ACME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"format\":\"jwt\"}",
                "{\"data\":\"x\"}",
                "{\"format\":\"\",\"data\":\"x\"}",
                "{\"format\":\"jwt\",\"data\":7}",
                "{\"format\":\"jwt\",\"data\":\"x\",\"credential_ids\":[7]}"
            })
    void a_file_that_says_nothing_stops_the_deployment(String content) throws IOException {
        write("acme/bad.json", content);

        assertThatThrownBy(() -> read(Optional.of(directory)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bad.json");
    }

    private void write(String name, String content) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static VerifierInfos read(Optional<Path> directory) {
        var infos = new VerifierInfos();
        infos.asking = new AskingSettings(ClientIdentifier.Prefix.X509_HASH, List.of(), false, Set.of(), directory);
        infos.employers = new Employers() {
            @Override
            public Optional<Employer> find(UUID id) {
                return Optional.of(new Called(id.equals(ACME) ? "acme" : "other"));
            }
        };
        infos.read();
        return infos;
    }

    private static final class Called extends Employer {

        private final String slug;

        Called(String slug) {
            this.slug = slug;
        }

        @Override
        public String slug() {
            return slug;
        }
    }
}
