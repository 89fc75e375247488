package org.vouchgate.ats.partners;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
 * {@code GET tests} and {@code POST assessments} with a bearer key; {@code POST events} with a signature in
 * {@code X-Workable-Signature}: HMAC-SHA256 of the raw body, in hexadecimal, with the account token.
 *
 * @see <a href="https://workable.readme.io/page/assessment-providers">Workable, assessment providers</a>
 */
record WorkableEndpoints(WorkableUpdate update) implements PartnerEndpoints {

    private static final String SIGNATURE = "X-Workable-Signature";

    @Override
    public Inbound asked(InboundRequest request, AtsAccount account, Instant at) {
        return switch (request.method() + " " + request.operation()) {
            case "GET tests" -> new Inbound.ListPackages();
            case "POST assessments" ->
                JsonRead.object(request.body())
                        .map(
                                new OrderReading(
                                        "workable",
                                        update.mapping(account),
                                        update.hosts(account),
                                        name -> Optional.empty())::read)
                        .orElseGet(() -> new Inbound.Rejected(Rejection.MALFORMED, "The body is not a JSON object"));
            default -> new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        };
    }

    @Override
    public Optional<Inbound> withoutKey(InboundRequest request, AtsAccount account) {
        if (!"POST events".equals(request.method() + " " + request.operation())) {
            return Optional.empty();
        }
        var genuine = Signed.by(
                account.secrets(WorkableSettings.ACCOUNT_TOKEN),
                request.header(SIGNATURE).orElse(""),
                token -> HexFormat.of().formatHex(Hmac.sha256(token, request.body())));
        return Optional.of(
                genuine
                        ? JsonRead.object(request.body())
                                .flatMap(WorkableEndpoints::change)
                                .orElseGet(() -> new Inbound.Ignored("This event says nothing to us"))
                        : new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The signature is missing or wrong"));
    }

    @Override
    public InboundReply list(List<VerificationPackage> packages) {
        var tests = Json.createArrayBuilder();
        packages.forEach(
                one -> tests.add(Json.createObjectBuilder().add("id", one.id()).add("name", one.name())));
        return InboundReply.json(
                200, Json.createObjectBuilder().add("tests", tests).build().toString());
    }

    @Override
    public InboundReply placed(String orderRef) {
        return InboundReply.json(
                201,
                Json.createObjectBuilder()
                        .add("assessment_id", orderRef)
                        .build()
                        .toString());
    }

    private static Optional<Inbound> change(JsonObject event) {
        var type = JsonRead.text(event, "event_type").filter(WorkableRecords.EVENTS::contains);
        var id = JsonRead.text(event, "id");
        var candidate = JsonRead.object(event, "data").flatMap(data -> JsonRead.text(data, "id"));
        return type.isEmpty() || id.isEmpty() || candidate.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inbound.Change("workable-event " + id.get(), type.get(), candidate.get(), Map.of()));
    }
}
