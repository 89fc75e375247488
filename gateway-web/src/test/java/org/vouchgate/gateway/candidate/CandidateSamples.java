package org.vouchgate.gateway.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.gateway.assessment.AssessedPerson;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.candidate.CandidatePage.FileProblem;
import org.vouchgate.gateway.candidate.CandidatePage.Ways;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.receipt.Receipt;
import org.vouchgate.gateway.receipt.ReceiptExamples;
import org.vouchgate.gateway.request.DeclineReason;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.Told;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.matching.Phrases;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.skills.Standing;
import org.vouchgate.words.Words;

/** The candidate's pages in every state. */
public final class CandidateSamples {

    private static final Instant NOON = Concluded.NOON;
    private static final String LINK =
            "openid4vp://?client_id=x509_hash%3Aabc&request_uri=https%3A%2F%2Fgateway.example";
    private static final String CERTIFICATE = """
            {"id":"c","format":"dc+sd-jwt","meta":{"vct_values":["urn:x:skill-certificate:1"]},
             "claims":[{"path":["skills"]}]}""";
    private static final String BADGE = """
            {"id":"b","format":"jwt_vc_json","multiple":true,
             "meta":{"type_values":[["https://a.example#OpenBadgeCredential"]]}}""";
    private static final String LICENCE = """
            {"id":"i","format":"mso_mdoc","meta":{"doctype_value":"org.iso.18013.5.1.mDL"},
             "claims":[{"path":["org.iso.18013.5.1","family_name"]},{"path":["org.iso.18013.5.1","birth_date"]}]}""";

    static final Notice ONE = notice("Harbour & Vale Ltd", "Java backend developer", CERTIFICATE, "");
    static final Notice EITHER = notice(
                    "Harbour & Vale Ltd",
                    "Java backend developer",
                    CERTIFICATE + "," + BADGE,
                    ",\"credential_sets\":[{\"options\":[[\"c\",\"b\"],[\"c\"],[\"b\"]]}]")
            .saying(Optional.of("We are looking forward to it.\nRita"));
    static final Notice HOSTILE = notice(
            "\u202e<script>alert(1)</script>" + "Donaudampfschifffahrtsgesellschaft".repeat(4),
            "مطوّر برمجيات أول \u202e(<b>remote</b>)",
            CERTIFICATE + "," + LICENCE + "," + BADGE,
            ",\"credential_sets\":[{\"options\":[[\"c\"]]},{\"options\":[[\"i\"]]},"
                    + "{\"options\":[[\"b\"]],\"required\":false}]");

    private CandidateSamples() {}

