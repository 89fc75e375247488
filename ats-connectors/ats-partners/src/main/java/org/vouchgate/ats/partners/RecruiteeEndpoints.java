package org.vouchgate.ats.partners;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.secret.Hmac;

/**
 * {@code GET tests} and {@code POST send_candidate} with a bearer key; {@code POST events} with a signature in
 * {@code X-Recruitee-Signature}: HMAC-SHA256 of the raw body, in hexadecimal.
 *
 * @see <a href="https://docs.recruitee.com/reference/sending-candidates">Recruitee, sending candidates</a>
 */
record RecruiteeEndpoints(RecruiteeUpdate update) implements PartnerEndpoints {

    private static final String SIGNATURE = "X-Recruitee-Signature";
    private static final JsonObject TEST =
            Json.createObjectBuilder().add("test", true).build();

    @Override
    public Inbound asked(InboundRequest request, AtsAccount account, Instant at) {
        return switch (request.method() + " " + request.operation()) {
            case "GET tests" -> new Inbound.ListPackages();
            case "POST send_candidate" ->
                JsonRead.object(request.body())
                        .map(new OrderReading(
                                "recruitee",
                                update.mapping(account),
                                update.hosts(account),
                                report -> update.address(report, account))::read)
                        .orElseGet(() -> new Inbound.Rejected(Rejection.MALFORMED, "The body is not a JSON object"));
            default -> new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        };
    }

    /** While a webhook is set up, its secret is not known yet: a body that says this one thing, and does nothing. */
    @Override
    public Optional<Inbound> withoutKey(InboundRequest request, AtsAccount account) {
        if (!"POST events".equals(request.method() + " " + request.operation())) {
            return Optional.empty();
        }
        if (JsonRead.object(request.body()).filter(TEST::equals).isPresent()) {
            return Optional.of(new Inbound.Ping(Optional.empty()));
        }
        var genuine = Signed.by(
                account.secrets(RecruiteeConnector.WEBHOOK_SECRET),
                request.header(SIGNATURE).orElse(""),
                secret -> HexFormat.of().formatHex(Hmac.sha256(secret, request.body())));
        return Optional.of(
                genuine
                        ? new Inbound.Ignored("This event says nothing to us")
                        : new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The signature is missing or wrong"));
    }

    @Override
    public InboundReply list(List<VerificationPackage> packages) {
        var tests = Json.createArrayBuilder();
        packages.forEach(one ->
                tests.add(Json.createObjectBuilder().add("name", one.name()).add("id", one.id())));
        return InboundReply.json(200, tests.build().toString());
    }

    @Override
    public InboundReply placed(String orderRef) {
        return InboundReply.json(200, "{}");
    }
}
