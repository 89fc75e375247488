package org.vouchgate.presentation.response;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.credential.PresentedCredential;

/** What a wallet answered. */
public sealed interface WalletAnswer {

    /** Takes the branch that fits. */
    <R> R fold(Function<Presented, R> presented, Function<Declined, R> declined, Function<Malformed, R> malformed);

    /**
     * Credentials, none of them verified.
     *
     * @param credentials in the order they came; each answers a query that was asked; never empty
     */
    record Presented(List<PresentedCredential> credentials) implements WalletAnswer {
        public Presented {
            credentials = List.copyOf(credentials);
            if (credentials.isEmpty()) {
                throw new IllegalArgumentException("presented nothing");
            }
        }

        @Override
        public <R> R fold(
                Function<Presented, R> presented, Function<Declined, R> declined, Function<Malformed, R> malformed) {
            return presented.apply(this);
        }
    }

    /**
     * An error instead of credentials. It proves nothing but that its sender knew the request.
     *
     * @param error       which of the known errors
     * @param code        the code as sent, printable ASCII, at most 64 characters
     * @param description what the wallet adds, printable, at most 256 characters; to be shown as a quotation only
     */
    record Declined(WalletError error, String code, Optional<String> description) implements WalletAnswer {
        @Override
        public <R> R fold(
                Function<Presented, R> presented, Function<Declined, R> declined, Function<Malformed, R> malformed) {
            return declined.apply(this);
        }
    }

    /**
     * Nothing that can be used; the request stays open.
     *
     * @param reason   why, from a closed list
     * @param sentence why, in one English sentence for our own records, never for the wallet
     */
    record Malformed(Reason reason, String sentence) implements WalletAnswer {

        /** Why an answer cannot be used. */
        public enum Reason {
            PARAMETER_REPEATED,
            PARAMETER_MISSING,
            PARAMETERS_CONTRADICTORY,
            TOO_LARGE,
            NOT_ENCRYPTED,
            PROTOCOL_NOT_OFFERED,
            ENCRYPTION_NOT_ASKED,
            ENCRYPTION_MALFORMED,
            ENCRYPTION_HEADER_NOT_ALLOWED,
            ENCRYPTION_ALGORITHM_NOT_ALLOWED,
            ENCRYPTION_METHOD_NOT_OFFERED,
            ENCRYPTION_KEY_UNKNOWN,
            EPHEMERAL_KEY_INVALID,
            DECRYPTION_FAILED,
            PAYLOAD_MALFORMED,
            STATE_MISMATCH,
            VP_TOKEN_MALFORMED,
            NOTHING_PRESENTED,
            QUERY_UNKNOWN,
            PRESENTATION_MALFORMED,
            TOO_MANY_PRESENTATIONS,
            MULTIPLE_NOT_ASKED;

            /** The name used in logs and APIs; stable across releases. */
            public String wireName() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        /** What the wallet is told, whatever the reason: a better answer would help who probes for one. */
        public JsonObject outward() {
            return Json.createObjectBuilder()
                    .add("error", "invalid_request")
                    .add("error_description", "The response cannot be processed.")
                    .build();
        }

        @Override
        public <R> R fold(
                Function<Presented, R> presented, Function<Declined, R> declined, Function<Malformed, R> malformed) {
            return malformed.apply(this);
        }
    }
}
