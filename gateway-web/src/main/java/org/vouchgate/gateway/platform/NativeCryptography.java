package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.lang.System.Logger.Level;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Puts the native cryptography provider before the JDK's, where the server has one and it passes its examination: a
 * verification on P-256 takes the JDK many times as long. Without one the gateway is slower, and just as strict.
 */
@ApplicationScoped
public class NativeCryptography {

    static final String PROVIDER = "AmazonCorrettoCryptoProvider";

    private static final System.Logger LOG = System.getLogger(NativeCryptography.class.getName());

    void install(@Observes Startup startup, CryptographySettings settings) {
        if (settings.useNative()) {
            LOG.log(
                    Level.INFO,
                    installed() ? "signatures are verified natively" : "signatures are verified by the JDK");
        }
    }

    /** Security providers belong to the whole server, so after a redeployment it is there already. */
    private static boolean installed() {
        if (Security.getProvider(PROVIDER) != null) {
            return true;
        }
        return offered()
                .filter(SignatureExamination::passes)
                .map(provider -> Security.insertProviderAt(provider, 1))
                .filter(position -> position == 1)
                .isPresent();
    }

    private static Optional<Provider> offered() {
        return ServiceLoader.load(Provider.class, NativeCryptography.class.getClassLoader()).stream()
                .filter(offer -> offer.type().getSimpleName().equals(PROVIDER))
                .map(ServiceLoader.Provider::get)
                .findFirst();
    }
}
