package org.vouchgate.gateway.platform.network;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The way to the identity provider that the operator has configured, and to nobody else. */
public interface ProviderHttp {

    /**
     * What the provider answered, with whatever status.
     *
     * @param contentType in full; empty if it sent none
     */
    record Answer(int status, String contentType, String body) {}

    /** Reads a document; empty if there was no usable answer. Follows no redirect. */
    Optional<Answer> get(URI address);

    /**
     * Posts a form; empty if there was no usable answer, in which case it may have arrived or not.
     *
     * @param form    already encoded, {@code application/x-www-form-urlencoded}
     * @param headers besides its content type
     */
    Optional<Answer> post(URI address, String form, Map<String, String> headers);
}
