package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.VendorHosts;
import org.vouchgate.ats.secret.Secret;

/**
 * Reports are updated by their id, which every order names, with the partner's secret in a header of its own.
 *
 * @see <a href="https://docs.recruitee.com/reference/reports">Recruitee, reports</a>
 */
final class RecruiteeUpdate implements PartnerUpdate {

    private static final String SECRET_HEADER = "RT-PARTNER-SECRET";

    /** Calls with the partner's secret. */
    private record PartnerCalls(String ats, Exchange exchange, Secret secret) implements Calls {
        @Override
        public <R> R call(AtsRequest request, Function<AtsReply, R> reply, Function<StepOutcome, R> noToken) {
            return reply.apply(exchange.http().send(request.with(SECRET_HEADER, secret.reveal())));
        }
    }

    @Override
    public String ats() {
        return RecruiteeConnector.NAME;
    }

    @Override
    public Mapping mapping(AtsAccount account) {
        return new Mapping(RecruiteeMapping.ASSUMED, account);
    }

    @Override
    public VendorHosts hosts(AtsAccount account) {
        return PartnerSettings.hosts(account, "recruitee.com");
    }

    @Override
    public Optional<Calls> calls(Exchange exchange) {
        return exchange.account()
                .secret(RecruiteeConnector.PARTNER_SECRET)
                .map(secret -> new PartnerCalls(ats(), exchange, secret));
    }

    @Override
    public AtsRequest request(URI callback, JsonObject body, AtsAccount account) {
        return AtsRequest.of("PATCH", callback).json(body.toString());
    }

    @Override
    public boolean harmless() {
        return true;
    }

    /** Where a report is updated; empty if its name, or the partner's, cannot stand in an address. */
    Optional<URI> address(String report, AtsAccount account) {
        return account.setting(RecruiteeConnector.CODENAME)
                .filter(name -> PartnerSettings.isId(name) && PartnerSettings.isId(report))
                .map(name -> PartnerSettings.at(
                        account, "https://integrations.recruitee.com/api", "/p/" + name + "/reports/" + report));
    }
}
