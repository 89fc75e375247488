package org.vouchgate.demo.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.vouchgate.demo.Page;
import org.vouchgate.demo.Site;
import org.vouchgate.testkit.wallet.Choice.Shared;
import org.vouchgate.testkit.wallet.PresentationAsk;
import org.vouchgate.testkit.wallet.TestWallet;
import org.vouchgate.testkit.wallet.WalletHttp.HttpAnswer;
import org.vouchgate.testkit.wallet.WalletRefusedException;

/** What the wallet does for a person: verify who asks, show what would be told, tell it or say no. */
@ApplicationScoped
public class Answering {

    @Inject
    Site site;

    @Inject
    Wallets wallets;

    @Inject
    PendingAsks pending;

    @Inject
    GatewayHttp gateway;

    @Inject
    Clock clock;

    Page holdings(String token) {
        var cards = wallets.open(token).credentials().stream()
                .map(Shared::whole)
                .map(CredentialCard::of)
                .toList();
        return new Page("wallet.jte", new WalletPage(cards));
    }

    Page read(String token, String request) {
        var wallet = gateway.careful(wallets.open(token));
        try {
            var ask = wallet.read(request, gateway.http(), clock.instant());
            return new Page("ask.jte", AskPage.of(pending.add(token, ask), ask, wallet.choose(ask)));
        } catch (WalletRefusedException e) {
            return outcome("Not a request you should answer", "The wallet refused it: " + e.getMessage() + ".");
        } catch (UncheckedIOException e) {
            return outcome("Nobody answers", "The verifier could not be reached. Try the link again in a moment.");
        } catch (IllegalArgumentException | JsonException e) {
            return outcome("Not a request", "This is no link the wallet understands. Copy it again, as a whole.");
        }
    }

    Outcome decide(String token, String askId, boolean share) {
        return pending.take(token, askId)
                .map(ask -> send(wallets.open(token), ask, share))
                .orElseGet(() -> Outcome.told(
                        "Already answered", "This request was answered before, or in another browser. Open it again."));
    }

    private Outcome send(TestWallet wallet, PresentationAsk ask, boolean share) {
        try {
            var answer = share
                    ? wallet.post(ask, wallet.answer(ask, wallet.choose(ask), clock.instant()), gateway.http())
                    : wallet.decline(ask, gateway.http());
            return answer.status() == 200 ? followed(answer, share) : refused();
        } catch (WalletRefusedException e) {
            return Outcome.told("Nothing was sent", "The wallet refused: " + e.getMessage() + ".");
        } catch (UncheckedIOException e) {
            return Outcome.told("Nothing was sent", "The verifier could not be reached. Open the request again.");
        }
    }

    private Outcome followed(HttpAnswer answer, boolean share) {
        var back = redirect(answer.body()).filter(address -> address.toString().startsWith(site.server() + "/"));
        if (back.isPresent()) {
            return new Outcome.Back(back.get());
        }
        return share
                ? Outcome.told("Shared", "The verifier has what you shared. You can close this page.")
                : Outcome.told("Declined", "The verifier knows that you said no. Nothing was shared.");
    }

    private static Outcome refused() {
        return Outcome.told(
                "The verifier did not accept it",
                "It could not use the answer. The page you came from may say more, or offer to try again.");
    }

    private static Optional<URI> redirect(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            return Optional.ofNullable(json.getString("redirect_uri", null)).map(URI::create);
        } catch (JsonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Page outcome(String title, String text) {
        return new Page("outcome.jte", new OutcomePage(title, text));
    }
}
