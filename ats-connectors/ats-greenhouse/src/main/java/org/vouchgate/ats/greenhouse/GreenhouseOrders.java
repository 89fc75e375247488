package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * The assessment partner interface: Greenhouse lists, orders and asks.
 *
 * <p>{@code url} names one order: the same one again is the network's repetition, another one is the recruiter's.
 *
 * @see <a href="https://developers.greenhouse.io/assessment.html">Greenhouse Assessment Partner API</a>
 */
final class GreenhouseOrders implements ReceivesOrders {

    private static final Pattern PERSON = Pattern.compile("/(?:people|person)/(\\d{1,18})");
    private static final Pattern APPLICATION = Pattern.compile("(?:^|&)application_id=(\\d{1,18})(?:&|$)");

    @Override
    public Optional<String> keyFingerprint(InboundRequest request) {
        return BasicKey.presented(request).map(Secret::fingerprint);
    }

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var settings = new GreenhouseSettings(account);
        if (request.operation().equals(GreenhouseEvents.OPERATION)) {
            return GreenhouseEvents.receive(request, settings);
        }
        if (!BasicKey.accepted(request, settings.partnerKeys())) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The partner key is missing or wrong");
        }
        var call = PartnerPath.of(request.operation(), account);
        return call.filter(path -> path.method().equals(request.method()))
                .map(path -> received(path, request, settings))
                .orElseGet(() -> new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation"));
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return PartnerAnswers.of(inbound, answer);
    }

    private Inbound received(PartnerPath path, InboundRequest request, GreenhouseSettings settings) {
        return switch (path) {
            case LIST_TESTS -> new Inbound.ListPackages();
            case TEST_STATUS ->
                request.parameter("partner_interview_id")
                        .<Inbound>map(Inbound.StatusQuery::new)
                        .orElseGet(() -> malformed("partner_interview_id is missing"));
            case SEND_TEST -> body(request).map(body -> order(body, settings)).orElseGet(this::noJson);
            case RESPONSE_ERROR ->
                body(request).map(GreenhouseOrders::complaint).orElseGet(this::noJson);
        };
    }

    private static Optional<JsonObject> body(InboundRequest request) {
        return JsonRead.object(request.body());
    }

    private Inbound noJson() {
        return malformed("The body is not a JSON object");
    }

    private static Inbound order(JsonObject body, GreenhouseSettings settings) {
        var test = JsonRead.text(body, "partner_test_id");
        var candidate = JsonRead.object(body, "candidate");
        var email = candidate.flatMap(one -> JsonRead.text(one, "email"));
        var callback = JsonRead.text(body, "url").flatMap(GreenhouseOrders::address);
        if (test.isEmpty() || candidate.isEmpty() || email.isEmpty() || callback.isEmpty()) {
            return malformed("partner_test_id, candidate, candidate.email or url is missing or malformed");
        }
        if (!settings.mayCallBack(callback.get())) {
            return new Inbound.Rejected(Rejection.FOREIGN_CALLBACK, "The callback's host is not Greenhouse's");
        }
        return new Inbound.Order(
                callback.get().toString(),
                test.get(),
                candidate(candidate.get(), email.get()),
                Optional.empty(),
                Optional.empty(),
                JsonRead.text(body, "sent_by"),
                callback,
                Optional.empty());
    }

    private static OrderedCandidate candidate(JsonObject candidate, String email) {
        var first = JsonRead.text(candidate, "preferred_name").or(() -> JsonRead.text(candidate, "first_name"));
        var name = Stream.of(first, JsonRead.text(candidate, "last_name"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        var profile = JsonRead.text(candidate, "greenhouse_profile_url").flatMap(GreenhouseOrders::address);
        return new OrderedCandidate(
                name.isEmpty() ? email : name,
                email,
                profile.flatMap(address -> found(PERSON, address.getPath())),
                profile.flatMap(address -> found(APPLICATION, address.getRawQuery())),
                profile.filter(address -> "https".equals(address.getScheme())));
    }

    private static Inbound complaint(JsonObject body) {
        var errors = body.get("errors") instanceof JsonArray array
                ? array.stream()
                        .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                        .toList()
                : List.<String>of();
        var call = JsonRead.text(body, "api_call").orElse("-");
        var order = JsonRead.text(body, "partner_interview_id");
        // Nothing in a complaint names it, so equal complaints about one order count as one.
        return new Inbound.ErrorReport(call + " " + order.orElse("-") + " " + errors.hashCode(), call, errors, order);
    }

    private static Inbound malformed(String why) {
        return new Inbound.Rejected(Rejection.MALFORMED, why);
    }

    private static Optional<String> found(Pattern pattern, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(pattern::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(address -> address.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
