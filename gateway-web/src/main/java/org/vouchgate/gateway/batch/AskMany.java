package org.vouchgate.gateway.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.policy.PolicyInForce;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestPresentation;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.round.OneByOne;

/** Asks many candidates: keeps the list in one commit, and opens its requests one by one, each in a commit of its own. */
@ApplicationScoped
public class AskMany {

    private static final Duration LONGER_THAN_ANY = Duration.ofDays(1);

    /** What breaks off so often would break off for ever. */
    private static final int ATTEMPTS = 5;

    private static final String BROKE_OFF =
            "The gateway made a mistake here, again and again; it has been logged. Ask this candidate by themselves.";

    @Inject
    Batches batches;

    @Inject
    PresentationRequests requests;

    @Inject
    RequestPresentation requestPresentation;

    @Inject
    PolicyInForce policy;

    @Inject
    RequestSettings settings;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    /**
     * Keeps a list whose lines have been looked at.
     *
     * @throws BadInput if what is wanted cannot be asked of the first of them
     */
    public Batch of(UUID employer, Requester by, UUID job, BatchWish wish, List<ListedCandidate> whom) {
        requestPresentation.check(employer, wish.of(job, whom.get(0)));
        var now = clock.instant();
        var batch = Batch.of(employer, job, by, wish, whom.size(), now, purgeAt(employer, wish, now));
        return commit.run(() -> {
            batches.add(batch, whom);
            audit.note(employer, now, by.subject(), "batch.opened", batch.id(), String.valueOf(whom.size()));
            return batch;
        });
    }

    /** Addresses of those who were asked for a job and have not answered yet, in lower case. */
    public Set<String> askedAlready(UUID employer, UUID job) {
        return requests.ofJob(employer, job).stream()
                .filter(request -> !request.state().ended())
                .flatMap(request -> request.candidate().email().stream())
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Opens the requests of a few lines that wait; how many there were. */
    int openSome(int most) {
        var waiting = batches.waiting(most);
        oneByOne.each("batch line", waiting, BatchLine::id, this::open);
        return waiting.size();
    }

    /** Forgets what is over. */
    void forget() {
        commit.run(() -> batches.removeOver(clock.instant()));
    }

    private void open(BatchLine line) {
        if (line.attempts() >= ATTEMPTS) {
            commit.run(() -> batches.refuse(line, BROKE_OFF));
            return;
        }
        commit.run(() -> batches.begin(line));
        var batch = batches.find(line.employer(), line.batch());
        try {
            batch.ifPresent(known -> commit.run(() -> opened(line, known)));
        } catch (UserError refused) {
            commit.run(() -> batches.refuse(line, sentence(refused)));
        }
    }

    private Optional<PresentationRequest> opened(BatchLine line, Batch batch) {
        if (!batches.claim(line)) {
            return Optional.empty();
        }
        var wanted = batch.wish().of(batch.job(), line.whom());
        var request = requestPresentation.order(batch.employer(), batch.by(), wanted, AtsOrigin.none());
        batches.opened(line, request.id());
        return Optional.of(request);
    }

    private static String sentence(UserError refused) {
        return refused.problem().errors().stream()
                .map(error -> error.detail())
                .findFirst()
                .orElse(refused.problem().detail());
    }

    private Instant purgeAt(UUID employer, BatchWish wish, Instant at) {
        var retention = wish.retention().map(AskMany::length).orElseGet(() -> policy.retention(employer));
        return at.plus(settings.lifetime()).plus(retention).plus(LONGER_THAN_ANY);
    }

    private static Duration length(String iso) {
        return iso.contains("T")
                ? Duration.parse(iso)
                : Duration.ofDays(Period.parse(iso).getDays());
    }
}
