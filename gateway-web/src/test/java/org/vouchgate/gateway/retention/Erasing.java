package org.vouchgate.gateway.retention;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.blind.BlindReviews;
import org.vouchgate.gateway.decision.Decisions;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.ordering.InboundEvents;
import org.vouchgate.gateway.ordering.OpenOrders;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.record.SignedDocumentRows;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.rights.RightsLinks;
import org.vouchgate.gateway.rights.Statements;
import org.vouchgate.gateway.status.StatusLinks;

/** Erases for tests, as the container would wire it. */
public final class Erasing {

    private Erasing() {}

    public static EraseRequest on(EntityManager entities, Instant at) {
        var erase = new EraseRequest();
        erase.requests = Database.on(entities, PresentationRequests.class);
        erase.assessments = Database.on(entities, Assessments.class);
        erase.deliveries = Database.on(entities, Deliveries.class);
        erase.inboundEvents = Database.on(entities, InboundEvents.class);
        erase.openOrders = Database.on(entities, OpenOrders.class);
        erase.blindReviews = Database.on(entities, BlindReviews.class);
        erase.decisions = Database.on(entities, Decisions.class);
        erase.statements = Database.on(entities, Statements.class);
        erase.links = Database.on(entities, RightsLinks.class);
        erase.signedDocuments = Database.on(entities, SignedDocumentRows.class);
        erase.statusLinks = Database.on(entities, StatusLinks.class);
        erase.clock = Clock.fixed(at, ZoneOffset.UTC);
        return erase;
    }
}
