package org.vouchgate.ats.enterprise;

import java.util.List;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;

/** Signs in and reads one order. Whether reports may be written shows only when one is. */
final class SuccessFactorsCheck implements ChecksAccount {

    private static final String ORDERS = "Sign-in and assessment orders";

    @Override
    public List<Checked> check(Exchange exchange) {
        var good = new Checked(ORDERS, State.GOOD, "Orders can be read.");
        Checked checked = OData.of(exchange)
                .one("JobApplicationAssessmentOrder?$top=1")
                .fold(known -> good, gone -> good, failed -> bad(failed.outcome()));
        return List.of(checked);
    }

    private static Checked bad(StepOutcome outcome) {
        return outcome instanceof StepOutcome.Refused refused
                ? new Checked(
                        ORDERS,
                        State.BAD,
                        refused.why() + ". Check the OAuth client, its certificate, and that the technical user may "
                                + "retrieve assessment orders.")
                : new Checked(ORDERS, State.UNKNOWN, "SuccessFactors could not be asked; try again later.");
    }
}
