package org.vouchgate.ats;

import java.util.List;
import org.vouchgate.ats.order.VerificationPackage;

/** Writes the catalogue of what can be ordered into the ATS. */
public interface PublishesPackages extends Capability {

    /** Brings the ATS's catalogue to exactly these packages. Repeating it changes nothing. */
    StepOutcome publish(List<VerificationPackage> packages, Exchange exchange);
}
