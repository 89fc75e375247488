package org.vouchgate.ats.partners;

import java.net.URI;
import java.util.Optional;
import org.vouchgate.ats.AsksConsent;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.calls.AuthorizedCalls;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.Form;
import org.vouchgate.ats.secret.Secret;

/** Access of the partner's app to one company, for assessments only. */
final class HiBobConsent implements AsksConsent {

    private static final String SCOPE = "hiring.integrations:write";

    @Override
    public URI consentAddress(AtsAccount account, URI returnTo, String state) {
        return Form.with("client_id", account.setting(HiBobSettings.CLIENT_ID).orElse(""))
                .and("redirect_uri", returnTo.toString())
                .and("response_type", "code")
                .and("scope", SCOPE)
                .and("state", state)
                .behind(account.address(HiBobSettings.CONSENT_ADDRESS).orElseThrow());
    }

    @Override
    public StepOutcome accept(String code, URI returnTo, Exchange exchange) {
        var account = exchange.account();
        return form(account, "authorization_code")
                .map(form -> form.and("code", code).and("redirect_uri", returnTo.toString()))
                .flatMap(form -> request(account, form))
                .map(request -> calls(exchange).accept(request))
                .orElseGet(() -> new Refused(
                        Refusal.NOT_CONFIGURED, "Bob's client id, client secret or token address is missing"));
    }

    static AuthorizedCalls calls(Exchange exchange) {
        return new AuthorizedCalls(HiBobConnector.NAME, exchange, refresh -> renewal(exchange.account(), refresh));
    }

    private static Optional<AtsRequest> renewal(AtsAccount account, Optional<Secret> refresh) {
        if (new HiBobSettings(account).byClientCredentials()) {
            return form(account, HiBobSettings.CLIENT_CREDENTIALS)
                    .map(form -> form.and("scope", SCOPE))
                    .flatMap(form -> request(account, form));
        }
        return refresh.flatMap(
                        token -> form(account, "refresh_token").map(form -> form.and("refresh_token", token.reveal())))
                .flatMap(form -> request(account, form));
    }

    private static Optional<Form> form(AtsAccount account, String grant) {
        return account.setting(HiBobSettings.CLIENT_ID)
                .flatMap(id -> account.secret(HiBobSettings.CLIENT_SECRET)
                        .map(secret -> Form.with("grant_type", grant)
                                .and("client_id", id)
                                .and("client_secret", secret.reveal())));
    }

    private static Optional<AtsRequest> request(AtsAccount account, Form form) {
        return account.address(HiBobSettings.TOKEN_ADDRESS).map(address -> form.in(AtsRequest.of("POST", address)));
    }
}
