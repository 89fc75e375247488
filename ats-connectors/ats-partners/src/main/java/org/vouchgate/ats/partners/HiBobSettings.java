package org.vouchgate.ats.partners;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;

/** An account's settings, read with their defaults. */
record HiBobSettings(AtsAccount account) {

    static final String CLIENT_ID = "client-id";
    static final String CLIENT_SECRET = "client-secret";
    static final String WEBHOOK_SECRET = "webhook-secret";
    static final String TOKEN_ADDRESS = "token-address";
    static final String CONSENT_ADDRESS = "consent-address";
    static final String GRANT = "grant";
    static final String CLIENT_CREDENTIALS = "client_credentials";
    static final String COMPANY = "company-id";
    static final String PACKAGES_PATH = "packages-path";

    static List<ConnectorSetting> declared() {
        return PartnerSettings.with(
                new ConnectorSetting(CLIENT_ID, Kind.TEXT, true, "Client id", "Of the app in Bob's Developer Portal."),
                new ConnectorSetting(CLIENT_SECRET, Kind.SECRET, true, "Client secret", "Of the same app."),
                new ConnectorSetting(
                        WEBHOOK_SECRET, Kind.SECRET, true, "Webhook secret", "With which Bob signs what it sends."),
                new ConnectorSetting(
                        TOKEN_ADDRESS, Kind.ADDRESS, true, "Token address", "The app's OAuth 2.0 token endpoint."),
                new ConnectorSetting(
                        CONSENT_ADDRESS,
                        Kind.ADDRESS,
                        true,
                        "Consent address",
                        "The app's OAuth 2.0 authorization endpoint."),
                new ConnectorSetting(
                        GRANT,
                        Kind.TEXT,
                        false,
                        "Grant",
                        "Empty for an administrator's consent; client_credentials where Bob gives tokens to the app."),
                new ConnectorSetting(
                        COMPANY, Kind.TEXT, false, "Company id", "Events of any other company are left alone."),
                new ConnectorSetting(
                        PACKAGES_PATH,
                        Kind.TEXT,
                        false,
                        "Path of packages",
                        "/hiring/assessments/packages unless set."),
                new ConnectorSetting(
                        PartnerSettings.ADDRESS,
                        Kind.ADDRESS,
                        false,
                        "Bob address",
                        "https://api.hibob.com/v1 unless set."));
    }

    URI at(String path) {
        return PartnerSettings.at(account, "https://api.hibob.com/v1", path);
    }

    /** An order's address; empty if its id cannot stand in one. */
    Optional<URI> assessment(String id) {
        return Optional.of(id).filter(PartnerSettings::isId).map(one -> at("/hiring/assessments/" + one));
    }

    URI packages() {
        return at(account.setting(PACKAGES_PATH)
                .filter(path -> path.matches("(/[0-9A-Za-z_-]+)+"))
                .orElse("/hiring/assessments/packages"));
    }

    boolean byClientCredentials() {
        return account.setting(GRANT).filter(CLIENT_CREDENTIALS::equals).isPresent();
    }
}
