package org.vouchgate.ats.enterprise;

import java.util.List;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;

/** Signs in and asks for an order that nobody has. Whether orders arrive shows only when one does. */
final class SmartRecruitersCheck implements ChecksAccount {

    private static final String ACCESS = "Sign-in and orders";
    private static final String NO_ORDER = "vouchgate-check";

    @Override
    public List<Checked> check(Exchange exchange) {
        var good = new Checked(ACCESS, State.GOOD, "The client may ask for orders.");
        Checked checked = SmartRecruitersApi.of(exchange)
                .order(NO_ORDER)
                .fold(known -> good, gone -> good, failed -> bad(failed.outcome()));
        return List.of(checked);
    }

    private static Checked bad(StepOutcome outcome) {
        return outcome instanceof StepOutcome.Refused refused
                ? new Checked(ACCESS, State.BAD, refused.why() + ". Check the client id and client secret.")
                : new Checked(ACCESS, State.UNKNOWN, "SmartRecruiters could not be asked; try again later.");
    }
}
