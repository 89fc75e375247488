package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vouchgate.gateway.request.RequestOpened;
import org.vouchgate.gateway.request.RequestState;

/** Has the employer's systems show that something was requested, in the commit that opens the request. */
@ApplicationScoped
class TellOpened {

    @Inject
    Filing filing;

    @Inject
    Outbox outbox;

    void plan(@Observes RequestOpened opened) {
        var request = opened.request();
        outbox.add(filing.planProgress(request, RequestState.OPEN, request.openedAt()));
    }
}
