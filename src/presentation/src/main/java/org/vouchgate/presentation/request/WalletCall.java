package org.vouchgate.presentation.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vouchgate.presentation.request.RequestAnswer.Refused;
import org.vouchgate.presentation.request.RequestAnswer.Refused.Code;
import org.vouchgate.presentation.request.RequestAnswer.Served;

/** What a wallet sent along when it fetched the request object (OpenID4VP 1.0, section 5.10). */
final class WalletCall {

    private static final int MAX_NONCE_LENGTH = 1024;

    private final Map<String, List<String>> form;

    /**
     * Takes what came.
     *
     * @param form the parameters of a POST; nothing for a GET
     */
    WalletCall(Map<String, List<String>> form) {
        this.form = form;
    }

    /**
     * Answers with what {@code sign} makes of the wallet's nonce, encrypted if the wallet gave a key for that, unless there
     * is a reason not to.
     */
    RequestAnswer answer(RequestPlan plan, Function<Optional<String>, String> sign) {
        if (form.values().stream().anyMatch(values -> values.size() > 1)) {
            return new Refused(Code.PARAMETER_REPEATED, "A parameter was sent more than once.");
        }
        var nonce = parameter("wallet_nonce");
        if (nonce.filter(text -> text.length() > MAX_NONCE_LENGTH).isPresent()) {
            return new Refused(
                    Code.WALLET_NONCE_TOO_LONG, "wallet_nonce has at most " + MAX_NONCE_LENGTH + " characters.");
        }
        var metadata = parameter("wallet_metadata");
        return metadata.isPresent()
                ? answer(metadata.get(), plan, () -> sign.apply(nonce))
                : new Served(sign.apply(nonce));
    }

    private static RequestAnswer answer(String metadata, RequestPlan plan, Supplier<String> signed) {
        var wallet = WalletMetadata.parse(metadata);
        if (wallet.isEmpty()) {
            return new Refused(
                    Code.WALLET_METADATA_MALFORMED,
                    "wallet_metadata is one JSON object of at most " + WalletMetadata.MAX_LENGTH + " characters.");
        }
        var objection = wallet.get().objectionTo(plan);
        if (objection.isPresent()) {
            return objection.get();
        }
        return wallet.get()
                .requestEncryption()
                .map(encryption -> new Served(encryption.encrypt(signed.get())))
                .orElseGet(() -> new Served(signed.get()));
    }

    /** A parameter without a value counts as not sent (RFC 6749, section 3.1). */
    private Optional<String> parameter(String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
