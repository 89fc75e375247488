package org.vouchgate.ats.enterprise;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. Defaults are ours, not SAP's, where SAP leaves a thing open. */
record SuccessFactorsSettings(AtsAccount account) {

    static final String ADDRESS = "address";
    static final String COMPANY_ID = "company-id";
    static final String CLIENT_ID = "client-id";
    static final String SIGNING_KEY = "signing-key";
    static final String USER = "user";
    static final String URL_SECRET = "url-secret";
    static final String VENDOR_CODE = "vendor-code";
    static final String STATUSES = "statuses";
    static final String NAMES = "names";
    static final String REPORT_KEY = "report-key";
    static final String ATTACHMENT_FIELD = "attachment-field";

    private static final Map<String, String> DEFAULT_STATUSES = Map.of(
            "verified", "COMPLETED",
            "partially-verified", "COMPLETED",
            "not-verified", "COMPLETED",
            "undetermined", "COMPLETED",
            "declined", "DECLINED",
            "expired", "EXPIRED",
            "cancelled", "CANCELLED");

    private static final Map<String, String> DEFAULT_NAMES = Map.of(
            "first-name", "firstName",
            "last-name", "lastName",
            "email", "contactEmail",
            "candidate", "candidateId",
            "job", "jobReqId",
            "details", "assessmentReportDetail",
            "component", "scoreComponent",
            "value", "scoreValue");

    static List<ConnectorSetting> declared() {
        return Stream.of(access(), hints(), optional()).flatMap(List::stream).toList();
    }

    private static List<ConnectorSetting> access() {
        return List.of(
                setting(
                        ADDRESS,
                        Kind.ADDRESS,
                        true,
                        "API server",
                        "Such as https://api55preview.sapsf.eu, for your data centre."),
                setting(COMPANY_ID, Kind.TEXT, true, "Company id", "The id of your SuccessFactors instance."),
                setting(
                        CLIENT_ID,
                        Kind.TEXT,
                        true,
                        "API key",
                        "Of the OAuth2 client application that was registered in Admin Center."),
                setting(
                        SIGNING_KEY,
                        Kind.SECRET,
                        true,
                        "Private key",
                        "In PEM (PKCS #8, RSA): the key that belongs to the certificate of the OAuth2 client application."),
                setting(
                        USER,
                        Kind.TEXT,
                        true,
                        "Technical user",
                        "In whose name orders are read and reports are written."));
    }

    private static List<ConnectorSetting> hints() {
        return List.of(
                setting(
                        URL_SECRET,
                        Kind.SECRET,
                        true,
                        "Secret in the address",
                        "Long and random; the event notification calls …/{secret}/event. It is all that tells a hint from a forgery."),
                setting(
                        VENDOR_CODE,
                        Kind.TEXT,
                        true,
                        "Vendor code",
                        "The client id in the vendor list that was imported. Orders of other vendors are left alone."));
    }

    private static List<ConnectorSetting> optional() {
        return List.of(
                setting(
                        STATUSES,
                        Kind.LIST,
                        false,
                        "Report statuses",
                        "Such as declined=4, expired=5: what the status of a report is for how a request stands. For "
                                + "requested and started nothing is written unless set."),
                setting(
                        NAMES,
                        Kind.LIST,
                        false,
                        "Field names",
                        "Such as email=primaryEmail, where your instance names fields otherwise: first-name, last-name, "
                                + "email, candidate, job, details, component, value."),
                setting(
                        REPORT_KEY,
                        Kind.TEXT,
                        false,
                        "Key of a report",
                        "JobApplicationAssessmentReport(orderId={order}L) unless set."),
                setting(
                        ATTACHMENT_FIELD,
                        Kind.TEXT,
                        false,
                        "Attachment field",
                        "The application's custom field that takes the PDF. No PDF is filed unless set."));
    }

    private static ConnectorSetting setting(
            String name, Kind kind, boolean required, String label, String description) {
        return new ConnectorSetting(name, kind, required, label, description);
    }

    List<Secret> urlSecrets() {
        return account.secrets(URL_SECRET);
    }

    String vendorCode() {
        return account.setting(VENDOR_CODE).orElse("");
    }

    /** Below the API server's root. */
    URI at(String path) {
        var base = account.setting(ADDRESS).orElse("");
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    Names statuses() {
        return Names.of(account, STATUSES, DEFAULT_STATUSES);
    }

    Names names() {
        return Names.of(account, NAMES, DEFAULT_NAMES);
    }

    String reportKey(String order) {
        return account.setting(REPORT_KEY)
                .orElse("JobApplicationAssessmentReport(orderId={order}L)")
                .replace("{order}", order);
    }

    /** A field's name becomes part of a query, so it is nothing but a name. */
    Optional<String> attachmentField() {
        return account.setting(ATTACHMENT_FIELD).filter(name -> name.matches("[A-Za-z_][0-9A-Za-z_]{0,127}"));
    }

    /** All that it takes to sign in; empty if something of it is missing. */
    Optional<SamlAssertion> assertion() {
        var values = List.of(ADDRESS, COMPANY_ID, CLIENT_ID, USER);
        return values.stream().allMatch(name -> account.setting(name).isPresent())
                ? account.secret(SIGNING_KEY)
                        .flatMap(SamlAssertion::privateKey)
                        .map(key -> new SamlAssertion(
                                key,
                                account.setting(CLIENT_ID).orElseThrow(),
                                account.setting(USER).orElseThrow(),
                                at("/oauth/token").toString()))
                : Optional.empty();
    }

    String companyId() {
        return account.setting(COMPANY_ID).orElse("");
    }

    String clientId() {
        return account.setting(CLIENT_ID).orElse("");
    }

    /** A text in an OData expression, and that as part of a query. */
    static String quoted(String text) {
        return encoded("'" + text.replace("'", "''") + "'");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
