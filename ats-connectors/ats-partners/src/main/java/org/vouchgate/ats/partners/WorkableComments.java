package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;

/** Comments of the SPI v3, with the PDF attached. They are looked for among the candidate's activities. */
final class WorkableComments implements PartnerNotes {

    private static final int PAGE = 100;

    @Override
    public boolean writes(CandidateReport report, AtsAccount account) {
        var settings = new WorkableSettings(account);
        return candidate(report).isPresent()
                && settings.member().isPresent()
                && settings.at("/").isPresent()
                && account.secret(WorkableSettings.ACCOUNT_TOKEN).isPresent();
    }

    @Override
    public StepOutcome add(Step step, CandidateReport report, Exchange exchange) {
        var settings = new WorkableSettings(exchange.account());
        var calls = settings.calls(exchange);
        var comments = address(report, settings, "/comments");
        if (calls.isEmpty() || comments.isEmpty() || settings.member().isEmpty()) {
            return new Refused(Refusal.NOT_CONFIGURED, "Workable's account token, subdomain or member is missing");
        }
        var body = WorkableMapping.comment(step, report, settings.member().get());
        return calls.get()
                .write(
                        AtsRequest.of("POST", comments.get()).json(body.toString()),
                        false,
                        answered -> new Done(JsonRead.object(answered.body())
                                .flatMap(comment -> JsonRead.text(comment, "id"))
                                .orElse("-")));
    }

    @Override
    public Lookup find(Step step, CandidateReport report, Exchange exchange) {
        var settings = new WorkableSettings(exchange.account());
        var calls = settings.calls(exchange);
        var activities = address(report, settings, "/activities?limit=" + PAGE);
        if (calls.isEmpty() || activities.isEmpty()) {
            return new Lookup.Absent();
        }
        return calls.get()
                .read(
                        AtsRequest.of("GET", activities.get()),
                        answered -> JsonRead.object(answered.body())
                                .map(list -> found(step, list))
                                .orElseGet(() -> new Lookup.Failed(Retry.of("Workable's answer cannot be read"))),
                        Lookup.Failed::new);
    }

    /** What is not on a full page may be on the next one. */
    private static Lookup found(Step step, JsonObject activities) {
        return WorkableMapping.commentWith(step.marker().text(), activities)
                .<Lookup>map(Lookup.Found::new)
                .orElseGet(() -> JsonRead.objects(activities, "activities").size() < PAGE
                        ? new Lookup.Absent()
                        : new Lookup.Blind());
    }

    private static Optional<URI> address(CandidateReport report, WorkableSettings settings, String path) {
        return candidate(report).flatMap(id -> settings.at("/candidates/" + id + path));
    }

    private static Optional<String> candidate(CandidateReport report) {
        return report.target().candidateRef().filter(PartnerSettings::isId);
    }
}
