package org.vouchgate.ats.enterprise;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.ListsOpenOrders;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.StagedApplication;
import org.vouchgate.ats.report.ReportState;

/** Reads orders, and the applications they are about. An order of another vendor is none of ours. */
final class SuccessFactorsOrders implements ReadsRecords, ListsOpenOrders {

    private static final String ORDER = "JobApplicationAssessmentOrder";

    static boolean isId(String text) {
        return text.matches("[1-9]\\d{0,17}");
    }

    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        if (!isId(change.ref())) {
            return new Reading.Gone<>();
        }
        var odata = OData.of(exchange);
        return odata.one(ORDER + "(" + change.ref() + "L)").then(order -> happening(order, odata));
    }

    private static Reading<Happening> happening(JsonObject order, OData odata) {
        if (!isOurs(order, odata)) {
            return new Reading.Known<>(new Happening.Nothing("The order is another vendor's."));
        }
        return ordered(order, odata)
                .then(
                        found -> new Reading.Known<>(
                                found.<Happening>map(Happening.Ordered::new)
                                        .orElseGet(
                                                () -> new Happening.Nothing(
                                                        "The order names no package or application, or its candidate has no e-mail address."))));
    }

    /** Jobs are not read: orders are tied to requisitions in SuccessFactors itself. */
    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        return new Reading.Known<>(List.of());
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange) {
        return new Reading.Known<>(List.of());
    }

    /** Those of ours without a report that says how they ended. */
    @Override
    public Reading<List<Inbound.Order>> openOrders(int limit, Exchange exchange) {
        var odata = OData.of(exchange);
        return odata.all("JobApplicationAssessmentReport?$select=orderId,status")
                .then(reports -> odata.all(ORDER + "?$filter=vendorCode%20eq%20"
                                + SuccessFactorsSettings.quoted(odata.settings().vendorCode()))
                        .then(orders -> open(orders, answered(reports, odata), limit, odata)));
    }

    private static Set<String> answered(List<JsonObject> reports, OData odata) {
        var statuses = odata.settings().statuses();
        var ends = Stream.of(ReportState.values())
                .filter(ReportState::ended)
                .flatMap(state -> statuses.find(state).stream())
                .collect(Collectors.toSet());
        var answered = new HashSet<String>();
        for (var report : reports) {
            if (JsonRead.text(report, "status").filter(ends::contains).isPresent()) {
                JsonRead.text(report, "orderId").ifPresent(answered::add);
            }
        }
        return answered;
    }

    private static Reading<List<Inbound.Order>> open(
            List<JsonObject> orders, Set<String> answered, int limit, OData odata) {
        var open = new ArrayList<Inbound.Order>();
        for (var order : orders) {
            var wanted = isOurs(order, odata)
                    && JsonRead.text(order, "id")
                            .filter(id -> !answered.contains(id))
                            .isPresent();
            if (!wanted || open.size() >= limit) {
                continue;
            }
            var read = ordered(order, odata);
            if (read instanceof Reading.Failed<Optional<Inbound.Order>> failed) {
                return new Reading.Failed<>(failed.outcome());
            }
            if (read instanceof Reading.Known<Optional<Inbound.Order>> known) {
                known.value().ifPresent(open::add);
            }
        }
        return new Reading.Known<>(List.copyOf(open));
    }

    private static boolean isOurs(JsonObject order, OData odata) {
        return JsonRead.text(order, "vendorCode")
                .filter(odata.settings().vendorCode()::equals)
                .isPresent();
    }

    /** Empty if something is missing without which nobody can be asked. */
    private static Reading<Optional<Inbound.Order>> ordered(JsonObject order, OData odata) {
        var id = JsonRead.text(order, "id").filter(SuccessFactorsOrders::isId);
        var packageCode = JsonRead.text(order, "packageCode");
        var application = JsonRead.text(order, "applicationId").filter(SuccessFactorsOrders::isId);
        if (id.isEmpty() || packageCode.isEmpty() || application.isEmpty()) {
            return new Reading.Known<>(Optional.empty());
        }
        return odata.one("JobApplication(" + application.get() + "L)")
                .then(found -> new Reading.Known<>(candidate(found, application.get(), odata)
                        .map(candidate -> new Inbound.Order(
                                "successfactors-order " + id.get(),
                                packageCode.get(),
                                candidate,
                                id,
                                odata.settings().names().text(found, "job"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))));
    }

    private static Optional<OrderedCandidate> candidate(JsonObject application, String ref, OData odata) {
        var names = odata.settings().names();
        var name = Stream.of("first-name", "last-name")
                .flatMap(part -> names.text(application, part).stream())
                .collect(Collectors.joining(" "));
        return names.text(application, "email")
                .map(email -> new OrderedCandidate(
                        name.isEmpty() ? email : name,
                        email,
                        names.text(application, "candidate"),
                        Optional.of(ref),
                        Optional.empty()));
    }
}
