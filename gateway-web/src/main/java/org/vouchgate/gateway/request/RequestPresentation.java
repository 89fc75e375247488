package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.Nonce;
import org.vouchgate.presentation.request.SigningIdentities;
import org.vouchgate.presentation.request.State;

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
    Clock clock;

    /** Opens what a recruiter or a program asked for. */
    @Transactional
    public PresentationRequest open(UUID employer, String by, NewPresentationRequest wanted) {
        var name = caller.identity().map(Identity::name).orElse(by);
        return open(employer, new Requester(by, name), drafting.draft(employer, wanted, AtsOrigin.none()));
    }

    /** Opens what was ordered from inside an ATS. */
    @Transactional
    public PresentationRequest order(UUID employer, Requester by, NewPresentationRequest wanted, AtsOrigin origin) {
        return open(employer, by, drafting.draft(employer, wanted, origin));
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
                clientId(draft.prefix()),
                Nonce.fresh(secrets.random()).value(),
                State.fresh(secrets.random()).value(),
                secrets.fresh(),
                secrets.fresh());
        if (draft.responseMode().encrypted()) {
            var key = protocol.newResponseKey(secrets.random(), id.toString());
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
        return request;
    }

    private Optional<String> clientId(ClientIdentifier.Prefix prefix) {
        return switch (prefix) {
            case X509_HASH ->
                Optional.of(
                        ClientIdentifier.x509Hash(identities.current().leaf()).text());
            case X509_SAN_DNS ->
                Optional.of(ClientIdentifier.x509SanDns(
                                identities.current().leaf(), gateway.publicUrl().getHost())
                        .text());
            case REDIRECT_URI -> Optional.empty();
        };
    }
}
