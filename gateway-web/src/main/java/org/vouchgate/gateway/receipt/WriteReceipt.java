package org.vouchgate.gateway.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.assessment.ShownClaims;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.receipt.Receipt.Asked;
import org.vouchgate.gateway.receipt.Receipt.Asking;
import org.vouchgate.gateway.receipt.Receipt.Conclusion;
import org.vouchgate.gateway.receipt.Receipt.Shared;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.presentation.dcql.ClaimsPath;
import org.vouchgate.presentation.dcql.CredentialQuery;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.TypesQuery;

/** Writes receipts, from what is kept at that moment. */
@ApplicationScoped
public class WriteReceipt {

    @Inject
    Employers employers;

    @Inject
    Jobs jobs;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    ReadAssessment assessments;

    @Inject
    Invitation invitation;

    /** The receipt of a request that has ended; empty while it has not. */
    public Optional<Receipt> of(PresentationRequest request) {
        return request.state().ended()
                ? Optional.of(written(request, invitation.query(request), assessments.ifAny(request)))
                : Optional.empty();
    }

    private Receipt written(PresentationRequest request, DcqlQuery query, Optional<AssessmentDocument> document) {
        var asked = query.credentials().stream().map(WriteReceipt::asked).toList();
        return new Receipt(
                request.id(),
                request.revision(),
                request.state().wireName(),
                request.reason(),
                request.closedAt().orElse(request.openedAt()),
                asking(request),
                asked,
                document.map(known -> shared(known, asked, assessments.shown(request)))
                        .orElse(List.of()),
                document.map(WriteReceipt::conclusion),
                accounts.of(request.employer()).stream()
                        .map(AtsAccount::connector)
                        .map(connectors::called)
                        .distinct()
                        .toList(),
                request.purgeAt(),
                request.unscoredAt(),
                GatewayVersion.text());
    }

    private Asking asking(PresentationRequest request) {
        var employer = employers.find(request.employer());
        return new Asking(
                employer.map(Employer::name).orElse(""),
                employer.flatMap(Employer::contact),
                request.requestedBy().name(),
                jobs.find(request.employer(), request.job()).map(Job::title).orElse(""),
                request.purpose(),
                request.purposeLanguage(),
                request.openedAt());
    }

    private static List<Shared> shared(AssessmentDocument document, List<Asked> asked, ShownClaims shown) {
        var credentials = document.credentials();
        return IntStream.range(0, credentials.size())
                .mapToObj(place -> new Shared(
                        credentials.get(place),
                        asked.stream()
                                .filter(each ->
                                        each.id().equals(credentials.get(place).queryId()))
                                .findFirst(),
                        shown.at(place)))
                .toList();
    }

    static Conclusion conclusion(AssessmentDocument document) {
        var match = document.match();
        return new Conclusion(
                document.judgedAt(),
                document.isOfSeveralPeople(),
                match.isPresent(),
                match.filter(report -> !report.isUnscored()).isPresent(),
                match.flatMap(MatchReport::score),
                match.map(MatchReport::coverage));
    }

    private static Asked asked(CredentialQuery query) {
        boolean whole =
                query.format() == CredentialFormat.JWT_VC || query.format() == CredentialFormat.DATA_INTEGRITY_VC;
        return new Asked(
                query.id(),
                query.format().identifier(),
                types(query.types()),
                whole
                        ? List.of()
                        : query.claims().stream()
                                .map(claim -> claim.path().steps().stream()
                                        .map(ClaimsPath.Step::toString)
                                        .toList())
                                .toList(),
                whole);
    }

    private static List<String> types(TypesQuery types) {
        if (types instanceof TypesQuery.VctValues vct) {
            return vct.values();
        }
        if (types instanceof TypesQuery.TypeValues w3c) {
            return w3c.alternatives().stream().flatMap(List::stream).distinct().toList();
        }
        if (types instanceof TypesQuery.DoctypeValue doctype) {
            return List.of(doctype.value());
        }
        throw new IllegalStateException("say how to write the types of " + types.toJson());
    }
}
