package org.vouchgate.gateway.closing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.round.OneByOne;

/** Ends requests whose time is over. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each request is ended in a commit of its own
public class ExpireRequests {

    private static final String WORK = "expire";
    private static final int ROUND = 200;

    @Inject
    PresentationRequests requests;

    @Inject
    CloseRequest close;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void expireOverdue() {
        var now = clock.instant();
        oneByOne.each(
                WORK,
                requests.overdue(now, ROUND + oneByOne.failing(WORK)),
                PresentationRequest::id,
                request -> close.without(request, RequestState.EXPIRED, reason(request), "gateway", now));
    }

    private static EndReason reason(PresentationRequest request) {
        return request.state() == RequestState.ANSWERED
                ? EndReason.BROWSER_DID_NOT_RETURN
                : EndReason.NOT_ANSWERED_IN_TIME;
    }
}
