package org.vouchgate.presentation.request;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.presentation.request.RequestAnswer.Refused;
import org.vouchgate.presentation.request.RequestAnswer.Refused.Code;

/**
 * What a wallet says it can do (OpenID4VP 1.0, sections 5.10 and 10.1). It can show that a request is pointless, or have it
 * encrypted on its way; it cannot change what is asked or how the answer is protected. Members that are not known are
 * ignored, and nothing that it names is fetched.
 */
public final class WalletMetadata {

    /** Longer metadata is refused unread, in characters. */
    public static final int MAX_LENGTH = 64 * 1024;

    private final JsonObject json;

    private WalletMetadata(JsonObject json) {
        this.json = json;
    }

    /** Reads metadata; empty if it is too long or no JSON object. */
    public static Optional<WalletMetadata> parse(String text) {
        return text.length() > MAX_LENGTH
                ? Optional.empty()
                : StrictJson.object(text).map(WalletMetadata::new);
    }

    /** Why this wallet could not answer this request, if so. Silence about something is taken as ability. */
    Optional<Refused> objectionTo(RequestPlan plan) {
        return lacks(
                        "client_id_prefixes_supported",
                        plan.clientIdentifier().prefix().wireName())
                .map(lacking -> new Refused(
                        Code.PREFIX_NOT_SUPPORTED_BY_WALLET,
                        "The wallet does not recognise verifiers by the prefix " + lacking + "."))
                .or(() -> lacks("request_object_signing_alg_values_supported", JwsAlgorithm.ES256.wireName())
                        .map(lacking -> new Refused(
                                Code.SIGNING_ALGORITHM_NOT_SUPPORTED_BY_WALLET,
                                "The wallet does not verify requests signed with " + lacking + ".")))
                .or(() -> lacks("response_modes_supported", plan.responseMode().wireName())
                        .map(lacking -> new Refused(
                                Code.RESPONSE_MODE_NOT_SUPPORTED_BY_WALLET,
                                "The wallet does not answer by " + lacking + ".")))
                .or(() -> plan.encryption().flatMap(this::objectionTo))
                .or(() -> objectionToFormats(plan));
    }

    /** How the wallet wants the request object encrypted, if it does and we can. It may want it without needing it. */
    Optional<RequestEncryption> requestEncryption() {
        if (!(json.get("jwks") instanceof JsonObject set) || !(set.get("keys") instanceof JsonArray keys)) {
            return Optional.empty();
        }
        if (lacks("request_object_encryption_alg_values_supported", RequestEncryption.ALGORITHM)
                .isPresent()) {
            return Optional.empty();
        }
        var methods = texts("request_object_encryption_enc_values_supported");
        return ContentEncryption.ALL.stream()
                .filter(method -> methods.isEmpty() || methods.get().contains(method.wireName()))
                .findFirst()
                .flatMap(method -> keys.stream()
                        .filter(JsonObject.class::isInstance)
                        .flatMap(key -> RequestEncryption.to(key.asJsonObject(), method).stream())
                        .findFirst());
    }

    private Optional<Refused> objectionTo(EncryptionOffer offer) {
        var methods = texts("authorization_encryption_enc_values_supported");
        var noneFits = methods.isPresent()
                && offer.methods().stream().map(ContentEncryption::wireName).noneMatch(methods.get()::contains);
        return noneFits
                        || lacks("authorization_encryption_alg_values_supported", "ECDH-ES")
                                .isPresent()
                ? Optional.of(new Refused(
                        Code.ENCRYPTION_NOT_SUPPORTED_BY_WALLET,
                        "The wallet cannot encrypt as this request demands, and unencrypted answers are not taken."))
                : Optional.empty();
    }

    private Optional<Refused> objectionToFormats(RequestPlan plan) {
        if (!(json.get("vp_formats_supported") instanceof JsonObject formats)) {
            return Optional.empty();
        }
        return plan.query().credentials().stream()
                        .noneMatch(query -> formats.containsKey(query.format().identifier()))
                ? Optional.of(new Refused(
                        Code.FORMAT_NOT_SUPPORTED_BY_WALLET,
                        "The wallet holds no credentials of the formats that are asked for."))
                : Optional.empty();
    }

    private Optional<String> lacks(String list, String value) {
        return texts(list).filter(texts -> !texts.contains(value)).map(texts -> value);
    }

    private Optional<Set<String>> texts(String name) {
        return json.get(name) instanceof JsonArray array
                ? Optional.of(array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).getString())
                        .collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }
}
