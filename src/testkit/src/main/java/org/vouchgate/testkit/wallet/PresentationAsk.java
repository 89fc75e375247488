package org.vouchgate.testkit.wallet;

import jakarta.json.JsonObject;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * A presentation request the wallet has fetched and verified.
 *
 * @param parameters  every request parameter: the request object's claims, or the URL's
 * @param certificate the requester's certificate; empty for an unsigned request ({@code redirect_uri} prefix)
 */
public record PresentationAsk(JsonObject parameters, Optional<X509Certificate> certificate) {

    public String clientId() {
        return parameters.getString("client_id");
    }

    public String nonce() {
        return parameters.getString("nonce");
    }

    public Optional<String> state() {
        return Optional.ofNullable(parameters.getString("state", null));
    }

    public URI responseUri() {
        return URI.create(parameters.getString("response_uri"));
    }

    public boolean wantsEncryption() {
        return parameters.getString("response_mode").equals("direct_post.jwt");
    }

    public JsonObject dcqlQuery() {
        return parameters.getJsonObject("dcql_query");
    }

    public JsonObject clientMetadata() {
        return parameters.containsKey("client_metadata")
                ? parameters.getJsonObject("client_metadata")
                : JsonObject.EMPTY_JSON_OBJECT;
    }
}
