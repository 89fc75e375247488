package org.vouchgate.gateway.platform.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.vouchgate.ats.http.AtsHttp;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsRequest;

/** Carries connectors' requests. Follows no redirect: a write belongs where it was sent. */
@ApplicationScoped
public class GuardedAtsHttp implements AtsHttp {

    private static final int MAX_ANSWER = 4 * 1024 * 1024;

    @Inject
    Guarded guarded;

    @Override
    public AtsReply send(AtsRequest wanted) {
        var request = new HttpUriRequestBase(wanted.method(), wanted.address());
        wanted.headers().forEach(request::setHeader);
        if (wanted.body().length > 0 || wanted.headers().containsKey(HttpHeaders.CONTENT_TYPE)) {
            request.setEntity(new ByteArrayEntity(wanted.body(), null));
        }
        return guarded.exchangeWithAts(wanted.address(), request, MAX_ANSWER, wanted.timeout())
                .fold(
                        answered -> new AtsReply.Answered(answered.status(), answered.headers(), answered.body()),
                        silence -> new AtsReply.NoAnswer(silence.perhapsSent(), silence.givenUp()),
                        refused -> new AtsReply.Forbidden());
    }
}
