package org.vouchgate.gateway.recruiter.compare;

import static org.vouchgate.gateway.assessment.Concluded.NOON;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.document;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.profile;
import static org.vouchgate.gateway.assessment.Concluded.selfIssued;
import static org.vouchgate.gateway.assessment.Concluded.undetermined;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.skills.Standing;
import org.vouchgate.words.Words;

/** Comparing, and a job's settings, in every state. */
public final class CompareSamples {

    private static final UUID JOB = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Shell SHELL = new Shell("Harbour & Vale Ltd", "Rita Recruiter", false);
    private static final List<String> NAMES = List.of(
            "Mira Okonjo-Lindqvist",
            "\u0645\u0647\u0646\u062f\u0633\u0629",
            "<b>Bob</b> \u202EboB",
            "Donaudampfschifffahrt".repeat(4),
            "Li");

    private CompareSamples() {}

    public static List<Sample> all() {
        return List.of(
                compare("nobody", 0, 0, false, false),
                compare("choosing", 5, 0, false, false),
                compare("mistake", 5, 0, false, true),
                compare("two", 3, 2, false, false),
                compare("five", 5, 5, false, false),
                compare("blind", 4, 3, true, false),
                settings("off", Optional.empty()),
                settings("on", Optional.of(NOON)));
    }

    private static Sample settings(String name, Optional<Instant> since) {
        return new Sample(
                "recruiter-job-settings-" + name,
                words -> new Page(
                        "recruiter/compare/settings.jte",
                        new JobSettingsPage(SHELL, JOB, "Java backend developer", since.map(words::minute))));
    }

    private static Sample compare(String name, int all, int chosen, boolean blind, boolean mistake) {
        return new Sample(
                "recruiter-compare-" + name,
                words -> new Page("recruiter/compare/page.jte", page(words, all, chosen, blind, mistake)));
    }

    private static ComparePage page(Words words, int all, int chosen, boolean blind, boolean mistake) {
        var shown = IntStream.range(0, chosen)
                .mapToObj(i -> new Beside.Shown(
                        new UUID(0, i), name(words, i, blind), RequestState.VERIFIED, result(i), Optional.empty()))
                .toList();
        return new ComparePage(
                SHELL,
                JOB,
                "Java backend developer",
                blind,
                IntStream.range(0, all)
                        .mapToObj(i -> new ComparePage.Choice(
                                new UUID(0, i), name(words, i, blind), Badge.of(RequestState.VERIFIED), i < chosen))
                        .toList(),
                mistake ? Optional.of(words.say("compare.too-few")) : Optional.empty(),
                Beside.candidates(words, shown),
                Beside.requirements(words, shown));
    }

    private static String name(Words words, int i, boolean blind) {
        return blind ? words.say("blind.candidate", "7KQ4" + i) : NAMES.get(i);
    }

    private static AssessmentDocument result(int i) {
        return switch (i) {
            case 0 -> document("verified", Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))), accepted("Java"));
            case 1 -> document("verified", Optional.of(profile(java(0, Standing.SELF_ASSERTED))), selfIssued());
            case 2 -> document("verified", Optional.of(profile()), accepted("Welding"));
            case 3 -> document("undetermined", Optional.empty(), undetermined());
            default -> document("verified", Optional.of(profile(java(0, Standing.UNKNOWN_ISSUER))), accepted("Java"));
        };
    }
}
