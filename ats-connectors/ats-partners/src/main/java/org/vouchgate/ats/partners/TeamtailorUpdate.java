package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.calls.KeyedCalls;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.VendorHosts;
import org.vouchgate.ats.secret.Secret;

/** Partner results are patched as JSON:API documents. */
final class TeamtailorUpdate implements PartnerUpdate {

    @Override
    public String ats() {
        return TeamtailorConnector.NAME;
    }

    @Override
    public Mapping mapping(AtsAccount account) {
        return new Mapping(TeamtailorMapping.ASSUMED, account);
    }

    @Override
    public VendorHosts hosts(AtsAccount account) {
        return PartnerSettings.hosts(account, "teamtailor.com");
    }

    @Override
    public Optional<Calls> calls(Exchange exchange) {
        var account = exchange.account();
        var form = account.setting(TeamtailorConnector.AUTHORIZATION)
                .filter(text -> text.contains(TeamtailorConnector.KEY_PLACE))
                .orElse("Token token=" + TeamtailorConnector.KEY_PLACE);
        return account.secret(TeamtailorConnector.API_KEY)
                .map(key -> new KeyedCalls(
                        ats(), exchange, new Secret(form.replace(TeamtailorConnector.KEY_PLACE, key.reveal()))));
    }

    @Override
    public AtsRequest request(URI callback, JsonObject body, AtsAccount account) {
        return AtsRequest.of("PATCH", callback)
                .with(
                        "X-Api-Version",
                        account.setting(TeamtailorConnector.API_VERSION).orElse("20240904"))
                .with("application/vnd.api+json", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean harmless() {
        return true;
    }

    /** Where a result is patched if the order does not say. */
    Optional<URI> address(String result, AtsAccount account) {
        var host = account.setting(TeamtailorConnector.REGION)
                .filter("na"::equals)
                .map(region -> "https://api.na.teamtailor.com")
                .orElse("https://api.teamtailor.com");
        return Optional.of(result)
                .filter(PartnerSettings::isId)
                .map(id -> PartnerSettings.at(account, host, "/partner/v1/partner-results/" + id));
    }
}
