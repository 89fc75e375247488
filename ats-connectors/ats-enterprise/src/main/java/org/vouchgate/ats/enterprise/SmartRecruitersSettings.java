package org.vouchgate.ats.enterprise;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.Form;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. The bodies of orders and results are not published: names are ours. */
record SmartRecruitersSettings(AtsAccount account) {

    static final String CLIENT_ID = "client-id";
    static final String CLIENT_SECRET = "client-secret";
    static final String URL_SECRET = "url-secret";
    static final String ADDRESS = "address";
    static final String TOKEN_ADDRESS = "token-address";
    static final String ORDER_PATH = "order-path";
    static final String ORDER_FIELDS = "order-fields";
    static final String RESULT_FIELDS = "result-fields";
    static final String STATUSES = "statuses";

    private static final Map<String, String> DEFAULT_ORDER_FIELDS = Map.of(
            "order", "id",
            "package", "packageId",
            "application", "applicationId",
            "job", "job.id",
            "candidate", "candidate.id",
            "first-name", "candidate.firstName",
            "last-name", "candidate.lastName",
            "email", "candidate.email",
            "files", "results.attachments",
            "file-name", "fileName");

    private static final Map<String, String> DEFAULT_RESULT_FIELDS = Map.of(
            "status", "status",
            "score", "score",
            "url", "resultUrl",
            "summary", "summary",
            "file", "file");

    private static final Map<String, String> DEFAULT_STATUSES = Map.of(
            "started", "IN_PROGRESS",
            "verified", "COMPLETED",
            "partially-verified", "COMPLETED",
            "not-verified", "COMPLETED",
            "undetermined", "COMPLETED",
            "declined", "CANCELLED",
            "expired", "CANCELLED",
            "cancelled", "CANCELLED");

    static List<ConnectorSetting> declared() {
        return Stream.concat(required().stream(), optional().stream()).toList();
    }

    private static List<ConnectorSetting> required() {
        return List.of(
                new ConnectorSetting(
                        CLIENT_ID,
                        Kind.TEXT,
                        true,
                        "Client id",
                        "Of the pair that SmartRecruiters made for this company."),
                new ConnectorSetting(CLIENT_SECRET, Kind.SECRET, true, "Client secret", "Of the same pair."),
                new ConnectorSetting(
                        URL_SECRET,
                        Kind.SECRET,
                        true,
                        "Secret in the address",
                        "Long and random; SmartRecruiters calls …/{secret}/packages, …/{secret}/orders and "
                                + "…/{secret}/events."));
    }

    private static List<ConnectorSetting> optional() {
        return List.of(
                new ConnectorSetting(
                        ADDRESS,
                        Kind.ADDRESS,
                        false,
                        "Assessment API",
                        "https://api.smartrecruiters.com/assessment-api/v202010 unless set."),
                new ConnectorSetting(
                        TOKEN_ADDRESS,
                        Kind.ADDRESS,
                        false,
                        "Token endpoint",
                        "https://www.smartrecruiters.com/identity/oauth/token unless set."),
                new ConnectorSetting(
                        ORDER_PATH, Kind.TEXT, false, "Where an order is read", "/orders/{order} unless set."),
                new ConnectorSetting(
                        ORDER_FIELDS,
                        Kind.LIST,
                        false,
                        "Fields of an order",
                        "Such as email=candidate.emailAddress: order, package, application, job, candidate, first-name, "
                                + "last-name, email, files, file-name."),
                new ConnectorSetting(
                        RESULT_FIELDS,
                        Kind.LIST,
                        false,
                        "Fields of a result",
                        "Such as url=reportUrl: status, score, url, summary, file. An empty name leaves a field out."),
                new ConnectorSetting(
                        STATUSES,
                        Kind.LIST,
                        false,
                        "Result statuses",
                        "Such as verified=PASSED, declined=FAILED. An empty word means that nothing is written."));
    }

    List<Secret> urlSecrets() {
        return account.secrets(URL_SECRET);
    }

    URI order(String id) {
        return at(account.setting(ORDER_PATH).orElse("/orders/{order}").replace("{order}", id));
    }

    URI at(String path) {
        var base = account.setting(ADDRESS).orElse("https://api.smartrecruiters.com/assessment-api/v202010");
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    Names orderFields() {
        return Names.of(account, ORDER_FIELDS, DEFAULT_ORDER_FIELDS);
    }

    Names resultFields() {
        return Names.of(account, RESULT_FIELDS, DEFAULT_RESULT_FIELDS);
    }

    Names statuses() {
        return Names.of(account, STATUSES, DEFAULT_STATUSES);
    }

    boolean complete() {
        return account.setting(CLIENT_ID).isPresent()
                && account.secret(CLIENT_SECRET).isPresent();
    }

    AtsRequest tokenRequest() {
        var endpoint = account.address(TOKEN_ADDRESS)
                .orElseGet(() -> URI.create("https://www.smartrecruiters.com/identity/oauth/token"));
        return Form.with("grant_type", "client_credentials")
                .and("client_id", account.setting(CLIENT_ID).orElseThrow())
                .and(
                        "client_secret",
                        account.secret(CLIENT_SECRET).orElseThrow().reveal())
                .in(AtsRequest.of("POST", endpoint));
    }
}
