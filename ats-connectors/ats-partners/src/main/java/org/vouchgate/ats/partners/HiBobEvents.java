package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.StatusReply;
import org.vouchgate.ats.secret.Hmac;

/**
 * Bob's webhooks: ids only, at least once, {@code Bob-Signature} being the HMAC-SHA512 of the raw body in base64. What
 * was ordered is read afterwards; a cancellation needs nothing more than the id.
 *
 * @see <a href="https://apidocs.hibob.com/docs/working-with-webhooks">Bob, working with webhooks</a>
 */
final class HiBobEvents implements ReceivesOrders {

    static final String TRIGGERED = "assessment.triggered";
    private static final String CANCELLED = "assessment.cancelled";

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var text = new String(request.body(), StandardCharsets.UTF_8);
        var toEvents = "POST events".equals(request.method() + " " + request.operation());
        if (toEvents && HiBobMapping.CONNECTION_TESTS.contains(text)) {
            return new Inbound.Ping(Optional.empty());
        }
        if (!Signed.by(
                account.secrets(HiBobSettings.WEBHOOK_SECRET),
                request.header("Bob-Signature").orElse(""),
                secret -> Base64.getEncoder().encodeToString(Hmac.sha512(secret, request.body())))) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The signature is missing or wrong");
        }
        return toEvents
                ? JsonRead.object(request.body())
                        .map(event -> event(event, account))
                        .orElseGet(() -> new Inbound.Rejected(Rejection.MALFORMED, "The body is not a JSON object"))
                : new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
    }

    /** A cancellation that comes before its order was read is refused, because Bob then repeats it. */
    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        if (inbound instanceof Inbound.Rejected rejected) {
            return StatusReply.refusal(rejected);
        }
        if (answer instanceof OrderAnswer.Busy) {
            return StatusReply.saying(503, "Not now; please repeat the request");
        }
        return answer instanceof OrderAnswer.UnknownOrder
                ? StatusReply.saying(404, "There is no such order yet")
                : InboundReply.json(200, "{}");
    }

    private static Inbound event(JsonObject event, AtsAccount account) {
        var company = account.setting(HiBobSettings.COMPANY);
        if (company.isPresent() && !JsonRead.text(event, "companyId").equals(company)) {
            return new Inbound.Ignored("The event is about another company");
        }
        var type = JsonRead.text(event, "type").orElse("");
        if (!type.equals(TRIGGERED) && !type.equals(CANCELLED)) {
            return new Inbound.Ignored("This event says nothing to us");
        }
        return JsonRead.object(event, "data")
                .flatMap(data -> JsonRead.text(data, "assessmentRequestId"))
                .filter(PartnerSettings::isId)
                .<Inbound>map(id -> type.equals(TRIGGERED)
                        ? new Inbound.Change("hibob-event " + id, type, id, Map.of())
                        : new Inbound.Cancel("hibob-cancel " + id, id))
                .orElseGet(() ->
                        new Inbound.Rejected(Rejection.MALFORMED, "data.assessmentRequestId is missing or malformed"));
    }
}
