package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.presentation.request.Profile;
import org.vouchgate.presentation.request.ResponseMode;

/** What is wanted is filled in where it says nothing, and refused where it cannot be: with a place and a sentence. */
class DraftingTest {

    private static final UUID EMPLOYER = UUID.randomUUID();
    private static final UUID JOB = UUID.randomUUID();

    /** What a caller sends, one member changed at a time. */
    private record Wanted(
            UUID job,
            @Nullable String template,
            @Nullable JsonObject query,
            @Nullable String purpose,
            @Nullable String retention,
            @Nullable String lifetime,
            @Nullable String profile,
            @Nullable String mode,
            @Nullable String prefix,
            @Nullable String method) {

        NewPresentationRequest request() {
            return new NewPresentationRequest(
                    job, null, template, query, purpose, retention, lifetime, profile, mode, prefix, method);
        }
    }

    private static final class AnyJob extends Job {}

    @TempDir
    Path templates;

    private final Drafting drafting = new Drafting();

    @BeforeEach
    void wire() throws IOException {
        Files.writeString(
                templates.resolve("skills.json"),
                "{\"title\":\"Skills\",\"description\":\"Any\",\"purpose\":\"To see them.\",\"dcqlQuery\":"
                        + Opened.QUERY + "}");
        var read = new RequestTemplates();
        read.settings =
                new GatewaySettings(URI.create("https://gateway.example"), false, templates, templates, templates);
        read.protocol = Opened.protocol();
        read.read();
        drafting.templates = read;
        drafting.protocol = Opened.protocol();
        drafting.settings = new RequestSettings(Duration.ofDays(7), Duration.ofDays(30), true);
        drafting.jobs = new Jobs() {
            @Override
            public Optional<Job> find(UUID employer, UUID id) {
                return employer.equals(EMPLOYER) && id.equals(JOB) ? Optional.of(new AnyJob()) : Optional.empty();
            }
        };
    }

    @Test
    void what_is_not_said_is_filled_in() {
        var draft = drafting.draft(EMPLOYER, nothing().request(), AtsOrigin.none());

        assertThat(draft.template()).contains("skills");
        assertThat(draft.purpose()).isEqualTo("To see them.");
        assertThat(draft.retention()).isEqualTo(Duration.ofDays(30));
        assertThat(draft.lifetime()).isEqualTo(Duration.ofDays(7));
        assertThat(draft.profile()).isEqualTo(Profile.PLAIN);
        assertThat(draft.responseMode()).isEqualTo(ResponseMode.DIRECT_POST_JWT);
        assertThat(draft.candidate().name()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P30D,30", "P2W,14", "P1M,30", "P1Y,360", "PT24H,1", "P1DT24H,2"})
    void durations_are_those_of_iso_8601(String text, int days) {
        assertThat(drafting.draft(EMPLOYER, retained(text).request(), AtsOrigin.none())
                        .retention())
                .isEqualTo(Duration.ofDays(days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30 days",
                "P",
                "-P30D",
                "PT0S",
                "P3Y",
                "P99999999999999999999D",
                "P9999999Y",
                "PT9223372036854775807S",
                "P1MT5M"
            })
    void what_is_no_duration_or_out_of_bounds_is_refused(String text) {
        assertRefused(retained(text), "/retention", "ISO 8601");
        assertRefused(living(text), "/lifetime", "ISO 8601");
    }

    @Test
    void a_job_of_somebody_else_is_no_job() {
        var refused = refused(UUID.randomUUID(), nothing());

        assertThat(refused.pointer()).isEqualTo("/job");
        assertThat(refused.detail()).contains("no such job");
    }

    @Test
    void every_choice_is_one_of_those_there_are() {
        assertRefused(choosing("haipp", null, null, null), "/profile", "openid4vp or haip");
        assertRefused(choosing(null, "fragment", null, null), "/responseMode", "direct_post.jwt or direct_post");
        assertRefused(choosing(null, null, "did", null), "/clientIdPrefix", "x509_hash");
        assertRefused(choosing(null, null, null, "put"), "/requestUriMethod", "get or post");
        assertRefused(choosing("haip", "direct_post", null, null), "/profile", "HAIP permits only");
    }

    @Test
    void a_query_and_a_template_exclude_each_other() {
        assertRefused(asking("skills", object(Opened.QUERY), "Because."), "/template", "not both");
        assertRefused(asking("nonsense", null, null), "/template", "there are skills");
    }

    @Test
    void a_query_of_ones_own_needs_a_reason_the_candidate_can_read() {
        assertRefused(asking(null, object(Opened.QUERY), null), "/purpose", "Say in a sentence");
        assertRefused(asking(null, object(Opened.QUERY), "   "), "/purpose", "Say in a sentence");
    }

    @Test
    void a_query_that_cannot_be_asked_is_refused_at_its_place() {
        var query = object("{\"credentials\":[{\"id\":\"a b\",\"format\":\"dc+sd-jwt\"}]}");

        var refused = refused(EMPLOYER, asking(null, query, "Because."));

        assertThat(refused.pointer()).startsWith("/dcqlQuery/credentials/0");
        assertThat(refused.detail()).isNotBlank();
    }

    private void assertRefused(Wanted wanted, String pointer, String sentence) {
        var refused = refused(EMPLOYER, wanted);

        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(refused.detail()).contains(sentence);
    }

    private Problem.Error refused(UUID employer, Wanted wanted) {
        var refusal = catchThrowableOfType(
                BadInput.class, () -> drafting.draft(employer, wanted.request(), AtsOrigin.none()));
        assertThat(refusal).as("accepted %s", wanted).isNotNull();
        assertThat(refusal.problem().status()).isEqualTo(400);
        return refusal.problem().errors().get(0);
    }

    private static Wanted nothing() {
        return asking(null, null, null);
    }

    private static Wanted asking(@Nullable String template, @Nullable JsonObject query, @Nullable String purpose) {
        return new Wanted(JOB, template, query, purpose, null, null, null, null, null, null);
    }

    private static Wanted retained(String retention) {
        return new Wanted(JOB, null, null, null, retention, null, null, null, null, null);
    }

    private static Wanted living(String lifetime) {
        return new Wanted(JOB, null, null, null, null, lifetime, null, null, null, null);
    }

    private static Wanted choosing(
            @Nullable String profile, @Nullable String mode, @Nullable String prefix, @Nullable String method) {
        return new Wanted(JOB, null, null, null, null, null, profile, mode, prefix, method);
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
