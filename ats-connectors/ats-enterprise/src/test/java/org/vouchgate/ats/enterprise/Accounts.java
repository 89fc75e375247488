package org.vouchgate.ats.enterprise;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.secret.Secret;

/** Accounts at the stand-ins. */
final class Accounts {

    static final String URL_SECRET = "9c1f0a7be34d4c55a1d2";
    static final AtsTarget ORDERED = new AtsTarget(Optional.of("4711"), Optional.of("77"), Optional.of("9"), List.of());

    private Accounts() {}

    static AtsAccount successFactors(FakeSuccessFactors site, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                SuccessFactorsSettings.ADDRESS, site.address(),
                SuccessFactorsSettings.COMPANY_ID, "ACME",
                SuccessFactorsSettings.CLIENT_ID, "api-key-1",
                SuccessFactorsSettings.USER, "INTEGRATION",
                SuccessFactorsSettings.VENDOR_CODE, "VOUCHGATE"));
        settings.putAll(more);
        return new AtsAccount(
                "employer-1",
                "successfactors",
                settings,
                Map.of(
                        SuccessFactorsSettings.SIGNING_KEY, List.of(new Secret(pem())),
                        SuccessFactorsSettings.URL_SECRET,
                                List.of(new Secret("0d77e4aa51fb4b7f8a3c"), new Secret(URL_SECRET))));
    }

    private static String pem() {
        var base64 = Base64.getMimeEncoder()
                .encodeToString(FakeSuccessFactors.KEYS.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }

    static Exchange exchange(AtsAccount account) {
        return Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), Reports.NOON);
    }

    static InboundRequest request(String method, String operation, Map<String, List<String>> headers, byte[] body) {
        return new InboundRequest(method, operation, Map.of(), headers, body);
    }
}
