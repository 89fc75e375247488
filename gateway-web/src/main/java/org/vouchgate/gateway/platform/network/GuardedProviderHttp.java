package org.vouchgate.gateway.platform.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.vouchgate.gateway.platform.FetchSettings;

/** Speaks to the identity provider: https, bounded time and size, and internal addresses only if the operator says so. */
@ApplicationScoped
public class GuardedProviderHttp implements ProviderHttp {

    private static final System.Logger LOG = System.getLogger(GuardedProviderHttp.class.getName());
    private static final int MAX_ANSWER = 512 * 1024;

    @Inject
    Guarded guarded;

    @Inject
    FetchSettings settings;

    @Override
    public Optional<Answer> get(URI address) {
        return exchange(address, new HttpGet(address));
    }

    @Override
    public Optional<Answer> post(URI address, String form, Map<String, String> headers) {
        var request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
        return exchange(address, request);
    }

    private Optional<Answer> exchange(URI address, HttpUriRequestBase request) {
        request.setHeader("Accept", "application/json");
        return guarded.exchangeWithProvider(address, request, MAX_ANSWER, settings.timeout())
                .fold(
                        answered -> Optional.of(new Answer(
                                answered.status(),
                                answered.header("content-type").orElse(""),
                                new String(answered.body(), StandardCharsets.UTF_8))),
                        silence -> none(address, "no answer"),
                        refused -> none(address, refused.why()));
    }

    /** The operator has to act: nobody can log in. */
    private static Optional<Answer> none(URI address, String why) {
        LOG.log(Level.WARNING, "the identity provider at {0} cannot be asked: {1}", address.getHost(), why);
        return Optional.empty();
    }
}
