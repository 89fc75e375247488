package org.vouchgate.gateway.login.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.network.ProviderHttp;
import org.vouchgate.gateway.platform.network.ProviderHttp.Answer;

/** What the identity provider publishes about itself: OpenID Connect Discovery 1.0, and its keys. Both are cached. */
@ApplicationScoped
class Provider {

    private static final System.Logger LOG = System.getLogger(Provider.class.getName());
    private static final Duration FRESH = Duration.ofHours(1);
    /** A token with an unknown key is worth asking again, but not every time somebody sends one. */
    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    private record Kept<T>(T value, Instant since) {

        boolean isYounger(Duration age, Instant at) {
            return at.isBefore(since.plus(age));
        }
    }

    private final AtomicReference<Optional<Kept<OIDCProviderMetadata>>> metadata =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Kept<JWKSet>>> keys = new AtomicReference<>(Optional.empty());

    @Inject
    ProviderHttp http;

    @Inject
    LoginSettings settings;

    @Inject
    Clock clock;

    /** Where its endpoints are; empty if it cannot be asked, or speaks of somebody else. */
    Optional<OIDCProviderMetadata> metadata() {
        var now = clock.instant();
        var kept = metadata.get().filter(known -> known.isYounger(FRESH, now));
        if (kept.isEmpty()) {
            kept = http.get(discovery()).flatMap(this::readMetadata).map(read -> new Kept<>(read, now));
            kept.ifPresent(fetched -> metadata.set(Optional.of(fetched)));
        }
        return kept.map(Kept::value);
    }

    /** Its keys, with the named one if it publishes it; empty if they cannot be had. */
    Optional<JWKSet> keys(URI address, Optional<String> keyId) {
        var now = clock.instant();
        var kept = keys.get()
                .filter(known -> known.isYounger(FRESH, now))
                .filter(known -> known.isYounger(ASK_AGAIN, now)
                        || keyId.map(id -> known.value().getKeyByKeyId(id) != null)
                                .orElse(true));
        if (kept.isEmpty()) {
            kept = http.get(address).flatMap(Provider::readKeys).map(read -> new Kept<>(read, now));
            kept.ifPresent(fetched -> keys.set(Optional.of(fetched)));
        }
        return kept.map(Kept::value);
    }

    private URI discovery() {
        var issuer = settings.issuer().orElseThrow().toString();
        return URI.create((issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer)
                + "/.well-known/openid-configuration");
    }

    /** A document about another issuer would have us believe another's tokens (Discovery 1.0, section 4.3). */
    private Optional<OIDCProviderMetadata> readMetadata(Answer answer) {
        try {
            var read = OIDCProviderMetadata.parse(answer.body());
            var issuer = settings.issuer().orElseThrow().toString();
            if (answer.status() == 200 && read.getIssuer().getValue().equals(issuer) && isComplete(read)) {
                return Optional.of(read);
            }
        } catch (ParseException e) {
            LOG.log(Level.DEBUG, "unreadable discovery document", e);
        }
        LOG.log(Level.WARNING, "the discovery document of gateway.oidc.issuer is not usable");
        return Optional.empty();
    }

    /** The browser is sent to one of these; the others are asked by the guarded client, which insists on https itself. */
    private static boolean isComplete(OIDCProviderMetadata read) {
        return read.getAuthorizationEndpointURI() != null
                && "https".equals(read.getAuthorizationEndpointURI().getScheme())
                && read.getTokenEndpointURI() != null
                && read.getJWKSetURI() != null;
    }

    private static Optional<JWKSet> readKeys(Answer answer) {
        try {
            if (answer.status() == 200) {
                return Optional.of(JWKSet.parse(answer.body()));
            }
        } catch (java.text.ParseException e) {
            LOG.log(Level.DEBUG, "unreadable key set", e);
        }
        LOG.log(Level.WARNING, "the keys of gateway.oidc.issuer are not usable");
        return Optional.empty();
    }
}
