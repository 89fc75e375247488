package org.vouchgate.gateway.traffic;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities.Limits;

/** What the vendor lets an account do, unless the employer's admin knows better. Settings of the gateway's own, for every account. */
public final class AccountLimits {

    private static final String CALLS = "limit-calls";
    private static final String SECONDS = "limit-seconds";
    private static final String CONCURRENT = "limit-concurrent";

    /** Calls in one window, the window in seconds, calls at the same time. */
    public static final List<String> SETTINGS = List.of(CALLS, SECONDS, CONCURRENT);

    private AccountLimits() {}

    public static Limits of(AtsConnector connector, AtsAccount account) {
        var stated = connector.describe().capabilities().limits();
        return new Limits(
                number(account, CALLS).orElse(stated.calls()),
                number(account, SECONDS)
                        .map(seconds -> Duration.ofSeconds(seconds))
                        .orElse(stated.window()),
                number(account, CONCURRENT).orElse(stated.concurrent()));
    }

    /** Whether a setting's value can be used; empty values leave the vendor's limit. */
    public static boolean isNumber(String value) {
        return value.isBlank() || value.strip().matches("[1-9]\\d{0,5}");
    }

    private static Optional<Integer> number(AtsAccount account, String name) {
        return account.setting(name)
                .map(String::strip)
                .filter(AccountLimits::isNumber)
                .map(Integer::valueOf);
    }
}
