package org.vouchgate.ats.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.http.AtsRequest;

/**
 * Looks at the settings, and reads something harmless where the vendor has such a thing.
 *
 * @param probe what is read, and with what; empty if this account, or this vendor, offers nothing to read
 */
record PartnerCheck(PartnerUpdate update, Function<Exchange, Optional<Probe>> probe) implements ChecksAccount {

    private static final String MAPPING = "Mapping";
    private static final String ACCESS = "Access";

    /** A reading that changes nothing. */
    record Probe(Calls calls, AtsRequest request) {}

    @Override
    public List<Checked> check(Exchange exchange) {
        var checked = new ArrayList<Checked>();
        for (var problem : update.mapping(exchange.account()).problems()) {
            checked.add(new Checked(MAPPING, State.BAD, problem));
        }
        if (checked.isEmpty()) {
            checked.add(new Checked(MAPPING, State.GOOD, "What is assumed about bodies can be used."));
        }
        checked.add(probe.apply(exchange)
                .map(this::tried)
                .orElseGet(() -> new Checked(
                        ACCESS,
                        State.UNKNOWN,
                        update.ats() + " offers nothing to try the key with; the first result will show.")));
        return checked;
    }

    private Checked tried(Probe probe) {
        return probe.calls()
                .read(
                        probe.request(),
                        answered -> new Checked(ACCESS, State.GOOD, update.ats() + " accepts the credentials."),
                        failure -> failure instanceof StepOutcome.Refused
                                ? new Checked(
                                        ACCESS, State.BAD, update.ats() + " refuses the credentials; enter them again.")
                                : new Checked(
                                        ACCESS, State.UNKNOWN, update.ats() + " could not be asked; try again later."));
    }
}
