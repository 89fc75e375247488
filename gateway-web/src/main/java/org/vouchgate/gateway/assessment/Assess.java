package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.credential.badge.KnownAddress;
import org.vouchgate.credential.person.PersonTies;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.scoring.WeighProfile;
import org.vouchgate.gateway.taxonomy.Taxonomies;
import org.vouchgate.gateway.trust.Judges;
import org.vouchgate.presentation.dcql.CredentialQuery;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.QueryOutcome;
import org.vouchgate.presentation.response.WholeAnswer;
import org.vouchgate.skills.SkillExtractor;
import org.vouchgate.skills.SkillProfile;

/** Rooms 4 to 6 in a line: judge every credential, read the skills of the accepted ones, weigh them. No transaction. */
@ApplicationScoped
public class Assess {

    /** Stands where a credential query's id does, for what came as a file. */
    public static final String FILE = "file";

    /** Stands there for what came by an exchange of the VC-API. */
    public static final String EXCHANGE = "exchange";

    private record Judged(PresentedCredential presented, Verdict verdict) {}

    @Inject
    Judges judges;

    @Inject
    Taxonomies taxonomies;

    @Inject
    WeighProfile weighProfile;

    @Inject
    DescribeJob jobs;

    /**
     * Judges an answer.
     *
     * @param challenge what its proofs must answer, from the request's own records
     * @return empty if an issuer's key could not be fetched: nothing is concluded, the wallet should send it again
     */
    public Optional<Judgement> of(
            PresentationRequest request,
            DcqlQuery query,
            List<PresentedCredential> presented,
            Challenge challenge,
            Instant at) {
        var judge = judges.of(request.employer(), request.terms().profile().equals("HAIP"));
        var judged = presented.stream()
                .map(each -> new Judged(each, judge.judge(each, challenge, expectation(query, each), at)))
                .toList();
        return judged.stream().anyMatch(each -> keyUnreachable(each.verdict()))
                ? Optional.empty()
                : Optional.of(concluded(request, judged, ending(query, judged, challenge), challenge, at));
    }

    /**
     * Judges what a file holds. A file answers no query in particular: any credential that stands is taken for what it
     * shows, and each finding says that nobody had to prove it is theirs.
     *
     * @return empty if an issuer's key could not be fetched: nothing is concluded, the file should be handed in again
     */
    public Optional<Judgement> ofFile(PresentationRequest request, List<PresentedCredential> found, Instant at) {
        var unbound = found.stream()
                .map(each -> new PresentedCredential(FILE, each.format(), each.encoded(), false))
                .toList();
        return ofAnything(request, unbound, new Challenge(request.terms().nonce(), "", request.openedAt()), at);
    }

    /**
     * Judges what a wallet presents in an exchange of the VC-API. Like a file it answers no query in particular; unlike a
     * file, its holder must prove that it is theirs.
     *
     * @param presentation a presentation as JSON, with a proof of its own
     * @param credentials  how many credentials it holds, each of which is judged in its own right
     * @param challenge    what that proof must answer
     * @return empty if a key could not be fetched: nothing is concluded, the wallet should send it again
     */
    public Optional<Judgement> ofExchange(
            PresentationRequest request, String presentation, int credentials, Challenge challenge, Instant at) {
        var presented = IntStream.range(0, credentials)
                .mapToObj(place -> new PresentedCredential(
                        EXCHANGE, CredentialFormat.DATA_INTEGRITY_VC, presentation, true, Optional.of(place)))
                .toList();
        return ofAnything(request, presented, challenge, at);
    }

    private Optional<Judgement> ofAnything(
            PresentationRequest request, List<PresentedCredential> presented, Challenge challenge, Instant at) {
        var judge = judges.of(request.employer(), false);
        var judged = presented.stream()
                .map(each -> new Judged(each, judge.judge(each, challenge, Expectation.ANYTHING, at)))
                .toList();
        return judged.stream().anyMatch(each -> keyUnreachable(each.verdict()))
                ? Optional.empty()
                : Optional.of(concluded(request, judged, Ending.by(outcomeOfAnything(judged)), challenge, at));
    }

    private static QueryOutcome outcomeOfAnything(List<Judged> judged) {
        var verdicts = judged.stream().map(Judged::verdict).toList();
        if (!accepted(verdicts).isEmpty()) {
            return QueryOutcome.SATISFIED;
        }
        return verdicts.stream().anyMatch(Verdict.Undetermined.class::isInstance)
                ? QueryOutcome.UNDETERMINED
                : QueryOutcome.NOT_SATISFIED;
    }

    private static Ending ending(DcqlQuery query, List<Judged> judged, Challenge challenge) {
        var verdicts = judged.stream().map(Judged::verdict).toList();
        var outcome = WholeAnswer.isVoid(verdicts) ? QueryOutcome.NOT_SATISFIED : query.outcomeOf(byQuery(judged));
        var standing = judged.stream()
                .filter(each -> !(each.verdict() instanceof Verdict.Rejected))
                .map(Judged::presented)
                .toList();
        return Ending.by(outcome).unlessUnauthorised(WholeAnswer.authorisesAll(challenge.transactionData(), standing));
    }

