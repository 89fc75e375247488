package org.vouchgate.ats.odoo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.secret.Secret;

/** Accounts at the stand-in. */
final class Accounts {

    private Accounts() {}

    static AtsAccount of(FakeOdoo odoo, String key) {
        return new AtsAccount(
                "employer-1",
                "odoo",
                Map.of(
                        OdooSettings.ADDRESS, odoo.address().toString(),
                        OdooSettings.DATABASE, "recruiting",
                        OdooSettings.LOGIN, "gateway@example.com",
                        OdooSettings.SCORE_FIELD, "x_vg_score",
                        OdooSettings.VERDICT_FIELD, "x_vg_verdict",
                        OdooSettings.LINK_FIELD, "x_vg_link",
                        OdooSettings.SKILL_TYPE, "Verified",
                        OdooSettings.TAG_PREFIX, "Credentials:"),
                Map.of(
                        OdooSettings.API_KEY, List.of(new Secret(key)),
                        OdooSettings.URL_SECRET, List.of(new Secret("url-secret-1"))));
    }

    static AtsAccount with(FakeOdoo odoo, Map<String, String> more) {
        var account = of(odoo, FakeOdoo.KEY);
        var settings = new HashMap<>(account.settings());
        settings.putAll(more);
        return new AtsAccount(account.employer(), account.connector(), settings, account.secrets());
    }
}
