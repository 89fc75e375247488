package org.vouchgate.presentation.request;

import java.util.Arrays;
import java.util.Optional;

/** How the wallet is asked to fetch the request object; it may always fetch by GET (OpenID4VP 1.0, section 5.10). */
public enum RequestUriMethod {
    GET("get"),
    POST("post");

    private final String wireName;

    RequestUriMethod(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    /** The method of this name; letter case matters. */
    public static Optional<RequestUriMethod> of(String wireName) {
        return Arrays.stream(values())
                .filter(method -> method.wireName.equals(wireName))
                .findFirst();
    }
}
