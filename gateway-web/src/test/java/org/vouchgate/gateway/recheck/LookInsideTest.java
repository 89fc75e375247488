package org.vouchgate.gateway.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.StatusSource;
import org.vouchgate.gateway.assessment.Assessment;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Judgement;
import org.vouchgate.gateway.assessment.Remembered;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.recheck.LookAgain.Scope;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.skills.SetAside;

/** The second look at credentials inside credentials, at dates, and at what was to be authorised: R7.5, A-120. */
class LookInsideTest {

    private static final Instant LATER = NOON.plus(Duration.ofDays(2));
    private static final Finding STANDS = Finding.passed(Reason.NOT_REVOKED, "Not taken back");
    private static final Finding SILENCE = Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "Nobody answered");
    private static final Finding REVOKED = Finding.failed(Reason.REVOKED, "Taken back");

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "A-120: a credential inside a record that was revoked since is seen, and what it showed counts no more")
    void a_part_that_was_revoked_since_is_seen(Engine engine) {
        var database = empty(engine);
        var request = answered(database, asked -> Remembered.record(asked, STANDS, STANDS));

        assertThat(look(database, request, Scope.EVERYTHING, Map.of(100, REVOKED)))
                .isTrue();

        var document = document(database, request);
        var record = document.credentials().get(0);
        assertThat(document.outcome()).isEqualTo("verified");
        assertThat(record.verdict()).isEqualTo("accepted");
        assertThat(record.assurance()).isEqualTo("partly-verified");
        assertThat(record.parts())
                .extracting(part -> part.credential().verdict())
                .containsExactly("rejected", "accepted");
        assertThat(record.parts().get(0).credential().title()).isEmpty();
        assertThat(record.parts().get(0).credential().findings())
                .filteredOn(finding -> finding.check().equals("status"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.asOf()).contains(LATER));
        assertThat(document.skills().orElseThrow().evidence())
                .extracting(each -> each.credential().part())
                .containsExactly("/credentialSubject/verifiableCredential/1");
        assertThat(document.skills().orElseThrow().setAside())
                .extracting(SetAside::why)
                .containsExactly(SetAside.Why.NOT_VERIFIED_ON_ITS_OWN);
        assertThat(database.number("select revision from presentation_request")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R7.5: a verified record with an open credential inside it is looked at by itself, until nothing is open")
    void a_part_that_stayed_open_settles_by_itself(Engine engine) {
        var database = empty(engine);
        var request = answered(database, asked -> Remembered.record(asked, SILENCE, STANDS));
        assertThat(document(database, request)
                        .credentials()
                        .get(0)
                        .parts()
                        .get(0)
                        .credential()
                        .title())
                .as("nothing is told before its time")
                .isEmpty();
        assertThat(due(database)).isEqualTo(1);

        assertThat(look(database, request, Scope.OPEN_QUESTIONS, Map.of(100, STANDS)))
                .isTrue();

        var document = document(database, request);
        var record = document.credentials().get(0);
        assertThat(record.assurance()).isEqualTo("verified");
        assertThat(record.parts().get(0).credential().verdict()).isEqualTo("accepted");
        assertThat(record.parts().get(0).credential().title()).contains("Java, advanced");
        assertThat(document.skills().orElseThrow().evidence()).hasSize(2);
        assertThat(document.skills().orElseThrow().setAside()).isEmpty();
        assertThat(due(database)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A-120: what has expired since is told as expired, and that it was valid when it was presented")
    void what_has_expired_since_is_expired(Engine engine) {
        var database = empty(engine);
        var request = answered(database, asked -> Remembered.validUntil(asked, LATER.minus(Duration.ofDays(1))));

        assertThat(look(database, request, Scope.EVERYTHING, Map.of())).isTrue();

        var document = document(database, request);
        assertThat(document.outcome()).isEqualTo("not_verified");
        assertThat(document.reason()).isEqualTo("expired");
        assertThat(document.credentials().get(0).findings())
                .filteredOn(finding -> finding.check().equals("validity-period"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sentence()).contains("valid when it was presented");
                    assertThat(finding.asOf()).contains(LATER);
                });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A settled credential is not looked at by itself: it does not expire behind the candidate's back")
    void what_was_settled_stands_until_somebody_asks(Engine engine) {
        var database = empty(engine);
        var request = answered(database, asked -> Remembered.validUntil(asked, LATER.minus(Duration.ofDays(1))));

        assertThat(look(database, request, Scope.OPEN_QUESTIONS, Map.of())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A-112: what had to be authorised must be so by a credential that stands at the later look")
    void what_was_to_be_authorised_needs_a_credential_that_stands(Engine engine) {
        var database = empty(engine);
        var standing = answered(database, Remembered::authorising);
        assertThat(look(database, standing, Scope.OPEN_QUESTIONS, Map.of(1, STANDS, 2, REVOKED)))
                .isTrue();
        var authorised = document(database, standing);
        database.empty();
        var fallen = answered(database, Remembered::authorising);
        assertThat(look(database, fallen, Scope.OPEN_QUESTIONS, Map.of(1, REVOKED, 2, STANDS)))
                .isTrue();
        var unauthorised = document(database, fallen);

        assertThat(authorised.outcome()).isEqualTo("verified");
        assertThat(unauthorised.outcome()).isEqualTo("not_verified");
        assertThat(unauthorised.reason()).isEqualTo("authorisation-missing");
        assertThat(unauthorised.skills()).isEmpty();
    }

    private static Database empty(Engine engine) {
        var database = engine.database();
        database.empty();
        return database;
    }

    private static PresentationRequest answered(Database database, Function<PresentationRequest, Judgement> judged) {
        var request = Opened.in(database);
        database.commit(entities -> {
            var judgement = judged.apply(request);
            Looking.assessments(entities).add(request, judgement);
            return Database.on(entities, PresentationRequests.class)
                    .end(
                            request,
                            EnumSet.of(RequestState.OPEN),
                            judgement.outcome(),
                            judgement.document().reason(),
                            NOON);
        });
        return database.commit(
                PresentationRequests.class,
                requests -> requests.find(request.employer(), request.id()).orElseThrow());
    }

    /** @param statuses by index on the status list; all others stand */
    private static boolean look(
            Database database, PresentationRequest request, Scope scope, Map<Integer, Finding> statuses) {
        StatusSource source = (issuer, references, at) -> references.stream()
                .map(TokenStatusEntry.class::cast)
                .map(entry -> statuses.getOrDefault((int) entry.index(), STANDS))
                .findFirst()
                .orElseThrow();
        var assessment = assessment(database, request);
        return database.commit(
                entities -> Looking.again(entities, source, LATER).at(request, assessment, scope, "gateway", LATER));
    }

    private static int due(Database database) {
        return database.commit(entities ->
                Looking.assessments(entities).dueForRecheck(LATER, 10).size());
    }

    private static Assessment assessment(Database database, PresentationRequest request) {
        return database.commit(entities -> Looking.assessments(entities)
                .ofRequest(request.employer(), request.id())
                .orElseThrow());
    }

    private static AssessmentDocument document(Database database, PresentationRequest request) {
        return database.commit(entities -> Looking.assessments(entities)
                .document(Looking.assessments(entities)
                        .ofRequest(request.employer(), request.id())
                        .orElseThrow()));
    }
}
