package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.request.PresentationRequest;

/** All assessments. */
@ApplicationScoped
public class Assessments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Json json;

    @Transactional(TxType.MANDATORY)
    public void add(PresentationRequest request, Judgement judgement) {
        entities.persist(Assessment.of(request, judgement, json.write(judgement.document())));
    }

    public Optional<Assessment> ofRequest(UUID employer, UUID request) {
        return entities.createQuery(
                        "select a from Assessment a where a.employer = :employer and a.request = :request",
                        Assessment.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    public AssessmentDocument document(Assessment assessment) {
        return json.read(assessment.document(), AssessmentDocument.class);
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from Assessment a where a.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
