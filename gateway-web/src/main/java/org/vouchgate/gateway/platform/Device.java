package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What kind of device a candidate's browser says it runs on. Only the order of the ways to answer hangs on it. */
@RequestScoped
public class Device {

    @Inject
    HttpServletRequest request;

    /** Browsers of phones say so in one of two headers (User-Agent Client Hints; the user agent string). */
    public boolean isPhone() {
        return header("Sec-CH-UA-Mobile").equals("?1") || header("User-Agent").contains("Mobi");
    }

    private String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
