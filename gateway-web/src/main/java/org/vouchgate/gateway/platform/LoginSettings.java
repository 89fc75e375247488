package org.vouchgate.gateway.platform;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How people log in.
 *
 * @param realm           {@code oidc}, or {@code demo} in the demo profile
 * @param sessionLifetime how long a login lasts; five minutes to one day
 * @param issuer          the OpenID provider, for {@code oidc}
 * @param clientId        the gateway's client id there
 * @param clientSecret    its secret there
 * @param employerClaim   the ID token's claim that holds the employer's slug
 * @param rolesClaim      the ID token's claim that holds the roles, a list of strings
 * @param scope           what is asked of the provider; {@code openid} and whatever brings the two claims
 * @param allowPrivateAddress whether the provider may be at an internal address of the operator's network
 */
public record LoginSettings(
        String realm,
        Duration sessionLifetime,
        Optional<URI> issuer,
        Optional<String> clientId,
        Optional<String> clientSecret,
        String employerClaim,
        String rolesClaim,
        String scope,
        boolean allowPrivateAddress) {

    public LoginSettings {
        if (!realm.equals("oidc") && !realm.equals("demo")) {
            throw new IllegalArgumentException("gateway.login.realm must be oidc or demo, was " + realm);
        }
        if (realm.equals("oidc") && (issuer.isEmpty() || clientId.isEmpty() || clientSecret.isEmpty())) {
            throw new IllegalArgumentException(
                    "gateway.oidc.issuer, .client-id and .client-secret are needed for gateway.login.realm=oidc");
        }
        if (issuer.isPresent() && !isIssuer(issuer.get())) {
            throw new IllegalArgumentException(
                    "gateway.oidc.issuer must be https, without query or fragment, was " + issuer.get());
        }
        if (!List.of(scope.split(" ")).contains("openid")) {
            throw new IllegalArgumentException("gateway.oidc.scope must contain openid, was " + scope);
        }
        if (sessionLifetime.compareTo(Duration.ofMinutes(5)) < 0 || sessionLifetime.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "gateway.login.session-lifetime must be PT5M to P1D, was " + sessionLifetime);
        }
    }

    public boolean demoRealm() {
        return realm.equals("demo");
    }

    /** OpenID Connect Discovery 1.0, section 3. */
    private static boolean isIssuer(URI issuer) {
        return "https".equals(issuer.getScheme())
                && issuer.getHost() != null
                && issuer.getRawUserInfo() == null
                && issuer.getRawQuery() == null
                && issuer.getRawFragment() == null;
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "LoginSettings[realm=" + realm + ", issuer="
                + issuer.map(URI::toString).orElse("-") + "]";
    }
}
