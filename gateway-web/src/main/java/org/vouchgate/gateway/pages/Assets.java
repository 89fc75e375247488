package org.vouchgate.gateway.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The files that pages load, all of them our own to serve. Their addresses change with their content, so that browsers
 * may keep them for ever.
 */
public final class Assets {

    private static final String OWN = "org/vouchgate/gateway/pages/";

    /**
     * A file.
     *
     * @param version the beginning of the content's hash
     * @param zipped  the content as gzip packs it; the files are no secrets, so that packing gives nothing away
     */
    record Asset(String version, String mediaType, byte[] content, byte[] zipped) {}

    private static final Map<String, Asset> ALL = Map.of(
            "vouchgate.css", read(OWN + "vouchgate.css", "text/css;charset=UTF-8"),
            "vouchgate.js", read(OWN + "vouchgate.js", "text/javascript;charset=UTF-8"),
            "browser-wallet.js", read(OWN + "browser-wallet.js", "text/javascript;charset=UTF-8"),
            "panel.js", read(OWN + "panel.js", "text/javascript;charset=UTF-8"),
            "panel-grant.js", read(OWN + "panel-grant.js", "text/javascript;charset=UTF-8"),
            "icon.svg", read(OWN + "icon.svg", "image/svg+xml"),
            "htmx.js",
                    read(
                            "META-INF/resources/webjars/htmx.org/2.0.4/dist/htmx.min.js",
                            "text/javascript;charset=UTF-8"));

    private Assets() {}

    /** Where a browser gets the file of that name. */
    public static String url(String name) {
        return find(name)
                .map(asset -> "/assets/" + asset.version() + "/" + name)
                .orElseThrow(() -> new IllegalArgumentException("no asset is called " + name));
    }

    /** How many bytes travel for the file of that name. */
    public static int bytes(String name) {
        return find(name)
                .map(asset -> asset.zipped().length)
                .orElseThrow(() -> new IllegalArgumentException("no asset is called " + name));
    }

    static Optional<Asset> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Asset read(String resource, String mediaType) {
        try (var stream = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the application was built without " + resource);
            }
            var content = stream.readAllBytes();
            return new Asset(version(content), mediaType, content, zipped(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String version(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
