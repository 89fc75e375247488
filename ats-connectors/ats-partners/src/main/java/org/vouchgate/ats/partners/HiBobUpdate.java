package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.VendorHosts;

/**
 * Bob takes an update with 204 and applies it later. What is left out keeps its old value, so every update is whole, and
 * the state is in each.
 *
 * @see <a href="https://apidocs.hibob.com/reference/patch_hiring-assessments-assessmentrequestid">Bob, update assessment
 *     status</a>
 */
final class HiBobUpdate implements PartnerUpdate {

    @Override
    public String ats() {
        return HiBobConnector.NAME;
    }

    @Override
    public Mapping mapping(AtsAccount account) {
        return new Mapping(HiBobMapping.ASSUMED, account);
    }

    @Override
    public VendorHosts hosts(AtsAccount account) {
        return PartnerSettings.hosts(account, "hibob.com");
    }

    @Override
    public Optional<Calls> calls(Exchange exchange) {
        return Optional.of(HiBobConsent.calls(exchange));
    }

    @Override
    public AtsRequest request(URI callback, JsonObject body, AtsAccount account) {
        return AtsRequest.of("PATCH", callback).json(body.toString());
    }

    @Override
    public boolean harmless() {
        return true;
    }
}
