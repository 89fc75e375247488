package org.vouchgate.gateway.login.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.network.ProviderHttp;
import org.vouchgate.gateway.platform.network.ProviderHttp.Answer;

/** Turns the code that the browser brought into an ID token, at the provider's token endpoint. */
@ApplicationScoped
class TokenExchange {

    private static final System.Logger LOG = System.getLogger(TokenExchange.class.getName());

    @Inject
    ProviderHttp http;

    @Inject
    LoginSettings settings;

    @Inject
    GatewaySettings gateway;

    /** The provider's answer, whatever it says; empty if there was none. */
    Optional<Answer> ask(OIDCProviderMetadata provider, String code, String verifier) {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), gateway.at(BeginLogin.CALLBACK), new CodeVerifier(verifier));
        var request = new TokenRequest.Builder(provider.getTokenEndpointURI(), authentication(provider), grant)
                .build()
                .toHTTPRequest();
        return http.post(provider.getTokenEndpointURI(), request.getBody(), authorization(request));
    }

    /** The ID token in an answer, not yet checked; empty if there is none. */
    static Optional<JWT> idToken(Answer answer) {
        try {
            var response = new HTTPResponse(answer.status());
            response.setContentType("application/json");
            response.setBody(answer.body());
            var parsed = OIDCTokenResponseParser.parse(response);
            if (parsed.indicatesSuccess()) {
                return Optional.ofNullable(
                        parsed.toSuccessResponse().getTokens().toOIDCTokens().getIDToken());
            }
            LOG.log(Level.WARNING, "the identity provider refused a code with status {0}", answer.status());
        } catch (ParseException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the identity provider''s token answer cannot be read, status {0}", answer.status());
        }
        return Optional.empty();
    }

    /** As a header unless the provider takes it in the form only (RFC 6749, section 2.3.1). */
    private ClientAuthentication authentication(OIDCProviderMetadata provider) {
        var id = new ClientID(settings.clientId().orElseThrow());
        var secret = new Secret(settings.clientSecret().orElseThrow());
        var methods = Optional.ofNullable(provider.getTokenEndpointAuthMethods())
                .orElse(List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
        return methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        || !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    private static Map<String, String> authorization(HTTPRequest request) {
        return Optional.ofNullable(request.getAuthorization())
                .map(header -> Map.of("Authorization", header))
                .orElse(Map.of());
    }
}
