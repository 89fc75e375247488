package org.vouchgate.gateway.platform.network;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/** Makes one exchange: guarded, bounded in time and size, never repeated. Throws nothing the other side can cause. */
@ApplicationScoped
class Guarded {

    @Inject
    GuardedClient client;

    @Resource
    ManagedScheduledExecutorService timer;

    /**
     * Sends a request and reads the whole answer.
     *
     * @param patience for the whole exchange: an answer that trickles in does not last longer
     */
    Exchange exchange(URI address, HttpUriRequestBase request, int maxBytes, Duration patience) {
        return exchange(client.get(), address, request, maxBytes, patience);
    }

    /** The same, also over http: for what carries a signature that somebody verifies, and nothing else. */
    Exchange exchangeSigned(URI address, HttpUriRequestBase request, int maxBytes, Duration patience) {
        return Exchange.objectionToSigned(address)
                .<Exchange>map(Exchange.Refused::new)
                .orElseGet(() -> execute(client.get(), request, maxBytes, patience));
    }

    /** The same with an applicant-tracking system. */
    Exchange exchangeWithAts(URI address, HttpUriRequestBase request, int maxBytes, Duration patience) {
        return exchange(client.forAts(), address, request, maxBytes, patience);
    }

    /** The same with the identity provider. */
    Exchange exchangeWithProvider(URI address, HttpUriRequestBase request, int maxBytes, Duration patience) {
        return exchange(client.forProvider(), address, request, maxBytes, patience);
    }

    private Exchange exchange(
            CloseableHttpClient with, URI address, HttpUriRequestBase request, int maxBytes, Duration patience) {
        var objection = Exchange.objectionTo(address);
        return objection.isPresent()
                ? new Exchange.Refused(objection.get())
                : execute(with, request, maxBytes, patience);
    }

    private Exchange execute(CloseableHttpClient with, HttpUriRequestBase request, int maxBytes, Duration patience) {
        var end = timer.schedule(request::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return with.execute(
                    request,
                    response -> Exchange.Answered.of(response, maxBytes)
                            .map(Exchange.class::cast)
                            .orElseGet(() -> new Exchange.Silence(true)));
        } catch (UnknownHostException e) {
            return e.getCause() instanceof AddressGuard.RefusedAddressException refused
                    ? new Exchange.Refused(refused.getMessage())
                    : new Exchange.Silence(false);
        } catch (ConnectException | ConnectTimeoutException | NoRouteToHostException | SSLHandshakeException e) {
            return new Exchange.Silence(false);
        } catch (IOException e) {
            return new Exchange.Silence(true, e instanceof SocketTimeoutException || request.isCancelled());
        } finally {
            end.cancel(false);
        }
    }
}
