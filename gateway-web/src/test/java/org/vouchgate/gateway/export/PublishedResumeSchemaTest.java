package org.vouchgate.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.profile;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.schema.JsonSchema;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.skills.Standing;

/**
 * Résumés as their publisher's schema has them. It comes with the Node packages of the acceptance tests, so that these
 * have to have run before.
 */
class PublishedResumeSchemaTest {

    private static final String SCHEMA = "src/acceptance/target/node/node_modules/@jsonresume/schema/schema.json";

    @Test
    void a_resume_is_as_the_published_schema_has_it() {
        assertThat(schema().departure(resume())).isEmpty();
    }

    /** Without it, a schema that allows anything would look the same. */
    @Test
    void a_resume_with_a_broken_date_is_not() {
        var certificate = Json.createObjectBuilder(
                        resume().getJsonArray("certificates").getJsonObject(0))
                .add("date", "yesterday");
        var broken = Json.createObjectBuilder(resume())
                .add("certificates", Json.createArrayBuilder().add(certificate))
                .build();

        assertThat(schema().departure(broken))
                .hasValueSatisfying(where -> assertThat(where).contains("certificates"));
    }

    private static JsonObject resume() {
        var document = Concluded.document(
                "verified", Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))), accepted("Java"));
        return ExportFormat.JSON_RESUME.of(
                VerifiedRecord.of(document, URI.create("https://gateway.example/requests/1")));
    }

    private static JsonSchema schema() {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(directory -> directory.resolve(SCHEMA))
                .filter(Files::isReadable)
                .findFirst();
        assumeTrue(file.isPresent(), "the acceptance tests have not fetched @jsonresume/schema yet");
        try (var reader = Json.createReader(Files.newInputStream(file.get()))) {
            return JsonSchema.of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
