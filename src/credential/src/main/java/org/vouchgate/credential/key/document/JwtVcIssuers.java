package org.vouchgate.credential.key.document;

import static org.vouchgate.credential.key.document.KeyResolution.notBound;
import static org.vouchgate.credential.key.document.KeyResolution.notFound;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.StrictJson;

/**
 * Resolves keys that issuers publish as JWT VC Issuer Metadata.
 *
 * @see <a href="https://www.ietf.org/archive/id/draft-ietf-oauth-sd-jwt-vc-13.html#section-5">SD-JWT VC, JWT VC Issuer
 *     Metadata</a>
 */
public final class JwtVcIssuers {

    private static final String WELL_KNOWN = "/.well-known/jwt-vc-issuer";
    private static final String JSON = "application/json";
    private static final String KEY_SET = "application/jwk-set+json";
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration ROTATION = Duration.ofMinutes(1);

    private final RecentDocuments documents;

    public JwtVcIssuers(RecentDocuments documents) {
        this.documents = documents;
    }

    /** Where an issuer's metadata is; empty if its identifier is no plain https URL, without query and fragment. */
    public static Optional<URI> addressOf(String issuer) {
        try {
            var uri = new URI(issuer);
            var path = Optional.ofNullable(uri.getRawPath()).orElse("");
            var plain = "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.normalize().equals(uri)
                    && issuer.chars().allMatch(c -> c > ' ' && c < 0x7f);
            var tail = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            return plain
                    ? Optional.of(new URI("https://" + uri.getRawAuthority() + WELL_KNOWN + tail))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Fetches the metadata, and the key set if that is elsewhere, and finds the key. */
    public KeyResolution resolve(KeyReference wanted, Instant at) {
        var remembered = resolve(wanted, (address, accept) -> documents.get(address, accept, MOST_BYTES, at));
        // A key that is not in a remembered copy may have come since.
        return remembered instanceof KeyResolution.Unusable
                ? resolve(
                        wanted, (address, accept) -> documents.notOlderThan(ROTATION, address, accept, MOST_BYTES, at))
                : remembered;
    }

    private static KeyResolution resolve(KeyReference wanted, BiFunction<URI, String, Fetched> get) {
        return addressOf(wanted.controller())
                .map(address -> read(get.apply(address, JSON), false, metadata -> keys(metadata, wanted, get)))
                .orElseGet(() -> notFound("The issuer's identifier is not a plain https address"));
    }

    private static KeyResolution keys(JsonObject metadata, KeyReference wanted, BiFunction<URI, String, Fetched> get) {
        if (!text(metadata, "issuer").equals(Optional.of(wanted.controller()))) {
            return notBound("The metadata published for the issuer belongs to another issuer");
        }
        if (metadata.containsKey("jwks") == metadata.containsKey("jwks_uri")) {
            return notFound("The issuer's metadata must have its keys in exactly one place, and does not");
        }
        if (metadata.containsKey("jwks")) {
            return KeySet.choose(metadata.get("jwks"), wanted);
        }
        return text(metadata, "jwks_uri")
                .flatMap(JwtVcIssuers::https)
                .map(address ->
                        read(get.apply(address, KEY_SET + ", " + JSON), true, keySet -> KeySet.choose(keySet, wanted)))
                .orElseGet(() -> notFound("The issuer's metadata does not say at which https address its keys are"));
    }

    private static KeyResolution read(Fetched fetched, boolean keySet, Function<JsonObject, KeyResolution> reader) {
        return fetched.fold(
                document -> Optional.of(document)
                        .filter(sent -> sent.contentType().equals(JSON)
                                || keySet && sent.contentType().equals(KEY_SET))
                        .flatMap(sent -> StrictJson.object(sent.body()))
                        .map(reader)
                        .orElseGet(() -> notFound("What the issuer publishes as its metadata cannot be read")),
                unreachable -> new KeyResolution.Unreachable(),
                refused -> notFound("The issuer's keys are at an address that the gateway does not open"));
    }

    private static Optional<URI> https(String address) {
        try {
            return Optional.of(new URI(address))
                    .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null)
                    .filter(uri -> uri.getRawUserInfo() == null && uri.getRawFragment() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
