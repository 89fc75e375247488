package org.vouchgate.gateway.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** All that was signed. Of two who sign the same, the database lets one keep it. */
@ApplicationScoped
public class SignedDocumentRows {

    @PersistenceContext
    EntityManager entities;

    public Optional<SignedDocument> find(UUID employer, UUID request, String contentHash) {
        return entities.createQuery(
                        "select d from SignedDocument d where d.employer = :employer and d.request = :request"
                                + " and d.contentHash = :hash",
                        SignedDocument.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .setParameter("hash", contentHash)
                .getResultStream()
                .findFirst();
    }

    @Transactional(TxType.MANDATORY)
    public void add(SignedDocument document) {
        entities.persist(document);
        entities.flush();
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from SignedDocument d where d.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
