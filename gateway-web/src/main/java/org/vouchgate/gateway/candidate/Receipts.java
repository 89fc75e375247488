package org.vouchgate.gateway.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vouchgate.gateway.receipt.WriteReceipt;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.rights.ShowWay;

/** Gives candidates their receipt, with the way to their rights. */
@ApplicationScoped
class Receipts {

    @Inject
    WriteReceipt writeReceipt;

    @Inject
    ShowWay showWay;

    /** For the browser that started; empty while the request has not ended. */
    Optional<OwnReceipt> of(PresentationRequest request) {
        return writeReceipt
                .of(request)
                .flatMap(receipt -> showWay.of(request).map(way -> new OwnReceipt(receipt, way)));
    }
}
