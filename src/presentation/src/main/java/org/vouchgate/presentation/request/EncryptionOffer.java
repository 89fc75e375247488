package org.vouchgate.presentation.request;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * How the wallet is to encrypt its answer.
 *
 * @param publicJwk the public half of this request's own key, with {@code kid}, {@code alg} and {@code use}
 * @param methods   the content encryptions that will be accepted, preferred first; never empty
 */
public record EncryptionOffer(JsonObject publicJwk, List<ContentEncryption> methods) {

    public EncryptionOffer {
        methods = List.copyOf(methods);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("an offer to encrypt names at least one method");
        }
        if (publicJwk.containsKey("d")) {
            throw new IllegalArgumentException("only the public half of a key is offered");
        }
        // The specification has wallets choose a key by these; the conformance suite stops where one is missing.
        for (var member : List.of("kty", "crv", "x", "y", "kid", "alg")) {
            if (!publicJwk.containsKey(member)) {
                throw new IllegalArgumentException("the key has no " + member);
            }
        }
    }
}
