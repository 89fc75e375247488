package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Handover;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.request.BrowserPlan;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.EncryptionOffer;
import org.vouchgate.presentation.request.Nonce;
import org.vouchgate.presentation.request.Origin;
import org.vouchgate.presentation.request.Signer;
import org.vouchgate.presentation.request.SigningIdentities;
import org.vouchgate.presentation.response.OpenRequest;
import org.vouchgate.presentation.response.ResponseKey;

/**
 * Puts a stored request into the words of the browser's Digital Credentials API. The origin is this gateway's own, from its
 * settings: whatever a page says about where it was loaded from is not asked.
 */
@ApplicationScoped
public class BrowserInvitation {

    @Inject
    PresentationProtocol protocol;

    @Inject
    Invitation invitation;

    @Inject
    AskingSettings asking;

    @Inject
    GatewaySettings gateway;

    @Inject
    SigningIdentities identities;

    /** Whether the candidate's browser may be asked at all. */
    public boolean isOffered(PresentationRequest request, Instant at) {
        return !protocols(request, at).isEmpty();
    }

    /** What the candidate's page hands to the browser: <code>{"requests": [{"protocol": ..., "data": ...}]}</code>. */
    public JsonObject requests(PresentationRequest request, Instant at) {
        var plan = plan(request, at);
        var requests = Json.createArrayBuilder();
        for (var each : protocols(request, at)) {
            requests.add(protocol.browserRequest(each, plan, signers(request, each, at)));
        }
        return Json.createObjectBuilder().add("requests", requests).build();
    }

    /** The ways in which the page was given this request, preferred first. */
    public Set<BrowserProtocol> protocols(PresentationRequest request, Instant at) {
        return asking.browserProtocols().stream()
                .filter(each -> !each.signed() || !signers(request, each, at).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What must be known to open an answer that the page passes on. */
    public OpenRequest toOpen(PresentationRequest request) {
        var key = invitation.responseKey(request);
        return OpenRequest.throughBrowser(
                invitation.query(request), key, key.isPresent() ? ContentEncryption.ALL : List.of());
    }

    /** What every proof in an answer that the page passes on must answer. */
    public Challenge challenge(PresentationRequest request) {
        return new Challenge(
                request.terms().nonce(),
                origin().audience(),
                request.openedAt(),
                Optional.of(new Handover.ByBrowser(
                        origin().text(), invitation.responseKey(request).map(ResponseKey::recipient))),
                invitation.enclosures(request).transactionData());
    }

    /** Where the candidate's page is loaded from, as browsers write it. */
    public Origin origin() {
        return Origin.of(gateway.publicUrl());
    }

    private BrowserPlan plan(PresentationRequest request, Instant at) {
        return new BrowserPlan(
                origin(),
                new Nonce(request.terms().nonce()),
                invitation.query(request),
                invitation.responseKey(request).map(key -> new EncryptionOffer(key.publicJwk(), ContentEncryption.ALL)),
                invitation.enclosures(request),
                at,
                invitation.expiry(request, at));
    }

    /** The name the request was opened under; where several sign, that one and all others that this gateway goes by. */
    private List<Signer> signers(PresentationRequest request, BrowserProtocol each, Instant at) {
        if (!each.signed()) {
            return List.of();
        }
        var own = invitation.signedAs(request).stream();
        var others = each == BrowserProtocol.MULTISIGNED
                ? identities.names(gateway.publicUrl().getHost(), at).stream()
                : Stream.<ClientIdentifier>empty();
        return Stream.concat(own, others)
                .distinct()
                .filter(name -> invitation.profile(request).permitsSigningBy(name.prefix()))
                .flatMap(name -> identities.of(name).map(identity -> new Signer(name, identity)).stream())
                .toList();
    }
}
