package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who signed what an employer's candidates have shown, counted; as long as the answers are kept. */
@ApplicationScoped
public class SeenIssuers {

    private static final int MOST = 2_000;

    @PersistenceContext
    EntityManager entities;

    /**
     * How often one issuer's credentials of one type stood in one way.
     *
     * @param issuer    what its key proves
     * @param name      from an authenticated source
     * @param keySource how its key was found
     * @param type      empty if the credential has none that says more than that it is one
     * @param answers   in how many answers
     * @param last      when the last of them was judged
     */
    public record Count(
            String issuer,
            Optional<String> name,
            String keySource,
            String type,
            SeenIssuer.Standing standing,
            long answers,
            Instant last) {}

    /** Those seen last come first. */
    public List<Count> of(UUID employer) {
        return entities.createQuery(
                        "select s.issuer, max(s.name), s.keySource, s.credentialType, s.standing,"
                                + " count(distinct s.request), max(s.seenAt) from SeenIssuer s where s.employer = :employer"
                                + " group by s.issuer, s.keySource, s.credentialType, s.standing order by max(s.seenAt) desc",
                        Object[].class)
                .setParameter("employer", employer)
                .setMaxResults(MOST)
                .getResultStream()
                .map(SeenIssuers::count)
                .toList();
    }

    private static Count count(Object[] row) {
        return new Count(
                (String) row[0],
                Optional.ofNullable((String) row[1]),
                (String) row[2],
                (String) row[3],
                (SeenIssuer.Standing) row[4],
                (Long) row[5],
                (Instant) row[6]);
    }
}
