package org.vouchgate.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the demo is served, where it keeps its data, and whose certificates it believes. */
@ApplicationScoped
public class Site {

    /** The address of the server, without a path, such as {@code https://localhost:8443}. */
    public URI server() {
        return URI.create(System.getProperty("vouchgate.public-url", "https://localhost:8443")
                .replaceAll("/+$", ""));
    }

    /** The address of one of the demo's own pages or documents. */
    public URI address(String path) {
        return URI.create(server() + "/demo" + path);
    }

    /** Keys, wallets and the register of issued credentials live here. */
    public Path data() {
        var configured = Optional.ofNullable(System.getProperty("vouchgate.demo.data"));
        return configured
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", "target"), "demo"));
    }

    /** The authority (PEM) behind the gateway's TLS and request-signing certificates; the platform's own if none is named. */
    public Optional<Path> authority() {
        return Optional.ofNullable(System.getProperty("vouchgate.demo.authority"))
                .map(Path::of);
    }

    /** Where the gateway of this demo writes its address and tokens, if it was told to. */
    public Optional<Path> gatewayFile() {
        return Optional.ofNullable(System.getProperty("gateway.demo.file")).map(Path::of);
    }
}
