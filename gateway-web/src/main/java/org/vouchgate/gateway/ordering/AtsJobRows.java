package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which jobs of ours the jobs of applicant-tracking systems are. */
@ApplicationScoped
public class AtsJobRows {

    @PersistenceContext
    EntityManager entities;

    public Optional<UUID> find(UUID employer, String connector, String jobRef) {
        return Optional.ofNullable(entities.find(AtsJobRow.class, new AtsJobRow.Key(employer, connector, jobRef)))
                .map(AtsJobRow::job);
    }

    public List<AtsJobRow> of(UUID employer, String connector) {
        return entities.createQuery(
                        "select j from AtsJobRow j where j.key.employer = :employer and j.key.connector = :connector"
                                + " order by j.key.jobRef",
                        AtsJobRow.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .getResultList();
    }

    /** Says it, or says it anew. */
    @Transactional(TxType.MANDATORY)
    public void put(UUID employer, String connector, String jobRef, UUID job, Instant at, String by) {
        entities.merge(AtsJobRow.of(new AtsJobRow.Key(employer, connector, jobRef), job, at, by));
    }

    @Transactional(TxType.MANDATORY)
    public boolean remove(UUID employer, String connector, String jobRef) {
        return entities.createQuery("delete from AtsJobRow j where j.key.employer = :employer"
                                + " and j.key.connector = :connector and j.key.jobRef = :ref")
                        .setParameter("employer", employer)
                        .setParameter("connector", connector)
                        .setParameter("ref", jobRef)
                        .executeUpdate()
                == 1;
    }
}
