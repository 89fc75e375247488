package org.vouchgate.testkit.wallet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.wallet.WalletHttp.HttpAnswer;

/**
 * A wallet with one holder key. It is as careful as a real one with what it is asked, and does as it is told with what it
 * answers: each step can be called alone and made wrong on purpose.
 */
public final class TestWallet {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final TestKey key;
    private final SecureRandom chance;
    private final List<X509Certificate> anchors;
    private final List<IssuedCredential> credentials = new CopyOnWriteArrayList<>();

    private TestWallet(TestKey key, SecureRandom chance, List<X509Certificate> anchors) {
        this.key = key;
        this.chance = chance;
        this.anchors = anchors;
    }

    /** An empty wallet with a new P-256 key. */
    public static TestWallet fresh(SecureRandom chance) {
        return of(TestKey.p256(chance), chance);
    }

    /** An empty wallet around a key. */
    public static TestWallet of(TestKey key, SecureRandom chance) {
        return new TestWallet(key, chance, List.of());
    }

    /** The same key and credentials, but only requesters whose certificate leads to one of these roots. */
    public TestWallet trusting(X509Certificate... roots) {
        var careful = new TestWallet(key, chance, List.of(roots));
        careful.credentials.addAll(credentials);
        return careful;
    }

    public TestKey key() {
        return key;
    }

    /** The holder's identifier in W3C credentials, a did:key. */
    public String did() {
        return key.didKey();
    }

    public TestWallet receive(IssuedCredential credential) {
        credentials.add(credential);
        return this;
    }

    public List<IssuedCredential> credentials() {
        return List.copyOf(credentials);
    }

    /**
     * Fetches and verifies a request: form, signature, client identifier, certificate, times.
     *
     * @param authorizationRequest {@code openid4vp://?...} or any other address with the same query
     * @throws WalletRefusedException if it breaks a rule a wallet checks
     */
    public PresentationAsk read(String authorizationRequest, WalletHttp http, Instant at) {
        var nonce = new byte[16];
        chance.nextBytes(nonce);
        return new RequestReader(http, new RequestRules(anchors))
                .read(authorizationRequest, Base64Url.encode(nonce), at);
    }

    /** What of the held credentials answers the request's DCQL query. */
    public Choice choose(PresentationAsk ask) {
        return new DcqlMatch(credentials()).choose(ask.dcqlQuery());
    }

    /** The VP Token: for each query the presentations, with proofs for this request. */
    public JsonObject answer(PresentationAsk ask, Choice choice, Instant at) {
        return answer(ask, choice, at, ProofTweaks.NONE);
    }

    /** The VP Token with proofs that are wrong on purpose. */
    public JsonObject answer(PresentationAsk ask, Choice choice, Instant at, ProofTweaks tweaks) {
        var presentation = new Presentation(key, ask.nonce(), ask.clientId(), at);
        var vpToken = Json.createObjectBuilder();
        choice.byQuery().forEach((id, shares) -> {
            var presentations = Json.createArrayBuilder();
            shares.forEach(shared -> presentations.add(presentation.of(shared, tweaks)));
            vpToken.add(id, presentations);
        });
        return vpToken.build();
    }

    /** One presentation outside of any request, for tests that judge credentials alone. */
    public String present(Choice.Shared shared, String nonce, String audience, Instant at, ProofTweaks tweaks) {
        return new Presentation(key, nonce, audience, at).of(shared, tweaks);
    }

    /** One presentation that discloses everything it can. */
    public String present(IssuedCredential credential, String nonce, String audience, Instant at, ProofTweaks tweaks) {
        return present(Choice.Shared.whole(credential), nonce, audience, at, tweaks);
    }

    /** Sends the VP Token the way the request asks for. */
    public HttpAnswer post(PresentationAsk ask, JsonObject vpToken, WalletHttp http) {
        return post(ask, vpToken, http, Envelope.AS_ASKED);
    }

    /** Sends the VP Token in an envelope of the caller's choice, if the request asks for one. */
    public HttpAnswer post(PresentationAsk ask, JsonObject vpToken, WalletHttp http, Envelope envelope) {
        var parameters = parameters(ask, vpToken);
        return postForm(
                ask,
                ask.wantsEncryption() ? Map.of("response", seal(ask, parameters, envelope)) : plain(parameters),
                http);
    }

    /** The response parameters: {@code vp_token} and, if the request has one, {@code state}. */
    public JsonObject parameters(PresentationAsk ask, JsonObject vpToken) {
        var parameters = Json.createObjectBuilder().add("vp_token", vpToken);
        ask.state().ifPresent(state -> parameters.add("state", state));
        return parameters.build();
    }

    /** The JWE for any response parameters. */
    public String seal(PresentationAsk ask, JsonObject parameters, Envelope envelope) {
        return envelope.seal(parameters, ask.clientMetadata(), chance);
    }

    /** Tells the verifier that the holder said no; in the clear, as section 8.3.1 permits. */
    public HttpAnswer decline(PresentationAsk ask, WalletHttp http) {
        return error(ask, "access_denied", http);
    }

    /** Tells the verifier of any error. */
    public HttpAnswer error(PresentationAsk ask, String code, WalletHttp http) {
        var form = new LinkedHashMap<String, String>();
        form.put("error", code);
        ask.state().ifPresent(state -> form.put("state", state));
        return postForm(ask, form, http);
    }

    /** Posts any form to the response endpoint. */
    public HttpAnswer postForm(PresentationAsk ask, Map<String, String> form, WalletHttp http) {
        var body = form.entrySet().stream()
                .map(field -> RequestReader.encode(field.getKey()) + "=" + RequestReader.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send("POST", ask.responseUri(), Map.of("Content-Type", FORM), body);
    }

    private static Map<String, String> plain(JsonObject parameters) {
        var form = new LinkedHashMap<String, String>();
        parameters.forEach(
                (name, value) -> form.put(name, name.equals("state") ? parameters.getString(name) : value.toString()));
        return form;
    }
}