    private Judgement concluded(
            PresentationRequest request, List<Judged> judged, Ending ending, Challenge challenge, Instant at) {
        var verdicts = judged.stream().map(Judged::verdict).toList();
        var state = state(ending.outcome());
        var extractor = new SkillExtractor(taxonomies.of(request.employer()));
        var known = known(request);
        var kept = kept(judged, known, challenge, new Keep(extractor));
        var person = AssessedPerson.of(kept);
        var credentials = kept.credentials().stream()
                .map(each -> each.told(known.issuerNames()))
                .toList();
        var skills = state == RequestState.NOT_VERIFIED || areSeveral(person)
                ? Optional.<SkillProfile>empty()
                : Optional.of(extractor.extract(accepted(verdicts)));
        var match = skills.map(profile -> weighProfile.of(
                request.employer(),
                profile,
                jobs.readingOf(request.employer(), request.job()).requirements(),
                at));
        var document = new AssessmentDocument(
                request.id(),
                request.job(),
                state.wireName(),
                ending.reason().map(EndReason::wireName).orElseGet(() -> reason(state, person, verdicts)),
                at,
                credentials,
                skills,
                match,
                person,
                judged.stream()
                        .map(each -> Presented.of(each.presented(), each.verdict()))
                        .toList());
        return Judgement.of(state, document, kept)
                .showing(new ShownClaims(verdicts.stream().map(ClaimNames::of).toList()));
    }

    private Kept kept(List<Judged> judged, Known known, Challenge challenge, Keep keep) {
        var credentials = judged.stream()
                .map(each -> keep.of(each.presented().queryId(), each.verdict(), known)
                        .authorising(WholeAnswer.authorisedBy(each.presented(), challenge.transactionData())))
                .toList();
        var traits =
                judged.stream().map(each -> keep.traits(each.verdict(), known)).toList();
        return new Kept(
                credentials,
                Optional.of(PersonTies.of(traits)),
                challenge.transactionData().size());
    }

    /** Skills of two people together are nobody's, and which of them the candidate is nobody here can say. */
    static boolean areSeveral(Optional<AssessedPerson> person) {
        return person.map(AssessedPerson::isSeveralPeople).orElse(false);
    }

    /** Why everything that was asked for was verified, or why that is not yet the whole story. */
    static EndReason whyVerified(Optional<AssessedPerson> person) {
        return areSeveral(person) ? EndReason.SEVERAL_PEOPLE : EndReason.EVERY_CHECK_PASSED;
    }

    /** The address in the request is the recruiter's word: nobody has proved that whoever answers reads what is sent there. */
    private Known known(PresentationRequest request) {
        var addresses = request.candidate()
                .email()
                .map(address -> new KnownAddress(address, KnownAddress.Control.KNOWN_TO_EMPLOYER));
        return new Known(
                judges.namesKnownTo(request.employer()), addresses.stream().toList());
    }

    private static Expectation expectation(DcqlQuery query, PresentedCredential presented) {
        return query.credential(presented.queryId())
                .map(CredentialQuery::expectation)
                .orElseThrow(() -> new IllegalStateException("an answer to a query that was not asked got through"));
    }

    private static Map<String, List<Verdict>> byQuery(List<Judged> judged) {
        var verdicts = new LinkedHashMap<String, List<Verdict>>();
        judged.forEach(each -> verdicts.computeIfAbsent(each.presented().queryId(), id -> new ArrayList<>())
                .add(each.verdict()));
        return verdicts;
    }

    private static boolean keyUnreachable(Verdict verdict) {
        return verdict.fold(
                accepted -> false,
                rejected -> false,
                undetermined -> undetermined.findings().stream()
                        .anyMatch(finding -> finding.answer() == Answer.UNKNOWN
                                && (finding.check() == Check.INTEGRITY || finding.check() == Check.HOLDER_BINDING)));
    }

    private static List<VerifiedCredential> accepted(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict
                        .fold(
                                accepted -> Optional.of(accepted.credential()),
                                rejected -> Optional.<VerifiedCredential>empty(),
                                undetermined -> Optional.<VerifiedCredential>empty())
                        .stream())
                .toList();
    }

    private static RequestState state(QueryOutcome outcome) {
        return switch (outcome) {
            case SATISFIED -> RequestState.VERIFIED;
            case UNDETERMINED -> RequestState.UNDETERMINED;
            case NOT_SATISFIED -> RequestState.NOT_VERIFIED;
        };
    }

    /** The first failed check, or the first open one, says most; if there is none, something was not presented. */
    private static String reason(RequestState state, Optional<AssessedPerson> person, List<Verdict> verdicts) {
        if (state == RequestState.VERIFIED) {
            return whyVerified(person).wireName();
        }
        var wanted = state == RequestState.UNDETERMINED ? Answer.UNKNOWN : Answer.FAILED;
        return verdicts.stream()
                .flatMap(verdict -> verdict.findings().stream())
                .filter(finding -> finding.answer() == wanted)
                .map(Finding::reason)
                .findFirst()
                .map(Reason::wireName)
                .orElseGet(EndReason.CREDENTIAL_MISSING::wireName);
    }
}
