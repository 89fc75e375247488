package org.vouchgate.gateway.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.request.PresentationRequest;

/** All ways to rights. */
@ApplicationScoped
public class RightsLinks {

    /** How long it is said that everything was erased. */
    static final Duration SAID_AFTERWARDS = Duration.ofDays(90);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Makes a request's way; of two who do, the second changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void add(PresentationRequest request, String secret, Instant at) {
        entities.createQuery("insert into RightsLink (request, employer, secretHash, secret, madeAt)"
                        + " values (:request, :employer, :hash, :secret, :at) on conflict do nothing")
                .setParameter("request", request.id())
                .setParameter("employer", request.employer())
                .setParameter("hash", Secrets.hash(secret))
                .setParameter("secret", vault.seal(secret, place(request.id())))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** For candidates, who know nothing but the secret they were given. */
    public Optional<RightsLink> bySecret(String secret) {
        return entities.createQuery("select l from RightsLink l where l.secretHash = :hash", RightsLink.class)
                .setParameter("hash", Secrets.hash(secret))
                .getResultStream()
                .findFirst();
    }

    public Optional<RightsLink> ofRequest(UUID employer, UUID request) {
        return entities.createQuery(
                        "select l from RightsLink l where l.employer = :employer and l.request = :request",
                        RightsLink.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /** The secret, to be shown to the candidate again; empty once everything is erased. */
    public Optional<String> secret(RightsLink link) {
        return link.secret().map(text -> vault.open(text, place(link.request())));
    }

    /** Notes that everything else about the request is erased; what was noted first stays. */
    @Transactional(TxType.MANDATORY)
    public void erased(UUID request, Instant at) {
        entities.createQuery("update RightsLink l set l.secret = null, l.erasedAt = :at, l.endsAt = :ends"
                        + " where l.request = :request and l.erasedAt is null")
                .setParameter("at", at)
                .setParameter("ends", at.plus(SAID_AFTERWARDS))
                .setParameter("request", request)
                .executeUpdate();
    }

    /** Forgets what has been said for long enough. */
    @Transactional(TxType.MANDATORY)
    public int removeEnded(Instant at) {
        return entities.createQuery("delete from RightsLink l where l.endsAt <= :at")
                .setParameter("at", at)
                .executeUpdate();
    }

    private static String place(UUID request) {
        return "rights_link.secret:" + request;
    }
}
