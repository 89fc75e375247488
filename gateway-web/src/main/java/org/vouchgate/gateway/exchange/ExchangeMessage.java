package org.vouchgate.gateway.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.credential.jose.StrictJson;

/** What a wallet says in an exchange. */
sealed interface ExchangeMessage {

    /** It asks what is wanted. */
    record Opening() implements ExchangeMessage {}

    /**
     * It presents.
     *
     * @param text the presentation as JSON
     */
    record Presenting(String text) implements ExchangeMessage {

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

    /** One signature over several credentials cannot be split, and a presentation is verified for one. */
    private static ExchangeMessage presenting(JsonObject presentation) {
        return presentation.get("verifiableCredential") instanceof JsonArray several && several.size() > 1
                ? new Unfit("The presentation holds " + several.size()
                        + " credentials. Share one at a time: choose the one that says most.")
                : new Presenting(presentation.toString());
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
