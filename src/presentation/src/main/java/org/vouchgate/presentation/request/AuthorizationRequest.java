package org.vouchgate.presentation.request;

import jakarta.json.JsonString;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The link that opens a wallet, as a deep link or a QR code. */
public final class AuthorizationRequest {

    /** Opens any OpenID4VP wallet. */
    public static final String OPENID4VP = "openid4vp://";

    /** Opens a wallet that keeps to HAIP. */
    public static final String HAIP = "haip-vp://";

    private static final Pattern BASE = Pattern.compile("([a-z][a-z0-9+.-]*)://[^#\\s\"'<>]*");
    // What these open is a script, a file or an unprotected page, never a wallet.
    private static final Set<String> NO_WALLETS = Set.of("http", "javascript", "data", "vbscript", "file", "blob");

    private AuthorizationRequest() {}

    /**
     * Points the wallet to a request object. The outer link says who asks and where, and nothing else.
     *
     * @param walletBase {@link #OPENID4VP}, {@link #HAIP}, or a wallet's own link
     * @param requestUri where the request object is served: {@code https}, no fragment
     */
    public static String byReference(
            String walletBase, ClientIdentifier clientIdentifier, URI requestUri, RequestUriMethod method) {
        if (!clientIdentifier.prefix().signed()) {
            throw new IllegalArgumentException("a request by " + clientIdentifier + " is not signed: send it by value");
        }
        RequestPlan.requireWebAddress(requestUri);
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("client_id", clientIdentifier.text());
        parameters.put("request_uri", requestUri.toString());
        parameters.put("request_uri_method", method.wireName());
        return link(walletBase, parameters);
    }

    /**
     * Says everything in the link itself: the only way for the prefix {@code redirect_uri}, whose requests cannot be
     * signed.
     */
    public static String byValue(String walletBase, RequestPlan plan, VpFormats formats) {
        if (plan.clientIdentifier().prefix().signed()) {
            throw new IllegalArgumentException(
                    "a request by " + plan.clientIdentifier() + " must be signed: send it by reference");
        }
        var parameters = new LinkedHashMap<String, String>();
        RequestObject.of(plan, formats)
                .parameters()
                .forEach((name, value) ->
                        parameters.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        return link(walletBase, parameters);
    }

    private static String link(String walletBase, Map<String, String> parameters) {
        var base = BASE.matcher(walletBase);
        if (!base.matches() || NO_WALLETS.contains(base.group(1).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a link that opens a wallet: " + walletBase);
        }
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", walletBase + (walletBase.contains("?") ? "&" : "?"), ""));
    }

    /** Some wallets read a plus sign in a link as a plus sign. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
