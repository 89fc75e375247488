package org.vouchgate.ats.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;

/**
 * {@code GET config}, {@code GET activation} and {@code POST webhook}, each with the provider key as bearer token.
 *
 * @see <a href="https://partner.teamtailor.com/partners">Teamtailor, partner API</a>
 */
record TeamtailorEndpoints(TeamtailorUpdate update) implements PartnerEndpoints {

    @Override
    public Inbound asked(InboundRequest request, AtsAccount account, Instant at) {
        return switch (request.method() + " " + request.operation()) {
            case "GET config" -> new Inbound.ListPackages();
            case "GET activation" -> new Inbound.Ping(Optional.empty());
            case "POST webhook" ->
                new TeamtailorSignature(account)
                        .objection(request, at)
                        .<Inbound>map(objection -> objection)
                        .orElseGet(() -> order(request, account));
            default -> new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        };
    }

    @Override
    public InboundReply list(List<VerificationPackage> packages) {
        return InboundReply.json(200, TeamtailorMapping.form(packages).toString());
    }

    @Override
    public InboundReply placed(String orderRef) {
        return InboundReply.json(200, "{}");
    }

    @Override
    public InboundReply acknowledged() {
        return InboundReply.json(200, TeamtailorMapping.activation().toString());
    }

    private Inbound order(InboundRequest request, AtsAccount account) {
        return JsonRead.object(request.body())
                .map(new OrderReading(
                        "teamtailor",
                        update.mapping(account),
                        update.hosts(account),
                        result -> update.address(result, account))::read)
                .orElseGet(() -> new Inbound.Rejected(Rejection.MALFORMED, "The body is not a JSON object"));
    }
}
