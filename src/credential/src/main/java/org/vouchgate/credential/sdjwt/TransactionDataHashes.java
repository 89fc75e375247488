package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TransactionData;

/**
 * What a holder authorised together with a presentation: the hashes of transaction data in their proof (OpenID4VP 1.0,
 * appendix B.3.3.1).
 *
 * @param hashes        as stated, in any order
 * @param algorithmName as stated, if it was
 */
record TransactionDataHashes(List<String> hashes, Optional<String> algorithmName) {

    private static final String HASHES = "transaction_data_hashes";
    private static final String ALGORITHM = "transaction_data_hashes_alg";
    private static final String DEFAULT_ALGORITHM = "sha-256";

    TransactionDataHashes {
        hashes = List.copyOf(hashes);
    }

    /** What is wrong with the proof, given what the request asked holders to authorise with this query's credential. */
    static Optional<Finding> objection(JsonObject proof, String queryId, List<TransactionData> asked) {
        var concerned = asked.stream().filter(entry -> entry.concerns(queryId)).toList();
        return read(proof)
                .map(stated -> stated.objection(queryId, concerned))
                .orElseGet(() -> Optional.of(HolderProof.malformed()));
    }

    /** Those entries whose hashes the proof states. */
    static List<TransactionData> covered(JsonObject proof, String queryId, List<TransactionData> asked) {
        return read(proof)
                .map(stated -> asked.stream()
                        .filter(entry -> entry.concerns(queryId) && stated.covers(entry))
                        .toList())
                .orElseGet(List::of);
    }

    static Finding missing() {
        return Finding.failed(
                Reason.TRANSACTION_DATA_NOT_AUTHORISED,
                "The holder did not authorise everything that the request asked to have authorised");
    }

    /** Empty if what is stated cannot be read. */
    private static Optional<TransactionDataHashes> read(JsonObject proof) {
        if (proof.containsKey(ALGORITHM) && !(proof.get(ALGORITHM) instanceof JsonString)) {
            return Optional.empty();
        }
        var algorithm = SdJwtVcClaims.text(proof, ALGORITHM);
        if (!proof.containsKey(HASHES)) {
            return Optional.of(new TransactionDataHashes(List.of(), algorithm));
        }
        return proof.get(HASHES) instanceof JsonArray array
                        && !array.isEmpty()
                        && array.stream().allMatch(JsonString.class::isInstance)
                ? Optional.of(new TransactionDataHashes(array.getValuesAs(JsonString::getString), algorithm))
                : Optional.empty();
    }

    private Optional<Finding> objection(String queryId, List<TransactionData> concerned) {
        var foreign = new ArrayList<>(hashes);
        boolean missing = false;
        for (var entry : concerned) {
            var authorised = expected(entry).filter(foreign::remove).isPresent();
            missing |= !authorised && entry.isForNoneBut(queryId);
        }
        if (missing && !hashes.isEmpty() && concerned.stream().anyMatch(entry -> !allowsAlgorithm(entry))) {
            return Optional.of(Finding.failed(
                    Reason.TRANSACTION_DATA_ALGORITHM_NOT_ALLOWED,
                    "The holder's authorisation is hashed with an algorithm that was not asked for"));
        }
        return disagreement(missing, !foreign.isEmpty());
    }

    private static Optional<Finding> disagreement(boolean missing, boolean foreign) {
        if (missing && foreign) {
            return Optional.of(Finding.failed(
                    Reason.TRANSACTION_DATA_MISMATCH,
                    "The holder authorised something else than what the request asked to have authorised"));
        }
        if (missing) {
            return Optional.of(missing());
        }
        return foreign
                ? Optional.of(Finding.failed(
                        Reason.TRANSACTION_DATA_NOT_ASKED,
                        "The holder authorised something that the request did not ask to have authorised"))
                : Optional.empty();
    }

    private boolean covers(TransactionData entry) {
        return expected(entry).filter(hashes::contains).isPresent();
    }

    private Optional<String> expected(TransactionData entry) {
        return allowsAlgorithm(entry)
                ? DigestAlgorithm.named(algorithmName.orElse(DEFAULT_ALGORITHM))
                        .map(algorithm -> algorithm.digest(entry.encoded()))
                : Optional.empty();
    }

    /** Where the request lists algorithms, the proof has to say which one was taken. */
    private boolean allowsAlgorithm(TransactionData entry) {
        return entry.hashAlgorithms().isEmpty()
                ? algorithmName.orElse(DEFAULT_ALGORITHM).equals(DEFAULT_ALGORITHM)
                : algorithmName.filter(entry.hashAlgorithms()::contains).isPresent();
    }
}
