package org.vouchgate.ats.greenhouse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;

/**
 * The four addresses that Greenhouse is given when a partner is set up. They may be called anything; the page that names
 * the last one {@code response_error} shows {@code request_errors} as its address, so both are heard.
 */
enum PartnerPath {
    LIST_TESTS("GET", Set.of("list_tests")),
    SEND_TEST("POST", Set.of("send_test")),
    TEST_STATUS("GET", Set.of("test_status")),
    RESPONSE_ERROR("POST", Set.of("response_error", "request_errors"));

    private final String method;
    private final Set<String> usual;

    PartnerPath(String method, Set<String> usual) {
        this.method = method;
        this.usual = usual;
    }

    static Stream<ConnectorSetting> declared() {
        return Stream.of(values())
                .map(path -> new ConnectorSetting(
                        path.setting(),
                        Kind.TEXT,
                        false,
                        "Path of " + path.name().toLowerCase(Locale.ROOT),
                        "What follows /ats/greenhouse/ in the address Greenhouse was given; as in its documentation unless"
                                + " set."));
    }

    /** Which call a path means in this account. */
    static Optional<PartnerPath> of(String operation, AtsAccount account) {
        return Stream.of(values())
                .filter(path -> account.setting(path.setting())
                        .map(own -> own.replaceAll("^/+|/+$", "").equals(operation))
                        .orElseGet(() -> path.usual.contains(operation)))
                .findFirst();
    }

    String method() {
        return method;
    }

    private String setting() {
        return "path-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
