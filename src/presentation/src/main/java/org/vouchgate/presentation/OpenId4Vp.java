package org.vouchgate.presentation;

import jakarta.json.JsonObject;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.presentation.minimal.MinimalRequest;
import org.vouchgate.presentation.request.AuthorizationRequest;
import org.vouchgate.presentation.request.BrowserPlan;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.request.BrowserRequest;
import org.vouchgate.presentation.request.RequestAnswer;
import org.vouchgate.presentation.request.RequestObject;
import org.vouchgate.presentation.request.RequestPlan;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.Signer;
import org.vouchgate.presentation.request.SigningIdentity;
import org.vouchgate.presentation.request.VpFormats;
import org.vouchgate.presentation.response.OpenRequest;
import org.vouchgate.presentation.response.ResponseKey;
import org.vouchgate.presentation.response.ResponseOpener;
import org.vouchgate.presentation.response.WalletAnswer;

/** OpenID for Verifiable Presentations 1.0, our own. */
public final class OpenId4Vp implements PresentationProtocol {

    private final VpFormats formats;
    private final ResponseOpener opener = new ResponseOpener();

    /**
     * Speaks the protocol for a deployment.
     *
     * @param formats what its verifiers can judge, and with which algorithms
     */
    public OpenId4Vp(VpFormats formats) {
        this.formats = formats;
    }

    @Override
    public ParsedQuery readQuery(String json) {
        return DcqlQuery.parse(json, formats.formats())
                .fold(valid -> valid.and(MinimalRequest.objectionsTo(valid.query())), invalid -> invalid);
    }

    @Override
    public ResponseKey newResponseKey(SecureRandom random, String keyId) {
        return ResponseKey.generate(random, keyId);
    }

    @Override
    public String authorizationRequest(String walletBase, RequestPlan plan, URI requestUri, RequestUriMethod method) {
        return plan.clientIdentifier().prefix().signed()
                ? AuthorizationRequest.byReference(walletBase, plan.clientIdentifier(), requestUri, method)
                : AuthorizationRequest.byValue(walletBase, plan, formats);
    }

    @Override
    public RequestAnswer requestObject(RequestPlan plan, SigningIdentity identity, Map<String, List<String>> form) {
        return RequestObject.of(plan, formats).answer(identity, form);
    }

    @Override
    public JsonObject browserRequest(BrowserProtocol protocol, BrowserPlan plan, List<Signer> signers) {
        if (protocol.signed() == signers.isEmpty() || protocol == BrowserProtocol.SIGNED && signers.size() != 1) {
            throw new IllegalStateException(signers.size() + " names do not go with " + protocol.wireName());
        }
        var request = BrowserRequest.of(plan, formats);
        return switch (protocol) {
            case UNSIGNED -> request.unsigned();
            case SIGNED -> request.signed(signers.get(0));
            case MULTISIGNED -> request.multisigned(signers);
        };
    }

    @Override
    public WalletAnswer openFromBrowser(String json, OpenRequest request, Set<BrowserProtocol> offered) {
        return opener.openFromBrowser(json, request, offered);
    }

    @Override
    public WalletAnswer open(Map<String, List<String>> form, OpenRequest request) {
        return opener.open(form, request);
    }
}
