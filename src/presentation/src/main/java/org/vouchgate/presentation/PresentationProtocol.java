package org.vouchgate.presentation;

import jakarta.json.JsonObject;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.presentation.request.BrowserPlan;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.request.RequestAnswer;
import org.vouchgate.presentation.request.RequestPlan;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.Signer;
import org.vouchgate.presentation.request.SigningIdentity;
import org.vouchgate.presentation.response.OpenRequest;
import org.vouchgate.presentation.response.ResponseKey;
import org.vouchgate.presentation.response.WalletAnswer;

/**
 * How the gateway speaks with wallets. The one implementation here is our own, on a JOSE library; another OpenID4VP library
 * could stand behind this interface without the rest of the gateway noticing, as no type of any library crosses it.
 *
 * <p>An implementation holds no state and asks no clock: what has to be remembered between asking and answering is in
 * {@link RequestPlan} and {@link OpenRequest}, and stored by the caller.
 */
public interface PresentationProtocol {

    /** Reads a query, and names everything that is wrong with it. */
    ParsedQuery readQuery(String json);

    /**
     * Makes the key that one answer will be encrypted to.
     *
     * @param random where its secret comes from
     * @param keyId  the name the answer must call it by; URL-safe, unique within this deployment
     */
    ResponseKey newResponseKey(SecureRandom random, String keyId);

    /**
     * The link that opens a wallet: by reference to a request object if requests of this verifier are signed, by value
     * otherwise.
     *
     * @param walletBase {@code openid4vp://}, {@code haip-vp://} or a wallet's own link
     * @param requestUri where the request object is served; not used for a request by value
     * @param method     how a wallet that can choose is to fetch it; not used for a request by value
     */
    String authorizationRequest(String walletBase, RequestPlan plan, URI requestUri, RequestUriMethod method);

    /**
     * Answers a wallet that fetches the request object. The same wallet may ask more than once, and gets an equally good
     * answer each time.
     *
     * @param form what the wallet posted; empty for a GET
     * @throws IllegalStateException if the identity is not whom the plan names, or its certificates are not valid
     */
    RequestAnswer requestObject(RequestPlan plan, SigningIdentity identity, Map<String, List<String>> form);

    /**
     * One entry of what a page hands to the browser's Digital Credentials API (Appendix A).
     *
     * @param signers under which names it is signed: none for an unsigned request, one for a signed one, one or more for a
     *                multi-signed one
     * @return an object with {@code protocol} and {@code data}
     * @throws IllegalStateException if this would serve what a wallet must refuse
     */
    JsonObject browserRequest(BrowserProtocol protocol, BrowserPlan plan, List<Signer> signers);

    /**
     * Opens what a page got from the browser in answer. Never throws for anything a page can send.
     *
     * @param json    the {@code protocol} and {@code data} the page got, untouched
     * @param offered the protocols in which the page was given the request
     */
    WalletAnswer openFromBrowser(String json, OpenRequest request, Set<BrowserProtocol> offered);

    /**
     * Opens what a wallet posted in answer. Never throws for anything a wallet can send.
     *
     * @param form the form's parameters, decoded, with every value that was sent
     */
    WalletAnswer open(Map<String, List<String>> form, OpenRequest request);
}
