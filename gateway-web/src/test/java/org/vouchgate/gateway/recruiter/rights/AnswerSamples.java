package org.vouchgate.gateway.recruiter.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.samples.Sample;

/** A recruiter's page to answer on, in each of its states. */
public final class AnswerSamples {

    private static final UUID ID = UUID.fromString("7f3c1c1e-6f0b-4c55-9c2f-0a1b2c3d4e5f");

    private AnswerSamples() {}

    public static List<Sample> all() {
        var open = page(Optional.empty());
        return List.of(
                Sample.of("recruiter-answer", "recruiter/answer.jte", open),
                Sample.of(
                        "recruiter-answer-with-mistake",
                        "recruiter/answer.jte",
                        open.with("\u202E<b>typed</b>", "rights.mistake.unseen-characters")),
                Sample.of(
                        "recruiter-answer-given",
                        "recruiter/answer.jte",
                        page(Optional.of("We looked again.\nYour certificate counts in full."))));
    }

    private static AnswerPage page(Optional<String> given) {
        return new AnswerPage(
                new Shell("Harbour & Vale Ltd", "Rita Recruiter", false),
                ID,
                ID,
                "Welder",
                "score",
                "<b>Why</b> 40?\nI have a certificate.",
                Instant.parse("2026-11-22T12:00:00Z"),
                given,
                "",
                Optional.empty());
    }
}
