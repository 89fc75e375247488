package org.vouchgate.ats.greenhouse;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.AsksConsent;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.calls.AuthorizedCalls;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.Form;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.secret.Secret;

/**
 * Access to Harvest v3: a customer's own credentials act as one user ({@code sub}); a partner's need an admin's consent,
 * and their refresh token lives for a day and rotates.
 *
 * @see <a href="https://harvestdocs.greenhouse.io/docs/harvest-partner-oauth">Harvest v3, partners</a>
 */
final class GreenhouseConsent implements AsksConsent {

    /** So that one that fails leaves time for another within the day. */
    private static final Duration OFTEN = Duration.ofHours(8);

    @Override
    public URI consentAddress(AtsAccount account, URI returnTo, String state) {
        var settings = new GreenhouseSettings(account);
        return Form.with("response_type", "code")
                .and("client_id", account.setting(GreenhouseSettings.CLIENT_ID).orElse(""))
                .and("redirect_uri", returnTo.toString())
                .and("scope", scopes(settings))
                .and("state", state)
                .behind(settings.authorizeEndpoint());
    }

    /** To be done within a minute: that is how long a code lives. */
    @Override
    public StepOutcome accept(String code, URI returnTo, Exchange exchange) {
        var settings = new GreenhouseSettings(exchange.account());
        var form = Form.with("grant_type", "authorization_code")
                .and("code", code)
                .and("redirect_uri", returnTo.toString());
        return tokenRequest(settings, form)
                .map(request -> calls(settings, exchange).accept(request))
                .orElseGet(() ->
                        new Refused(Refusal.NOT_CONFIGURED, "Greenhouse's client id or client secret is missing"));
    }

    @Override
    public Optional<Duration> renewEvery() {
        return Optional.of(OFTEN);
    }

    @Override
    public StepOutcome renew(Exchange exchange) {
        var settings = new GreenhouseSettings(exchange.account());
        return settings.byConsent()
                ? calls(settings, exchange).renew()
                : new StepOutcome.Unsupported("This account needs no consent");
    }

    static AuthorizedCalls calls(GreenhouseSettings settings, Exchange exchange) {
        return new AuthorizedCalls("Greenhouse", exchange, refresh -> token(settings, refresh));
    }

    private static Optional<AtsRequest> token(GreenhouseSettings settings, Optional<Secret> refresh) {
        if (settings.byConsent()) {
            return refresh.flatMap(token -> tokenRequest(
                    settings, Form.with("grant_type", "refresh_token").and("refresh_token", token.reveal())));
        }
        return tokenRequest(
                settings, Form.with("grant_type", "client_credentials").and("sub", Long.toString(settings.userId())));
    }

    private static Optional<AtsRequest> tokenRequest(GreenhouseSettings settings, Form form) {
        var account = settings.account();
        return account.setting(GreenhouseSettings.CLIENT_ID)
                .flatMap(id -> account.secret(GreenhouseSettings.CLIENT_SECRET)
                        .map(secret -> form.in(AtsRequest.of("POST", settings.tokenEndpoint()))
                                .with("Authorization", BasicKey.basic(id, secret.reveal()))));
    }

    private static String scopes(GreenhouseSettings settings) {
        var needed = Stream.of(
                "notes:create notes:list attachments:create attachments:list applications:list application_stages:list",
                "candidates:list jobs:list job_interview_stages:list job_posts:list users:list",
                "webhooks:list webhooks:create",
                settings.hasFields()
                        ? "candidates:update applications:update custom_fields:list custom_field_options:list"
                        : "",
                settings.tagPrefix().isPresent()
                        ? "candidate_tags:list candidate_tags:create applied_candidate_tags:list"
                                + " applied_candidate_tags:create applied_candidate_tags:delete"
                        : "");
        return needed.flatMap(part -> Stream.of(part.split(" ")))
                .filter(scope -> !scope.isEmpty())
                .map(scope -> "harvest:" + scope)
                .collect(Collectors.joining(" "));
    }
}
