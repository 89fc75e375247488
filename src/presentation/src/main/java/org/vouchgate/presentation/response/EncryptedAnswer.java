package org.vouchgate.presentation.response;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.response.WalletAnswer.Malformed.Reason;

/** Opens an encrypted answer. Everything its header says is checked before any key is used. */
final class EncryptedAnswer {

    private static final int PARTS = 5;
    private static final int MAX_HEADER_LENGTH = 16 * 1024;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;
    // Compression is a bomb, the others bring keys or rules of the sender's choice.
    private static final Set<String> NEVER =
            Set.of("zip", "crit", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "p2s", "p2c", "b64");

    private EncryptedAnswer() {}

    /**
     * Opens an answer.
     *
     * @param jwe     in compact serialisation
     * @param key     the key of the request it was posted for; no other is tried
     * @param offered the content encryptions that request offered
     * @return the response parameters
     */
    static Attempt<JsonObject> open(String jwe, ResponseKey key, List<ContentEncryption> offered) {
        return header(jwe)
                .then(header -> allowed(header, key, offered))
                .then(header -> decrypted(jwe, key))
                .then(EncryptedAnswer::parameters);
    }

    private static Attempt<JsonObject> header(String jwe) {
        var parts = jwe.split("\\.", -1);
        if (parts.length != PARTS || parts[0].length() > MAX_HEADER_LENGTH) {
            return Attempt.failed(Reason.ENCRYPTION_MALFORMED, "The answer is not an encrypted JWT");
        }
        var lengthsFit = parts[1].isEmpty()
                && Base64Url.decode(parts[2])
                        .filter(iv -> iv.length == IV_BYTES)
                        .isPresent()
                && Base64Url.decode(parts[3]).isPresent()
                && Base64Url.decode(parts[4])
                        .filter(tag -> tag.length == TAG_BYTES)
                        .isPresent();
        return Base64Url.decode(parts[0])
                .flatMap(StrictJson::object)
                .filter(header -> lengthsFit)
                .map(Attempt::found)
                .orElseGet(() -> Attempt.failed(
                        Reason.ENCRYPTION_MALFORMED, "A part of the encrypted answer is not what it should be"));
    }

    private static Attempt<JsonObject> allowed(JsonObject header, ResponseKey key, List<ContentEncryption> offered) {
        if (header.keySet().stream().anyMatch(NEVER::contains)) {
            return Attempt.failed(
                    Reason.ENCRYPTION_HEADER_NOT_ALLOWED, "The encrypted answer has a header that is never allowed");
        }
        if (text(header, "alg").filter("ECDH-ES"::equals).isEmpty()) {
            return Attempt.failed(
                    Reason.ENCRYPTION_ALGORITHM_NOT_ALLOWED,
                    "The answer is encrypted with another algorithm than asked");
        }
        if (text(header, "enc")
                .flatMap(ContentEncryption::of)
                .filter(offered::contains)
                .isEmpty()) {
            return Attempt.failed(
                    Reason.ENCRYPTION_METHOD_NOT_OFFERED, "The answer is encrypted with a method that was not offered");
        }
        if (text(header, "kid").filter(key.keyId()::equals).isEmpty()) {
            return Attempt.failed(
                    Reason.ENCRYPTION_KEY_UNKNOWN, "The answer is not encrypted to the key of this request");
        }
        return hasSoundEphemeralKey(header)
                ? Attempt.found(header)
                : Attempt.failed(Reason.EPHEMERAL_KEY_INVALID, "The wallet's ephemeral key is not a point on P-256");
    }

    private static boolean hasSoundEphemeralKey(JsonObject header) {
        return header.get("epk") instanceof JsonObject epk
                && "P-256".equals(text(epk, "crv").orElse(""))
                && PublicJwk.read(epk).isPresent();
    }

    private static Attempt<byte[]> decrypted(String jwe, ResponseKey key) {
        try {
            var object = JWEObject.parse(jwe);
            object.decrypt(new ECDHDecrypter(key.jwk()));
            return Attempt.found(object.getPayload().toBytes());
        } catch (JOSEException | ParseException notForUs) {
            return Attempt.failed(
                    Reason.DECRYPTION_FAILED, "The answer cannot be decrypted with the key of this request");
        }
    }

    /** Plain parameters, not another JWT (section 8.3). */
    private static Attempt<JsonObject> parameters(byte[] plaintext) {
        return StrictJson.object(plaintext)
                .map(Attempt::found)
                .orElseGet(() -> Attempt.failed(Reason.PAYLOAD_MALFORMED, "What was encrypted is not one JSON object"));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
