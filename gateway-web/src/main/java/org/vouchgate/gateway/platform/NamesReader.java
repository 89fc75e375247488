package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vouchgate.presentation.request.VerifierAttestation;

/** Reads what else the gateway is called; as {@link Settings} does for everything else. */
@ApplicationScoped
public class NamesReader {

    static final String FEDERATION_SIGNING = "federation-signing";
    static final String FEDERATION_ENCRYPTION = "federation-encryption";

    @Produces
    @Singleton
    NamesSettings names(
            @ConfigProperty(name = "gateway.signing.client-id") Optional<String> registered,
            @ConfigProperty(name = "gateway.signing.attestations") Optional<Path> attestations,
            @ConfigProperty(name = "gateway.federation.keystore") Optional<Path> keystore,
            @ConfigProperty(name = "gateway.federation.password") Optional<String> password,
            @ConfigProperty(name = "gateway.federation.authority-hints") Optional<String> authorityHints)
            throws IOException, GeneralSecurityException {
        return new NamesSettings(
                registered,
                attestations.isPresent() ? attestations(attestations.get()) : List.of(),
                keystore.isPresent()
                        ? Optional.of(membership(keystore.get(), password.orElse(""), authorityHints.orElse("")))
                        : Optional.empty());
    }

    private static List<VerifierAttestation> attestations(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(VerifierAttestation::parse)
                .toList();
    }

    private static NamesSettings.Membership membership(Path file, String password, String hints)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        return new NamesSettings.Membership(
                pair(store, FEDERATION_SIGNING, password),
                pair(store, FEDERATION_ENCRYPTION, password),
                Arrays.stream(hints.split("[\\s,]+"))
                        .filter(hint -> !hint.isEmpty())
                        .map(NamesReader::authority)
                        .toList());
    }

    private static NamesSettings.Pair pair(KeyStore store, String alias, String password)
            throws GeneralSecurityException {
        if (!(store.getKey(alias, password.toCharArray()) instanceof PrivateKey key)) {
            throw new IllegalArgumentException("gateway.federation.keystore has no private key called " + alias);
        }
        return new NamesSettings.Pair(key, store.getCertificate(alias).getPublicKey());
    }

    private static URI authority(String hint) {
        var uri = URI.create(hint);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("gateway.federation.authority-hints are https addresses, was " + hint);
        }
        return uri;
    }
}
