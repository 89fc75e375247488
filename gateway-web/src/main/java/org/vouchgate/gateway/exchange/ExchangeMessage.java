package org.vouchgate.gateway.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.credential.jose.StrictJson;

/** What a wallet says in an exchange. */
sealed interface ExchangeMessage {

    /** More than anybody shares for one job. */
    int MOST_CREDENTIALS = 10;

    /** It asks what is wanted. */
    record Opening() implements ExchangeMessage {}

    /**
     * It presents.
     *
     * @param text        the presentation as JSON
     * @param credentials how many credentials it holds
     */
    record Presenting(String text, int credentials) implements ExchangeMessage {

        /** Keeps claims out of logs. */
        @Override
        public String toString() {
            return "Presenting[" + text.length() + " characters]";
        }
    }

    /**
     * It says something else.
     *
     * @param sentence what is wrong and what to do
     */
    record Unfit(String sentence) implements ExchangeMessage {}

    /** Reads a message. Without a presentation it is the first one, whatever else stands in it (VC-API: "may be empty"). */
    static ExchangeMessage read(String message) {
        return message.isBlank()
                ? new Opening()
                : StrictJson.object(message)
                        .map(ExchangeMessage::of)
                        .orElseGet(() -> new Unfit("The message is not a well-formed JSON object."));
    }

    private static ExchangeMessage of(JsonObject message) {
        return Optional.ofNullable(message.get("verifiablePresentation"))
                .map(presentation -> presentation instanceof JsonObject object
                        ? presenting(object)
                        : new Unfit("verifiablePresentation must be a JSON object."))
                .orElseGet(Opening::new);
    }

    /** Its holder's one signature is verified for each credential in it, and each costs that again. */
    private static ExchangeMessage presenting(JsonObject presentation) {
        int held = presentation.get("verifiableCredential") instanceof JsonArray several ? several.size() : 1;
        return held > MOST_CREDENTIALS
                ? new Unfit("The presentation holds " + held + " credentials. Share at most " + MOST_CREDENTIALS
                        + ": choose those that say most.")
                : new Presenting(presentation.toString(), Math.max(held, 1));
    }

    default <T> T fold(
            Function<? super Opening, ? extends T> opening,
            Function<? super Presenting, ? extends T> presenting,
            Function<? super Unfit, ? extends T> unfit) {
        if (this instanceof Opening asked) {
            return opening.apply(asked);
        }
        if (this instanceof Presenting presented) {
            return presenting.apply(presented);
        }
        return unfit.apply((Unfit) this);
    }
}
