package org.vouchgate.ats.enterprise;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.vouchgate.ats.secret.Sha256;

/**
 * The endpoints a partner exposes, and webhook notifications. A secret in the address is all the proof there is, so that
 * nothing but an order's id is taken from what comes: from the {@code Link} of a notification, or from the body.
 */
final class SmartRecruitersEvents implements ReceivesOrders {

    static final String ORDERED = "assessment-order";

    private static final String HOOK_SECRET = "X-Hook-Secret";
    private static final Pattern LINKED = Pattern.compile("<[^<>]*/orders/([0-9A-Za-z_-]{1,64})[^<>]*>");

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var settings = new SmartRecruitersSettings(account);
        var operation = UrlSecret.behind(request, settings.urlSecrets());
        if (operation.isEmpty()) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The address does not hold the secret");
        }
        return switch (request.method() + " " + operation.get()) {
            case "GET packages" -> new Inbound.ListPackages();
            case "POST orders" -> hint(request, settings);
            case "POST events" -> request.header(HOOK_SECRET).isPresent() ? probe(request) : hint(request, settings);
            default -> new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        };
    }

    /** Sent once when a subscription is activated; it wants its secret back within 20 seconds. */
    private static Inbound probe(InboundRequest request) {
        return request.header(HOOK_SECRET)
                .filter(secret -> secret.matches("[\\x21-\\x7e]{1,256}"))
                .<Inbound>map(secret -> new Inbound.Ping(Optional.of(secret)))
                .orElseGet(() -> new Inbound.Rejected(Rejection.MALFORMED, "X-Hook-Secret is malformed"));
    }

    private static Inbound hint(InboundRequest request, SmartRecruitersSettings settings) {
        return linked(request)
                .or(() -> JsonRead.object(request.body())
                        .flatMap(body -> settings.orderFields().text(body, "order"))
                        .filter(SmartRecruitersApi::isId))
                .<Inbound>map(order -> new Inbound.Change(
                        "smartrecruiters-event " + order + " " + digest(request), ORDERED, order, Map.of()))
                .orElseGet(() -> new Inbound.Rejected(Rejection.MALFORMED, "No order is named"));
    }

    private static Optional<String> linked(InboundRequest request) {
        return request.header("Link")
                .map(LINKED::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1));
    }

    private static String digest(InboundRequest request) {
        return Sha256.hex(request.body()).substring(0, 40);
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        var plain = StatusReply.withReasons(inbound, answer);
        if (inbound instanceof Inbound.Ping ping && plain.status() == 200) {
            return ping.echo().map(secret -> plain.with(HOOK_SECRET, secret)).orElse(plain);
        }
        return answer instanceof OrderAnswer.Packages packages ? listed(packages) : plain;
    }

    private static InboundReply listed(OrderAnswer.Packages packages) {
        var list = Json.createArrayBuilder();
        packages.packages()
                .forEach(one -> list.add(Json.createObjectBuilder()
                        .add("id", one.id())
                        .add("name", one.name())
                        .add("description", one.description())));
        return new InboundReply(
                200, "application/json", Map.of(), list.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
