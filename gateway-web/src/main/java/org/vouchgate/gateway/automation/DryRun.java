package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.ats.order.StagedApplication;
import org.vouchgate.gateway.ordering.FindJob;
import org.vouchgate.gateway.platform.AutomationSettings;

/** Says what a rule would do with those who stand in its stage now. Changes nothing, and keeps nothing. */
@ApplicationScoped
public class DryRun {

    /**
     * What would happen.
     *
     * @param held  whether an administrator would have to confirm, because they are too many
     * @param lines one for each application in the stage
     */
    @Schema(name = "DryRun")
    public record Outlook(int wouldBeAsked, boolean held, List<Line> lines) {}

    /**
     * What would become of one application.
     *
     * @param name     as the ATS has it
     * @param outlook  {@code would-be-asked, decided-before, no-job} or {@code no-application}
     */
    @Schema(name = "DryRunLine")
    public record Line(Optional<String> application, String name, String outlook) {}

    @Inject
    KeepRules keepRules;

    @Inject
    StagedMoves moves;

    @Inject
    ReadAts readAts;

    @Inject
    FindJob findJob;

    @Inject
    AutomationSettings settings;

    public Outlook of(UUID employer, UUID id) {
        var rule = keepRules.existing(employer, id);
        var lines = standing(rule).stream().map(seen -> line(rule, seen)).toList();
        var asked = (int) lines.stream()
                .filter(line -> line.outlook().equals("would-be-asked"))
                .count();
        return new Outlook(asked, asked > rule.bounds().atOnce(), lines);
    }

    /** Who stands in a rule's stage now; where every job has the stage, in any of them. */
    List<StagedApplication> standing(StageRule rule) {
        var employer = rule.employer();
        var most = settings.mostInStage();
        if (rule.jobRef().isPresent()) {
            return readAts.inStage(employer, rule.connector(), rule.jobRef().get(), rule.stageRef(), most);
        }
        var standing = new ArrayList<StagedApplication>();
        for (var job : readAts.jobs(employer, rule.connector())) {
            if (standing.size() < most
                    && job.stages().stream().anyMatch(stage -> stage.ref().equals(rule.stageRef()))) {
                standing.addAll(readAts.inStage(
                        employer, rule.connector(), job.ref(), rule.stageRef(), most - standing.size()));
            }
        }
        return standing;
    }

    private Line line(StageRule rule, StagedApplication seen) {
        var application = seen.candidate().applicationRef();
        return new Line(application, seen.candidate().name(), outlook(rule, seen, application));
    }

    private String outlook(StageRule rule, StagedApplication seen, Optional<String> application) {
        if (application.isEmpty()) {
            return "no-application";
        }
        if (moves.find(rule.employer(), rule.connector(), application.get(), rule.packageId())
                .isPresent()) {
            return "decided-before";
        }
        var account = readAts.account(rule.employer(), rule.connector());
        return findJob.of(account, seen.jobRef().or(rule::jobRef)).isPresent() ? "would-be-asked" : "no-job";
    }
}
