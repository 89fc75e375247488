package org.vouchgate.gateway.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedIssuer;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.blind.Curtain;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.rights.Corrections;
import org.vouchgate.gateway.signing.SignedDocuments;
import org.vouchgate.gateway.status.LiveStatus;
import org.vouchgate.record.VerificationRecord;
import org.vouchgate.words.Words;

/** Writes the verification record of an answer and signs it; the same bytes for the same conclusion. */
@ApplicationScoped
public class Records {

    @Inject
    Employers employers;

    @Inject
    DescribeJob jobs;

    @Inject
    Curtains curtains;

    @Inject
    LiveStatus status;

    @Inject
    Corrections corrections;

    @Inject
    SignedDocuments signing;

    @Inject
    SignOnce once;

    @Inject
    Vault vault;

    @Inject
    GatewaySettings gateway;

    /**
     * The signed record, in compact form.
     *
     * @param revision which conclusion it is: the request's, or the one it will have after the commit that is being prepared
     * @param blind    whether what names the candidate and institutions is sealed
     */
    public String of(PresentationRequest request, int revision, AssessmentDocument document, boolean blind) {
        return signed(request, content(request, revision, document, blind));
    }

    /**
     * The same, to be attached to a summary.
     *
     * @param language the summary's
     * @param pages    the digest of its pages
     */
    public String attached(
            PresentationRequest request, int revision, AssessmentDocument document, String language, String pages) {
        return signed(
                request,
                Json.createObjectBuilder(content(request, revision, document, false))
                        .add(
                                "pages",
                                Json.createObjectBuilder()
                                        .add("language", language)
                                        .add("sha256", pages))
                        .build());
    }

    private String signed(PresentationRequest request, JsonObject content) {
        return once.of(
                request,
                Secrets.hash(content.toString()),
                at -> signing.sign(
                        VerificationRecord.TYPE,
                        Json.createObjectBuilder(content)
                                .add("iat", at.getEpochSecond())
                                .build()));
    }

    JsonObject content(PresentationRequest request, int revision, AssessmentDocument document, boolean blind) {
        if (!blind) {
            var name = request.candidate().name().orElse("");
            return new RecordContent(
                            asked(request, revision, document, request.purpose(), name), document, Optional.empty())
                    .json();
        }
        var curtain = new Curtain(request.id(), true, true);
        var words = Words.english();
        var asked = asked(
                request,
                revision,
                document,
                curtains.text(curtain, request, request.purpose(), words),
                curtain.name(words, request));
        var hidden = curtains.document(curtain, request, document, words);
        return new RecordContent(asked, hidden, Optional.of(seals(request, document))).json();
    }

    private Seals seals(PresentationRequest request, AssessmentDocument document) {
        return Seals.of(
                vault,
                request.id(),
                request.candidate().name().orElse(""),
                document.credentials().stream()
                        .map(credential -> credential
                                .issuer()
                                .map(AssessedIssuer::identifier)
                                .orElse(""))
                        .toList());
    }

    private RecordContent.Asked asked(
            PresentationRequest request, int revision, AssessmentDocument document, String purpose, String candidate) {
        return new RecordContent.Asked(
                gateway.publicUrl(),
                status.of(request, revision),
                request.id().toString(),
                revision,
                employers.find(request.employer()).map(Employer::name).orElse(""),
                request.requestedBy().name(),
                jobs.find(request.employer(), request.job()).map(JobView::title).orElse(""),
                purpose,
                Secrets.hash(request.terms().dcqlQuery()),
                candidate,
                request.openedAt().toString(),
                document.judgedAt().plus(request.retention()).toString(),
                request.unscoredAt().isPresent(),
                corrections.of(request));
    }
}
