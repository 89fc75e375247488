package org.vouchgate.ats.lever;

import java.net.URI;
import java.time.Duration;
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

/**
 * Access by consent of a Super Admin. Refresh tokens rotate with every use, and end after a year, or 90 days without one.
 *
 * @see <a href="https://hire.lever.co/developer/documentation#authentication">Lever, authentication</a>
 */
final class LeverConsent implements AsksConsent {

    private static final String SCOPES = "offline_access opportunities:write:admin notes:write:admin files:write:admin"
            + " postings:read:admin stages:read:admin contact:read:admin users:read:admin webhooks:write:admin";
    private static final String FEEDBACK_SCOPES = " feedback:write:admin feedback_templates:read:admin";
    private static final String CONFIDENTIAL_SCOPE = " confidential:access:admin";

    @Override
    public URI consentAddress(AtsAccount account, URI returnTo, String state) {
        var settings = new LeverSettings(account);
        return Form.with("client_id", account.setting(LeverSettings.CLIENT_ID).orElse(""))
                .and("redirect_uri", returnTo.toString())
                .and("response_type", "code")
                .and("state", state)
                .and("scope", scopes(settings))
                // Without asking again, Lever gives no refresh token to somebody who consented before.
                .and("prompt", "consent")
                .and("audience", settings.api() + "/")
                .behind(URI.create(settings.signIn() + "/authorize"));
    }

    @Override
    public StepOutcome accept(String code, URI returnTo, Exchange exchange) {
        var settings = new LeverSettings(exchange.account());
        return credentials(settings, "authorization_code")
                .map(form -> calls(settings, exchange)
                        .accept(tokenRequest(
                                settings, form.and("code", code).and("redirect_uri", returnTo.toString()))))
                .orElseGet(() -> new Refused(Refusal.NOT_CONFIGURED, "Lever's client id or client secret is missing"));
    }

    @Override
    public Optional<Duration> renewEvery() {
        return Optional.of(Duration.ofDays(30));
    }

    @Override
    public StepOutcome renew(Exchange exchange) {
        return calls(new LeverSettings(exchange.account()), exchange).renew();
    }

    static AuthorizedCalls calls(LeverSettings settings, Exchange exchange) {
        return new AuthorizedCalls("Lever", exchange, refresh -> renewal(settings, refresh));
    }

    private static Optional<AtsRequest> renewal(LeverSettings settings, Optional<Secret> refresh) {
        return refresh.flatMap(token -> credentials(settings, "refresh_token")
                .map(form -> tokenRequest(settings, form.and("refresh_token", token.reveal()))));
    }

    private static Optional<Form> credentials(LeverSettings settings, String grant) {
        var account = settings.account();
        return account.setting(LeverSettings.CLIENT_ID)
                .flatMap(id -> account.secret(LeverSettings.CLIENT_SECRET)
                        .map(secret -> Form.with("grant_type", grant)
                                .and("client_id", id)
                                .and("client_secret", secret.reveal())));
    }

    private static AtsRequest tokenRequest(LeverSettings settings, Form form) {
        return form.in(AtsRequest.of("POST", URI.create(settings.signIn() + "/oauth/token")));
    }

    private static String scopes(LeverSettings settings) {
        return SCOPES
                + (settings.feedbackTemplate().isPresent() ? FEEDBACK_SCOPES : "")
                + (settings.confidential() ? CONFIDENTIAL_SCOPE : "");
    }
}
