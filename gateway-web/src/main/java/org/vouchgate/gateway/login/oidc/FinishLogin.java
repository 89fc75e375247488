package org.vouchgate.gateway.login.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.login.oidc.LoginOutcome.Refused;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.Secrets;

/** Takes the provider's answer, step by step; at every step that does not hold, nobody gets in. */
@ApplicationScoped
class FinishLogin {

    private static final System.Logger LOG = System.getLogger(FinishLogin.class.getName());

    @Inject
    Provider provider;

    @Inject
    TokenExchange exchange;

    @Inject
    Admit admit;

    @Inject
    LoginSettings settings;

    @Inject
    Clock clock;

    LoginOutcome finish(Optional<LoginAttempt> begun, CallbackAnswer answer) {
        var open = begun.filter(attempt -> attempt.isOpen(clock.instant()));
        if (open.isEmpty()) {
            return new Refused(Refusals.notBegunHere());
        }
        var attempt = open.get();
        if (!Secrets.same(attempt.state(), answer.state())) {
            return new Refused(Refusals.foreignAnswer());
        }
        var metadata = provider.metadata();
        if (metadata.isEmpty()) {
            return new Refused(Refusals.unreachable());
        }
        return objection(answer, metadata.get())
                .<LoginOutcome>map(Refused::new)
                .orElseGet(() -> exchange(attempt, answer.code(), metadata.get()));
    }

    /** RFC 9207: an answer of another provider is none to our question. */
    private Optional<Problem> objection(CallbackAnswer answer, OIDCProviderMetadata metadata) {
        var expected = settings.issuer().orElseThrow().toString();
        var named = !answer.issuer().isEmpty() || metadata.supportsAuthorizationResponseIssuerParam();
        if (named && !answer.issuer().equals(expected)) {
            return Optional.of(Refusals.foreignAnswer());
        }
        return answer.error().isEmpty() && !answer.code().isEmpty()
                ? Optional.empty()
                : Optional.of(Refusals.declined());
    }

    private LoginOutcome exchange(LoginAttempt attempt, String code, OIDCProviderMetadata metadata) {
        var answer = exchange.ask(metadata, code, attempt.verifier());
        if (answer.isEmpty() || answer.get().status() >= 500) {
            return new Refused(Refusals.unreachable());
        }
        return TokenExchange.idToken(answer.get())
                .map(idToken -> check(idToken, attempt, metadata))
                .orElseGet(() -> new Refused(Refusals.unproven()));
    }

    private LoginOutcome check(JWT idToken, LoginAttempt attempt, OIDCProviderMetadata metadata) {
        var keyId = idToken.getHeader().toJSONObject().get("kid") instanceof String id
                ? Optional.of(id)
                : Optional.<String>empty();
        var keys = provider.keys(metadata.getJWKSetURI(), keyId);
        if (keys.isEmpty()) {
            return new Refused(Refusals.unreachable());
        }
        return new IdTokenCheck(
                        settings.issuer().orElseThrow(), settings.clientId().orElseThrow(), keys.get())
                .claims(idToken, attempt.nonce())
                .map(claims -> admit(claims, attempt))
                .orElseGet(FinishLogin::unproven);
    }

    private LoginOutcome admit(Map<String, Object> claims, LoginAttempt attempt) {
        return admit.of(claims, attempt.to());
    }

    private static LoginOutcome unproven() {
        LOG.log(Level.WARNING, "an ID token of gateway.oidc.issuer did not pass its checks");
        return new Refused(Refusals.unproven());
    }
}
