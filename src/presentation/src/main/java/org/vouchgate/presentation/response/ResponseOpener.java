package org.vouchgate.presentation.response;

import java.util.List;
import java.util.Map;
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

    private static long length(Map<String, List<String>> form) {
        return form.entrySet().stream()
                .mapToLong(parameter -> parameter.getKey().length()
                        + parameter.getValue().stream()
                                .mapToLong(String::length)
                                .sum())
                .sum();
    }
}
