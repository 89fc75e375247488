package org.vouchgate.gateway.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.candidate.CandidatePage.Ways;
import org.vouchgate.gateway.exchange.ExchangeInvitation;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.pages.Notices;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.platform.Device;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.request.BrowserInvitation;
import org.vouchgate.gateway.request.Flow;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.matching.Phrases;
import org.vouchgate.words.Words;

/** Lays out a candidate's page, for the browser that started and for any other. */
@ApplicationScoped
public class CandidatePages {

    @Inject
    Invitation invitation;

    @Inject
    BrowserInvitation browserInvitation;

    @Inject
    ExchangeInvitation exchange;

    @Inject
    ReadAssessment assessments;

    @Inject
    Receipts receipts;

    @Inject
    Notices notices;

    @Inject
    Device device;

    @Inject
    GatewaySettings gateway;

    /**
     * The page.
     *
     * @param begun whether the request was begun in the browser that it is for
     * @param words the language of its reader
     */
    CandidatePage of(PresentationRequest request, Begun begun, Words words, Instant at) {
        var notice = notice(request);
        boolean own = begun == Begun.HERE;
        boolean answerable = request.isAnswerable(at);
        var document = own ? assessments.ifAny(request) : Optional.<AssessmentDocument>empty();
        var progressing = Progressing.in(words, notice.employer());
        return new CandidatePage(
                request.terms().candidatePath(),
                notice,
                own ? progressing.of(request, document) : progressing.seenFrom(begun, request.state()),
                begun,
                !request.state().ended(),
                request.state().wireName(),
                begun != Begun.ELSEWHERE && answerable ? Optional.of(ways(request, at)) : Optional.empty(),
                answerable,
                own ? receipts.of(request) : Optional.empty(),
                document.flatMap(known -> Explaining.of(known, Phrases.of(words))),
                request.unscoredAt().isPresent(),
                request.said().lessAskedAt(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the candidate of a request is told, whatever became of it. */
    Notice notice(PresentationRequest request) {
        return notices.of(
                        request.employer(),
                        request.job(),
                        request.purpose(),
                        invitation.query(request),
                        request.retention())
                .writtenIn(request.purposeLanguage())
                .saying(request.ats().message());
    }

    /** How it can be answered. Its links are for the browser in which it was begun. */
    Ways ways(PresentationRequest request, Instant at) {
        var sameDevice = invitation.link(request, Flow.SAME_DEVICE, at);
        return new Ways(
                sameDevice,
                gateway.demo()
                        ? Optional.of("/demo/wallet?request=" + URLEncoder.encode(sameDevice, StandardCharsets.UTF_8))
                        : Optional.empty(),
                invitation.crossDevice(request)
                        ? Optional.of(QrCode.of(invitation.link(request, Flow.CROSS_DEVICE, at)))
                        : Optional.empty(),
                browserInvitation.isOffered(request, at),
                exchange.learnerCredentialWallet(request, at),
                request.acceptsFiles(),
                device.isPhone(),
                request.expiresAt());
    }
}
