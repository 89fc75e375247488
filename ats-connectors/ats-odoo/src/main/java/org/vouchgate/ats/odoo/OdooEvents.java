package org.vouchgate.ats.odoo;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.StatusReply;
import org.vouchgate.ats.order.UrlSecret;

/**
 * Hints from an automation rule of Odoo ("send webhook notification"). They are unsigned, so that a secret in the address
 * is all the proof there is; they are sent before Odoo commits, and again whenever it has to repeat its transaction.
 * Nothing but the number of the application is taken from them, and the stage, to see whether Odoo has committed it.
 */
final class OdooEvents implements ReceivesOrders {

    static final String SEEN = "seen";
    static final String STAGE = "stage";

    /** Odoo repeats a transaction within seconds; who comes back to a stage takes longer. */
    private static final long WINDOW_SECONDS = 60;

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var operation = UrlSecret.behind(request, account.secrets(OdooSettings.URL_SECRET));
        if (operation.isEmpty()) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The address does not hold the secret");
        }
        if (!(request.method() + " " + operation.get()).equals("POST stage")) {
            return new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        }
        return JsonRead.object(request.body())
                .map(body -> hint(body, at))
                .orElseGet(() -> malformed("The body is not a JSON object"));
    }

    /** Odoo looks at the status alone, and waits a second for it. */
    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return StatusReply.of(inbound, answer);
    }

    private static Inbound hint(JsonObject body, Instant at) {
        if (JsonRead.text(body, "_model").filter(Odoo.APPLICANT::equals).isEmpty()) {
            return new Inbound.Ignored("The event is not about an application");
        }
        var applicant = Odoo.id(body, "_id").filter(id -> id > 0);
        if (applicant.isEmpty()) {
            return malformed("_id is missing or malformed");
        }
        var stage = Odoo.id(body, "stage_id").map(id -> Long.toString(id)).orElse("-");
        var window = Math.floorDiv(at.getEpochSecond(), WINDOW_SECONDS);
        return new Inbound.Change(
                "odoo-stage " + applicant.get() + " " + stage + " " + window,
                STAGE,
                Long.toString(applicant.get()),
                Map.of(STAGE, stage, SEEN, Long.toString(at.getEpochSecond())));
    }

    private static Inbound malformed(String why) {
        return new Inbound.Rejected(Rejection.MALFORMED, why);
    }
}
