package org.vouchgate.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** Gives each conclusion an address that cannot be guessed, and says there how it stands now. */
@ApplicationScoped
public class LiveStatus {

    /** How long it is still told that something was erased. */
    public static final Duration REMEMBERED = Duration.ofDays(3650);

    @Inject
    StatusLinks links;

    @Inject
    PresentationRequests requests;

    @Inject
    ReadAssessment assessments;

    @Inject
    Vault vault;

    @Inject
    GatewaySettings gateway;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** The address of one conclusion's state: always the same, known to nobody but whom it is given to. */
    public URI of(PresentationRequest request, int revision) {
        var token = vault.derive("status-page:" + request.id() + ":" + revision);
        var hash = Secrets.hash(token);
        if (links.byToken(hash).isEmpty()) {
            add(StatusLink.of(hash, request.employer(), request.id(), revision, clock.instant()));
        }
        return gateway.at("/s/" + token);
    }

    private void add(StatusLink link) {
        try {
            commit.run(() -> {
                links.add(link);
                return link;
            });
        } catch (PersistenceException e) {
            // Somebody else was first, and wrote the same.
            if (links.byToken(link.tokenHash()).isEmpty()) {
                throw e;
            }
        }
    }

    /** How it stands; empty if nobody was ever given that address, or so long ago that it is forgotten. */
    public Optional<Standing> at(String token) {
        return links.byToken(Secrets.hash(token)).map(this::standing);
    }

    private Standing standing(StatusLink link) {
        var now = clock.instant();
        return link.request()
                .flatMap(id -> requests.find(link.employer().orElseThrow(), id))
                .map(request -> standing(link, request, now))
                .orElseGet(() -> Standing.erased(now, link.erasedAt()));
    }

    private Standing standing(StatusLink link, PresentationRequest request, Instant now) {
        var document = assessments.ifAny(request);
        if (request.state() == RequestState.CANCELLED || document.isEmpty()) {
            return Standing.withdrawn(now);
        }
        var judgedAt = document.map(AssessmentDocument::judgedAt);
        return request.revision() > link.revision()
                ? Standing.superseded(now, judgedAt)
                : Standing.current(now, judgedAt);
    }
}
