package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;

/** The form of the taxonomies' page, as a browser sends it. */
class TaxonomyFormIT {

    private static final String TAXONOMIES = "/api/v1/taxonomies";
    private static final String SKILLS = """
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/k1,skill/competence,sector-specific,fire a porcelain kiln,kiln firing,,released,,,,,To fire a kiln.
            """;

    private final Api admin = Api.asOther("employer-admin", Gateways.shared());

    @AfterEach
    void leave_the_employer_as_it_was() {
        for (var each : admin.get(TAXONOMIES).array().getValuesAs(JsonObject.class)) {
            admin.post(TAXONOMIES + "/" + each.getString("id") + "/deactivate", JsonValue.EMPTY_JSON_OBJECT);
            admin.delete(TAXONOMIES + "/" + each.getString("id"));
        }
    }

    @Test
    void a_form_with_a_zip_is_taken_as_a_browser_sends_it_and_the_file_keeps_its_name() {
        var taken = form("esco-csv", "ESCO", "ESCO dataset.zip", zip());

        assertThat(taken.status()).as(taken.toString()).isEqualTo(303);
        var ready = alone();
        assertThat(ready.getString("state")).as(ready.toString()).isEqualTo("ready");
        assertThat(ready.getString("fileName")).isEqualTo("ESCO dataset.zip");
        assertThat(ready.getBoolean("active")).isTrue();
        assertThat(admin.get("/taxonomies").text()).contains("In use");
    }

    @Test
    void a_form_of_the_wrong_kind_is_shown_again_with_what_is_wrong_and_nothing_is_kept() {
        var refused = form("klingon", "ESCO", "esco.zip", zip());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Choose one of these.");
        assertThat(admin.get(TAXONOMIES).array()).isEmpty();
    }

    @Test
    void a_form_with_a_broken_file_ends_as_failed_and_what_was_in_use_stays_so() {
        form("esco-csv", "ESCO", "good.zip", zip());
        ended();
        var before = normalised();

        form("esco-csv", "ESCO", "broken.zip", "PK this is no zip".getBytes(StandardCharsets.UTF_8));

        var all = ended();
        assertThat(all.getValuesAs(JsonObject.class))
                .extracting(each ->
                        each.getString("fileName") + " " + each.getString("state") + " " + each.getBoolean("active"))
                .containsExactly("broken.zip failed false", "good.zip ready true");
        assertThat(normalised()).isEqualTo(before).contains("fire a porcelain kiln");
    }

    private Reply form(String kind, String name, String fileName, byte[] file) {
        var boundary = "----vouchgate";
        var body = new ByteArrayOutputStream();
        Map.of("kind", kind, "name", name)
                .forEach((field, value) -> body.writeBytes(("--" + boundary
                                + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return admin.send(
                "POST",
                "/taxonomies",
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary);
    }

    private JsonObject alone() {
        var all = ended();
        assertThat(all).hasSize(1);
        return all.getJsonObject(0);
    }

    /** All imports, newest first, once each has ended. */
    private JsonArray ended() {
        var until = Instant.now().plus(Duration.ofMinutes(1));
        var all = admin.get(TAXONOMIES).array();
        while (all.getValuesAs(JsonObject.class).stream()
                        .anyMatch(each -> !List.of("ready", "failed").contains(each.getString("state")))
                && Instant.now().isBefore(until)) {
            pause();
            all = admin.get(TAXONOMIES).array();
        }
        return all;
    }

    private String normalised() {
        var question = Json.createObjectBuilder()
                .add("texts", Json.createArrayBuilder().add("kiln firing"))
                .add("language", "en");
        return Api.asOther("recruiter", Gateways.shared())
                .post("/api/v1/skills/normalise", question.build())
                .text();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("skills_en.csv"));
            out.write(SKILLS.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
