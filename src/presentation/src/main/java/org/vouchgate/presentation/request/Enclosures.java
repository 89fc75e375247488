package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.presentation.dcql.DcqlQuery;

/**
 * What goes along with a question.
 *
 * @param transactionData what the holder is to authorise by answering
 * @param verifierInfo    what others say about who asks
 */
public record Enclosures(List<TransactionData> transactionData, List<VerifierInfo> verifierInfo) {

    private static final Enclosures NONE = new Enclosures(List.of(), List.of());

    public Enclosures {
        transactionData = List.copyOf(transactionData);
        verifierInfo = List.copyOf(verifierInfo);
    }

    public static Enclosures none() {
        return NONE;
    }

    /**
     * Takes transaction data back from the texts it was sent as.
     *
     * @throws IllegalArgumentException if they are not what was sent
     */
    public static List<TransactionData> transactionDataFrom(List<String> encoded) {
        return encoded.stream().map(Enclosures::transactionDataFrom).toList();
    }

    private static TransactionData transactionDataFrom(String encoded) {
        var json = Base64Url.decode(encoded)
                .flatMap(StrictJson::object)
                .orElseThrow(() -> new IllegalArgumentException("not transaction data that was ever sent"));
        return new TransactionData(encoded, texts(json, "credential_ids"), texts(json, "transaction_data_hashes_alg"));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array ? array.getValuesAs(JsonString::getString) : List.of();
    }

    /** The texts that are sent, exactly as hashes are computed over them. */
    Optional<JsonArray> transactionDataJson() {
        return transactionData.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.createArrayBuilder(transactionData.stream()
                                .map(TransactionData::encoded)
                                .toList())
                        .build());
    }

    /** What is said about who asks, as far as it is about something in this query. */
    Optional<JsonArray> verifierInfoJson(DcqlQuery query) {
        var array = Json.createArrayBuilder();
        verifierInfo.stream().flatMap(info -> info.toJson(query).stream()).forEach(array::add);
        return Optional.of(array.build()).filter(json -> !json.isEmpty());
    }

    /** A wallet must refuse transaction data about a credential that is not asked for, or without holder binding. */
    void requireFit(DcqlQuery query) {
        Set<String> bound = query.credentials().stream()
                .filter(asked -> asked.requireCryptographicHolderBinding())
                .map(asked -> asked.id())
                .collect(Collectors.toUnmodifiableSet());
        if (!transactionData.stream().allMatch(data -> bound.containsAll(data.credentialIds()))) {
            throw new IllegalArgumentException(
                    "transaction data names a credential that is not asked for with holder binding");
        }
    }
}
