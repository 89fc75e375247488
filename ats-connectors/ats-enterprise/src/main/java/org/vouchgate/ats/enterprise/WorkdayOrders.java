package org.vouchgate.ats.enterprise;

import jakarta.json.JsonObject;
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
import org.vouchgate.ats.order.StatusReply;
import org.vouchgate.ats.secret.Secret;

/**
 * Orders as an Inline Assessment integration posts them: JSON, with the user and password that were typed in there. How
 * the fields are called is each tenant's own.
 */
final class WorkdayOrders implements ReceivesOrders {

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var settings = new WorkdaySettings(account);
        if (!genuine(request, account)) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "User or password is missing or wrong");
        }
        if (!(request.method() + " " + request.operation()).equals("POST order")) {
            return new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        }
        return JsonRead.object(request.body())
                .flatMap(body -> order(body, settings))
                .<Inbound>map(order -> order)
                .orElseGet(() -> new Inbound.Rejected(
                        Rejection.MALFORMED, "The order, its package or the candidate's e-mail address is missing"));
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return StatusReply.withReasons(inbound, answer);
    }

    private static Optional<Inbound.Order> order(JsonObject body, WorkdaySettings settings) {
        var fields = settings.fields();
        var order = fields.text(body, "order").filter(WorkdayOrders::isReference);
        var packageId = fields.text(body, "package").or(() -> settings.account().setting(WorkdaySettings.PACKAGE));
        var email = fields.text(body, "email");
        if (order.isEmpty() || packageId.isEmpty() || email.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Inbound.Order(
                "workday-order " + order.get(),
                packageId.get(),
                candidate(body, email.get(), fields),
                order,
                fields.text(body, "job"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static OrderedCandidate candidate(JsonObject body, String email, Names fields) {
        var name = Stream.of("first-name", "last-name")
                .flatMap(part -> fields.text(body, part).stream())
                .collect(Collectors.joining(" "));
        return new OrderedCandidate(
                name.isEmpty() ? email : name,
                email,
                fields.text(body, "candidate").filter(WorkdayOrders::isReference),
                fields.text(body, "application").filter(WorkdayOrders::isReference),
                Optional.empty());
    }

    private static boolean isReference(String text) {
        return text.length() <= 128 && text.chars().noneMatch(Character::isISOControl);
    }

    /** Compares with every active password, whatever the first comparison said. */
    private static boolean genuine(InboundRequest request, AtsAccount account) {
        var user = account.setting(WorkdaySettings.INBOUND_USER);
        var presented = request.header("Authorization");
        var matches = false;
        for (var password : account.secrets(WorkdaySettings.INBOUND_PASSWORD)) {
            matches |= user.isPresent()
                    && presented.isPresent()
                    && new Secret(BasicKey.basic(user.get(), password.reveal())).matches(presented.get());
        }
        return matches;
    }
}
