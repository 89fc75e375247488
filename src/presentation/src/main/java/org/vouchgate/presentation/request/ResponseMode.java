package org.vouchgate.presentation.request;

import java.util.Arrays;
import java.util.Optional;

/** How the wallet sends its answer (OpenID4VP 1.0, section 8). */
public enum ResponseMode {
    /** As a form, readable for whatever terminates TLS. */
    DIRECT_POST("direct_post"),
    /** As a form with one parameter, encrypted to a key of this request alone. */
    DIRECT_POST_JWT("direct_post.jwt"),
    /** Through the browser to the page that asked, readable for both (Appendix A). */
    DC_API("dc_api"),
    /** Through the browser to the page that asked, encrypted to a key of this request alone. */
    DC_API_JWT("dc_api.jwt");

    private final String wireName;

    ResponseMode(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public boolean encrypted() {
        return this == DIRECT_POST_JWT || this == DC_API_JWT;
    }

    /** Whether the wallet itself posts the answer, rather than handing it to a browser. */
    public boolean posted() {
        return this == DIRECT_POST || this == DIRECT_POST_JWT;
    }

    public static Optional<ResponseMode> of(String wireName) {
        return Arrays.stream(values())
                .filter(mode -> mode.wireName.equals(wireName))
                .findFirst();
    }
}
