package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.platform.FederationMembership;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.dcql.QueryProblem;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.Nonce;
import org.vouchgate.presentation.request.SigningIdentities;
import org.vouchgate.presentation.request.State;
import org.vouchgate.presentation.response.ResponseKey;

/** Opens a presentation request: fresh secrets, one row, one audit line. */
@ApplicationScoped
public class RequestPresentation {

    @Inject
    PresentationRequests requests;

    @Inject
    Drafting drafting;

    @Inject
    PresentationProtocol protocol;

    @Inject
    SigningIdentities identities;

    @Inject
    FederationMembership federation;

    @Inject
    GatewaySettings gateway;

    @Inject
    Secrets secrets;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    Inviting inviting;

    @Inject
    Event<RequestOpened> opened;

    @Inject
    Clock clock;

    /** Opens what a recruiter or a program asked for. */
    @Transactional
    public PresentationRequest open(UUID employer, String by, NewPresentationRequest wanted) {
        var name = caller.identity().map(Identity::name).orElse(by);
        return order(employer, new Requester(by, name), wanted, AtsOrigin.none());
    }

    /** Opens what was ordered from inside an ATS. */
    @Transactional
    public PresentationRequest order(UUID employer, Requester by, NewPresentationRequest wanted, AtsOrigin origin) {
        inviting.check(wanted);
        var request = open(employer, by, drafting.draft(employer, wanted, origin));
        inviting.opened(request, wanted, clock.instant());
        return request;
    }

    /** Looks whether a request could be opened, and opens none; what stands in its way is thrown. */
    public void check(UUID employer, NewPresentationRequest wanted) {
        inviting.check(wanted);
        drafting.draft(employer, wanted, AtsOrigin.none());
    }

    /** The vault's name for where a request's response key is kept. */
    static String keyPlace(UUID id) {
        return "presentation_request.response_key:" + id;
    }

    private PresentationRequest open(UUID employer, Requester by, RequestDraft draft) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        var terms = WalletTerms.of(
                draft,
                clientId(draft.prefix(), now),
                Nonce.fresh(secrets.random()).value(),
                State.fresh(secrets.random()).value(),
                secrets.fresh(),
                secrets.fresh());
        if (draft.responseMode().encrypted()) {
            var key = responseKey(draft.prefix(), id);
            terms.keep(vault.seal(key.toPrivateJwk(), keyPlace(id)));
        }
        var request = PresentationRequest.open(id, employer, by, draft, terms, now);
        requests.add(request);
        audit.note(
                employer,
                now,
                by.subject(),
                "request.opened",
                id,
                draft.template().orElse("dcql-query"));
        opened.fire(new RequestOpened(request));
        return request;
    }

    /** One of this request's own, but where a federation publishes one (CP-07): HAIP never asks in that way. */
    private ResponseKey responseKey(ClientIdentifier.Prefix prefix, UUID id) {
        return prefix == ClientIdentifier.Prefix.OPENID_FEDERATION
                ? federation.responseKey().orElseThrow()
                : protocol.newResponseKey(secrets.random(), id.toString());
    }

    private Optional<String> clientId(ClientIdentifier.Prefix prefix, Instant at) {
        return identities.name(prefix, gateway.publicUrl().getHost(), at).map(ClientIdentifier::text);
    }

    /** What the author of the query may want to change in the next one. */
    public List<QueryProblem> warnings(UUID employer, NewPresentationRequest wanted) {
        return drafting.warnings(employer, wanted);
    }
}
