package org.vouchgate.ats.enterprise;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.StatusReply;
import org.vouchgate.ats.order.UrlSecret;
import org.vouchgate.ats.secret.Sha256;
import org.w3c.dom.Document;

/**
 * Event notifications of the external event {@code rcm_assessment_alert_v2}: SOAP without any authentication, so that a
 * secret in the address is all the proof there is. Nothing but the number of an order is taken from them.
 */
final class SuccessFactorsEvents implements ReceivesOrders {

    static final String ORDERED = "assessment-order";

    private static final int MOST_BYTES = 64 * 1024;
    private static final String XML = "text/xml; charset=utf-8";

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var operation = UrlSecret.behind(request, new SuccessFactorsSettings(account).urlSecrets());
        if (operation.isEmpty()) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The address does not hold the secret");
        }
        if (!(request.method() + " " + operation.get()).equals("POST event")) {
            return new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        }
        return Xml.document(request.body(), MOST_BYTES)
                .map(event -> hint(event, request.body()))
                .orElseGet(() -> malformed("The body is not XML, has a document type, or is too long"));
    }

    private static Inbound hint(Document event, byte[] body) {
        if (Xml.text(event, "entityName")
                .filter(name -> !name.equals("AssessmentOrder"))
                .isPresent()) {
            return new Inbound.Ignored("The event is not about an order");
        }
        return Xml.text(event, "entityId")
                .filter(SuccessFactorsOrders::isId)
                .<Inbound>map(order -> new Inbound.Change(
                        "successfactors-event " + order + " " + Sha256.hex(body), ORDERED, order, Map.of()))
                .orElseGet(() -> malformed("entityId is missing or malformed"));
    }

    private static Inbound malformed(String why) {
        return new Inbound.Rejected(Rejection.MALFORMED, why);
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        var plain = StatusReply.withReasons(inbound, answer);
        if (plain.status() != 200 || !(inbound instanceof Inbound.Change change)) {
            return plain;
        }
        var body = """
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
                <a:createRcmAssessmentRequestResponse xmlns:a="http://alert.successfactors.com"><a:rcmAssessmentResponse>\
                <a:entityId>%s</a:entityId><a:status>0</a:status><a:statusDetails>received</a:statusDetails>\
                </a:rcmAssessmentResponse></a:createRcmAssessmentRequestResponse>\
                </soap:Body></soap:Envelope>""".formatted(change.ref());
        return new InboundReply(200, XML, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
