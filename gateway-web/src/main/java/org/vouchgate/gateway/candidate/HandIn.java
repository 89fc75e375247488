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
import org.vouchgate.gateway.pages.Isolated;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.gateway.wording.FindingWords;
import org.vouchgate.presentation.file.CredentialFile;
import org.vouchgate.words.Words;

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

    HandedIn take(PresentationRequest request, byte[] file, Words words) {
        var now = clock.instant();
        if (!request.isAnswerable(now) || !request.acceptsFiles()) {
            return HandedIn.TOO_LATE;
        }
        if (!commit.run(() -> requests.fileHandedIn(request.id(), MOST_FILES))) {
            return useless("too-many", words);
        }
        return CredentialFile.read(file)
                .fold(
                        found -> judged(request, found.credentials(), words, now),
                        unreadable -> HandedIn.useless(
                                words.say("candidate.file.unreadable.headline"),
                                List.of(words.say("candidate.file.problem."
                                        + unreadable.problem().wireName()))));
    }

    private HandedIn judged(PresentationRequest request, List<PresentedCredential> found, Words words, Instant now) {
        return places.within(() -> assess.ofFile(request, found, now))
                .map(judgement -> concluded(request, judgement, words, now))
                .orElseGet(() -> useless("not-now", words));
    }

    private HandedIn concluded(PresentationRequest request, Judgement judgement, Words words, Instant now) {
        LOG.log(
                Level.INFO,
                "request {0}, file judged: {1}",
                request.id(),
                judgement.outcome().wireName());
        if (judgement.outcome() == RequestState.NOT_VERIFIED) {
            return HandedIn.useless(
                    words.say("candidate.file.not-verified.headline"),
                    judgement.document().credentials().stream()
                            .map(credential -> why(credential, words))
                            .toList());
        }
        return close.with(request, judgement, "candidate", now) ? HandedIn.TAKEN : HandedIn.TOO_LATE;
    }

    private static HandedIn useless(String name, Words words) {
        return HandedIn.useless(
                words.say("candidate.file." + name + ".headline"), List.of(words.say("candidate.file." + name)));
    }

    private static String why(AssessedCredential credential, Words words) {
        var reason = credential.findings().stream()
                .filter(finding -> finding.answer().equals("failed"))
                .map(finding -> FindingWords.reason(words, finding.reason()))
                .findFirst()
                .orElseGet(() -> words.say("candidate.file.not-verified"));
        var title = credential.title().orElseGet(() -> CredentialNames.ofTypes(credential.types(), words));
        return words.say("candidate.file.why", Isolated.name(title), reason);
    }
}
