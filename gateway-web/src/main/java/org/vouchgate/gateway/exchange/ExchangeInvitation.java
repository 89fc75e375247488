package org.vouchgate.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.ProofSettings;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;

/** Puts a stored request into the words of the VC-API. */
@ApplicationScoped
public class ExchangeInvitation {

    static final String ROOT = "exchanges/";

    /** The scheme that the wallet registers for itself; the request follows as JSON. */
    private static final String LEARNER_CREDENTIAL_WALLET = "dccrequest://request?request=";

    @Inject
    Invitation invitation;

    @Inject
    GatewaySettings gateway;

    @Inject
    ProofSettings proofs;

    /**
     * Whether a wallet may answer by an exchange now. No browser comes back from an exchange, so that a request that ties
     * its answer to the browser that started cannot be answered so.
     */
    public boolean isOffered(PresentationRequest request, Instant at) {
        return request.acceptsFiles() && request.isAnswerable(at) && invitation.crossDevice(request);
    }

    /** The link that opens the Learner Credential Wallet, if it may answer. */
    public Optional<String> learnerCredentialWallet(PresentationRequest request, Instant at) {
        if (!isOffered(request, at)) {
            return Optional.empty();
        }
        var address = gateway.at("/" + ROOT + request.terms().walletPath()).toString();
        var opening = Json.createObjectBuilder()
                .add("credentialRequestOrigin", domain())
                .add("protocols", Json.createObjectBuilder().add("vcapi", address))
                .build();
        return Optional.of(LEARNER_CREDENTIAL_WALLET + URLEncoder.encode(opening.toString(), StandardCharsets.UTF_8));
    }

    /** What the wallet is asked for. */
    JsonObject asked(PresentationRequest request) {
        return PresentationQuery.of(request.purpose(), request.terms().nonce(), domain(), proofs.legacy());
    }

    /** What the wallet's proof must answer. The domain is no client identifier, so that no proof serves both protocols. */
    Challenge challenge(PresentationRequest request) {
        return new Challenge(request.terms().nonce(), domain(), request.openedAt());
    }

    private String domain() {
        return gateway.publicUrl().toString();
    }
}
