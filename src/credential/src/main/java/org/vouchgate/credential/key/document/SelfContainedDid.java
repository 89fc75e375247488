package org.vouchgate.credential.key.document;

import static org.vouchgate.credential.key.document.KeyResolution.notBound;
import static org.vouchgate.credential.key.document.KeyResolution.notFound;

import java.security.PublicKey;
import java.util.Optional;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.StrictJson;

/**
 * DIDs that are a key: nothing is fetched, and the one key serves every purpose. They say nothing about who holds it.
 *
 * <p>See <a href="https://w3c-ccg.github.io/did-key-spec/">did:key</a> and
 * <a href="https://github.com/quartzjer/did-jwk/blob/main/spec.md">did:jwk</a>.
 */
final class SelfContainedDid {

    private static final String KEY_METHOD = "did:key:";
    private static final String JWK_METHOD = "did:jwk:";
    private static final int MOST_CHARACTERS = 8192;

    private SelfContainedDid() {}

    static KeyResolution didKey(KeyReference wanted) {
        var multibase = wanted.controller().substring(KEY_METHOD.length());
        return Multikey.read(multibase)
                .map(key -> onlyKey(wanted, multibase, key))
                .orElseGet(() -> notFound("The issuer's did:key identifier is not one key that can sign credentials"));
    }

    static KeyResolution didJwk(KeyReference wanted) {
        return jwk(wanted.controller().substring(JWK_METHOD.length()))
                .filter(jwk -> wanted.algorithm().map(jwk::permitsVerifying).orElse(true))
                .map(jwk -> onlyKey(wanted, "0", jwk.key()))
                .orElseGet(() -> notFound("The issuer's did:jwk identifier is not one key that can sign credentials"));
    }

    private static KeyResolution onlyKey(KeyReference wanted, String fragment, PublicKey key) {
        if (wanted.isForeign()) {
            return notBound("The credential names a signing key that is not its issuer's");
        }
        // With one key there is nothing to choose, so the header may leave it out or name it by its fragment alone.
        return wanted.keyId()
                        .filter(id -> !id.equals("#" + fragment) && !id.equals(wanted.controller() + "#" + fragment))
                        .isPresent()
                ? notFound("The credential names a signing key that its issuer does not have")
                : new KeyResolution.Resolved(key);
    }

    private static Optional<PublicJwk> jwk(String encoded) {
        return encoded.length() > MOST_CHARACTERS
                ? Optional.empty()
                : Base64Url.decode(encoded).flatMap(StrictJson::object).flatMap(PublicJwk::read);
    }
}
