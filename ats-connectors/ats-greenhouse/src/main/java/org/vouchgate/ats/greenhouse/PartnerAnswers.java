package org.vouchgate.ats.greenhouse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** Answers in Greenhouse's words. Only {@code complete} is final to it, and it takes nothing but 200 for success. */
final class PartnerAnswers implements OrderAnswer.Cases<InboundReply> {

    private static final PartnerAnswers WORDS = new PartnerAnswers();

    private PartnerAnswers() {}

    static InboundReply of(Inbound inbound, OrderAnswer answer) {
        return inbound instanceof Inbound.Rejected rejected ? refusal(rejected.reason()) : answer.fold(WORDS);
    }

    private static InboundReply refusal(Rejection reason) {
        return switch (reason) {
            case UNAUTHENTICATED, STALE ->
                message(401, "The partner key, or the signature, is missing or wrong.")
                        .with("WWW-Authenticate", "Basic realm=\"assessment partner\"");
            case UNKNOWN_OPERATION -> message(404, "There is no such operation.");
            case MALFORMED -> message(422, "The request lacks something, or is not what it should be.");
            case FOREIGN_CALLBACK -> message(422, "The url is not one of Greenhouse's.");
        };
    }

    @Override
    public InboundReply placed(OrderAnswer.Placed placed) {
        return json(200, Json.createObjectBuilder().add("partner_interview_id", placed.orderRef()));
    }

    @Override
    public InboundReply status(OrderAnswer.Status status) {
        return json(200, status(status.report()));
    }

    @Override
    public InboundReply packages(OrderAnswer.Packages packages) {
        var tests = packages.packages().stream()
                .<JsonObject>map(one -> Json.createObjectBuilder()
                        .add("partner_test_id", one.id())
                        .add("partner_test_name", one.name())
                        .build())
                .collect(Collectors.toList());
        return InboundReply.json(200, Json.createArrayBuilder(tests).build().toString());
    }

    @Override
    public InboundReply acknowledged(OrderAnswer.Acknowledged acknowledged) {
        return json(200, Json.createObjectBuilder());
    }

    @Override
    public InboundReply declined(OrderAnswer.Declined declined) {
        return message(422, declined.message());
    }

    @Override
    public InboundReply unknownOrder(OrderAnswer.UnknownOrder unknown) {
        return message(404, "There is no such order.");
    }

    @Override
    public InboundReply busy(OrderAnswer.Busy busy) {
        return message(503, "Please repeat this later.").with("Retry-After", "30");
    }

    private static JsonObjectBuilder status(CandidateReport report) {
        var status = Json.createObjectBuilder();
        if (report.state().ended()) {
            status.add("partner_status", "complete")
                    .add("partner_profile_url", report.reportUrl().toString());
            // A number or nothing: where nothing was comparable, 0 would be a judgement.
            report.score().ifPresent(score -> status.add("partner_score", Wording.percent(score)));
        } else {
            status.add("partner_status", report.state().words().toLowerCase(Locale.ROOT));
        }
        return status.add("metadata", CardRows.of(report));
    }

    private static InboundReply message(int status, String message) {
        return json(status, Json.createObjectBuilder().add("message", message));
    }

    private static InboundReply json(int status, JsonObjectBuilder body) {
        return InboundReply.json(status, body.build().toString());
    }
}
