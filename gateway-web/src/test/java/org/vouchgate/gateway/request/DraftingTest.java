package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.FileSettings;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.presentation.dcql.QueryProblem;
import org.vouchgate.presentation.request.Profile;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.SigningIdentities;

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
            @Nullable String method,
            @Nullable JsonArray transaction) {

        NewPresentationRequest request() {
            return new NewPresentationRequest(
                    job,
                    null,
                    template,
                    query,
                    purpose,
                    retention,
                    lifetime,
                    profile,
                    mode,
                    prefix,
                    method,
                    transaction,
                    null,
                    null,
                    null);
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
        read.own = Opened.noneOfTheirOwn();
        read.settings =
                new GatewaySettings(URI.create("https://gateway.example"), false, templates, templates, templates);
        read.protocol = Opened.protocol();
        read.asking = Opened.asking();
        read.employers = Opened.nobody();
        read.read();
        drafting.templates = read;
        drafting.protocol = Opened.protocol();
        drafting.files = new FileSettings(false);
        drafting.asking = Opened.asking(true, Set.of("consent"));
        drafting.identities = new SigningIdentities(Names.identity(), List.of());
        drafting.gateway = read.settings;
        drafting.clock = Clock.fixed(Opened.NOON, ZoneOffset.UTC);
        drafting.settings = new RequestSettings(Duration.ofDays(7), Duration.ofDays(30), true);
        drafting.policy = Opened.policy();
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
        assertThat(draft.purpose()).isEqualTo(new Purpose("To see them.", Optional.empty()));
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
    @DisplayName("CP-03, CP-05 to CP-07: a name that the gateway does not have is refused before anybody is asked")
    void a_name_that_the_gateway_does_not_have_is_refused() {
        for (var prefix : List.of("verifier_attestation", "openid_federation", "pre-registered")) {
            assertRefused(choosing(null, null, prefix, null), "/clientIdPrefix", "no name by which a wallet");
        }
        for (var prefix : List.of("x509_hash", "x509_san_dns", "decentralized_identifier", "redirect_uri")) {
            assertThat(drafting.draft(
                                    EMPLOYER, choosing(null, null, prefix, null).request(), AtsOrigin.none())
                            .prefix()
                            .wireName())
                    .isEqualTo(prefix);
        }
    }

    @Test
    @DisplayName("A-104, DC-06: a browser's response modes cannot be asked of wallets")
    void a_browsers_response_modes_cannot_be_asked_of_wallets() {
        assertRefused(choosing(null, "dc_api", null, null), "/responseMode", "direct_post.jwt or direct_post");
        assertRefused(choosing(null, "dc_api.jwt", null, null), "/responseMode", "direct_post.jwt or direct_post");
    }

    @Test
    @DisplayName("AR-13, A-112: what is to be authorised is drafted as it will be sent, or refused at its place")
    void what_is_to_be_authorised_is_drafted_or_refused() {
        var good = array("[{\"type\":\"consent\",\"credential_ids\":[\"badge\"]}]");
        var unknown = array("[{\"type\":\"payment\",\"credential_ids\":[\"badge\"]}]");

        assertThat(drafting.draft(EMPLOYER, authorising(good).request(), AtsOrigin.none())
                        .transactionData())
                .hasSize(1);
        assertRefused(authorising(unknown), "/transactionData/0/type", "gateway.request.transaction-data-types");
    }

    @Test
    @DisplayName("AR-19: a deployment that refuses protected attributes refuses them at their place")
    void protected_attributes_are_refused_where_the_deployment_says_so() {
        var nosy = object(Opened.QUERY.replace("\"meta\"", "\"claims\":[{\"path\":[\"birthdate\"]}],\"meta\""));

        assertRefused(
                asking(null, nosy, "Because."),
                "/dcqlQuery/credentials/0/claims/0/path",
                "by which nobody may be chosen");
        drafting.asking = Opened.asking();
        assertThat(drafting.warnings(EMPLOYER, asking(null, nosy, "Because.").request()))
                .extracting(QueryProblem::code)
                .containsExactly(QueryProblem.Code.PROTECTED_ATTRIBUTE);
        assertThat(drafting.warnings(EMPLOYER, nothing().request())).isEmpty();
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
        return new Wanted(JOB, template, query, purpose, null, null, null, null, null, null, null);
    }

    private static Wanted retained(String retention) {
        return new Wanted(JOB, null, null, null, retention, null, null, null, null, null, null);
    }

    private static Wanted living(String lifetime) {
        return new Wanted(JOB, null, null, null, null, lifetime, null, null, null, null, null);
    }

    private static Wanted choosing(
            @Nullable String profile, @Nullable String mode, @Nullable String prefix, @Nullable String method) {
        return new Wanted(JOB, null, null, null, null, null, profile, mode, prefix, method, null);
    }

    private static Wanted authorising(JsonArray transaction) {
        return new Wanted(JOB, null, null, null, null, null, null, null, null, null, transaction);
    }

    private static JsonArray array(String json) {
        return Json.createReader(new StringReader(json)).readArray();
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
