package org.vouchgate.record;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.x509.Certificates;

/**
 * Whom the person who verifies relies on. Nobody, unless they say so.
 *
 * @param certificates of authorities, or of gateways themselves
 * @param keys         of gateways
 * @param revoked      what authorities have revoked
 */
public record Trust(List<X509Certificate> certificates, List<PublicKey> keys, List<X509CRL> revoked) {

    public Trust {
        certificates = List.copyOf(certificates);
        keys = List.copyOf(keys);
        revoked = List.copyOf(revoked);
    }

    /** Nobody: what is signed may be intact, and by whom stays open. */
    public static Trust nobody() {
        return new Trust(List.of(), List.of(), List.of());
    }

    /** Reads certificates in PEM, one in DER, or a JSON Web Key Set; empty if it is none of these or holds none. */
    public static Optional<Trust> read(byte[] file) {
        var certificates = Pem.certificates(file);
        if (certificates.isEmpty()) {
            certificates = Certificates.read(file).stream().toList();
        }
        var keys = certificates.isEmpty() ? keys(Pem.text(file)) : List.<PublicKey>of();
        return certificates.isEmpty() && keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trust(certificates, keys, List.of()));
    }

    /** The same, knowing what an authority has revoked; empty if the file is no such list. */
    public Optional<Trust> knowing(byte[] revocationList) {
        return Pem.revocationList(revocationList)
                .map(list -> new Trust(
                        certificates,
                        keys,
                        Stream.concat(revoked.stream(), Stream.of(list)).toList()));
    }

    private static List<PublicKey> keys(String text) {
        return StrictJson.object(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).stream()
                .flatMap(json -> json.get("keys") instanceof JsonArray keys ? keys.stream() : Stream.of(json))
                .filter(JsonObject.class::isInstance)
                .flatMap(key -> PublicJwk.read((JsonObject) key).stream())
                .map(PublicJwk::key)
                .toList();
    }
}
