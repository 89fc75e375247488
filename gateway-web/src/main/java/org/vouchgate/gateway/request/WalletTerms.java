package org.vouchgate.gateway.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchgate.credential.TransactionData;

/** What was agreed with the wallet's side when the request was opened: how to ask, and the secrets of this one exchange. */
@Embeddable
public class WalletTerms {

    @Column(name = "dcql_query", nullable = false, updatable = false)
    private String dcqlQuery;

    @Column(name = "transaction_data", updatable = false)
    private String transactionData;

    @Column(nullable = false, updatable = false, length = 16)
    private String profile;

    @Column(name = "response_mode", nullable = false, updatable = false, length = 24)
    private String responseMode;

    @Column(name = "client_id_prefix", nullable = false, updatable = false, length = 24)
    private String clientIdPrefix;

    @Column(name = "client_id", updatable = false, length = 600)
    private String clientId;

    @Column(name = "request_uri_method", nullable = false, updatable = false, length = 8)
    private String requestUriMethod;

    @Column(nullable = false, updatable = false, length = 64)
    private String nonce;

    @Column(name = "wallet_state", nullable = false, updatable = false, length = 64)
    private String walletState;

    @Column(name = "wallet_path", nullable = false, updatable = false, unique = true, length = 64)
    private String walletPath;

    @Column(name = "candidate_path", nullable = false, updatable = false, unique = true, length = 64)
    private String candidatePath;

    @Column(name = "response_key")
    private String responseKey;

    @Column(name = "browser_hash", length = 64)
    private String browserHash;

    @Column(name = "response_code_hash", length = 64)
    private String responseCodeHash;

    @Column(name = "return_attempts", nullable = false)
    private int returnAttempts;

    protected WalletTerms() {
        // for JPA
    }

    static WalletTerms of(
            RequestDraft draft,
            Optional<String> clientId,
            String nonce,
            String state,
            String walletPath,
            String candidatePath) {
        var terms = new WalletTerms();
        terms.clientId = clientId.orElse(null);
        terms.dcqlQuery = draft.query().toJson().toString();
        terms.transactionData = draft.transactionData().isEmpty()
                ? null
                : draft.transactionData().stream().map(TransactionData::encoded).collect(Collectors.joining(" "));
        terms.profile = draft.profile().name();
        terms.responseMode = draft.responseMode().wireName();
        terms.clientIdPrefix = draft.prefix().wireName();
        terms.requestUriMethod = draft.requestUriMethod().wireName();
        terms.nonce = nonce;
        terms.walletState = state;
        terms.walletPath = walletPath;
        terms.candidatePath = candidatePath;
        return terms;
    }

    void keep(String sealedResponseKey) {
        responseKey = sealedResponseKey;
    }

    public String dcqlQuery() {
        return dcqlQuery;
    }

    /** What the candidate is to authorise, exactly as it is sent; base64url has no blanks. */
    public List<String> transactionData() {
        return transactionData == null ? List.of() : List.of(transactionData.split(" "));
    }

    public String profile() {
        return profile;
    }

    public String responseMode() {
        return responseMode;
    }

    public String clientIdPrefix() {
        return clientIdPrefix;
    }

    /** The client identifier of signed requests, fixed when the request was opened: a renewed certificate has another. */
    public Optional<String> clientId() {
        return Optional.ofNullable(clientId);
    }

    public String requestUriMethod() {
        return requestUriMethod;
    }

    public String nonce() {
        return nonce;
    }

    public String walletState() {
        return walletState;
    }

    /** Names the wallet's endpoints; known to wallets only. */
    public String walletPath() {
        return walletPath;
    }

    /** Names the candidate's page; known to the candidate only. */
    public String candidatePath() {
        return candidatePath;
    }

    /** The sealed private key that opens the answer; absent where answers are not encrypted, and after the end. */
    public Optional<String> responseKey() {
        return Optional.ofNullable(responseKey);
    }

    /** Hash of the cookie of the browser that started the flow, if one did. */
    public Optional<String> browserHash() {
        return Optional.ofNullable(browserHash);
    }

    public Optional<String> responseCodeHash() {
        return Optional.ofNullable(responseCodeHash);
    }

    public int returnAttempts() {
        return returnAttempts;
    }
}
