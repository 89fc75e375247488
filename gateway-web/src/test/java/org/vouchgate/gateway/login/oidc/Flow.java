package org.vouchgate.gateway.login.oidc;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.Secrets;

/** The flow, put together without a container, against a {@link FakeProvider}. */
final class Flow {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final UUID ACME = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final LoginSettings SETTINGS = new LoginSettings(
            "oidc",
            Duration.ofHours(8),
            Optional.of(URI.create(FakeProvider.ISSUER)),
            Optional.of(FakeProvider.CLIENT),
            Optional.of("s3cr/t+"),
            "employer",
            "realm_access.roles",
            "openid profile",
            false);
    static final GatewaySettings GATEWAY = new GatewaySettings(
            URI.create("https://verify.example"), false, Path.of("trust"), Path.of("templates"), Path.of("demo.json"));

    final FakeProvider provider = new FakeProvider();
    final BeginLogin begin = new BeginLogin();
    final FinishLogin finish = new FinishLogin();
    final Provider published = new Provider();

    Flow() {
        at(NOON);
        published.http = provider;
        published.settings = SETTINGS;
        begin.provider = published;
        begin.secrets = new Secrets();
        begin.settings = SETTINGS;
        begin.gateway = GATEWAY;
        finish.provider = published;
        finish.settings = SETTINGS;
        finish.exchange = new TokenExchange();
        finish.exchange.http = provider;
        finish.exchange.settings = SETTINGS;
        finish.exchange.gateway = GATEWAY;
        finish.admit = new Admit() {
            @Override
            LoginOutcome of(Map<String, Object> claims, String to) {
                return of(claims, to, SETTINGS, slug -> slug.equals("acme") ? Optional.of(ACME) : Optional.empty());
            }
        };
    }

    void at(Instant time) {
        var clock = Clock.fixed(time, ZoneOffset.UTC);
        published.clock = clock;
        begin.clock = clock;
        finish.clock = clock;
    }

    /** The good answer of the provider to an attempt. */
    static CallbackAnswer answer(LoginAttempt attempt) {
        return new CallbackAnswer(attempt.state(), "the-code", "", FakeProvider.ISSUER);
    }

    /** Who got in, or the name of the refusal. */
    static String outcome(LoginOutcome outcome) {
        return outcome.fold(
                admitted -> "admitted " + admitted.identity().subject() + " to " + admitted.to(),
                refused -> refused.problem().type().replace("urn:vouchgate:problem:", ""));
    }
}
