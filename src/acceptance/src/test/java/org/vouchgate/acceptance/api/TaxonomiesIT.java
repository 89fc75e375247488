package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.Repository;

/** Taxonomies in the running gateway, with the second employer, so that the first one's skills stay what they are. */
class TaxonomiesIT {

    private static final String TAXONOMIES = "/api/v1/taxonomies";
    private static final String KILN = "http://data.europa.eu/esco/skill/k1";
    private static final String SKILLS = """
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/k1,skill/competence,sector-specific,fire a porcelain kiln,"kiln firing
            operate porcelain kilns",,released,,,,,To fire a kiln.
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/k2,knowledge,sector-specific,types of porcelain,,,released,,,,,
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/k3,knowledge,sector-specific,,,,released,,,,,
            """;
    private static final String GERMAN = """
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/k1,skill/competence,sector-specific,einen Porzellanofen bedienen,,,released,,,,,
            """;
    private static final String RELATIONS = """
            originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
            http://data.europa.eu/esco/skill/k1,skill/competence,essential,knowledge,http://data.europa.eu/esco/skill/k2
            """;

    private final Api admin = Api.asOther("employer-admin", Gateways.shared());
    private final Api recruiter = Api.asOther("recruiter", Gateways.shared());

    @AfterEach
    void leave_the_employer_as_it_was() {
        for (var each : admin.get(TAXONOMIES).array().getValuesAs(JsonObject.class)) {
            admin.post(TAXONOMIES + "/" + each.getString("id") + "/deactivate", JsonValue.EMPTY_JSON_OBJECT);
            admin.delete(TAXONOMIES + "/" + each.getString("id"));
        }
    }

    @Test
    void an_imported_taxonomy_is_what_texts_and_jobs_are_read_by_and_is_nothing_to_another_employer() {
        var taken = send(
                "esco-csv",
                "ESCO",
                zip(Map.of("skills_en.csv", SKILLS, "skills_de.csv", GERMAN, "skillSkillRelations_en.csv", RELATIONS)));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        assertThat(taken.object().getString("state")).isEqualTo("queued");

        var ready = finished(taken);

        assertThat(ready.getString("state")).as(ready.toString()).isEqualTo("ready");
        assertThat(ready.getJsonObject("report").getInt("concepts")).isEqualTo(2);
        assertThat(ready.getJsonObject("report").getJsonArray("listed").getJsonObject(0))
                .containsEntry("file", Json.createValue("skills_en.csv"))
                .containsEntry("line", Json.createValue(5));
        assertThat(first(normalise("Porzellanofen bedienen", "de"))).isEqualTo(KILN);
        assertThat(first(normalise("kiln firing", "en"))).isEqualTo(KILN);
        assertThat(requirements(recruiter)).contains(KILN);
        var foreign =
                Api.as("recruiter", Gateways.shared()).post("/api/v1/skills/normalise", question("kiln firing", "en"));
        assertThat(foreign.text()).doesNotContain(KILN);
    }

    @Test
    void relatedness_is_a_number_for_each_pair_and_null_for_what_nobody_knows() {
        finished(send(
                "esco-csv", "ESCO", zip(Map.of("skills_en.csv", SKILLS, "skillSkillRelations_en.csv", RELATIONS))));

        var numbers = recruiter.post(
                "/api/v1/skills/relatedness",
                Json.createObjectBuilder()
                        .add(
                                "pairs",
                                Json.createArrayBuilder()
                                        .add(Json.createArrayBuilder().add(KILN).add(KILN))
                                        .add(Json.createArrayBuilder()
                                                .add(KILN)
                                                .add("http://data.europa.eu/esco/skill/k2"))
                                        .add(Json.createArrayBuilder().add(KILN).add("urn:nobody")))
                        .build());

        assertThat(numbers.status()).as(numbers.toString()).isEqualTo(200);
        assertThat(((JsonNumber) numbers.array().get(0)).doubleValue()).isEqualTo(1);
        assertThat(((JsonNumber) numbers.array().get(1)).doubleValue()).isBetween(0.0, 1.0);
        assertThat(numbers.array().isNull(2)).isTrue();
    }

