package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.function.Function;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.wallet.PresentationAsk;
import org.vouchgate.testkit.wallet.ProofTweaks;
import org.vouchgate.testkit.wallet.TestWallet;
import org.vouchgate.testkit.wallet.WalletHttp;
import org.vouchgate.testkit.wallet.WalletHttp.HttpAnswer;

/** A candidate with the testkit's wallet, which can be told to break any one rule. */
public final class Candidate {

    private static final WalletHttp HTTP = WalletHttp.over(Api.http());

    private final TestWallet wallet;

    private Candidate(TestWallet wallet) {
        this.wallet = wallet;
    }

    /** Holds a sound certificate. */
    public static Candidate certified() {
        var candidate = without();
        candidate.wallet.receive(College.certificateFor(candidate.key()));
        return candidate;
    }

    /** Holds what is issued to this key. */
    public static Candidate holding(Function<TestKey, IssuedCredential> issued) {
        var candidate = without();
        return candidate.receive(issued.apply(candidate.key()));
    }

    /** Holds nothing yet. */
    static Candidate without() {
        return new Candidate(TestWallet.of(College.holderKey(), new SecureRandom()));
    }

    TestKey key() {
        return wallet.key();
    }

    Candidate receive(IssuedCredential credential) {
        wallet.receive(credential);
        return this;
    }

    PresentationAsk read(Asked asked) {
        return wallet.read(asked.authorizationRequest(), HTTP, Instant.now());
    }

    /** A sound answer, not yet sent. */
    JsonObject vpToken(PresentationAsk ask) {
        return wallet.answer(ask, wallet.choose(ask), Instant.now());
    }

    /** Fetches the request and answers it soundly. */
    public HttpAnswer answer(Asked asked) {
        return answer(asked, ProofTweaks.NONE);
    }

    /** Fetches the request, and leaves it at that. */
    public String fetch(Asked asked) {
        return read(asked).clientId();
    }

    /** Answers soundly, and says where the wallet sends the browser; empty if nowhere. */
    public String answered(Asked asked) {
        var answer = answer(asked);
        if (answer.status() != 200) {
            throw new AssertionError(answer);
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("redirect_uri", "");
        }
    }

    /** Fetches the request and answers it with proofs that are wrong on purpose. */
    HttpAnswer answer(Asked asked, ProofTweaks tweaks) {
        var ask = read(asked);
        return post(ask, wallet.answer(ask, wallet.choose(ask), Instant.now(), tweaks));
    }

    /** Says no. */
    public void decline(Asked asked) {
        wallet.decline(read(asked), HTTP);
    }

    /** Sends an answer, the way the request asks for. */
    HttpAnswer post(PresentationAsk ask, JsonObject vpToken) {
        return wallet.post(ask, vpToken, HTTP);
    }

    TestWallet wallet() {
        return wallet;
    }

    static WalletHttp http() {
        return HTTP;
    }
}
