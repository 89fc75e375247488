package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The request as a wallet reads it (RFC 9101; OpenID4VP 1.0, section 5). */
public final class RequestObject {

    /** The audience of requests to wallets that are not discovered dynamically (section 5.8). */
    public static final String AUDIENCE = "https://self-issued.me/v2";

    /** The content type it is served with. */
    public static final String CONTENT_TYPE = "application/oauth-authz-req+jwt";

    private final RequestPlan plan;
    private final VpFormats formats;

    private RequestObject(RequestPlan plan, VpFormats formats) {
        this.plan = plan;
        this.formats = formats;
    }

    public static RequestObject of(RequestPlan plan, VpFormats formats) {
        return new RequestObject(plan, formats);
    }

    /**
     * Answers a wallet that fetches the request object.
     *
     * @param identity who signs; must be whom the plan's client identifier names
     * @param form     the parameters the wallet posted; empty for a GET
     * @throws IllegalStateException if this would serve what a wallet must refuse
     */
    public RequestAnswer answer(SigningIdentity identity, Map<String, List<String>> form) {
        return new WalletCall(form).answer(plan, walletNonce -> sign(identity, walletNonce));
    }

    /** The parameters that a signed and an unsigned request have in common. */
    JsonObject parameters() {
        var parameters = Json.createObjectBuilder()
                .add("client_id", plan.clientIdentifier().text())
                .add("response_type", "vp_token")
                .add("response_mode", plan.responseMode().wireName())
                .add("response_uri", plan.responseUri().toString())
                .add("nonce", plan.nonce().value())
                .add("state", plan.state().value())
                .add("dcql_query", plan.query().toJson());
        if (plan.clientIdentifier().prefix() != ClientIdentifier.Prefix.OPENID_FEDERATION) {
            // Wallets take a federation's word instead, and must ignore ours (section 5.9.3).
            parameters.add("client_metadata", ClientMetadata.of(plan.query(), formats, plan.encryption()));
        }
        plan.enclosures().transactionDataJson().ifPresent(data -> parameters.add("transaction_data", data));
        plan.enclosures().verifierInfoJson(plan.query()).ifPresent(info -> parameters.add("verifier_info", info));
        return parameters.build();
    }

    private JsonObject claims(Optional<String> walletNonce) {
        var claims = Json.createObjectBuilder(parameters())
                .add("iss", plan.clientIdentifier().text())
                .add("aud", AUDIENCE)
                .add("iat", plan.issuedAt().getEpochSecond())
                .add("exp", plan.expiresAt().getEpochSecond());
        walletNonce.ifPresent(nonce -> claims.add("wallet_nonce", nonce));
        return claims.build();
    }

    private String sign(SigningIdentity identity, Optional<String> walletNonce) {
        return new SignedRequest(claims(walletNonce), plan.issuedAt())
                .compact(new Signer(plan.clientIdentifier(), identity));
    }
}
