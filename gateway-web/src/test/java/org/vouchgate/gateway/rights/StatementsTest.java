package org.vouchgate.gateway.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.Vaults;
import org.vouchgate.gateway.request.CandidateWishes;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;

/** What candidates state is kept as stated, and answered once. */
class StatementsTest {

    private static final Instant NOON = Opened.NOON;

    @ParameterizedTest
    @EnumSource
    void an_objection_waits_until_one_person_has_answered_it(Engine engine) {
        var database = emptied(engine);
        var request = Opened.in(database);
        var objection = stated(database, request, StatementKind.OBJECTION, "Why 40?");

        assertThat(waiting(database, request)).hasSize(1);
        assertThat(answered(database, request, objection, "Because of the hours."))
                .isTrue();
        assertThat(answered(database, request, objection, "Something else.")).isFalse();

        assertThat(waiting(database, request)).isEmpty();
        assertThat(says(database, request).objections()).singleElement().satisfies(said -> {
            assertThat(said.answer()).contains("Because of the hours.");
            assertThat(said.answeredBy()).contains("Rita");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_waits_for_nobody_and_is_told_beside_the_result(Engine engine) {
        var database = emptied(engine);
        var request = Opened.in(database);
        stated(database, request, StatementKind.CORRECTION, "I finished in 2021, not 2020.");

        assertThat(waiting(database, request)).isEmpty();
        assertThat(says(database, request).corrections())
                .singleElement()
                .satisfies(said -> assertThat(said.text()).isEqualTo("I finished in 2021, not 2020."));
    }

    @ParameterizedTest
    @EnumSource
    void the_way_is_found_by_its_secret_which_is_nowhere_in_the_clear(Engine engine) {
        var database = emptied(engine);
        var request = Opened.in(database);
        var secret = "s".repeat(43);
        database.commit(entities -> {
            links(entities).add(request, secret, NOON);
            return request;
        });

        database.commit(entities -> {
            var links = links(entities);
            assertThat(links.bySecret("t".repeat(43))).isEmpty();
            var link = links.bySecret(secret).orElseThrow();
            assertThat(link.request()).isEqualTo(request.id());
            assertThat(links.secret(link)).contains(secret);
            return link;
        });
        assertThat(database.number("select count(*) from rights_link where secret = '" + secret + "' or secret_hash = '"
                        + secret + "'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void opting_out_can_be_taken_back_only_before_the_answer(Engine engine) {
        var database = emptied(engine);
        var request = Opened.in(database);

        assertThat(unscored(database, request, Optional.of(NOON))).isTrue();
        assertThat(unscored(database, request, Optional.of(NOON))).isFalse();
        assertThat(unscored(database, request, Optional.empty())).isTrue();
        assertThat(unscored(database, request, Optional.of(NOON))).isTrue();
        database.commit(entities -> entities.createNativeQuery("update presentation_request set state = 'VERIFIED'")
                .executeUpdate());

        assertThat(unscored(database, request, Optional.empty())).isFalse();
    }

    private static boolean unscored(Database database, PresentationRequest request, Optional<Instant> at) {
        return database.commit(CandidateWishes.class, wishes -> wishes.unscored(request.id(), at));
    }

    private static Database emptied(Engine engine) {
        var database = engine.database();
        database.empty();
        return database;
    }

    private static RightsLinks links(EntityManager entities) {
        var links = Database.on(entities, RightsLinks.class);
        links.vault = Vaults.keyedWith(7);
        return links;
    }

    private static UUID stated(Database database, PresentationRequest request, StatementKind kind, String said) {
        var id = UUID.randomUUID();
        database.persist(Statement.of(id, request, kind, Subject.OTHER, said, NOON));
        return id;
    }

    private static boolean answered(Database database, PresentationRequest request, UUID id, String answer) {
        return database.commit(
                Statements.class,
                statements -> statements.answer(request.employer(), id, answer, "recruiter-1", "Rita", NOON));
    }

    private static List<ReadStatements.Waiting> waiting(Database database, PresentationRequest request) {
        return database.commit(entities -> reading(entities).waiting(request.employer()));
    }

    private static CandidateSays says(Database database, PresentationRequest request) {
        return database.commit(entities -> reading(entities).of(request));
    }

    private static ReadStatements reading(EntityManager entities) {
        var reading = new ReadStatements();
        reading.statements = Database.on(entities, Statements.class);
        return reading;
    }
}
