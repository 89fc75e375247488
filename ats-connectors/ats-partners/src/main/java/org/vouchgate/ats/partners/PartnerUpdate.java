package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.VendorHosts;

/** How one vendor is told how an order stands. */
interface PartnerUpdate {

    /** Names the vendor in sentences. */
    String ats();

    Mapping mapping(AtsAccount account);

    /** Where results may be sent. */
    VendorHosts hosts(AtsAccount account);

    /** With the account's authorization; empty if it has none. */
    Optional<Calls> calls(Exchange exchange);

    AtsRequest request(URI callback, JsonObject body, AtsAccount account);

    /** Whether telling the same again changes nothing there; if not, a lost answer is a possible duplicate. */
    boolean harmless();
}
