package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Hmac;

/**
 * Teamtailor's signatures, of which products in use disagree: header and scheme are settings. With a secret set up, an
 * order has to be signed beside presenting the key; whatever the scheme, the key is asked for.
 *
 * <p>{@code v2}: base64 of {@code t=<seconds>,v2=<hex>}, an HMAC-SHA256 of {@code <seconds>.<body>}, at most five
 * minutes old. {@code resource-id}: base64 of the HMAC-SHA256, in hexadecimal, of the body's {@code resource_id}; it
 * covers nothing else.
 */
record TeamtailorSignature(AtsAccount account) {

    static final String SECRET = "signature-secret";
    static final String HEADER = "signature-header";
    static final String SCHEME = "signature-scheme";
    static final String BY_RESOURCE = "resource-id";

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern V2 = Pattern.compile("t=(\\d{1,12}),v2=([0-9a-f]{64})");

    /** Why a request is not believed; empty if it is, or if nothing has to be signed. */
    Optional<Inbound.Rejected> objection(InboundRequest request, Instant at) {
        if (account.secrets(SECRET).isEmpty()) {
            return Optional.empty();
        }
        var presented = request.header(account.setting(HEADER).orElse("Teamtailor-Signature"))
                .flatMap(TeamtailorSignature::decoded)
                .orElse("");
        return account.setting(SCHEME).filter(BY_RESOURCE::equals).isPresent()
                ? byResource(presented, request)
                : v2(presented, request, at);
    }

    private Optional<Inbound.Rejected> v2(String presented, InboundRequest request, Instant at) {
        var parts = V2.matcher(presented);
        if (!parts.matches()) {
            return forged();
        }
        var start = (parts.group(1) + ".").getBytes(StandardCharsets.US_ASCII);
        if (!Signed.by(
                account.secrets(SECRET),
                parts.group(2),
                secret -> HexFormat.of().formatHex(Hmac.sha256(secret, start, request.body())))) {
            return forged();
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group(1))), at)
                .abs();
        return age.compareTo(TOLERANCE) > 0
                ? Optional.of(new Inbound.Rejected(
                        Rejection.STALE, "The signature is more than five minutes away from this server's time"))
                : Optional.empty();
    }

    private Optional<Inbound.Rejected> byResource(String presented, InboundRequest request) {
        var resource = JsonRead.object(request.body()).flatMap(TeamtailorSignature::resource);
        return resource.isPresent()
                        && Signed.by(
                                account.secrets(SECRET),
                                presented,
                                secret -> HexFormat.of()
                                        .formatHex(Hmac.sha256(
                                                secret, resource.get().getBytes(StandardCharsets.UTF_8))))
                ? Optional.empty()
                : forged();
    }

    private static Optional<String> resource(JsonObject body) {
        return JsonRead.text(body, "resource_id");
    }

    private static Optional<Inbound.Rejected> forged() {
        return Optional.of(new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The signature is missing or wrong"));
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
