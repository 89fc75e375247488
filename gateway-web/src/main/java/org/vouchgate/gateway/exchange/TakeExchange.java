package org.vouchgate.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import org.vouchgate.gateway.assessment.Assess;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.Judgement;
import org.vouchgate.gateway.assessment.Places;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** Takes a wallet through an exchange: says what is asked, then judges what it presents. */
@ApplicationScoped
public class TakeExchange {

    private static final System.Logger LOG = System.getLogger(TakeExchange.class.getName());
    private static final int MOST_ATTEMPTS = 20;

    @Inject
    PresentationRequests requests;

    @Inject
    ExchangeInvitation invitation;

    @Inject
    Assess assess;

    @Inject
    Places places;

    @Inject
    CloseRequest close;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** The gateway's turn after a message. */
    JsonObject step(String path, String message) {
        var now = clock.instant();
        var request = requests.byWalletPath(path)
                .filter(found -> invitation.isOffered(found, now))
                .orElseThrow(() -> new NotFound("exchange"));
        return ExchangeMessage.read(message)
                .fold(opening -> opened(request, now), presenting -> presented(request, presenting, now), unfit -> {
                    throw new UserError(Problem.of("exchange-unfit", 400, "This cannot be used", unfit.sentence()));
                });
    }

    private JsonObject opened(PresentationRequest request, Instant now) {
        close.fetched(request, now);
        LOG.log(Level.INFO, "request {0}: an exchange begins", request.id());
        return invitation.asked(request);
    }

    private JsonObject presented(PresentationRequest request, ExchangeMessage.Presenting presenting, Instant now) {
        if (!commit.run(() -> requests.fileHandedIn(request.id(), MOST_ATTEMPTS))) {
            throw new UserError(Problem.of(
                    "too-many-attempts",
                    429,
                    "Too many attempts",
                    "Nothing more is looked at for this request. Use another wallet, or ask for a new request."));
        }
        var judgement = places.within(() -> assess.ofExchange(
                        request, presenting.text(), presenting.credentials(), invitation.challenge(request), now))
                .orElseThrow(() -> new UserError(Problem.of(
                        "not-now",
                        503,
                        "Something could not be checked just now",
                        "Nothing was taken. Wait a moment, then share it again.")));
        return concluded(request, judgement, now);
    }

    private JsonObject concluded(PresentationRequest request, Judgement judgement, Instant now) {
        LOG.log(
                Level.INFO,
                "request {0}, exchange judged: {1}",
                request.id(),
                judgement.outcome().wireName());
        if (judgement.outcome() == RequestState.NOT_VERIFIED) {
            throw new UserError(
                    Problem.of("not-verified", 422, "What was shared could not be verified", why(judgement)));
        }
        if (!close.with(request, judgement, now)) {
            throw new UserError(Problem.of(
                    "request-closed",
                    409,
                    "This request cannot be answered any more",
                    "Another answer came first, or its time is over. Ask whoever sent it for a new one."));
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The first check that failed, as for a file: whoever is told has the request's secret address. */
    private static String why(Judgement judgement) {
        return judgement.document().credentials().stream()
                        .flatMap(credential -> credential.findings().stream())
                        .filter(finding -> finding.answer().equals("failed"))
                        .map(AssessedCredential.AssessedFinding::sentence)
                        .findFirst()
                        .orElse("It could not be verified")
                + ".";
    }
}
