package org.vouchgate.gateway.login.oidc;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.Secrets;

/** Sends a browser to the identity provider, to log in or to log out. */
@ApplicationScoped
class BeginLogin {

    /** Where the provider sends it back to; registered there. */
    static final String CALLBACK = "/login/callback";

    @Inject
    Provider provider;

    @Inject
    Secrets secrets;

    @Inject
    LoginSettings settings;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    LoginAttempt attempt(String to) {
        return new LoginAttempt(secrets.fresh(), secrets.fresh(), secrets.fresh(), clock.instant(), to);
    }

    /** The provider's login page for one attempt; empty if the provider cannot be asked. */
    Optional<URI> loginPage(LoginAttempt attempt) {
        return provider.metadata()
                .map(metadata -> new AuthenticationRequest.Builder(
                                ResponseType.CODE, Scope.parse(settings.scope()), clientId(), gateway.at(CALLBACK))
                        .endpointURI(metadata.getAuthorizationEndpointURI())
                        .state(new State(attempt.state()))
                        .nonce(new Nonce(attempt.nonce()))
                        .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                        .build()
                        .toURI());
    }

    /** The provider's logout page (OpenID Connect RP-Initiated Logout 1.0); empty if it offers none. */
    Optional<URI> logoutPage() {
        return provider.metadata()
                .map(OIDCProviderMetadata::getEndSessionEndpointURI)
                .filter(page -> "https".equals(page.getScheme()))
                .map(page ->
                        new LogoutRequest(page, null, null, clientId(), gateway.at("/login/out"), null, null).toURI());
    }

    private ClientID clientId() {
        return new ClientID(settings.clientId().orElseThrow());
    }
}
