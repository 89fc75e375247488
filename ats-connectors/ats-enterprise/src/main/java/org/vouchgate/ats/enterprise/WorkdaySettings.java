package org.vouchgate.ats.enterprise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. Statuses, tests and reference types are each tenant's own. */
record WorkdaySettings(AtsAccount account) {

    static final String ADDRESS = "address";
    static final String USER = "user";
    static final String PASSWORD = "password";
    static final String INBOUND_USER = "inbound-user";
    static final String INBOUND_PASSWORD = "inbound-password";
    static final String STATUSES = "statuses";
    static final String TESTS = "tests";
    static final String ORDER_FIELDS = "order-fields";
    static final String REFERENCE_TYPES = "reference-types";
    static final String PACKAGE = "package";
    static final String FILE_CATEGORY = "file-category";

    private static final Map<String, String> DEFAULT_FIELDS = Map.of(
            "order", "Assessment_ID",
            "package", "Package",
            "candidate", "Candidate_ID",
            "application", "Job_Application_ID",
            "job", "Job_Requisition_ID",
            "first-name", "First_Name",
            "last-name", "Last_Name",
            "email", "Email");

    private static final Map<String, String> DEFAULT_TYPES = Map.of(
            "application", "Job_Application_ID",
            "event", "WID",
            "candidate", "Candidate_ID",
            "status", "Recruiting_Assessment_Status_ID",
            "test", "Recruiting_Assessment_Test_ID",
            "category", "Document_Category_ID");

    static List<ConnectorSetting> declared() {
        return Stream.concat(required().stream(), optional().stream()).toList();
    }

    private static List<ConnectorSetting> required() {
        return List.of(
                new ConnectorSetting(
                        ADDRESS,
                        Kind.ADDRESS,
                        true,
                        "Recruiting web service",
                        "With tenant and version, such as https://wd3-impl-services1.workday.com/ccx/service/acme/Recruiting/v43.0."),
                new ConnectorSetting(USER, Kind.TEXT, true, "Integration system user", "With its tenant: user@tenant."),
                new ConnectorSetting(PASSWORD, Kind.SECRET, true, "Its password", "For WS-Security UsernameToken."),
                new ConnectorSetting(
                        INBOUND_USER,
                        Kind.TEXT,
                        true,
                        "User of orders",
                        "As typed into the Inline Assessment integration."),
                new ConnectorSetting(
                        INBOUND_PASSWORD,
                        Kind.SECRET,
                        true,
                        "Password of orders",
                        "Long and random; typed into the Inline Assessment integration."),
                new ConnectorSetting(
                        STATUSES,
                        Kind.LIST,
                        true,
                        "Assessment statuses",
                        "The tenant's reference ids, such as verified=PASSED, partially-verified=REVIEW, not-verified=REVIEW, "
                                + "undetermined=REVIEW, declined=DECLINED, expired=EXPIRED, cancelled=CANCELLED. For a state "
                                + "that is not listed nothing is written."));
    }

    private static List<ConnectorSetting> optional() {
        return List.of(
                new ConnectorSetting(
                        TESTS,
                        Kind.LIST,
                        false,
                        "Tests",
                        "The tenant's reference id of the test for each package, such as java-backend=VOUCHGATE_JAVA. Only "
                                + "with one is there a score."),
                new ConnectorSetting(
                        ORDER_FIELDS,
                        Kind.LIST,
                        false,
                        "Fields of an order",
                        "Such as email=Candidate.Email, where your integration posts an order otherwise: order, package, "
                                + "candidate, application, job, first-name, last-name, email."),
                new ConnectorSetting(
                        REFERENCE_TYPES,
                        Kind.LIST,
                        false,
                        "Types of references",
                        "Such as status=Assessment_Status_ID: application, event, candidate, status, test, category."),
                new ConnectorSetting(
                        PACKAGE, Kind.TEXT, false, "Package", "What an order is for that names no package."),
                new ConnectorSetting(
                        FILE_CATEGORY,
                        Kind.TEXT,
                        false,
                        "Document category",
                        "Reference id of the category under which the PDF is attached to the candidate. None is unless set."));
    }

    Optional<Secret> password() {
        return account.secret(PASSWORD);
    }

    String user() {
        return account.setting(USER).orElse("");
    }

    /** The version that the address ends in. */
    String version() {
        var address = account.setting(ADDRESS).orElse("");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    Names statuses() {
        return Names.of(account, STATUSES, Map.of());
    }

    Optional<String> test(String packageId) {
        return Names.of(account, TESTS, Map.of()).find(packageId);
    }

    Names fields() {
        return Names.of(account, ORDER_FIELDS, DEFAULT_FIELDS);
    }

    String type(String reference) {
        return Names.of(account, REFERENCE_TYPES, DEFAULT_TYPES).find(reference).orElse("WID");
    }

    Optional<String> fileCategory() {
        return account.setting(FILE_CATEGORY);
    }
}
