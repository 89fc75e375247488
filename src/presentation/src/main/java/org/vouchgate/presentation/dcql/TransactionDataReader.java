package org.vouchgate.presentation.dcql;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.presentation.dcql.QueryProblem.Code;

/**
 * Reads what a holder is to authorise along with a query (OpenID4VP 1.0, sections 5.1 and 8.4, Appendix B.3.3.1). Stricter
 * than the specification, so that an answer without the authorisation cannot pass for one with it: each entry names exactly
 * one credential query, which must be answered whatever else is, and whose format has a place for the proof.
 */
final class TransactionDataReader {

    private static final int MOST_ENTRIES = 10;
    private static final int MAX_LENGTH = 16 * 1024;
    private static final Set<String> HASHES = Set.of("sha-256", "sha-384", "sha-512");

    private final DcqlQuery query;
    private final Set<String> types;
    private final QueryProblems problems = new QueryProblems();

    private TransactionDataReader(DcqlQuery query, Set<String> types) {
        this.query = query;
        this.types = types;
    }

    static ParsedTransactionData read(JsonArray entries, DcqlQuery query, Set<String> types) {
        var reader = new TransactionDataReader(query, types);
        var root = new JsonNode(entries, "", reader.problems);
        if (entries.size() > MOST_ENTRIES) {
            root.problem(Code.TOO_LARGE, "At most " + MOST_ENTRIES + " things can be authorised at once.");
        }
        var read = root.items().stream()
                .flatMap(entry -> reader.entry(entry).stream())
                .toList();
        return reader.problems.count() == 0
                ? new ParsedTransactionData.Valid(read)
                : new ParsedTransactionData.Invalid(reader.problems.problems());
    }

    private Optional<TransactionData> entry(JsonNode node) {
        if (node.object().isEmpty()) {
            return Optional.empty();
        }
        var before = problems.count();
        node.requiredMember("type").ifPresent(this::checkType);
        var ids = node.requiredMember("credential_ids").map(this::ids).orElse(List.of());
        var hashes =
                node.member("transaction_data_hashes_alg").map(this::hashes).orElse(List.of());
        var text = ((JsonObject) node.value()).toString();
        if (text.length() > MAX_LENGTH) {
            node.problem(Code.TOO_LARGE, "This has more than " + MAX_LENGTH + " characters.");
        }
        return problems.count() == before
                ? Optional.of(new TransactionData(Base64Url.encode(text.getBytes(StandardCharsets.UTF_8)), ids, hashes))
                : Optional.empty();
    }

    /** A wallet must refuse the whole request for one type that it does not know: types are agreed on beforehand. */
    private void checkType(JsonNode node) {
        var type = node.text();
        if (type.isPresent() && !types.contains(type.get())) {
            node.problem(
                    Code.TRANSACTION_TYPE_NOT_KNOWN,
                    "This gateway is not set up to ask for transactions of this type; see"
                            + " gateway.request.transaction-data-types.");
        }
    }

    private List<String> ids(JsonNode node) {
        var ids = node.items().stream().flatMap(item -> id(item).stream()).toList();
        if (ids.size() > 1) {
            node.problem(
                    Code.TRANSACTION_NOT_CARRIED,
                    "Name one credential query: with several, nothing shows which of them has to carry the proof.");
        }
        return ids;
    }

    private Optional<String> id(JsonNode node) {
        var id = node.text();
        id.ifPresent(name -> query.credential(name)
                .ifPresentOrElse(
                        asked -> checkCarries(node, asked),
                        () -> node.problem(Code.ID_UNKNOWN, "No credential query has this id.")));
        return id;
    }

    private void checkCarries(JsonNode node, CredentialQuery asked) {
        if (asked.format() != CredentialFormat.SD_JWT_VC) {
            node.problem(
                    Code.TRANSACTION_NOT_CARRIED,
                    "Only dc+sd-jwt has a place for the proof that a transaction was authorised.");
        }
        if (!asked.requireCryptographicHolderBinding()) {
            node.problem(
                    Code.TRANSACTION_NOT_CARRIED,
                    "Without holder binding nobody can authorise anything; ask for it in this credential query.");
        }
        if (!isNeeded(asked.id())) {
            node.problem(
                    Code.TRANSACTION_NOT_CARRIED,
                    "This credential can be left out of an answer, and the authorisation with it. Make it required.");
        }
    }

    private boolean isNeeded(String id) {
        return query.credentialSets().isEmpty()
                || query.credentialSets().stream()
                        .anyMatch(set ->
                                set.required() && set.options().stream().allMatch(option -> option.contains(id)));
    }

    private List<String> hashes(JsonNode node) {
        return node.items().stream().flatMap(item -> hash(item).stream()).toList();
    }

    private Optional<String> hash(JsonNode node) {
        var name = node.text();
        if (name.isPresent() && !HASHES.contains(name.get())) {
            node.problem(Code.VALUE_MALFORMED, "One of sha-256, sha-384, sha-512 is needed here.");
        }
        return name;
    }
}
