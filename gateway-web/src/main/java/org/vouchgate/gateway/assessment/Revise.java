package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.scoring.WeighProfile;
import org.vouchgate.gateway.taxonomy.Taxonomies;
import org.vouchgate.gateway.trust.Judges;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.QueryOutcome;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.SetAside;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;

/** Concludes anew from what was kept, after another look at some credentials. No transaction, no claims. */
@ApplicationScoped
public class Revise {

    @Inject
    Judges judges;

    @Inject
    Taxonomies taxonomies;

    @Inject
    WeighProfile weighProfile;

    @Inject
    DescribeJob jobs;

    /** @param kept with the verdicts that the credentials have now */
    public Judgement of(PresentationRequest request, DcqlQuery query, Kept kept, Instant at) {
        var ending = Ending.by(query.outcomeOfEach(answers(kept))).unlessUnauthorised(kept.authorisesAll());
        var state = state(ending.outcome());
        var names = judges.namesKnownTo(request.employer());
        var credentials =
                kept.credentials().stream().map(each -> each.told(names)).toList();
        var person = AssessedPerson.of(kept);
        var taxonomy = taxonomies.of(request.employer());
        var skills = state == RequestState.NOT_VERIFIED || Assess.areSeveral(person)
                ? Optional.<SkillProfile>empty()
                : Optional.of(skills(kept, taxonomy.version()));
        var match = skills.map(profile -> weighProfile.of(
                request.employer(),
                profile,
                jobs.readingOf(request.employer(), request.job()).requirements(),
                at));
        var document = new AssessmentDocument(
                request.id(),
                request.job(),
                state.wireName(),
                ending.reason().map(EndReason::wireName).orElseGet(() -> reason(state, person, credentials)),
                at,
                credentials,
                skills,
                match,
                person);
        return Judgement.of(state, document, kept);
    }

    private static Map<String, List<QueryOutcome>> answers(Kept kept) {
        var answers = new LinkedHashMap<String, List<QueryOutcome>>();
        kept.credentials()
                .forEach(each -> answers.computeIfAbsent(each.assessed().queryId(), id -> new ArrayList<>())
                        .add(answer(each)));
        return answers;
    }

    private static QueryOutcome answer(KeptCredential credential) {
        if (credential.isRejected()) {
            return QueryOutcome.NOT_SATISFIED;
        }
        return credential.isUndetermined() ? QueryOutcome.UNDETERMINED : QueryOutcome.SATISFIED;
    }

    private static RequestState state(QueryOutcome outcome) {
        return switch (outcome) {
            case SATISFIED -> RequestState.VERIFIED;
            case UNDETERMINED -> RequestState.UNDETERMINED;
            case NOT_SATISFIED -> RequestState.NOT_VERIFIED;
        };
    }

    private static String reason(
            RequestState state, Optional<AssessedPerson> person, List<AssessedCredential> credentials) {
        if (state == RequestState.VERIFIED) {
            return Assess.whyVerified(person).wireName();
        }
        var wanted = state == RequestState.UNDETERMINED ? "unknown" : "failed";
        return credentials.stream()
                .flatMap(credential -> credential.findings().stream())
                .filter(finding -> finding.answer().equals(wanted))
                .map(AssessedFinding::reason)
                .findFirst()
                .orElseGet(EndReason.CREDENTIAL_MISSING::wireName);
    }

    /** What the accepted credentials show together, counted in their order; of copies the first counts. */
    private static SkillProfile skills(Kept kept, String taxonomyVersion) {
        var evidence = new ArrayList<SkillEvidence>();
        var setAside = new ArrayList<SetAside>();
        var counted = new HashMap<String, Integer>();
        int position = 0;
        for (var credential : kept.credentials()) {
            if (answer(credential) == QueryOutcome.SATISFIED) {
                var own = credential.showing();
                for (var each : own.evidence()) {
                    var reference = each.credential().at(position);
                    if (isFirst(reference, counted)) {
                        evidence.add(each.citing(reference));
                    }
                }
                for (var each : own.setAside()) {
                    setAside.add(each.citing(each.credential().at(position)));
                }
                position++;
            }
        }
        return new SkillProfile(evidence, setAside, taxonomyVersion);
    }

    /** Whether what calls itself so has not been read in an earlier presentation. */
    private static boolean isFirst(CredentialReference reference, Map<String, Integer> counted) {
        return reference
                .id()
                .map(id -> counted.computeIfAbsent(reference.issuer() + " " + id, name -> reference.index())
                        == reference.index())
                .orElse(true);
    }
}
