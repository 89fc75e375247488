package org.vouchgate.ats.ashby;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;

/**
 * The assessment interface that a partner implements, and the webhooks.
 *
 * @see <a href="https://developers.ashbyhq.com/reference/assessmentstart">Ashby, assessment.start</a>
 */
final class AshbyOrders implements ReceivesOrders {

    static final String LIST = "assessment.list";
    static final String START = "assessment.start";
    static final String CANCEL = "assessment.cancel";
    static final String INPUTS = "assessment.customField.list";
    static final String WEBHOOK = "webhook";
    static final String MESSAGE = "message";

    /** An order has no name of its own in Ashby, so equal orders within this time are one that was repeated. */
    private static final long SAME_ORDER_SECONDS = 120;

    @Override
    public Optional<String> keyFingerprint(InboundRequest request) {
        return BasicKey.presented(request).map(Secret::fingerprint);
    }

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var settings = new AshbySettings(account);
        if (WEBHOOK.equals(request.operation())) {
            return AshbyWebhook.receive(request, settings.webhookSecrets());
        }
        if (!BasicKey.accepted(request, settings.partnerKeys())) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The partner key is missing or wrong");
        }
        return switch (request.method() + " " + request.operation()) {
            case "POST " + LIST -> new Inbound.ListPackages();
            case "POST " + INPUTS -> new Inbound.Ping(Optional.of(INPUTS));
            case "POST " + START -> body(request).map(body -> order(body, at)).orElseGet(AshbyOrders::noJson);
            case "POST " + CANCEL -> body(request).map(AshbyOrders::cancel).orElseGet(AshbyOrders::noJson);
            default -> new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        };
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return inbound instanceof Inbound.Rejected rejected
                ? AshbyAnswers.refusal(rejected)
                : answer.fold(new AshbyAnswers(inbound));
    }

    private static Inbound order(JsonObject body, Instant at) {
        var type = JsonRead.text(body, "assessment_type_id").filter(Ids::isUuid);
        var candidate = JsonRead.object(body, "candidate");
        var person = candidate.flatMap(one -> JsonRead.text(one, "ashby_id"));
        var application = JsonRead.object(body, "application").flatMap(one -> JsonRead.text(one, "ashby_id"));
        if (type.isEmpty() || person.isEmpty() || application.isEmpty()) {
            return malformed("assessment_type_id, candidate or application is missing or malformed.");
        }
        var email = JsonRead.text(candidate.get(), "email");
        if (email.isEmpty()) {
            return malformed("The candidate has no e-mail address in Ashby. Add one, then order again.");
        }
        var window = at.getEpochSecond() / SAME_ORDER_SECONDS;
        return new Inbound.Order(
                START + " " + type.get() + " " + application.get() + " " + window,
                type.get(),
                candidate(candidate.get(), email.get(), person.get(), application.get()),
                Optional.empty(),
                JsonRead.object(body, "job").flatMap(job -> JsonRead.text(job, "ashby_id")),
                Optional.empty(),
                Optional.empty(),
                JsonRead.object(body, "additional_fields").flatMap(fields -> JsonRead.text(fields, MESSAGE)));
    }

    private static OrderedCandidate candidate(JsonObject candidate, String email, String person, String application) {
        var name = Stream.of("first_name", "last_name")
                .flatMap(part -> JsonRead.text(candidate, part).stream())
                .collect(Collectors.joining(" "));
        return new OrderedCandidate(
                name.isEmpty() ? email : name,
                email,
                Optional.of(person),
                Optional.of(application),
                JsonRead.text(candidate, "ashby_profile_url").flatMap(AshbyOrders::address));
    }

    private static Inbound cancel(JsonObject body) {
        return JsonRead.text(body, "assessment_id")
                .filter(Ids::isUuid)
                .<Inbound>map(order -> new Inbound.Cancel(CANCEL + " " + order, order))
                .orElseGet(() -> malformed("assessment_id is missing or malformed."));
    }

    private static Optional<JsonObject> body(InboundRequest request) {
        return JsonRead.object(request.body());
    }

    private static Inbound noJson() {
        return malformed("The body is not a JSON object.");
    }

    /** Ashby shows these sentences to recruiters. */
    private static Inbound malformed(String why) {
        return new Inbound.Rejected(Rejection.MALFORMED, why);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(address -> "https".equals(address.getScheme()) && address.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
