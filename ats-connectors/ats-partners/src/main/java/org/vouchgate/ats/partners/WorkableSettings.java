package org.vouchgate.ats.partners;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.calls.KeyedCalls;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. */
record WorkableSettings(AtsAccount account) {

    static final String PARTNER_TOKEN = "partner-token";
    static final String ACCOUNT_TOKEN = "account-token";
    static final String SUBDOMAIN = "subdomain";
    static final String MEMBER = "member-id";
    static final String CALLBACK_METHOD = "callback-method";

    static List<ConnectorSetting> declared() {
        return PartnerSettings.with(
                PartnerSettings.inboundKey("Workable"),
                new ConnectorSetting(
                        PARTNER_TOKEN,
                        Kind.SECRET,
                        true,
                        "Token for results",
                        "Workable issues it when the assessment integration is created."),
                new ConnectorSetting(
                        ACCOUNT_TOKEN,
                        Kind.SECRET,
                        false,
                        "Account token",
                        "From Workable: Integrations, Apps, API access tokens. For comments, and for events, which"
                                + " Workable signs with it."),
                new ConnectorSetting(
                        SUBDOMAIN, Kind.TEXT, false, "Subdomain", "The account's name in its Workable address."),
                new ConnectorSetting(
                        MEMBER, Kind.TEXT, false, "Member", "Id of the member in whose name comments are left."),
                new ConnectorSetting(
                        CALLBACK_METHOD, Kind.TEXT, false, "Method for results", "POST unless set; PUT or PATCH."),
                new ConnectorSetting(
                        PartnerSettings.ADDRESS,
                        Kind.ADDRESS,
                        false,
                        "Workable address",
                        "https://<subdomain>.workable.com/spi/v3 unless set."));
    }

    String callbackMethod() {
        return account.setting(CALLBACK_METHOD)
                .filter(List.of("PUT", "PATCH")::contains)
                .orElse("POST");
    }

    Optional<String> member() {
        return account.setting(MEMBER).filter(PartnerSettings::isId);
    }

    /** An address of the SPI; empty if the account is not named. */
    Optional<URI> at(String path) {
        var subdomain = account.setting(SUBDOMAIN).filter(name -> name.matches("[0-9a-z][0-9a-z-]{0,62}"));
        return account.setting(PartnerSettings.ADDRESS).isPresent() || subdomain.isPresent()
                ? Optional.of(
                        PartnerSettings.at(account, "https://" + subdomain.orElse("") + ".workable.com/spi/v3", path))
                : Optional.empty();
    }

    /** Calls to the SPI. */
    Optional<Calls> calls(Exchange exchange) {
        return account.secret(ACCOUNT_TOKEN).map(token -> bearer(exchange, token));
    }

    static Calls bearer(Exchange exchange, Secret token) {
        return new KeyedCalls(WorkableConnector.NAME, exchange, new Secret("Bearer " + token.reveal()));
    }
}
