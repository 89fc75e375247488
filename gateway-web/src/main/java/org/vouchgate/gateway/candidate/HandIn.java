package org.vouchgate.gateway.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.gateway.assessment.Assess;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.Judgement;
import org.vouchgate.gateway.assessment.Places;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.pages.CredentialNames;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.presentation.file.CredentialFile;

/**
 * Takes a file in answer to a request, where the request allows it. A file that does not do ends nothing: the candidate is
 * told why and may hand in another, a few times.
 */
@ApplicationScoped
class HandIn {

    private static final System.Logger LOG = System.getLogger(HandIn.class.getName());
    private static final int MOST_FILES = 20;

    @Inject
    PresentationRequests requests;

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

    HandedIn take(PresentationRequest request, byte[] file) {
        var now = clock.instant();
        if (!request.isAnswerable(now) || !request.acceptsFiles()) {
            return HandedIn.TOO_LATE;
        }
        if (!commit.run(() -> requests.fileHandedIn(request.id(), MOST_FILES))) {
            return HandedIn.useless(
                    "Too many files",
                    List.of(
                            "No more files can be handed in for this request. Use a wallet, or ask for a new request."));
        }
        return CredentialFile.read(file)
                .fold(
                        found -> judged(request, found.credentials(), now),
                        unreadable ->
                                HandedIn.useless("This file cannot be used", List.of(unreadable.sentence() + ".")));
    }

    private HandedIn judged(PresentationRequest request, List<PresentedCredential> found, Instant now) {
        return places.within(() -> assess.ofFile(request, found, now))
                .map(judgement -> concluded(request, judgement, now))
                .orElseGet(() -> HandedIn.useless(
                        "Something could not be checked just now",
                        List.of("Nothing was taken from your file. Wait a moment, then hand it in again.")));
    }

    private HandedIn concluded(PresentationRequest request, Judgement judgement, Instant now) {
        LOG.log(
                Level.INFO,
                "request {0}, file judged: {1}",
                request.id(),
                judgement.outcome().wireName());
        if (judgement.outcome() == RequestState.NOT_VERIFIED) {
            return HandedIn.useless(
                    "What is in this file could not be verified",
                    judgement.document().credentials().stream().map(HandIn::why).toList());
        }
        return close.with(request, judgement, "candidate", now) ? HandedIn.TAKEN : HandedIn.TOO_LATE;
    }

    private static String why(AssessedCredential credential) {
        var sentence = credential.findings().stream()
                .filter(finding -> finding.answer().equals("failed"))
                .map(AssessedCredential.AssessedFinding::sentence)
                .findFirst()
                .orElse("It could not be verified");
        return credential.title().orElseGet(() -> CredentialNames.ofTypes(credential.types())) + ": " + sentence + ".";
    }
}