    @Test
    void a_file_that_is_none_fails_with_a_reason_and_changes_nothing() {
        finished(send("esco-csv", "ESCO", zip(Map.of("skills_en.csv", SKILLS))));

        var failed =
                finished(send("esco-csv", "ESCO", "PK\u0003\u0004 not a zip at all".getBytes(StandardCharsets.UTF_8)));

        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("problem")).contains("damaged");
        assertThat(first(normalise("kiln firing", "en"))).isEqualTo(KILN);
    }

    @ParameterizedTest
    @CsvSource({"kind=excel&name=x, 400", "name=x, 400", "kind=esco-csv, 400", "kind=esco-csv&name=%20, 400"})
    void nonsense_is_refused_before_anything_is_kept(String query, int status) {
        BadInputIT.assertIsProblem(
                admin.send(
                        "POST",
                        TAXONOMIES + "?" + query,
                        BodyPublishers.ofString("x"),
                        "Content-Type",
                        "application/zip"),
                status);
        assertThat(admin.get(TAXONOMIES).array()).isEmpty();
    }

    @Test
    void all_of_esco_is_imported_and_texts_are_normalised_against_it(@TempDir Path directory)
            throws IOException, InterruptedException {
        var script = Repository.at("../shared/matching/esco_csv.py");
        assumeTrue(Files.isReadable(script), "../shared/matching/esco_csv.py is not here");
        var made = new ProcessBuilder("python3", script.toString(), directory.toString(), "en", "de")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(made.waitFor(2, TimeUnit.MINUTES) && made.exitValue() == 0, "python3 could not lay the tables out");

        var ready = finished(send("esco-csv", "ESCO", zip(directory)));

        assertThat(ready.getString("state")).as(ready.toString()).isEqualTo("ready");
        assertThat(ready.getJsonObject("report").getInt("concepts")).isEqualTo(14_579);
        assertThat(first(normalise("Haskell", "en")))
                .isEqualTo("http://data.europa.eu/esco/skill/000f1d3d-220f-4789-9c0a-cc742521fb02");
    }

    @Test
    void skills_are_found_by_meaning_where_the_sentence_model_can_run() {
        assumeTrue(
                "Linux amd64".equals(System.getProperty("os.name") + " " + System.getProperty("os.arch")),
                "the sentence model's libraries are made for other machines too; which, is only asked on this one");
        finished(send("esco-csv", "ESCO", zip(Map.of("skills_en.csv", SKILLS))));

        var answer = recruiter.post(
                "/api/v1/matches", Json.createReader(new StringReader("""
                        {"requirements":[{"label":"kiln firing","importance":"required"}],"credentials":[]}""")).readObject());

        assertThat(answer.object().getString("taxonomyVersion")).contains("minilm");
    }

    private Reply send(String kind, String name, byte[] body) {
        return admin.send(
                "POST",
                TAXONOMIES + "?kind=" + kind + "&name=" + name,
                BodyPublishers.ofByteArray(body),
                "Content-Type",
                "application/zip");
    }

    private JsonObject finished(Reply taken) {
        var end = Instant.now().plus(Duration.ofMinutes(8));
        var location = taken.location().getPath();
        var seen = admin.get(location).object();
        while (!seen.getString("state").matches("ready|failed")) {
            assertThat(Instant.now()).as(seen.toString()).isBefore(end);
            pause();
            seen = admin.get(location).object();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonArray normalise(String text, String language) {
        var reply = recruiter.post("/api/v1/skills/normalise", question(text, language));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.array().getJsonArray(0);
    }

    private static JsonObject question(String text, String language) {
        return Json.createObjectBuilder()
                .add("texts", Json.createArrayBuilder().add(text))
                .add("language", language)
                .add("limit", 3)
                .add("threshold", 0)
                .build();
    }

    private static String first(JsonArray ranked) {
        assertThat(ranked).isNotEmpty();
        var best = ranked.getJsonObject(0);
        assertThat(best.keySet()).contains("uri", "label", "score", "matched");
        return best.getString("uri");
    }

    private static String requirements(Api recruiter) {
        var job = recruiter.post(
                "/api/v1/jobs",
                Json.createObjectBuilder()
                        .add("title", "Potter")
                        .add("description", "Requirements:\n- kiln firing\n- punctuality")
                        .build());
        assertThat(job.status()).as(job.toString()).isEqualTo(201);
        return job.text();
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Path directory) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            var files = directory.toFile().listFiles();
            Arrays.sort(files);
            for (var file : files) {
                out.putNextEntry(new ZipEntry("ESCO dataset/" + file.getName()));
                Files.copy(file.toPath(), out);
            }
        }
        return bytes.toByteArray();
    }
}
