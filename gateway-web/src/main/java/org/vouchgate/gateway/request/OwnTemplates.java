package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** All templates that employers' admins wrote, in all their versions. */
@ApplicationScoped
public class OwnTemplates {

    @PersistenceContext
    EntityManager entities;

    /** The latest version of each, in the order of the names; retired ones too. */
    public List<OwnTemplate> latest(UUID employer) {
        return entities.createQuery(
                        "select t from OwnTemplate t where t.employer = :employer and t.version ="
                                + " (select max(o.version) from OwnTemplate o where o.employer = t.employer and o.name = t.name)"
                                + " order by t.name",
                        OwnTemplate.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    /** Every version of one, newest first. */
    public List<OwnTemplate> versions(UUID employer, String name) {
        return entities.createQuery(
                        "select t from OwnTemplate t where t.employer = :employer and t.name = :name order by t.version desc",
                        OwnTemplate.class)
                .setParameter("employer", employer)
                .setParameter("name", name)
                .getResultList();
    }

    @Transactional(TxType.MANDATORY)
    public void add(OwnTemplate template) {
        entities.persist(template);
    }
}
