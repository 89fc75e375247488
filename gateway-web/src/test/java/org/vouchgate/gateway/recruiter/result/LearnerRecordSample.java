package org.vouchgate.gateway.recruiter.result;

import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.containing;
import static org.vouchgate.gateway.assessment.Concluded.embedded;
import static org.vouchgate.gateway.assessment.Concluded.endorsement;
import static org.vouchgate.gateway.assessment.Concluded.rejected;
import static org.vouchgate.gateway.assessment.Concluded.stating;

import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.Stated;

/** A learner record with everything that may stand in one: what counts, what does not, and who speaks for it. */
final class LearnerRecordSample {

    private LearnerRecordSample() {}

    static AssessedCredential partlyVerified() {
        var stated = new Stated(
                "employers-address",
                List.of(
                        new Stated.Achieved(
                                "Welding",
                                Optional.of("Course"),
                                Optional.of("Guild of Welders"),
                                true,
                                "completed",
                                List.of("Exam: 78 of 100", "Mastery: Expert, level 2 of 2"),
                                List.of("https://college.example/video")),
                        new Stated.Achieved(
                                "Soldering",
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                "not-completed",
                                List.of("Course: Withdrew"),
                                List.of())),
                List.of(new Stated.Remarked(
                        "record-not-complete", "The publisher says that this record is not complete")));
        return containing(
                stating(accepted("Comprehensive learner record"), stated),
                "partly-verified",
                embedded(0, accepted("Data Structures")),
                embedded(1, rejected()),
                endorsement(rejected()));
    }
}
