package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The request as a page hands it to the browser (OpenID4VP 1.0, Appendix A). */
public final class BrowserRequest {

    private final BrowserPlan plan;
    private final VpFormats formats;

    private BrowserRequest(BrowserPlan plan, VpFormats formats) {
        this.plan = plan;
        this.formats = formats;
    }

    public static BrowserRequest of(BrowserPlan plan, VpFormats formats) {
        return new BrowserRequest(plan, formats);
    }

    /** What a page passes on as it is: the browser vouches for the page, nobody for who is behind it. */
    public JsonObject unsigned() {
        return entry(BrowserProtocol.UNSIGNED, withVerifierInfo(parameters()).build());
    }

    /**
     * Signed under one name.
     *
     * @throws IllegalStateException if this would serve what a wallet must refuse
     */
    public JsonObject signed(Signer signer) {
        var payload = claims(withVerifierInfo(parameters())
                .add("client_id", signer.clientIdentifier().text())
                .add("iss", signer.clientIdentifier().text()));
        var jws = new SignedRequest(payload, plan.issuedAt()).compact(signer);
        return entry(
                BrowserProtocol.SIGNED,
                Json.createObjectBuilder().add("request", jws).build());
    }

    /**
     * Signed under each of several names, with one payload for all.
     *
     * @param signers at least one; none twice
     * @throws IllegalStateException if this would serve what a wallet must refuse
     */
    public JsonObject multisigned(List<Signer> signers) {
        var names = signers.stream().map(Signer::clientIdentifier).distinct().count();
        if (signers.isEmpty() || names != signers.size()) {
            throw new IllegalStateException("a request is signed once under each of its names");
        }
        var jws = new SignedRequest(claims(parameters()), plan.issuedAt()).general(signers, this::withVerifierInfo);
        return entry(
                BrowserProtocol.MULTISIGNED,
                Json.createObjectBuilder().add("request", jws).build());
    }

    /** What every kind of request says. No {@code state}, no address to answer to: the page that asked gets the answer. */
    private JsonObjectBuilder parameters() {
        var parameters = Json.createObjectBuilder()
                .add("response_type", "vp_token")
                .add("response_mode", plan.responseMode().wireName())
                .add("nonce", plan.nonce().value())
                .add("dcql_query", plan.query().toJson())
                .add("client_metadata", ClientMetadata.of(plan.query(), formats, plan.encryption()));
        plan.enclosures().transactionDataJson().ifPresent(data -> parameters.add("transaction_data", data));
        return parameters;
    }

    private JsonObjectBuilder withVerifierInfo(JsonObjectBuilder parameters) {
        plan.enclosures().verifierInfoJson(plan.query()).ifPresent(info -> parameters.add("verifier_info", info));
        return parameters;
    }

    /** A signed request can be replayed by another page, so it says which one it is for. */
    private JsonObject claims(JsonObjectBuilder parameters) {
        return parameters
                .add(
                        "expected_origins",
                        Json.createArrayBuilder().add(plan.origin().text()))
                .add("aud", RequestObject.AUDIENCE)
                .add("iat", plan.issuedAt().getEpochSecond())
                .add("exp", plan.expiresAt().getEpochSecond())
                .build();
    }

    private static JsonObject entry(BrowserProtocol protocol, JsonObject data) {
        return Json.createObjectBuilder()
                .add("protocol", protocol.wireName())
                .add("data", data)
                .build();
    }
}