    public static List<Sample> all() {
        return Stream.of(BeginSamples.all(), waiting(), answered(), over(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> waiting() {
        return List.of(
                page("waiting", words -> open(words, EITHER, ways(false, true))),
                page("waiting-phone", words -> open(words, EITHER, ways(true, true))),
                page("waiting-nothing-optional", words -> open(words, ONE, ways(false, false))),
                page("waiting-hostile", words -> open(words, HOSTILE, ways(true, true))),
                page("fetched", words -> live(words, EITHER, RequestState.FETCHED, Optional.of(ways(false, true)))),
                page("less-asked", words -> lessAsked(words)),
                page(
                        "file-refused",
                        words -> open(words, EITHER, ways(false, true))
                                .after(new FileProblem(
                                        words.say("candidate.file.unreadable.headline"),
                                        List.of(words.say("candidate.file.problem.no-credential-inside"))))),
                page(
                        "decline-mistake",
                        words -> open(words, EITHER, ways(false, true)).after("decline.mistake")));
    }

    private static List<Sample> answered() {
        return List.of(
                page("answered", words -> live(words, EITHER, RequestState.ANSWERED, Optional.empty())),
                page("verified", words -> concluded(words, RequestState.VERIFIED, verified())),
                page("verified-without-score", words -> concluded(words, RequestState.VERIFIED, notEnough())),
                page("verified-unexplained", words -> concluded(words, RequestState.VERIFIED, unexplained())),
                page("several-people", words -> concluded(words, RequestState.VERIFIED, severalPeople())),
                page("not-verified", words -> concluded(words, RequestState.NOT_VERIFIED, expired())),
                page(
                        "not-verified-unknown-issuer",
                        words -> concluded(words, RequestState.NOT_VERIFIED, unknownIssuer())),
                page("undetermined", words -> concluded(words, RequestState.UNDETERMINED, undetermined())));
    }

    private static List<Sample> over() {
        return List.of(
                ended("declined", RequestState.DECLINED, EndReason.DECLINED_BY_CANDIDATE),
                page("declined-with-reason", words -> over(words, Told.declined(DeclineReason.OTHER_WAY))),
                ended("declined-by-wallet", RequestState.DECLINED, EndReason.DECLINED_BY_WALLET),
                ended("wallet-cannot-answer", RequestState.DECLINED, EndReason.WALLET_CANNOT_ANSWER),
                ended("expired", RequestState.EXPIRED, EndReason.NOT_ANSWERED_IN_TIME),
                ended("browser-did-not-return", RequestState.EXPIRED, EndReason.BROWSER_DID_NOT_RETURN),
                ended("taken-back", RequestState.CANCELLED, EndReason.CANCELLED_BY_EMPLOYER),
                ended("consent-withdrawn", RequestState.CANCELLED, EndReason.CONSENT_WITHDRAWN));
    }

    private static List<Sample> others() {
        return List.of(
                Sample.of("candidate-other-browser", "other-browser.jte", Optional.empty()),
                Sample.of(
                        "candidate-help",
                        "candidate/help.jte",
                        new HelpPage("secret", "Harbour & Vale Ltd", true, true)),
                Sample.of(
                        "candidate-help-over",
                        "candidate/help.jte",
                        new HelpPage("secret", HOSTILE.employer(), false, false)),
                problem("link-unknown", 404),
                problem("foreign-page", 403),
                problem("not-found", 404),
                problem("not-allowed", 403),
                problem("internal-error", 500),
                problem("bad-input", 400));
    }

    static Sample page(String name, Function<Words, CandidatePage> page) {
        return new Sample("candidate-" + name, words -> new Page("candidate/page.jte", page.apply(words)));
    }

    private static Sample ended(String name, RequestState state, EndReason reason) {
        return page(name, words -> over(words, Told.in(state, reason.wireName())));
    }

    private static Sample problem(String name, int status) {
        return Sample.of(
                "candidate-problem-" + name,
                "problem.jte",
                Problem.of(name, status, "That is not so", "The gateway says this in English."));
    }

    private static CandidatePage open(Words words, Notice notice, Ways ways) {
        return live(words, notice, RequestState.OPEN, Optional.of(ways));
    }

    static CandidatePage live(Words words, Notice notice, RequestState state, Optional<Ways> ways) {
        return page(words, notice, Told.in(state, ""), Optional.empty(), ways);
    }

    private static CandidatePage lessAsked(Words words) {
        var open = open(words, ONE, ways(false, false));
        return new CandidatePage(
                open.path(),
                open.notice(),
                open.progress(),
                open.begun(),
                open.live(),
                open.state(),
                open.ways(),
                open.answerable(),
                open.receipt(),
                open.explanation(),
                false,
                Optional.of(NOON),
                Optional.empty(),
                Optional.empty());
    }

    private static CandidatePage concluded(Words words, RequestState state, AssessmentDocument document) {
        return page(words, EITHER, Told.in(state, document.reason()), Optional.of(document), Optional.empty());
    }

    private static CandidatePage over(Words words, PresentationRequest request) {
        return page(words, EITHER, request, Optional.empty(), Optional.empty());
    }

    private static CandidatePage page(
            Words words,
            Notice notice,
            PresentationRequest request,
            Optional<AssessmentDocument> document,
            Optional<Ways> ways) {
        return new CandidatePage(
                "secret",
                notice,
                Progressing.in(words, notice.employer()).of(request, document),
                Begun.HERE,
                !request.state().ended(),
                request.state().wireName(),
                ways,
                ways.isPresent(),
                document.map(known -> new OwnReceipt(receipt(request.state()), "/r/secret")),
                document.flatMap(known -> Explaining.of(known, Phrases.of(words))),
                request.state() == RequestState.FETCHED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Receipt receipt(RequestState state) {
        return ReceiptExamples.all().getOrDefault(state.wireName().replace('_', '-'), ReceiptExamples.verified());
    }

    static Ways ways(boolean onPhone, boolean everything) {
        return new Ways(
                LINK,
                everything ? Optional.of("/demo/wallet?request=x") : Optional.empty(),
                everything ? Optional.of(QrCode.of(LINK)) : Optional.empty(),
                true,
                everything ? Optional.of("dccrequest://request?request=x") : Optional.empty(),
                everything,
                onPhone,
                NOON.plus(Duration.ofDays(7)));
    }

    private static Notice notice(String employer, String job, String credentials, String sets) {
        return new Notice(
                employer,
                Optional.of(job),
                "To compare the skills you can prove with what the job asks for. "
                        .repeat(employer.length() > 60 ? 12 : 1),
                Optional.empty(),
                Asked.of(query("{\"credentials\":[" + credentials + "]" + sets + "}")),
                Duration.ofDays(30),
                List.of("Greenhouse", "OpenCATS"));
    }

    private static DcqlQuery query(String json) {
        return DcqlQuery.parse(json, Set.of(CredentialFormat.values())).fold(valid -> valid.query(), invalid -> {
            throw new AssertionError(invalid.problems());
        });
    }

    private static AssessmentDocument verified() {
        return Concluded.document(
                "verified",
                Optional.of(Concluded.profile(Concluded.java(0, Standing.TRUSTED_ISSUER))),
                Concluded.accepted("Backend development with Java"));
    }

    private static AssessmentDocument notEnough() {
        return Concluded.document("verified", Optional.of(Concluded.profile()), Concluded.accepted("شهادة اللحام"));
    }

    private static AssessmentDocument unexplained() {
        return Concluded.document("verified", Optional.empty(), Concluded.accepted("Badge"));
    }

    private static AssessmentDocument severalPeople() {
        return Concluded.ofPerson(
                new AssessedPerson("different", "These credentials do not belong to one person."),
                Concluded.accepted("Badge"),
                Concluded.accepted("Degree"));
    }

    private static AssessmentDocument expired() {
        return Concluded.document("not_verified", Optional.empty(), Concluded.rejected());
    }

    private static AssessmentDocument unknownIssuer() {
        return Concluded.document("not_verified", Optional.empty(), Concluded.unknownIssuer());
    }

    private static AssessmentDocument undetermined() {
        return Concluded.document("undetermined", Optional.empty(), Concluded.undetermined());
    }
}
