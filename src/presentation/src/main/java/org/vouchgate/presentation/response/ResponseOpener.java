package org.vouchgate.presentation.response;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.response.WalletAnswer.Malformed;
import org.vouchgate.presentation.response.WalletAnswer.Malformed.Reason;

/** Opens what a wallet posted to the response endpoint. Never throws for anything a wallet can send. */
public final class ResponseOpener {

    /** Longer answers are refused unread, in characters of all names and values together. */
    public static final int MAX_LENGTH = 2 * 1024 * 1024;

    /**
     * Opens an answer.
     *
     * @param form    the form's parameters, decoded, with every value that was sent
     * @param request the request it was posted for
     */
    public WalletAnswer open(Map<String, List<String>> form, OpenRequest request) {
        if (length(form) > MAX_LENGTH) {
            return new Malformed(Reason.TOO_LARGE, "The answer has more than " + MAX_LENGTH + " characters");
        }
        // RFC 6749 section 3.1; also for parameters that nobody reads: who repeats one hopes for two readings.
        if (form.values().stream().anyMatch(values -> values.size() > 1)) {
            return new Malformed(Reason.PARAMETER_REPEATED, "A parameter was sent more than once");
        }
        return AnswerParameters.read(new Form(form), request)
                .then(parameters -> parameters.answerTo(request))
                .fold(answer -> answer, why -> why);
    }

    /**
     * Opens what a page got from the browser: <code>{"protocol": ..., "data": {...}}</code>, as it came.
     *
     * @param json    what the page passed on, at most {@link #MAX_LENGTH} characters
     * @param request the request that the page was given
     * @param offered the protocols in which the page was given it
     */
    public WalletAnswer openFromBrowser(String json, OpenRequest request, Set<BrowserProtocol> offered) {
        if (json.length() > MAX_LENGTH) {
            return new Malformed(Reason.TOO_LARGE, "The answer has more than " + MAX_LENGTH + " characters");
        }
        var answer = StrictJson.object(json);
        if (answer.isEmpty() || !(answer.get().get("data") instanceof JsonObject data)) {
            return new Malformed(Reason.PAYLOAD_MALFORMED, "The page did not pass on one JSON object with data");
        }
        if (!(answer.get().get("protocol") instanceof JsonString protocol)
                || BrowserProtocol.of(protocol.getString())
                        .filter(offered::contains)
                        .isEmpty()) {
            return new Malformed(Reason.PROTOCOL_NOT_OFFERED, "The answer is by a protocol that was not offered");
        }
        return AnswerParameters.read(data, request)
                .then(parameters -> parameters.answerTo(request))
                .fold(opened -> opened, why -> why);
    }

    private static long length(Map<String, List<String>> form) {
        return form.entrySet().stream()
                .mapToLong(parameter -> parameter.getKey().length()
                        + parameter.getValue().stream()
                                .mapToLong(String::length)
                                .sum())
                .sum();
    }
}
