package org.vouchgate.gateway.admin.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.receipt.Receipt.Asking;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * Whom candidates turn to.
 *
 * @param written what stands in the field
 * @param listed  what the operator has listed, if anything
 * @param shown   how receipts say it now
 * @param saved   whether it was just saved
 */
public record ContactPage(
        Shell shell, String written, Optional<String> listed, Asking shown, boolean saved, Mistakes mistakes) {

    public @Nullable String wrong(String field) {
        return mistakes.at(field).orElse(null);
    }
}
