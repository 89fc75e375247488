package org.vouchgate.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.assessment.Concluded.accepted;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.platform.VaultSettings;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

class LiveStatusTest {

    private static final Instant LATER = Opened.NOON.plusSeconds(3600);

    private Optional<AssessmentDocument> concluded =
            Optional.of(Concluded.document("verified", Optional.empty(), accepted("Java")));

    @ParameterizedTest
    @EnumSource
    void the_address_stays_the_same_and_stands_nowhere_in_the_database(Engine engine) {
        var request = Opened.in(engine.database());
        var statuses = statuses(engine);

        var address = statuses.of(request, 1);

        assertThat(statuses.of(request, 1)).isEqualTo(address);
        assertThat(statuses.of(request, 2)).isNotEqualTo(address);
        assertThat(token(address)).hasSize(43);
        assertThat(engine.database()
                        .number("select count(*) from status_link where token_hash = '" + token(address) + "'"))
                .isZero();
        assertThat(statuses.at("x".repeat(43))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_conclusion_is_current_until_a_newer_one_takes_its_place(Engine engine) {
        var request = Opened.in(engine.database());
        var statuses = statuses(engine);
        var address = statuses.of(request, 1);

        assertThat(kind(statuses, address)).isEqualTo(Standing.Kind.CURRENT);

        revise(engine.database(), request);
        assertThat(kind(statuses, address)).isEqualTo(Standing.Kind.SUPERSEDED);
        assertThat(kind(statuses, statuses.of(request, 2))).isEqualTo(Standing.Kind.CURRENT);

        concluded = Optional.empty();
        assertThat(kind(statuses, address)).isEqualTo(Standing.Kind.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void after_the_erasure_it_is_told_when_and_no_longer_known_of_what(Engine engine) {
        var request = Opened.in(engine.database());
        var statuses = statuses(engine);
        var address = statuses.of(request, 1);

        engine.database().commit(entities -> {
            Database.on(entities, StatusLinks.class).erasedOf(request.id(), LATER);
            return request;
        });

        var standing = statuses.at(token(address)).orElseThrow();
        assertThat(standing.kind()).isEqualTo(Standing.Kind.ERASED);
        assertThat(standing.since()).hasValue(LATER);
        assertThat(engine.database()
                        .number("select count(*) from status_link where request_id = '" + request.id() + "'"))
                .isZero();
    }

    private static Standing.Kind kind(LiveStatus statuses, URI address) {
        return statuses.at(token(address)).orElseThrow().kind();
    }

    private static String token(URI address) {
        return address.getPath().substring("/s/".length());
    }

    private static void revise(Database database, PresentationRequest request) {
        database.commit(
                entities -> entities.createNativeQuery("update presentation_request set revision = 2 where id = ?1")
                        .setParameter(1, request.id())
                        .executeUpdate());
    }

    private LiveStatus statuses(Engine engine) {
        var commits = new Commits(engine.database());
        var statuses = new LiveStatus();
        statuses.links = commits.on(new StatusLinks());
        statuses.requests = commits.on(new PresentationRequests());
        statuses.assessments = new ReadAssessment() {
            @Override
            public Optional<AssessmentDocument> ifAny(PresentationRequest request) {
                return concluded;
            }
        };
        var vault = new Vault();
        Database.set(vault, "settings", new VaultSettings(new byte[32]));
        Database.set(vault, "secrets", new Secrets());
        statuses.vault = vault;
        statuses.gateway = new GatewaySettings(
                URI.create("https://gateway.example"), false, Path.of("."), Path.of("."), Path.of("."));
        statuses.commit = commits;
        statuses.clock = Clock.fixed(LATER, ZoneOffset.UTC);
        return statuses;
    }
}
