package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.words.Words;

/** In which language to speak to whoever asks: the one they chose, else the first their browser prefers that we speak. */
@RequestScoped
public class PageLanguage {

    /** Holds the tag of the chosen language, and nothing about the reader. */
    public static final String COOKIE = "__Host-vouchgate-language";

    @Inject
    HttpServletRequest request;

    public Words words() {
        return chosen().orElseGet(
                        () -> Words.acceptable(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                                .orElse("")));
    }

    private Optional<Words> chosen() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(language -> Words.in(language).stream())
                .findFirst();
    }
}
