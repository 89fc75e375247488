package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Handover;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.request.AuthorizationRequest;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.Enclosures;
import org.vouchgate.presentation.request.EncryptionOffer;
import org.vouchgate.presentation.request.Nonce;
import org.vouchgate.presentation.request.Profile;
import org.vouchgate.presentation.request.RequestAnswer;
import org.vouchgate.presentation.request.RequestPlan;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.SigningIdentities;
import org.vouchgate.presentation.request.State;
import org.vouchgate.presentation.response.OpenRequest;
import org.vouchgate.presentation.response.ResponseKey;

/** Puts a stored request into the protocol's words: the same ones each time a wallet asks. */
@ApplicationScoped
public class Invitation {

    /** How long a fetched request object is of use (RU-13); a wallet that comes later fetches another. */
    private static final Duration OBJECT_LIFETIME = Duration.ofMinutes(15);

    @Inject
    PresentationProtocol protocol;

    @Inject
    GatewaySettings gateway;

    @Inject
    RequestSettings settings;

    @Inject
    SigningIdentities identities;

    @Inject
    VerifierInfos verifierInfos;

    @Inject
    Vault vault;

    /** The link that opens a wallet. */
    public String link(PresentationRequest request, Flow flow, Instant at) {
        return protocol.authorizationRequest(
                profile(request) == Profile.HAIP ? AuthorizationRequest.HAIP : AuthorizationRequest.OPENID4VP,
                plan(request, flow, at),
                address(request, flow, "request"),
                RequestUriMethod.of(request.terms().requestUriMethod()).orElseThrow());
    }

    /** The link for whoever opened the request by the API. Where the return is mandatory, it demands it. */
    public String link(PresentationRequest request, Instant at) {
        return link(request, crossDevice(request) ? Flow.CROSS_DEVICE : Flow.SAME_DEVICE, at);
    }

    /** Whether a wallet on another device than the browser may answer. */
    public boolean crossDevice(PresentationRequest request) {
        return settings.crossDevice() && !profile(request).returnIsMandatory();
    }

    /**
     * Answers a wallet that fetches the request object.
     *
     * @return empty if the request is not signed, or if the key it was opened with is gone
     */
    public Optional<RequestAnswer> requestObject(
            PresentationRequest request, Flow flow, Map<String, List<String>> form, Instant at) {
        return signedAs(request)
                .flatMap(identities::of)
                .map(identity -> protocol.requestObject(plan(request, flow, at), identity, form));
    }

    /** What must be known to open an answer. */
    public OpenRequest toOpen(PresentationRequest request) {
        var key = responseKey(request);
        return new OpenRequest(
                mode(request),
                new State(request.terms().walletState()),
                query(request),
                key,
                key.isPresent() ? ContentEncryption.ALL : List.of());
    }

    public DcqlQuery query(PresentationRequest request) {
        return protocol.readQuery(request.terms().dcqlQuery()).fold(valid -> valid.query(), invalid -> {
            throw new IllegalStateException("a stored query is not valid any more: " + request.id());
        });
    }

    /** What every proof in an answer that was posted on this way must answer. */
    public Challenge challenge(PresentationRequest request, Flow flow) {
        var clientId = clientIdentifier(request, flow).text();
        var handover = new Handover.ByRedirect(
                clientId,
                address(request, flow, "response").toString(),
                responseKey(request).map(ResponseKey::recipient));
        return new Challenge(
                request.terms().nonce(),
                clientId,
                request.openedAt(),
                Optional.of(handover),
                enclosures(request).transactionData());
    }

    public Profile profile(PresentationRequest request) {
        return Profile.valueOf(request.terms().profile());
    }

    /** Where the candidate reads what is asked. */
    public URI candidatePage(PresentationRequest request) {
        return gateway.at("/c/" + request.terms().candidatePath());
    }

    private RequestPlan plan(PresentationRequest request, Flow flow, Instant at) {
        return new RequestPlan(
                clientIdentifier(request, flow),
                mode(request),
                address(request, flow, "response"),
                new Nonce(request.terms().nonce()),
                new State(request.terms().walletState()),
                query(request),
                responseKey(request).map(key -> new EncryptionOffer(key.publicJwk(), ContentEncryption.ALL)),
                enclosures(request),
                at,
                expiry(request, at));
    }

    /** The name that signed requests bear, fixed when the request was opened; empty if it is not signed. */
    Optional<ClientIdentifier> signedAs(PresentationRequest request) {
        var prefix =
                ClientIdentifier.Prefix.of(request.terms().clientIdPrefix()).orElseThrow();
        return request.terms().clientId().flatMap(text -> ClientIdentifier.of(prefix, text));
    }

    /** What goes along with the question. */
    Enclosures enclosures(PresentationRequest request) {
        return new Enclosures(
                Enclosures.transactionDataFrom(request.terms().transactionData()),
                verifierInfos.of(request.employer()));
    }

    /** Until when what is served now is of use. */
    Instant expiry(PresentationRequest request, Instant at) {
        var latest = at.plus(OBJECT_LIFETIME);
        return latest.isBefore(request.expiresAt()) ? latest : request.expiresAt();
    }

    private ClientIdentifier clientIdentifier(PresentationRequest request, Flow flow) {
        return signedAs(request).orElseGet(() -> ClientIdentifier.redirectUri(address(request, flow, "response")));
    }

    Optional<ResponseKey> responseKey(PresentationRequest request) {
        return request.terms()
                .responseKey()
                .map(wrapped ->
                        ResponseKey.fromPrivateJwk(vault.open(wrapped, RequestPresentation.keyPlace(request.id()))));
    }

    private static ResponseMode mode(PresentationRequest request) {
        return ResponseMode.of(request.terms().responseMode()).orElseThrow();
    }

    private URI address(PresentationRequest request, Flow flow, String what) {
        return gateway.at("/wallet/" + request.terms().walletPath() + "/" + flow.segment() + "/" + what);
    }
}
