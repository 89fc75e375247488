package org.vouchgate.presentation.response;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.presentation.response.WalletAnswer.Declined;
import org.vouchgate.presentation.response.WalletAnswer.Malformed.Reason;

/**
 * The parameters of an answer, taken out of the form or of what was encrypted in it. Others are ignored (OpenID4VP 1.0,
 * section 8.1).
 */
record AnswerParameters(
        Optional<String> state, Optional<JsonObject> vpToken, Optional<String> error, Optional<String> description) {

    private static final int MAX_CODE = 64;
    private static final int MAX_DESCRIPTION = 256;

    static Attempt<AnswerParameters> read(Form form, OpenRequest request) {
        return request.key()
                .map(key -> encrypted(form, request, key))
                .orElseGet(() -> form.has("response")
                        ? Attempt.failed(
                                Reason.ENCRYPTION_NOT_ASKED, "The answer is encrypted, which was not asked for")
                        : plain(form));
    }

    private static Attempt<AnswerParameters> encrypted(Form form, OpenRequest request, ResponseKey key) {
        var response = form.value("response");
        if (form.has("vp_token")) {
            return Attempt.failed(Reason.NOT_ENCRYPTED, "Credentials came unencrypted though encryption was asked for");
        }
        if (response.isEmpty()) {
            // An error says nothing confidential, and a wallet that cannot encrypt must be able to say so (section
            // 8.3.1).
            return plain(form);
        }
        if (form.has("error")) {
            return Attempt.failed(Reason.PARAMETERS_CONTRADICTORY, "The answer is both a response and an error");
        }
        return EncryptedAnswer.open(response.get(), key, request.offered())
                .then(AnswerParameters::payload)
                .then(parameters -> parameters.agreeingWith(form.value("state")));
    }

    /**
     * Reads what came through a browser (Appendix A.4): the same parameters as members of an object. A state means
     * nothing there, and is not looked at.
     */
    static Attempt<AnswerParameters> read(JsonObject data, OpenRequest request) {
        return request.key()
                .map(key -> encrypted(data, request, key))
                .orElseGet(() -> data.containsKey("response")
                        ? Attempt.failed(
                                Reason.ENCRYPTION_NOT_ASKED, "The answer is encrypted, which was not asked for")
                        : payload(data));
    }

    private static Attempt<AnswerParameters> encrypted(JsonObject data, OpenRequest request, ResponseKey key) {
        if (data.containsKey("vp_token")) {
            return Attempt.failed(Reason.NOT_ENCRYPTED, "Credentials came unencrypted though encryption was asked for");
        }
        if (!data.containsKey("response")) {
            return payload(data);
        }
        if (data.containsKey("error")) {
            return Attempt.failed(Reason.PARAMETERS_CONTRADICTORY, "The answer is both a response and an error");
        }
        return data.get("response") instanceof JsonString response
                ? EncryptedAnswer.open(response.getString(), key, request.offered())
                        .then(AnswerParameters::payload)
                : Attempt.failed(Reason.ENCRYPTION_MALFORMED, "The answer is not an encrypted JWT");
    }

    private static Attempt<AnswerParameters> plain(Form form) {
        var text = form.value("vp_token");
        var vpToken = text.flatMap(StrictJson::object);
        if (text.isPresent() && vpToken.isEmpty()) {
            return Attempt.failed(Reason.VP_TOKEN_MALFORMED, "vp_token is not one JSON object");
        }
        return Attempt.found(new AnswerParameters(
                form.value("state"), vpToken, form.value("error"), form.value("error_description")));
    }

    private static Attempt<AnswerParameters> payload(JsonObject payload) {
        for (var name : new String[] {"state", "error", "error_description"}) {
            if (payload.containsKey(name) && !(payload.get(name) instanceof JsonString)) {
                return Attempt.failed(Reason.PAYLOAD_MALFORMED, name + " is not text");
            }
        }
        JsonValue vpToken = payload.get("vp_token");
        if (vpToken != null && !(vpToken instanceof JsonObject)) {
            return Attempt.failed(Reason.VP_TOKEN_MALFORMED, "vp_token is not an object");
        }
        return Attempt.found(new AnswerParameters(
                text(payload, "state"),
                Optional.ofNullable(payload.getJsonObject("vp_token")),
                text(payload, "error"),
                text(payload, "error_description")));
    }

    private static Optional<String> text(JsonObject payload, String name) {
        return Optional.ofNullable(payload.getJsonString(name)).map(JsonString::getString);
    }

    /** A state outside the encryption is not asked for; one that contradicts the state inside is an attempt at something. */
    private Attempt<AnswerParameters> agreeingWith(Optional<String> outerState) {
        return outerState.isPresent() && !outerState.equals(state)
                ? Attempt.failed(Reason.STATE_MISMATCH, "The answer carries two different states")
                : Attempt.found(this);
    }

    Attempt<WalletAnswer> answerTo(OpenRequest request) {
        if (vpToken.isEmpty() && error.isEmpty()) {
            return Attempt.failed(Reason.PARAMETER_MISSING, "The answer has neither credentials nor an error");
        }
        if (vpToken.isPresent() && error.isPresent()) {
            return Attempt.failed(Reason.PARAMETERS_CONTRADICTORY, "The answer has both credentials and an error");
        }
        if (request.state().isPresent()
                && state.filter(request.state().get()::isRepeatedBy).isEmpty()) {
            return Attempt.failed(Reason.STATE_MISMATCH, "The answer does not repeat the state of the request");
        }
        return vpToken.map(token -> VpToken.read(token, request.query())).orElseGet(this::declined);
    }

    private Attempt<WalletAnswer> declined() {
        var code = printable(error.orElseThrow(), MAX_CODE, '~');
        return Attempt.found(new Declined(
                WalletError.of(error.orElseThrow()),
                code,
                description
                        .map(text -> printable(text, MAX_DESCRIPTION, Character.MAX_VALUE))
                        .filter(text -> !text.isBlank())));
    }

    private static String printable(String text, int maxLength, char last) {
        var kept = new StringBuilder();
        text.codePoints()
                .limit(maxLength)
                .map(c -> Character.isISOControl(c) || c > last || Character.getType(c) == Character.FORMAT ? '?' : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
