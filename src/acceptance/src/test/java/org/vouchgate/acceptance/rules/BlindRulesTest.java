package org.vouchgate.acceptance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * R6.1: who a candidate is, and what was concluded about them, is read by those listed here and by nobody else. Whatever
 * shows it to people asks the curtain; whoever wants to be added says why not.
 */
@AnalyzeClasses(locations = AllModules.class)
class BlindRulesTest {

    private static final String GATEWAY = "org.vouchgate.gateway.";

    /** Who may ask a request for its candidate, and what for. */
    private static final Map<String, String> NAMING = Map.of(
            "assessment.Assess", "compares it with what credentials say",
            "batch.AskMany", "asks nobody twice",
            "candidate.rights.RightsPages", "shows candidates what is known of them",
            "delivery.Reports", "tells an ATS whose result it is",
            "mail.Mail", "is sent there",
            "mail.QueueMail", "is sent there",
            "mail.SendMail", "greets them",
            "record.Records", "seals it in the record's own way",
            "rights.exercise.ExportKept", "hands candidates what is known of them",
            "summary.Summaries", "seals it in the PDF's own way");

    /** Who may read results as they are stored, and what for. */
    private static final Map<String, String> READING = Map.ofEntries(
            Map.entry("candidate.CandidatePages", "shows candidates their own"),
            Map.entry("candidate.rights.RightsPages", "shows candidates their own"),
            Map.entry("export.ExportResult", "is asked for after the curtain"),
            Map.entry("ordering.AnswerAts", "tells an ATS how it stands"),
            Map.entry("panel.PanelLines", "stands beside the candidate's record in an ATS"),
            Map.entry("receipt.WriteReceipt", "writes what candidates read"),
            Map.entry("record.ReadRecord", "seals it in the record's own way"),
            Map.entry("recruiter.board.Cards", "shows states and scores"),
            Map.entry("recruiter.compare.Comparing", "draws the curtain over it"),
            Map.entry("recruiter.result.ResultFilesResource", "hands it to what seals it"),
            Map.entry("recruiter.result.ResultPages", "draws the curtain over it"),
            Map.entry("rights.exercise.ExportKept", "hands candidates their own"),
            Map.entry("rights.exercise.MakeStatement", "looks whether there is one"),
            Map.entry("rights.exercise.OptOut", "takes the score out"),
            Map.entry("status.LiveStatus", "tells whether it is current"),
            Map.entry("summary.SummaryResource", "hands it to what seals it"));

    @ArchTest
    static void candidates_are_named_by_nobody_else(JavaClasses classes) {
        assertThat(callers(classes, "request.PresentationRequest", "candidate", Set.of("request", "blind")))
                .isEqualTo(new TreeSet<>(NAMING.keySet()));
    }

    @ArchTest
    static void results_are_read_by_nobody_else(JavaClasses classes) {
        var callers = new TreeSet<String>();
        for (var method : Set.of("of", "ifAny", "ofSeveral")) {
            callers.addAll(callers(classes, "assessment.ReadAssessment", method, Set.of("assessment", "blind")));
        }

        assertThat(callers).isEqualTo(new TreeSet<>(READING.keySet()));
    }

    /** By calls and by references to the method. */
    private static Set<String> callers(JavaClasses classes, String owner, String method, Set<String> home) {
        return classes.get(GATEWAY + owner).getAccessesToSelf().stream()
                .filter(access -> access.getTarget().getName().equals(method))
                .map(JavaAccess::getOriginOwner)
                .map(caller -> caller.getName().substring(GATEWAY.length()).replaceAll("\\$.*", ""))
                .filter(caller -> home.stream().noneMatch(room -> caller.startsWith(room + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
