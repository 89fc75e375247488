package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.VendorHosts;

/** Results go where the order says, with the token that Workable issued for that. */
final class WorkableUpdate implements PartnerUpdate {

    @Override
    public String ats() {
        return WorkableConnector.NAME;
    }

    @Override
    public Mapping mapping(AtsAccount account) {
        return new Mapping(WorkableMapping.ASSUMED, account);
    }

    @Override
    public VendorHosts hosts(AtsAccount account) {
        return PartnerSettings.hosts(account, "workable.com");
    }

    @Override
    public Optional<Calls> calls(Exchange exchange) {
        return exchange.account()
                .secret(WorkableSettings.PARTNER_TOKEN)
                .map(token -> WorkableSettings.bearer(exchange, token));
    }

    @Override
    public AtsRequest request(URI callback, JsonObject body, AtsAccount account) {
        return AtsRequest.of(new WorkableSettings(account).callbackMethod(), callback)
                .json(body.toString());
    }

    /** Nobody says what a second result does. */
    @Override
    public boolean harmless() {
        return false;
    }
}
