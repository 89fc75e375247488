package org.vouchgate.presentation.dcql;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Verdict;

/**
 * What is asked of a wallet (OpenID4VP 1.0, section 6).
 *
 * @param credentials    the credentials asked for; never empty, ids unique
 * @param credentialSets which combinations of them will do; empty means that every credential is required
 */
public record DcqlQuery(List<CredentialQuery> credentials, List<CredentialSet> credentialSets) {

    /** Queries longer than this are refused unread, in characters. */
    public static final int MAX_LENGTH = 64 * 1024;

    public DcqlQuery {
        credentials = List.copyOf(credentials);
        credentialSets = List.copyOf(credentialSets);
        if (credentials.isEmpty()) {
            throw new IllegalArgumentException("a query asks for at least one credential");
        }
        var ids = new HashSet<String>();
        for (var query : credentials) {
            if (!ids.add(query.id())) {
                throw new IllegalArgumentException("two credential queries are called " + query.id());
            }
        }
        if (!credentialSets.stream().allMatch(set -> ids.containsAll(set.ids()))) {
            throw new IllegalArgumentException("a credential set names a credential that is not asked for");
        }
    }

    /**
     * Reads a query, and reports every mistake rather than the first.
     *
     * @param json   the text, at most {@link #MAX_LENGTH} characters
     * @param judged the formats that this gateway can judge; a query for any other is invalid
     */
    public static ParsedQuery parse(String json, Set<CredentialFormat> judged) {
        return QueryReader.read(json, judged);
    }

    /**
     * Reads what holders are to authorise together with this query.
     *
     * @param entries the objects to authorise, not yet encoded
     * @param types   the types of transaction data that the deployment has agreed on with its wallets
     */
    public ParsedTransactionData readTransactionData(JsonArray entries, Set<String> types) {
        return TransactionDataReader.read(entries, this, types);
    }

    /** The query as it is sent: only what this gateway understood of it. */
    public JsonObject toJson() {
        return QueryWriter.write(this);
    }

    public Optional<CredentialQuery> credential(String id) {
        return credentials.stream().filter(query -> query.id().equals(id)).findFirst();
    }

    /**
     * Whether an answer satisfies the query as a whole (section 6.4.2), once failed presentations are put aside.
     *
     * @param verdicts the verdicts for each credential query id; ids that were not asked for are ignored
     */
    public QueryOutcome outcomeOf(Map<String, List<Verdict>> verdicts) {
        var answers = new HashMap<String, List<QueryOutcome>>();
        verdicts.forEach(
                (id, each) -> answers.put(id, each.stream().map(SetRule::of).toList()));
        return outcomeOfEach(answers);
    }

    /**
     * The same, for answers that were judged before and are looked at again.
     *
     * @param answers for each credential query id whether each presentation was accepted, stayed open or was rejected
     */
    public QueryOutcome outcomeOfEach(Map<String, List<QueryOutcome>> answers) {
        return SetRule.outcome(this, answers);
    }
}
