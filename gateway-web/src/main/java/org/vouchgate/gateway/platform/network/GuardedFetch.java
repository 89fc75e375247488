package org.vouchgate.gateway.platform.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.gateway.platform.FetchSettings;

/** Reads documents for the libraries: issuers' keys, status lists. Follows a few redirects, each of them guarded anew. */
@ApplicationScoped
public class GuardedFetch implements Fetch {

    private static final System.Logger LOG = System.getLogger(GuardedFetch.class.getName());
    private static final int MOST_REDIRECTS = 3;

    @Inject
    Guarded guarded;

    @Inject
    FetchSettings settings;

    @Inject
    AnswerTime time;

    @Override
    public Fetched get(URI address, String accept, int maxBytes) {
        return get(address, accept, maxBytes, Exchange::objectionTo, guarded::exchange);
    }

    @Override
    public Fetched getSigned(URI address, String accept, int maxBytes) {
        return get(address, accept, maxBytes, Exchange::objectionToSigned, guarded::exchangeSigned);
    }

    @Override
    public boolean isOutOfTime() {
        return time.isOver();
    }

    /** One exchange, after whatever guard is due. */
    private interface Way {
        Exchange exchange(URI address, HttpUriRequestBase request, int maxBytes, Duration patience);
    }

    private Fetched get(
            URI address, String accept, int maxBytes, Function<URI, Optional<String>> objectionTo, Way way) {
        var at = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            var objection = objectionTo.apply(at);
            if (objection.isPresent()) {
                return refused(at, objection.get());
            }
            var request = new HttpGet(at);
            request.setHeader("Accept", accept);
            var exchange = way.exchange(at, request, maxBytes, settings.timeout());
            var next = redirect(at, exchange);
            if (next.isEmpty()) {
                return fetched(at, exchange);
            }
            at = next.get();
        }
        return new Fetched.Unreachable(Optional.empty());
    }

    private static Optional<URI> redirect(URI from, Exchange exchange) {
        return exchange.fold(
                answered -> answered.status() >= 301 && answered.status() <= 308 && answered.status() != 304
                        ? answered.header("location").flatMap(location -> resolve(from, location))
                        : Optional.empty(),
                silence -> Optional.empty(),
                refused -> Optional.empty());
    }

    private static Optional<URI> resolve(URI from, String location) {
        try {
            return Optional.of(from.resolve(location));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Fetched fetched(URI address, Exchange exchange) {
        return exchange.fold(
                answered -> answered.status() == 200
                        ? new Fetched.Document(answered.body(), contentType(answered))
                        : new Fetched.Unreachable(Optional.of(answered.status())),
                silence -> new Fetched.Unreachable(Optional.empty()),
                refused -> refused(address, refused.why()));
    }

    private static Fetched refused(URI address, String why) {
        LOG.log(Level.WARNING, "not fetched from {0}: {1}", address.getHost(), why);
        return new Fetched.Refused(why);
    }

    private static String contentType(Exchange.Answered answered) {
        return answered.header("content-type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
