package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vouchgate.ats.report.SummaryFile;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.summary.Summaries;

/** The PDF as an ATS gets it: its digest now, its bytes when they are wanted. */
@ApplicationScoped
class SummaryFiles {

    @Inject
    Summaries summaries;

    @Inject
    GatewaySettings gateway;

    SummaryFile of(PresentationRequest request, int revision, AssessmentDocument document) {
        var pdf = summaries.pdf(request, revision, document);
        var link = gateway.at("/requests/" + request.id() + "/summary.pdf");
        return new SummaryFile(sha256(pdf), pdf.length, link, () -> pdf);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
