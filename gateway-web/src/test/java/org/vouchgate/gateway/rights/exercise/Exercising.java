package org.vouchgate.gateway.rights.exercise;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.delivery.Filing;
import org.vouchgate.gateway.delivery.Outbox;
import org.vouchgate.gateway.delivery.PlannedStep;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.StatusSettings;
import org.vouchgate.gateway.platform.Vaults;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** The repositories and rooms that exercising rights needs, put together by hand. */
final class Exercising {

    private Exercising() {}

    /** Plans nothing, as no connector is there to plan for. */
    static Filing filing() {
        return new Filing() {
            @Override
            public List<PlannedStep> planRetraction(PresentationRequest request, String reason, Instant at) {
                return List.of();
            }

            @Override
            public List<PlannedStep> planRevision(
                    PresentationRequest request, RequestState state, String reason, AssessmentDocument document) {
                return List.of();
            }
        };
    }

    static Outbox outbox(EntityManager entities) {
        var outbox = new Outbox();
        Database.set(outbox, "deliveries", Database.on(entities, Deliveries.class));
        Database.set(outbox, "clock", Clock.fixed(Opened.NOON, ZoneOffset.UTC));
        return outbox;
    }

    static ReadAssessment reading(EntityManager entities) {
        var read = new ReadAssessment();
        Database.set(read, "requests", Database.on(entities, PresentationRequests.class));
        Database.set(read, "assessments", assessments(entities));
        return read;
    }

    static Assessments assessments(EntityManager entities) {
        var assessments = Database.on(entities, Assessments.class);
        Database.set(assessments, "json", new Json());
        Database.set(assessments, "vault", Vaults.keyedWith(7));
        Database.set(assessments, "settings", new StatusSettings(true, Duration.ofMinutes(5), Duration.ofHours(6), 3));
        return assessments;
    }
}
