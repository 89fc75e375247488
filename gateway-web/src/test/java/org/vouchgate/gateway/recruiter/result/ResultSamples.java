package org.vouchgate.gateway.recruiter.result;

import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.containing;
import static org.vouchgate.gateway.assessment.Concluded.document;
import static org.vouchgate.gateway.assessment.Concluded.embedded;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.ofPerson;
import static org.vouchgate.gateway.assessment.Concluded.profile;
import static org.vouchgate.gateway.assessment.Concluded.rejected;
import static org.vouchgate.gateway.assessment.Concluded.selfIssued;
import static org.vouchgate.gateway.assessment.Concluded.stating;
import static org.vouchgate.gateway.assessment.Concluded.undetermined;
import static org.vouchgate.gateway.assessment.Concluded.unknownIssuer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vouchgate.gateway.assessment.AssessedPart;
import org.vouchgate.gateway.assessment.AssessedPerson;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Stated;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.skills.Standing;

/** A request's page in every state. */
public final class ResultSamples {

    private static final String HOSTILE = "<script>alert(1)</script> \u202Egnp.exe "
            + "Donaudampfschifffahrtsgesellschaft".repeat(6) + " مهندسة برمجيات";

    private ResultSamples() {}

    public static List<Sample> all() {
        return List.of(
                sample("open", SamplePage.in(RequestState.OPEN, "result.open")),
                sample("fetched", SamplePage.in(RequestState.FETCHED, "result.fetched")),
                sample("answered", SamplePage.in(RequestState.ANSWERED, "result.answered")),
                sample("declined", SamplePage.in(RequestState.DECLINED, "result.ended.declined-by-candidate")),
                sample("expired", SamplePage.in(RequestState.EXPIRED, "result.ended.not-answered-in-time")),
                sample("cancelled", SamplePage.in(RequestState.CANCELLED, "result.ended.cancelled-by-employer")),
                sample("retracted", SamplePage.in(RequestState.DECLINED, "result.ended.consent-withdrawn")),
                sample("verified", verified()),
                sample("verified-all-open", verified().wide()),
                sample("revised", verified().looked("recheck.changed")),
                sample("many-inside", verified().concluding(clr())),
                sample("self-asserted", verified().concluding(selfAsserted())),
                sample(
                        "not-enough-evidence",
                        verified().concluding(document("verified", Optional.of(profile()), accepted("Welding")))),
                sample("scoring-off", verified().concluding(unscored())),
                sample("several-people", severalPeople()),
                sample(
                        "not-verified",
                        SamplePage.in(RequestState.NOT_VERIFIED, "result.not-verified")
                                .concluding(refused())),
                sample(
                        "undetermined",
                        SamplePage.in(RequestState.UNDETERMINED, "result.undetermined")
                                .concluding(open())),
                sample("sealed", verified().sealed()),
                sample("sealed-with-mistakes", verified().sealed().unsealingWithMistakes()),
                sample("unsealed", verified().unsealed()),
                sample("decided", verified().decided()),
                sample("decided-with-mistakes", verified().decidedWithMistakes()),
                sample("delivered", verified().delivered()),
                sample("hostile", verified().calling(HOSTILE).concluding(hostile())));
    }

    private static Sample sample(String name, SamplePage page) {
        return new Sample("recruiter-result-" + name, words -> new Page("recruiter/result/page.jte", page.page(words)));
    }

    private static SamplePage verified() {
        return SamplePage.in(RequestState.VERIFIED, "result.verified").concluding(record());
    }

    private static SamplePage severalPeople() {
        return SamplePage.in(RequestState.VERIFIED, "result.several-people")
                .concluding(ofPerson(
                        new AssessedPerson("different", "These credentials do not belong to one person."),
                        accepted("Welding"),
                        accepted("Java")));
    }

    private static AssessmentDocument record() {
        return document(
                "verified",
                Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))),
                SampleChecks.checked(LearnerRecordSample.partlyVerified()),
                SampleChecks.checked(accepted("Java backend developer")));
    }

    private static AssessmentDocument clr() {
        var parts = IntStream.range(0, 40)
                .mapToObj(i -> embedded(i, SampleChecks.checked(accepted("Module " + (i + 1) + ": Advanced Topics"))))
                .toArray(AssessedPart[]::new);
        return document(
                "verified",
                Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))),
                SampleChecks.checked(containing(accepted("Bachelor of Science, whole record"), "verified", parts)));
    }

    private static AssessmentDocument selfAsserted() {
        return document(
                "verified", Optional.of(profile(java(0, Standing.SELF_ASSERTED))), selfIssued(), unknownIssuer());
    }

    private static AssessmentDocument unscored() {
        var whole = record();
        return new AssessmentDocument(
                whole.request(),
                whole.job(),
                whole.outcome(),
                whole.reason(),
                whole.judgedAt(),
                whole.credentials(),
                whole.skills(),
                whole.match().map(match -> match.unscored()),
                whole.samePerson());
    }

    private static AssessmentDocument refused() {
        return document("not_verified", Optional.empty(), rejected(), unknownIssuer());
    }

    private static AssessmentDocument open() {
        return document("undetermined", Optional.empty(), SampleChecks.checked(undetermined()), accepted("Welding"));
    }

    private static AssessmentDocument hostile() {
        var stated = new Stated(
                "other-address",
                List.of(new Stated.Achieved(
                        HOSTILE,
                        Optional.of(HOSTILE),
                        Optional.of(HOSTILE),
                        false,
                        "contradictory",
                        List.of(HOSTILE),
                        List.of("javascript:alert(1)"))),
                List.of());
        return document(
                "verified",
                Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))),
                stating(accepted(HOSTILE), stated),
                containing(accepted(HOSTILE), "verified", embedded(0, accepted(HOSTILE))));
    }
}
