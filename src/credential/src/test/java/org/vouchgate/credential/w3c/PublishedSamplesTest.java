package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.vouchgate.credential.w3c.Verifying.COLLEGE;
import static org.vouchgate.credential.w3c.Verifying.on;
import static org.vouchgate.credential.w3c.Verifying.readUnbound;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.testkit.Jws;

/** Credentials that others published, re-issued as JWTs under a test key: what real issuers write must be readable. */
class PublishedSamplesTest {

    private static final Path SAMPLES = samples().orElse(Path.of("absent"));
    private static final List<String> WITHOUT_BASE_CONTEXT = List.of("c038.json");
    private static final List<String> WITHOUT_IDENTIFIER = List.of("c039.json", "c041.json");
    private static final List<String> ABOUT_NOBODY = List.of(
            "c040.json",
            "c042.json",
            "c045.json",
            "c046.json",
            "c048.json",
            "c053.json",
            "c054.json",
            "c055.json",
            "c061.json",
            "c062.json");
    private static final List<String> INLINE = List.of("c086.json");
    // Two badges without an achievement, one whose result is a number, one with a kind of result that is unknown
    // (OB-02).
    private static final List<String> NOT_OF_ITS_FORM = List.of("c033.json", "c034.json", "c076.json", "c079.json");
    private static final List<String> NO_BADGE = List.of("c056.json", "c087.json");

    @BeforeAll
    static void requireSamples() {
        assumeTrue(Files.isDirectory(SAMPLES), "skipped: the published sample credentials are not on this machine");
    }

    @Test
    @DisplayName("OB-01, OB-03: published badges are read, except those that break the data model")
    void published_credentials_are_read() throws IOException {
        var refused = new TreeMap<String, Reason>();
        var read = 0;
        for (var file : files()) {
            var finding = on(Check.INTEGRITY, readUnbound(jwt(sample(file))));
            if (finding.answer() == Answer.PASSED) {
                read++;
            } else {
                refused.put(file.getFileName().toString(), finding.reason());
            }
        }

        assertThat(refused)
                .containsOnlyKeys(Stream.of(
                                WITHOUT_BASE_CONTEXT,
                                WITHOUT_IDENTIFIER,
                                ABOUT_NOBODY,
                                INLINE,
                                NO_BADGE,
                                NOT_OF_ITS_FORM)
                        .flatMap(List::stream)
                        .toList())
                .allSatisfy((file, reason) -> assertThat(reason).isEqualTo(expected(file)));
        assertThat(read).isGreaterThan(60);
    }

    private static Reason expected(String file) {
        if (NOT_OF_ITS_FORM.contains(file)) {
            return Reason.SCHEMA_VIOLATED;
        }
        return NO_BADGE.contains(file) ? Reason.WRONG_TOKEN_TYPE : Reason.DATA_MODEL_VIOLATED;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().matches("c\\d+\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonObject sample(Path file) throws IOException {
        return StrictJson.object(Files.readString(file, StandardCharsets.UTF_8)).orElseThrow();
    }

    private static String jwt(JsonObject sample) {
        var issuer = sample.get("issuer") instanceof JsonObject described
                ? Json.createObjectBuilder(described)
                : Json.createObjectBuilder();
        var credential = Json.createObjectBuilder(sample)
                .remove("proof")
                .add("issuer", issuer.add("id", COLLEGE.key().didKey()))
                .build();
        boolean dataModel1 = credential.get("@context") instanceof JsonArray contexts
                && contexts.getString(0, "").equals(CredentialTypes.VC_1);
        var payload =
                dataModel1 ? Json.createObjectBuilder().add("vc", credential) : Json.createObjectBuilder(credential);
        var header = Json.createObjectBuilder()
                .add("typ", "JWT")
                .add("kid", COLLEGE.key().didKeyMethod());
        return Jws.sign(header.build(), claims(credential, payload), COLLEGE.key());
    }

    private static JsonObject claims(JsonObject credential, JsonObjectBuilder payload) {
        payload.add("iss", COLLEGE.key().didKey());
        Members.text(credential, "id").ifPresent(id -> payload.add("jti", id));
        if (credential.get("credentialSubject") instanceof JsonObject subject) {
            Members.text(subject, "id").ifPresent(id -> payload.add("sub", id));
        }
        date(credential, "validFrom", "issuanceDate").ifPresent(from -> payload.add("nbf", from));
        date(credential, "validUntil", "expirationDate").ifPresent(until -> payload.add("exp", until));
        return payload.build();
    }

    private static Optional<Long> date(JsonObject credential, String name, String otherName) {
        return Members.text(credential, name)
                .or(() -> Members.text(credential, otherName))
                .flatMap(XmlDateTime::parse)
                .map(Instant::getEpochSecond);
    }

    private static Optional<Path> samples() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("credentials"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
